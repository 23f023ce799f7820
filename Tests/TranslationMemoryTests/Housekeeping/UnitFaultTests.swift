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

  @Test func aCodeThatClosesBeforeItOpensIsAFault() {
    let (open, close) = (code("<b>", .opening), code("</b>", .closing))
    #expect(fault([open, close], [close, open]) == .tags)
    #expect(fault([open, close], [open, close]) == nil)
    // What the source has itself is the file's way.
    #expect(fault([close, open], [close, open]) == nil)
    var other = code("<b>", .opening)
    other.id = "2"
    #expect(fault([open, close, other], [close, other, open]) == .tags)
    #expect(fault([close, other], [other, close]) == nil, "two halves of spans in other texts")
    #expect(fault([open, close, open, close], [open, close, open, close]) == nil, "one identifier twice")
  }

  @Test(
    "a text that is empty is a fault where no two are left that translate each other",
    arguments: [
      (["nb": "Flere", "en": "More", "de": ""], false), (["nb": "", "en": "More", "de": "Mehr"], false),
      (["nb": "Flere", "en": " ", "de": ""], true), (["nb": "Flere", "en": ""], true), (["nb": "Flere"], true),
      (["nb": "Flere", "en": "More"], false),
    ] as [(KeyValuePairs<String, String>, Bool)])
  func empty(_ texts: KeyValuePairs<String, String>, _ isFault: Bool) {
    let variants = texts.map { language, text in
      TranslationUnit.Variant(language: LanguageTag(ifKnown: language) ?? .bokmål, text: InlineText(text))
    }
    var inspector = UnitInspector([.empty])
    let found = inspector.fault(of: TranslationUnit(sourceLanguage: .bokmål, variants: variants))
    #expect(found == (isFault ? .empty : nil))
  }

  @Test func oneLanguageTwiceIsNoTranslation() {
    let variants = ["Flere", "Enda flere", ""].map {
      TranslationUnit.Variant(language: $0.isEmpty ? .english : .bokmål, text: InlineText($0))
    }
    var inspector = UnitInspector([.empty])
    #expect(inspector.fault(of: TranslationUnit(sourceLanguage: .bokmål, variants: variants)) == .empty)
  }
}
