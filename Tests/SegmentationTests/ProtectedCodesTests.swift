import Bitext
import Segmentation
import Testing
import TextKit

@Suite("Tags and placeholders as codes")
struct ProtectedCodesTests {
  private static let options = SegmentationOptions(protectsCodes: true)

  private func segments(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Segmenter(language: .bokmål, options: Self.options).segments(in: text)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("a closing tag stays with the sentence it closes, an opening one goes with the next")
  func edges() {
    #expect(segments("<b>Hun gikk.</b> Så kom han.") == ["<b>Hun gikk.</b>", "Så kom han."])
    #expect(segments("Hun gikk. <b>Så kom han.</b>") == ["Hun gikk.", "<b>Så kom han.</b>"])
    #expect(segments("<i>Én.</i> <i>To.</i><u> Tre.</u>") == ["<i>Én.</i>", "<i>To.</i>", "<u> Tre.</u>"])
    #expect(segments("Hun gikk. </p><p>Så kom han.") == ["Hun gikk. </p>", "<p>Så kom han."])
    #expect(segments("Hun gikk.<fn id='1'/> Så kom han.") == ["Hun gikk.<fn id='1'/>", "Så kom han."])
    #expect(segments("Hun gikk. <br>Så kom han.") == ["Hun gikk.", "<br>Så kom han."])
  }

  @Test("nothing ends inside a code, and the rules see past it")
  func inside() {
    #expect(
      segments("Se <a title=\"Nei. Jo. > Ja\">her</a> nå. Takk.") == [
        "Se <a title=\"Nei. Jo. > Ja\">her</a> nå.", "Takk.",
      ])
    #expect(segments("Møtet er kl.<b> 10</b>. Slutt.") == ["Møtet er kl.<b> 10</b>.", "Slutt."])
    #expect(segments("Hei {{navn.For.Etter}}. Ja.") == ["Hei {{navn.For.Etter}}.", "Ja."])
    #expect(segments("{0}. {a.b} kom.") == ["{0}.", "{a.b} kom."])
  }

  @Test("what only looks like a code is text")
  func text() {
    #expect(segments("3 < 5. Ja > nei.") == ["3 < 5.", "Ja > nei."])
    #expect(segments("Sett {a, b}. Så {c") == ["Sett {a, b}.", "Så {c"])
    #expect(segments("<åpen. Og <b uten slutt. Ja.") == ["<åpen.", "Og <b uten slutt.", "Ja."])
    #expect(segments("{{{0}}}. Ja. <") == ["{{{0}}}.", "Ja.", "<"])
    #expect(segments("") == [])
  }

  @Test("without the option tags are text")
  func unprotected() {
    let text = "Se <a title=\"Nei. Jo\">her</a>."
    #expect(Segmenter(language: .bokmål).segments(in: text).count == 2)
    #expect(segments(text).count == 1)
  }

  @Test("the user's own rules see the same text")
  func custom() throws {
    let rules = SegmentationRules(
      ruleSets: [.init(name: "A", rules: [.init(isBreak: true, before: ";", after: "\\s")])],
      maps: [.init(languagePattern: ".*", ruleSetName: "A")])
    let segmenter = try CustomSegmenter(
      rules, from: "a.srx", over: Segmenter(language: .bokmål, options: Self.options))
    let text = "<b>Én;</b> <i>to</i>. Tre;<br/> fire <a b=\"; c\">"
    let bytes = Array(text.utf8)
    var found: [String] = []
    try segmenter.segments(in: bytes.span) { found.append(String(decoding: bytes[$0], as: UTF8.self)) }
    #expect(found == ["<b>Én;</b>", "<i>to</i>.", "Tre;<br/>", "fire <a b=\"; c\">"])
    let explanations = try segmenter.explanations(in: text)
    #expect(explanations.filter(\.isBoundary).map(\.origin) == ["a.srx", "ICU", "a.srx", "line structure"])
  }
}
