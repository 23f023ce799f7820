import Bitext
import DocumentFilters
import Testing
import TextKit

/// A unit as translation tools give it back: with segments missing, moved, joined or changed.
@Suite struct ReturnedUnitTests {
  private static let original = "En ku.  To ku\u{0}er.\u{A0}Tre kuer. En ku."

  /// Merges one unit of the original with the segments given.
  private func merged(_ segments: [Segment]) throws -> PlainText.Merged {
    let decoded = DecodedText(text: Self.original, encoding: .utf8, hasByteOrderMark: false)
    var document = try PlainText.extract(decoded, id: "f1", name: "a.txt").document
    document.units = [Unit(id: "u1", parts: segments.map { .segment($0) })]
    return try PlainText.merge(document)
  }

  private func text(_ segments: [Segment]) throws -> String {
    String(decoding: try merged(segments).bytes, as: UTF8.self)
  }

  private func segment(_ number: Int, _ source: String, _ target: String? = nil) -> Segment {
    Segment(id: "u1.s\(number)", source: InlineText(source), target: target.map { InlineText($0) }, state: .translated)
  }

  @Test func segmentsAndSpacesThatAreMissingStay() throws {
    #expect(
      try text([segment(3, "Tre kuer.", "Three cows.")]) == "En ku.  To ku\u{0}er.\u{A0}Three cows. En ku.")
  }

  @Test func orderDoesNotMatterAndRepetitionsKeepTheirs() throws {
    let segments = [
      segment(3, "Tre kuer.", "Three cows."), segment(1, "En ku.", "One cow (1)."),
      segment(4, "En ku.", "One cow (2)."),
    ]
    // Two alike are placed in the order they come, the first behind the one before it.
    #expect(try text(segments) == "One cow (2).  To ku\u{0}er.\u{A0}Three cows. One cow (1).")
    #expect(
      try text([segments[1], segments[2]]) == "One cow (1).  To ku\u{0}er.\u{A0}Tre kuer. One cow (2).")
  }

  @Test func segmentsThatWereJoinedAreFound() throws {
    #expect(
      try text([segment(2, "To ku\u{FFFD}er.\u{A0}Tre kuer.", "Two cows and three.")])
        == "En ku.  Two cows and three. En ku.")
  }

  @Test func aChangedSourceTakesThePlaceLeftForIt() throws {
    let segments = [
      segment(1, "En ku."), segment(2, "To kyr.", "Two cows."), segment(3, "Tre kuer."), segment(4, "En ku."),
    ]
    let merged = try merged(segments)
    #expect(String(decoding: merged.bytes, as: UTF8.self) == "En ku.  Two cows.\u{A0}Tre kuer. En ku.")
    #expect(merged.diagnostics.map(\.severity) == [.warning])
    #expect(merged.unplaced == 0)
  }

  @Test func aTargetOfAnotherSentenceOverwritesNothing() throws {
    let segments = [segment(1, "En ku."), segment(2, "Sauene beiter.", "The sheep graze."), segment(3, "Tre kuer.")]
    let merged = try merged(segments)
    #expect(String(decoding: merged.bytes, as: UTF8.self) == Self.original)
    #expect(merged.unplaced == 1)
  }

  @Test func sentencesThatTheFileLacksAreReported() throws {
    let merged = try merged([segment(1, "En ku.", "One cow."), segment(3, "Tre kuer.", "Three cows.")])
    #expect(merged.unplaced == 0)
    #expect(merged.diagnostics.map(\.message).filter { $0.contains("lacks segments of 1 paragraph") }.count == 1)
  }

  @Test func aSourceFromElsewhereIsReported() throws {
    let segments = [
      segment(1, "En ku."), segment(9, "Ingenting.", "Nothing."), segment(2, "To ku\u{FFFD}er."),
    ]
    let merged = try merged(segments)
    #expect(String(decoding: merged.bytes, as: UTF8.self) == Self.original)
    #expect(merged.unplaced == 1)
  }

  @Test func aBlankTargetIsNone() throws {
    #expect(try text([segment(1, "En ku.", "  ")]) == Self.original)
  }

  @Test func aVeryLongUnitTakesNoTimeToSpeakOf() throws {
    let sentence = "Dette er setning nummer null. "
    let decoded = DecodedText(
      text: String(repeating: sentence, count: 30_000), encoding: .utf8, hasByteOrderMark: false)
    var document = try PlainText.extract(decoded, id: "f1", name: "a.txt").document
    let segments = (0..<30_000).map { Segment(id: "u1.s\($0)", source: "Dette er setning nummer null.", target: "x") }
    document.units[0].parts = segments.map { .segment($0) }
    #expect(try PlainText.merge(document).translated == 30_000)
  }
}
