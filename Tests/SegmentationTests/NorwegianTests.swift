import OrdsmedTestSupport
import Segmentation
import Testing
import TextKit

@Suite struct NorwegianTests {
  @Test func everyLineIsApart() throws {
    try expectSegments(
      """
      Utsetter toppmøtet: Vil ha «et ærlig svar» fra Moskva
      Av Marte Lunde og P. A. Seljord

      Publisert: 18. mai kl. 00.48
      OSLO (OPT) Det ble ikke enighet. ⏐Det sier kilden.
      les også Dette betyr avtalen: Slik blir det
      """, in: .bokmål)
  }
}

/// Splits the text without its marks and compares.
func expectSegments(
  _ expected: String, in language: LanguageTag, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = MarkedSegments.unmarked(expected)
  let segments = Segmenter(language: language).segments(in: text)
  #expect(MarkedSegments.marked(segments, in: text) == expected, sourceLocation: sourceLocation)
}
