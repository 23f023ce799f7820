import Bitext
import Testing
import TextKit

@testable import Segmentation

private func no(_ before: String, _ after: String = "") -> SegmentationRules.Rule {
  SegmentationRules.Rule(isBreak: false, before: before, after: after)
}

private func yes(_ before: String, _ after: String = "") -> SegmentationRules.Rule {
  SegmentationRules.Rule(isBreak: true, before: before, after: after)
}

@Suite("Compiled SRX rules")
struct CompiledRulesTests {
  @Test("the first rule in order decides, and contexts may overlap")
  func order() throws {
    let rules = try CompiledRules([no("\\bMr\\."), no("\\bDr\\.", "\\s"), yes("\\.", "\\s")])
    #expect(try rules.marked("Mr. Dr. X. Y") == "Mr. Dr. X.⏐ Y")
    #expect(try rules.marked("Mr.Dr. Dr. Dr. og Mr. Mr.") == "Mr.Dr. Dr. Dr. og Mr. Mr.")
    #expect(try rules.marked("Hr. Dr. Amr. X") == "Hr.⏐ Dr. Amr.⏐ X")
    // A search that goes on behind each match would miss the second of two that share a letter.
    let shared = try CompiledRules([no("\\s[A-Z]\\.", "\\s[A-Z]\\."), yes("\\.", "\\s")])
    #expect(try shared.marked("om A. B. C. D") == "om A. B. C.⏐ D")
    let late = try CompiledRules([yes("\\.", "\\s"), no("\\bMr\\.")])
    #expect(try late.marked("Mr. X") == "Mr.⏐ X")
  }

  @Test("the deciding rule is told for any place, with its comment")
  func explanation() throws {
    var kept = no("\\bkl\\.")
    kept.comment = "klokken"
    let rules = try CompiledRules([kept, yes("\\.", "\\s")])
    #expect(try rules.decidingRule(at: 3, in: "kl. 10. Så")?.comment == "klokken")
    #expect(try rules.decidingRule(at: 7, in: "kl. 10. Så")?.isBreak == true)
    #expect(try rules.decidingRule(at: 4, in: "kl. 10. Så") == nil)
    #expect(try rules.decidingRule(at: 0, in: "kl.") == nil)
    #expect(try rules.decidingRule(at: 3, in: "kl.")?.isBreak == false)
    #expect(try rules.breakPlaces(in: "kl. 10. Så") == [3, 7])
  }

  @Test("texts at the line's edges, empty patterns, patterns that match nothing")
  func edges() throws {
    let edges = try CompiledRules([no("^nr\\."), yes("\\.", "\\s|$")])
    #expect(try edges.marked("nr. 5, nr. 6.") == "nr. 5, nr.⏐ 6.")
    #expect(try edges.breakPlaces(in: "") == [])
    #expect(try edges.breakPlaces(in: ".") == [])
    #expect(try edges.decidingRule(at: 1, in: ".")?.isBreak == true)
    #expect(try edges.decidingRule(at: 0, in: "") == nil)
    #expect(try CompiledRules([yes("", "")]).marked("æø😀å") == "æ⏐ø⏐😀⏐å")
    #expect(try CompiledRules([yes("", "ø")]).marked("æøø") == "æ⏐ø⏐ø")
    #expect(try CompiledRules([yes("ø")]).marked("øøa") == "ø⏐ø⏐a")
    #expect(try CompiledRules([yes("(?!)", "x"), yes("x", "[^\\s\\S]"), yes("\\b\\B")]).marked("xxx.x") == "xxx.x")
    #expect(try CompiledRules([yes("a$"), yes("a", "^b")]).marked("abab") == "abab")
    #expect(try CompiledRules([]).marked("Ja. Nei.") == "Ja. Nei.")
  }

  @Test("lookarounds and word edges see the text on the other side of the place and of the match")
  func lookarounds() throws {
    #expect(try CompiledRules([yes("\\.(?=\\s[A-ZÆØÅ])")]).marked("a. Å b. c") == "a.⏐ Å b. c")
    #expect(try CompiledRules([yes("", "(?<=[.!])\\s")]).marked("Ja! Nei. Jo") == "Ja!⏐ Nei.⏐ Jo")
    #expect(try CompiledRules([yes("(?<!kl)\\.", "\\s")]).marked("kl. 5. Ja") == "kl. 5.⏐ Ja")
    #expect(try CompiledRules([yes("\\bjf\\b", "\\b")]).marked("jf jfr jf.") == "jf⏐ jfr jf⏐.")
  }

  @Test("places are bytes, and characters beyond the first plane stay whole")
  func offsets() throws {
    let rules = try CompiledRules([yes("[.😀]", "\\s"), yes("🇳🇴", "🇸🇪"), yes("e\\u0301\\.", "")])
    #expect(try rules.marked("Så 😀 🇳🇴🇸🇪 e\u{301}.x") == "Så 😀⏐ 🇳🇴⏐🇸🇪 e\u{301}.⏐x")
    #expect(try rules.breakPlaces(in: "Så 😀 ja") == [8])
  }

