import Segmentation
import Testing
import TextKit

@Suite struct OptionsTests {
  private func segments(_ text: String, _ options: SegmentationOptions) -> [String] {
    let bytes = Array(text.utf8)
    return Segmenter(language: .bokmål, options: options).segments(in: text)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func colonsAreTheUsersChoice() {
    let text = "Han hadde ett budskap: Styrkene må telles. – Ja: Alle."
    #expect(segments(text, SegmentationOptions()).count == 4)
    #expect(
      segments(text, SegmentationOptions(splitsAtColon: false))
        == ["Han hadde ett budskap: Styrkene må telles.", "– Ja: Alle."])
  }

  @Test func aSentenceMayGoOverLines() {
    let text = "Møtet er kl.\r\n10 i morgen. Alle\nkommer.\n\nSlutt"
    #expect(
      segments(text, SegmentationOptions(lineBreaks: .blankLines))
        == ["Møtet er kl.\r\n10 i morgen.", "Alle\nkommer.", "Slutt"])
    #expect(segments(text, SegmentationOptions()).count == 5)
  }

  @Test func everyDecisionIsExplained() {
    let text = "Møtet er kl. 10. – Ja, sa J. Berg.\nSlutt"
    let explanations = Segmenter(language: .bokmål).explanations(in: text)
    #expect(explanations.map(\.rule) == ["abbreviation", "speech", "initial", "line end", "line end"])
    #expect(explanations.map(\.isBoundary) == [false, true, false, true, true])
    #expect(explanations.map(\.place) == [14, 18, 32, 37, 43])
    #expect(explanations.allSatisfy { !$0.comment.isEmpty && !$0.origin.isEmpty })
  }

  @Test func explanationsAndSegmentsAgree() throws {
    let text = "«Nei.» Han gikk … Så kom hun: – Hva? spør han. 17. mai, jf. § 3. Ja!\n\nNy linje. 100 kom."
    let segmenter = Segmenter(language: .bokmål)
    let starts = Set(segmenter.segments(in: text).map(\.lowerBound))
    let breaks = segmenter.explanations(in: text).filter { $0.isBoundary && $0.rule != "line end" }.map(\.place)
    #expect(Set(breaks).isSubset(of: starts))
    #expect(starts.count == breaks.count + 2, "one start more for each line")
  }
}
