import Bitext
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit

@Suite struct TermMatcherTests {
  @Test func nynorsk() throws {
    let table =
      "nn\ten\tpos\tgender\nutanrikskomité\tforeign affairs committee\tnoun\tm\nEØS-avtale\tEEA Agreement\tnoun\tm\n"
    let matcher = try matcher(table + "skuleplikt\tcompulsory schooling\tnoun\tf", .nynorsk)
    expectTerms("[[Utanrikskomiteane]] og [[EØS-avtalane]]: [[skuleplikta]] står fast, [[EØSavtalen]] òg.", matcher)
  }

  @Test func english() throws {
    let table = "en\tpos\nsanction\tnoun\nMember of Parliament\tnoun\nNATO\tpropn\nUS\tpropn"
    let (glossary, _) = try GlossaryTable.read(table, source: .english, target: nil)
    let matcher = TermMatcher([glossary], source: .english)
    expectTerms(
      "[[Sanctions]] hit us; [[NATO's]] [[Members of Parliament]] and the [[US]], the [[sanctions’]] aim", matcher)
  }

  @Test func otherLanguagesAreFoundAsTheyStandWhateverTheCase() throws {
    let (glossary, _) = try GlossaryTable.read("uk\ten\nсанкція\tsanction", source: LanguageTag("uk"), target: .english)
    let matcher = TermMatcher([glossary], source: try LanguageTag("uk"))
    expectTerms("[[Санкція]] діє, [[САНКЦІЯ]], санкції ні.", matcher)
  }

  @Test func scriptsWithoutSpacesAreSearchedLetterByLetter() throws {
    let (glossary, _) = try GlossaryTable.read(
      "ja\ten\n制裁\tsanction\n北大西洋条約機構\tNATO\n条約\ttreaty", source: LanguageTag("ja"), target: nil)
    let matcher = TermMatcher([glossary], source: try LanguageTag("ja"))
    expectTerms("[[北大西洋[[条約]]機構]]が[[制裁]]を発表した。", matcher)
  }

  @Test func aQuotationMarkIsNoGenitive() throws {
    let (glossary, _) = try GlossaryTable.read("en\nsanction", source: .english, target: nil)
    let matcher = TermMatcher([glossary], source: .english)
    expectTerms(
      "The [[sanctions’]] aim; ‘the [[sanctions]]’ and 'old [[sanctions]]'", matcher)
  }

  @Test func punctuationInsideATermMustBeThere() throws {
    let matcher = try matcher("nb\ten\nAT&T\tAT&T\nbl.a.\tinter alia\nSt.meld. nr. 5\tWhite Paper no. 5")
    expectTerms("[[AT&T]] nevnes [[bl.a]]. i [[St.meld. nr. 5]], AT T ikke, bl a heller ikke.", matcher)
  }

  @Test func longTermsReachAsFarAsTheyAreLong() throws {
    let term = "avtalen om det europeiske økonomiske samarbeidsområdet for alle"
    expectTerms("Det var [[\(term)]] som sto der.", try matcher("nb\ten\n\(term)\tthe agreement"))
  }

  @Test func severalGlossariesGiveOneHitWithAllTheySay() {
    let first = Glossary(entries: [
      GlossaryEntry(terms: ["regjering"], targets: ["cabinet"], status: .admitted, note: "Helst «government»."),
      GlossaryEntry(terms: ["regjering"], targets: ["administration"], status: .forbidden),
    ])
    let second = Glossary(entries: [
      GlossaryEntry(
        terms: ["regjering"], targets: ["government", "cabinet"], forbiddenTargets: ["regime"], status: .preferred,
        definition: "Kongens råd.")
    ])
    let hits = TermMatcher([first, second], source: .bokmål).hits(in: "Regjeringen gikk av.")
    #expect(
      hits == [
        TermHit(
          range: 0..<11, term: "regjering", kind: .inflected, surface: "Regjeringen",
          targets: ["government", "cabinet"], forbiddenTargets: ["regime", "administration"],
          note: "Helst «government».", definition: "Kongens råd.")
      ])
  }

  @Test func synonymsOfOneEntryHitOnce() throws {
    let matcher = try matcher("nb\ten\nNato; NATO; Atlanterhavspakten\tNATO")
    #expect(matcher.hits(in: "NATO").map(\.term) == ["NATO"])
    #expect(matcher.hits(in: "Nato").map(\.term) == ["Nato"])
    #expect(matcher.hits(in: "Atlanterhavspakten").map(\.targets) == [["NATO"]])
  }

  @Test func nothingIsFoundWithNothing() {
    #expect(TermMatcher([], source: .bokmål).hits(in: "Nato").isEmpty)
    #expect(TermMatcher([Glossary(entries: [GlossaryEntry(terms: ["«»"])])], source: .bokmål).hits(in: "«»").isEmpty)
    let matcher = TermMatcher([Glossary(entries: [GlossaryEntry(terms: ["sak"])])], source: .bokmål)
    #expect(matcher.hits(in: "").isEmpty)
  }

  @Test func bytesThatAreNoTextSetWordsApart() {
    let matcher = TermMatcher([Glossary(entries: [GlossaryEntry(terms: ["sak"])])], source: .bokmål)
    let bytes: [UInt8] = [0xFF] + Array("sak".utf8) + [0xC3, 0x20, 0xE2, 0x80] + Array("saken".utf8) + [0xF0, 0x9F]
    let hits = bytes.withUnsafeBufferPointer { matcher.hits(in: $0) }
    #expect(hits.map(\.range) == [1..<4, 8..<13])
  }

  @Test func offsetsAreBytesWhateverStandsBefore() throws {
    let matcher = try matcher("nb\ten\nsak\tcase")
    expectTerms("🇳🇴 Åpen «[[sak]]» – e\u{301}n [[sak]]", matcher)
  }

  @Test(arguments: [
    String(repeating: "-", count: 20_000), String(repeating: "a", count: 20_000),
    String(repeating: "a ", count: 50_000), String(repeating: "a-", count: 50_000),
    String(repeating: "a\u{301}", count: 20_000), String(repeating: "'", count: 50_000),
    String(repeating: "1.", count: 50_000), String(repeating: "a\u{AD}\u{AD}", count: 20_000),
  ])
  func longAndDullTextsEnd(_ text: String) throws {
    #expect(try matcher(bokmålGlossary).hits(in: text).isEmpty)
  }
}
