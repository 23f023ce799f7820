import Bitext
import Testing
import TextKit
import TranslationMemory

@Suite("What is wrong with a unit") struct UnitFaultTests {
  private func fault(_ source: [InlineCode], _ target: [InlineCode]) -> UnitFault? {
    let unit = TranslationUnit(
      sourceLanguage: .bokmål,
      variants: [
        .init(language: .bokmål, text: InlineText("Se kartet over byen.", codes: source)),
        .init(language: .english, text: InlineText("See the map of the town.", codes: target)),
      ])
    var inspector = UnitInspector([.tags])
    return inspector.fault(of: unit)
  }

  private func code(_ data: String, _ kind: InlineCode.Kind = .standalone, element: String? = nil) -> InlineCode {
    var code = InlineCode(offset: 0, kind: kind, id: "1")
    code.data = data
    code.element = element
    return code
  }

  @Test(
    "attributes and texts within codes may be translated",
    arguments: [
      ("<img alt=\"kart\"/>", "<img alt=\"map\"/>"), ("<br/>", "<br />"),
    ])
  func translated(_ source: String, _ target: String) {
    #expect(fault([code(source)], [code(target)]) == nil)
  }

  @Test func aFootnoteIsTranslated() {
    let source = code("[fn]", element: "<ph x=\"1\">[fn<sub>fotnote</sub>]</ph>")
    let target = code("[fn]", element: "<ph x=\"1\">[fn<sub>footnote</sub>]</ph>")
    #expect(fault([source], [target]) == nil)
  }

  @Test func codesThatAreMissingOrOthersAreFaults() {
    #expect(fault([code("<b>", .opening)], []) == .tags)
    #expect(fault([code("<b>", .opening)], [code("<i>", .opening)]) == .tags)
    #expect(fault([code("</b>", .closing)], [code("</i>", .closing)]) == .tags)
    #expect(fault([code("{name}")], [code("{navn}")]) == .tags)
  }
}
