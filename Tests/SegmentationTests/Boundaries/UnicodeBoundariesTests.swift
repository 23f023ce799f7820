import OrdsmedTestSupport
import Testing
import TextKit

@testable import Segmentation

/// The boundaries asked for at marks alone must be those that ICU's iterator finds by walking every character.
@Suite struct UnicodeBoundariesTests {
  /// The boundaries of one line without any language's rules, the line's end included.
  private func boundaries(in line: [UInt8], language: String) throws -> [Int] {
    let rules = BoundaryRules(LanguageRules.rules(for: try LanguageTag(language)))
    var places: [Int] = []
    line.withUnsafeBufferPointer { buffer in
      rules.forEachDecision(in: buffer) { if $0.isBoundary { places.append($0.place) } }
    }
    return line.isEmpty ? [] : places + [line.count]
  }

  private func expectSame(
    _ line: String, language: String = "ja", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = Array(line.utf8)
    let judged = try #require(SentenceBreaker.boundaries(in: bytes, locale: language))
    let found = try boundaries(in: bytes, language: language)
    #expect(found == judged, "\(line.debugDescription)", sourceLocation: sourceLocation)
  }

  @Test func everyCharacterIsKnownForWhatItIs() {
    var missed: [UInt32] = []
    for value in 0...UInt32(0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kind = SentenceClass.of(scalar)
      if kind != SentenceClass.asked(scalar) { missed.append(value) }
      guard kind == .aTerm || kind == .sTerm, let lead = String(scalar).utf8.first else { continue }
      if !BoundaryMark.isLead(lead) { missed.append(value) }
    }
    #expect(missed.isEmpty)
  }

  @Test func theSearchForMarksStopsAtEveryByteThatMayBeginOne() {
    for byte in UInt8.min...UInt8.max {
      let line = [UInt8](repeating: 0x61, count: 19) + [byte] + [UInt8](repeating: 0x61, count: 19)
      let found = line.withUnsafeBufferPointer { BoundaryMark.firstLead(in: $0, from: 4) }
      #expect(found == (BoundaryMark.isLead(byte) ? 19 : line.count), "\(byte)")
    }
  }

  /// Characters of every class, those that rules name first of all.
  static let alphabet = Array(
    "..!?:;…,-–—  \u{A0}\t\u{3000}aAåÅßdžДд字कא1٣٤/%\"'«»“”‘’()[]\u{301}\u{308}\u{AD}\u{200D}\u{2060}。！？؟۔।\u{2024}\u{FE52}．‼\u{1F600}^"
      .unicodeScalars)

  @Test(arguments: ["ja", "zh", "el"]) func randomLinesAreCutAlike(_ language: String) throws {
    var random = SplitMix(seed: 20_261_123)
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...14, using: &random)
      var line = String.UnicodeScalarView()
      for _ in 0..<length { line.append(Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)]) }
      try expectSame(String(line), language: language)
    }
  }

  @Test func theSampleArticlesAreCutAlike() throws {
    for name in ["nato-toppmote-nb", "revidert-budsjett-nb", "grensehandel-nn"] {
      for line in try SampleArticle.text(name).split(separator: "\n") { try expectSame(String(line)) }
    }
  }

  /// Paragraphs of a treebank beside the repository, as long as newspapers have them.
  @Test(.enabled(if: TrainText.isThere, "the treebanks are not beside the repository"), arguments: TrainText.names)
  func theTreebanksAreCutAlike(_ name: String) throws {
    var count = 0
    for line in try TrainText.paragraphs(name) {
      try expectSame(line)
      count += 1
    }
    #expect(count > 500)
  }
}
