import Bitext
import Testing
import TextKit

@testable import Segmentation

@Suite("SRX rules: which are used, and what is wrong with them")
struct CompiledRulesFaultTests {
  private typealias Rule = SegmentationRules.Rule
  private typealias Map = SegmentationRules.LanguageMap

  private func file(_ maps: [Map], cascades: Bool) -> SegmentationRules {
    SegmentationRules(
      cascades: cascades,
      ruleSets: [
        .init(name: "Norsk", rules: [Rule(isBreak: false, before: "kl\\.", after: "")]),
        .init(name: "English", rules: [Rule(isBreak: false, before: "Mr\\.", after: "")]),
        .init(name: "Alle", rules: [Rule(isBreak: true, before: "\\.", after: "\\s")]),
      ], maps: maps)
  }

  private let maps = [
    Map(languagePattern: "NB.*|no", ruleSetName: "Norsk"), Map(languagePattern: "(en|EN).*", ruleSetName: "English"),
    Map(languagePattern: ".*", ruleSetName: "Alle"),
  ]

  @Test("with cascade all maps that match are used in order, without it the first")
  func cascade() throws {
    let cascading = file(maps, cascades: true)
    #expect(try CompiledRules(cascading, for: .bokmål).marked("kl. Mr. X") == "kl. Mr.⏐ X")
    #expect(try CompiledRules(cascading, for: LanguageTag("en-GB")).marked("kl. Mr. X") == "kl.⏐ Mr. X")
    #expect(try CompiledRules(cascading, for: .nynorsk).marked("kl. Mr. X") == "kl.⏐ Mr.⏐ X")
    #expect(try CompiledRules(file(maps, cascades: false), for: .bokmål).marked("kl. Mr. X") == "kl. Mr. X")
    // The maps' order, not the sets', is that of the rules.
    let reversed = file([maps[2], maps[0], maps[2]], cascades: true)
    #expect(try CompiledRules(reversed, for: .bokmål).marked("kl. X") == "kl.⏐ X")
    #expect(try CompiledRules(reversed, for: .bokmål).rules.count == 2)
  }

  @Test("a map must match the whole tag; Bokmål answers to “no” too, and where no map matches the user is told")
  func wholeTag() throws {
    let only = file([Map(languagePattern: "no", ruleSetName: "Norsk")], cascades: true)
    #expect(try CompiledRules(only, for: .bokmål).servesLanguage)
    for language in [LanguageTag.nynorsk, .english, try LanguageTag("nb-NO")] {
      let none = try CompiledRules(only, for: language)
      #expect(!none.servesLanguage)
      #expect(none.diagnostics.map(\.severity) == [.warning])
      #expect(try none.marked("kl. X") == "kl. X")
    }
  }

  @Test(
    "a pattern at fault is an error with the rule's line", arguments: ["(Mr\\.", "[Mr", "Mr\\.)", "\\p{Lus}\\.", "*"])
  func badPatterns(_ pattern: String) {
    let place = Diagnostic.Place(line: 12, column: 9)
    for rule in [
      Rule(isBreak: false, before: pattern, after: "", place: place),
      Rule(isBreak: true, before: "a", after: pattern, place: place),
    ] {
      let fault = #expect(throws: Diagnostic.self) {
        _ = try CompiledRules([Rule(isBreak: true, before: "\\.", after: ""), rule])
      }
      #expect(fault?.code == .badData)
      #expect(fault?.place == place)
      #expect(fault?.message.contains("“\(pattern)”") == true)
      #expect(fault?.message.contains("at its character") == true, "\(fault?.message ?? "")")
    }
  }

  @Test("a language pattern at fault is an error with the map's line")
  func badMap() {
    let bad = Map(languagePattern: "(nb", ruleSetName: "Norsk", place: .init(line: 40, column: 3))
    let fault = #expect(throws: Diagnostic.self) { _ = try CompiledRules(file([bad], cascades: true), for: .bokmål) }
    #expect(fault?.place?.line == 40)
    let lost = Map(languagePattern: ".*", ruleSetName: "Tapt", place: .init(line: 41))
    let missing = #expect(throws: Diagnostic.self) { _ = try CompiledRules(file([lost], cascades: true), for: .bokmål) }
    #expect(missing?.message.contains("“Tapt”") == true)
  }

  @Test("a rule that would take forever ends with an error that names it")
  func catastrophes() throws {
    let line = String(repeating: "a", count: 3000) + " b"
    for (before, after) in [("(a+)+$", ""), ("(a|aa)+c?\\b\\B", ""), ("", "(a+)+$"), ("\\b\\w+", "(a*)*c")] {
      let rule = Rule(isBreak: true, before: before, after: after, place: .init(line: 7, column: 4))
      let rules = try CompiledRules([rule])
      let fault = #expect(throws: Diagnostic.self) { try rules.decisions(in: line) }
      #expect(fault?.code == .badData)
      #expect(fault?.place?.line == 7)
      #expect(fault?.message.contains("takes too") == true)
    }
  }

  @Test("a rule that takes long in every line ends too, though it would get through each")
  func slowInEveryLine() throws {
    let line = String(repeating: "a", count: 18) + " b"
    let rules = try CompiledRules([Rule(isBreak: true, before: "(a|aa|aaa)+c", after: "", place: .init(line: 7))])
    let slow = try CompiledRules([Rule(isBreak: true, before: "", after: "(a|aa|aaa)+c", place: .init(line: 7))])
    #expect(try rules.decisions(in: line).isEmpty)
    let fault = #expect(throws: Diagnostic.self) { for _ in 0..<10_000 { _ = try slow.decisions(in: line) } }
    #expect(fault?.place?.line == 7)
  }

  @Test("a rule without patterns matches everywhere, and the user is told")
  func emptyRule() throws {
    let empty = Rule(isBreak: false, before: "", after: "", place: .init(line: 3))
    let rules = try CompiledRules([Rule(isBreak: true, before: "a", after: ""), empty])
    #expect(rules.diagnostics.map(\.place?.line) == [3])
    #expect(try rules.marked("a.b") == "a⏐.b")
  }

  @Test("a hundred thousand abbreviations are looked up, not tried one by one")
  func manyAbbreviations() throws {
    let letters = Array("abcdefghij")
    let words = (0..<100_000).map { number in String(String(number + 100_000).map { letters[$0.wholeNumberValue ?? 0] })
    }
    let rules = try CompiledRules(
      words.map { Rule(isBreak: false, before: "\\b\($0)\\.", after: "\\s") }
        + [Rule(isBreak: true, before: "[.?!]+", after: "\\s")])
    let text = (0..<30_000).map { "\(words[$0 * 7 % 100_000]). Hus. x\(words[$0])." }.joined(separator: " ")
    let decisions = try rules.decisions(in: text)
    #expect(decisions.count == 89_999)
    #expect(decisions.count { $0.rule.isBreak } == 59_999)
  }

  @Test(
    "long lines of one thing are no trouble",
    arguments: ["a", ".", " .", "?!…", ")", "A. ", ": ", "\u{A0}", "é"])
  func longLines(_ piece: String) throws {
    let line = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let rules = try CompiledRules(builtInRules(for: .bokmål), for: .bokmål)
    let broken = try rules.decisions(in: line).count { $0.rule.isBreak }
    #expect(broken == max(1, Segmenter(language: .bokmål).segments(in: line).count) - 1)
  }
}
