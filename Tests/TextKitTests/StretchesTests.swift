import Testing
import TextKit

@Suite struct StretchesTests {
  private func stretches(_ text: String, _ lineBreaks: LineBreaks) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      Stretches(buffer, lineBreaks: lineBreaks).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  private static let mail = """
    Hei!

    Møtet i utenrikskomiteen er flyttet til tirsdag kl. 10, fordi
    statsråden er på reise mandag. Vi møtes som vanlig i det store
    møterommet i andre etasje, og sekretariatet sender sakspapirene
    i løpet av fredagen.

    Hilsen Kari
    """

  @Test func aLineStandsForItself() {
    #expect(stretches(" En \n\n\tTo\r\nTre", .always) == ["En", "To", "Tre"])
  }

  @Test func onlyAnEmptyLineEndsAParagraph() {
    #expect(stretches("En\nto\n \nTre\r\nfire\n\n\n", .blankLines) == ["En\nto", "Tre\r\nfire"])
  }

  @Test func wrappedTextIsUnwrapped() {
    let paragraphs = stretches(Self.mail, .unwrap)
    #expect(paragraphs.count == 3)
    #expect(paragraphs[1].hasPrefix("Møtet i") && paragraphs[1].hasSuffix("fredagen."))
  }

  @Test func linesThatWereNotWrappedStayApart() {
    let list = "Til stede\nKari Nordmann\nOla Nordmann\nPer Hansen\nForfall\nIngen\n"
    #expect(stretches(list, .unwrap).count == 6)
    let article = "Ny avtale om grensen\nAv Kari Mo\n" + String(repeating: "En lang setning om avtalen. ", count: 20)
    #expect(stretches(article, .unwrap).count == 3)
  }

  @Test func aHeadlineAboveWrappedTextStaysApart() {
    let text = Self.mail.replacing("Hei!\n", with: "Kort om møtet")
    #expect(stretches(text, .unwrap)[0] == "Kort om møtet")
  }
}
