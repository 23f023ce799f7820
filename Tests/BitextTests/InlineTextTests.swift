import Bitext
import Testing

@Suite struct InlineTextTests {
  private func code(_ offset: Int, _ kind: InlineCode.Kind, _ id: String) -> InlineCode {
    InlineCode(offset: offset, kind: kind, id: id)
  }

  /// «Én.» is 4 bytes; a blank; «To.» is 3.
  @Test func codesGoWithTheTextTheyBelongTo() {
    let text = InlineText(
      "Én. To.",
      codes: [
        code(0, .opening, "b"), code(3, .closing, "b"), code(4, .standalone, "note"), code(5, .opening, "i"),
        code(5, .standalone, "br"), code(8, .closing, "i"),
      ])
    let pieces = text.pieces([0..<4, 5..<8])
    #expect(pieces.map(\.text) == ["Én.", "To."])
    #expect(pieces[0].codes.map(\.id) == ["b", "b", "note"])
    #expect(pieces[0].codes.map(\.offset) == [0, 3, 4])
    #expect(pieces[1].codes.map(\.id) == ["i", "br", "i"])
    #expect(pieces[1].codes.map(\.offset) == [0, 0, 3])
  }

  @Test func aClosingCodeBehindTheBlankStaysWithItsSpan() {
    let text = InlineText("Én. To.", codes: [code(0, .opening, "b"), code(5, .closing, "b")])
    let pieces = text.pieces([0..<4, 5..<8])
    #expect(pieces[0].codes.map(\.offset) == [0, 4])
    #expect(pieces[1].codes.isEmpty)
  }

  @Test func rulesMaySayOtherwiseWhereCodesGo() {
    let codes = [code(5, .opening, "i"), code(5, .standalone, "br")]
    let handling = SegmentationRules.FormatHandling(start: true, end: false, isolated: true)
    let pieces = InlineText("Én. To.", codes: codes).pieces([0..<4, 5..<8], handling: handling)
    #expect(pieces.map { $0.codes.map(\.id) } == [["i", "br"], []])
    let closing = InlineText("Én. To.", codes: [code(4, .closing, "b")])
    #expect(closing.pieces([0..<4, 5..<8], handling: handling)[1].codes.map(\.offset) == [0])
  }

  @Test func whiteSpaceAloneIsBlank() {
    #expect(InlineText(" \u{A0}\t").isBlank)
    #expect(!InlineText("", codes: [code(0, .standalone, "1")]).isBlank)
  }
}
