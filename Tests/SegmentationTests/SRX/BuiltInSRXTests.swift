import Bitext
import OrdsmedTestSupport
import Testing
import TextKit

@testable import Segmentation

/// The built-in rules written as SRX must cut as the built-in engine does.
@Suite("The built-in rules as SRX")
struct BuiltInSRXTests {
  /// The segments of one line, by the engine and by the rules, without the white space around each.
  private func segments(of line: String, _ language: LanguageTag, _ rules: CompiledRules) throws -> (String, String) {
    let bytes = Array(line.utf8)
    var places: [Int] = []
    bytes.withUnsafeBufferPointer { buffer in
      BoundaryRules(LanguageRules.rules(for: language)).forEachDecision(in: buffer) {
        if $0.isBoundary { places.append($0.place) }
      }
    }
    let decided = try rules.decisions(in: line).filter(\.rule.isBreak).map(\.place)
    return (marked(bytes, places), marked(bytes, decided))
  }

  private func marked(_ line: [UInt8], _ places: [Int]) -> String {
    var pieces: [String] = []
    var start = 0
    for place in places + [line.count] {
      line.withUnsafeBufferPointer { buffer in
        let range = buffer.trimmingWhiteSpace(start..<place)
        if !range.isEmpty { pieces.append(buffer.string(range)) }
      }
      start = place
    }
    return pieces.joined(separator: "⏐")
  }

  private func expectSame(_ lines: [String], _ language: LanguageTag) throws {
    let rules = try CompiledRules(builtInRules(for: language), for: language)
    for line in lines {
      let (engine, srx) = try segments(of: line, language, rules)
      #expect(srx == engine)
    }
  }

  @Test("the sample articles", arguments: ["nato-toppmote-nb", "revidert-budsjett-nb", "grensehandel-nn"])
  func articles(_ name: String) throws {
    let text = try SampleArticle.text(name)
    for language in [LanguageTag.bokmål, .nynorsk] {
      try expectSame(text.split(separator: "\n").map(String.init), language)
    }
  }

  @Test("the golden rules", arguments: GoldenRules.languages)
  func lines(_ language: String) throws {
    // Items of a list in one line are what SRX cannot tell.
    let segmenter = Segmenter(language: try LanguageTag(language))
    let lines = try GoldenRules.cases(language).map { MarkedSegments.unmarked($0.text) }
      .filter { line in !segmenter.explanations(in: line).contains { $0.rule == BoundaryReason.listItem.rawValue } }
    try expectSame(lines, segmenter.language)
  }

  /// Sentences of news and what stands between them, put together in every order.
  @Test("hundreds of lines put together of sentences", arguments: GoldenRules.languages + ["ja"])
  func combinations(_ tag: String) throws {
    let language = try LanguageTag(tag)
    var random = SplitMix(seed: 17)
    let lines = (0..<400).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined(separator: " ")
    }
    try expectSame(lines, language)
  }

  private static let pieces = [
    "Møtet begynner kl. 10.", "Partene er bl.a. uenige.", "Se nr. 15, jf. § 3.", "– Nei!", "– Hva nå? spør hun.",
    "«Ja.»",
    "«Hva skjer?» spurte Per.", "Hun sa:", "Han la til:", "«Dette går bra»,", "sa statsråden.", "Kong Harald 5. talte.",
    "17. mai er fridag.", "Prisen steg i 2019.", "2022 ble et dårlig år.", "J. K. Nordahl", "A. Berg kom.",
    "Det var plan B.",
    "Det kostet 3,5 mill. kroner.", "ca. 40 prosent", "Art. 5 gjelder.", "av Anders B. Berg", "Han nølte …",
    "(Se s. 4.)",
    "Dr. Lunde and Mrs. Smith left.", "The U.S. Senate voted.", "They met at 5 p.m. on Friday.", "Why?",
    "Then he left.",
    "«Guitar Hero: World Tour»", "klokken 12:30", "Gass osv. Etterpå kom de.", "Årg. 3", "St.meld. nr. 15", "osv.",
    "E. M.",
    "han", "Oslo", "5", "…", "–", "!", "«", "»", "\u{201C}Yes.\u{201D}", "No. 5 won.", "e.g. this.", "1.", "12.",
    "BL.A.",
  ]

  @Test("rules, maps and comments are what a tool can use")
  func shape() throws {
    let rules = builtInRules(for: .bokmål)
    #expect(rules.cascades)
    #expect(rules.ruleSets.map(\.name) == ["Norwegian Bokmål", "Unicode"])
    #expect(rules.maps.map(\.languagePattern) == ["[Nn][Bb].*|[Nn][Oo].*", ".*"])
    #expect(rules.ruleSets[0].rules.contains { $0.before.contains("(?i:jf)\\.") && !$0.isBreak })
    #expect(rules.ruleSets.allSatisfy { $0.rules.first?.comment != nil })
    #expect(builtInRules(for: try LanguageTag("ja")).ruleSets.map(\.name) == ["Unicode"])
    #expect(try builtInRules(for: LanguageTag("el")).ruleSets.last?.rules.last?.before.contains(";") == true)
  }
}