  @Test("case is ignored where the pattern says so")
  func cases() throws {
    let rules = try CompiledRules([no("\\b(?i:bl\\.a|kl)\\."), no("(?i)osv\\.", "\\s[a-z]"), yes("\\.", "\\s")])
    #expect(try rules.marked("Kl. 5. BL.A. vi. OSV. ja. Osv. Ja") == "Kl. 5.⏐ BL.A. vi.⏐ OSV. ja.⏐ Osv.⏐ Ja")
  }

  @Test("the patterns that tools ship with are understood", arguments: RuleSamples.files)
  func samples(_ rules: [SegmentationRules.Rule]) throws {
    let compiled = try CompiledRules(rules)
    var random = SplitMix(seed: 7)
    for _ in 0..<60 {
      let line = RuleSamples.line(using: &random)
      let expected = try RuleOracle.decidingRules(rules, in: line)
      let places = try RuleOracle.breakPlaces(rules, in: line)
      #expect(try compiled.breakPlaces(in: line) == places, "\(line.debugDescription)")
      let decisions = try compiled.decisions(in: line)
      #expect(decisions.map(\.place) == places, "\(line.debugDescription)")
      for decision in decisions {
        #expect(
          rules.firstIndex(of: decision.rule) == expected[decision.place], "\(decision) in \(line.debugDescription)")
      }
      for (place, rule) in expected {
        #expect(try compiled.decidingRule(at: place, in: line) == rule.map { rules[$0] }, "\(place) in \(line)")
      }
    }
  }
}

/// Rules of the shapes that are found in practice, and odd ones.
enum RuleSamples {
  static let befores = [
    "", "\\.", "[.?!]+", "[\\.\\?\\!]+[\"'»\\)]*", "\\bMr\\.", "\\b(?:Mr|Mrs|Dr)\\.", "\\b[Pp]rof\\.\\s",
    "\\bkl\\.\\s+",
    "\\s[A-Z]\\.", "\\b\\p{Lu}\\.", "(?i)\\bnr\\.", "\\b(?i:årg|jf)\\.", "(?:^|[\\s(«])(?i:bl\\.a)\\.",
    "^\\s*[0-9]+\\.",
    "\\d+\\.\\s", "…\\s*", ":", "\\w+\\.", "\\b\\w+\\b", "(?<=\\s)s\\.", "(?<!k)l\\.", ".*A", "[^\\p{Ll}]+",
    "a{2,3}\\.",
    "(a|b)\\1\\.", "(?>a+)\\.", "a++", "(?x) M r \\. # tittel", "\\QMr.\\E", "Mr\\.|Dr\\.", "(Mr|)\\.", "s?\\.?", "K",
    "(?i)k\\.", "(?i)\\bs", "\\x{41}\\.", "\\u00e5\\.", "\\X\\.", "[\\s\\p{Z}]+", "\\s*", "\\s?", "M\\s?",
    "(?:\\.\\s)+", "[[a-c]&&[^b]]",
  ]
  static let afters = [
    "", "\\s", "\\s+", "\\s+\\p{Lu}", "\\s+[A-ZÆØÅ]", "\\s*[«\"(]*\\p{Ll}", "[0-9]", "\\s[0-9]", "\\s*–\\s", ".*\\.",
    "$",
    "(?!\\s)", "(?<=\\.)\\s", "\\b", "[^a-z]", "A|B", "(?i)m", "a*b",
  ]

  /// Sets of rules put together by chance, the same every time.
  static let files: [[SegmentationRules.Rule]] = {
    var random = SplitMix(seed: 20_261_123)
    return (0..<60).map { _ in
      (0..<8).map { _ in
        SegmentationRules.Rule(
          isBreak: Int.random(in: 0..<3, using: &random) == 0,
          before: befores[Int.random(in: 0..<befores.count, using: &random)],
          after: afters[Int.random(in: 0..<afters.count, using: &random)])
      }
    }
  }()

  static let pieces = [
    "Mr.", "mrs.", "Dr.", "Prof. ", "kl. ", "kl.  ", "nr.", "Årg.", "årg.", "jf.", "bl.a.", "BL.A.", "A.", "B", "a",
    "aa.",
    "bb.", " ", "  ", "\u{A0}", "«", "»", "\"", "(", ")", "?", "!", "…", ":", "– ", "5", "17.", "å", "Å.", "s.", "l.",
    "M",
    "r", "😀", "e\u{301}", "\u{212A}.", "K.", "\u{17F}.", "x", "\t",
  ]

  static func line(using random: inout SplitMix) -> String {
    (0..<Int.random(in: 0...7, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      .joined()
  }
}
