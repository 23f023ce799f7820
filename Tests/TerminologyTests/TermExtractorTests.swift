import Bitext
import Terminology
import Testing
import TextKit

@Suite struct TermExtractorTests {
  /// The terms of a text with how often each stands: `term ×N`.
  func terms(
    _ text: String, _ language: LanguageTag = .bokmål, glossary: String? = nil, minimum: Int = 2
  ) throws -> [String] {
    let glossaries =
      try glossary.map { [try GlossaryTable.read($0, source: language, target: .english).glossary] } ?? []
    let extractor = try #require(TermExtractor(language: language, glossaries: glossaries))
    return extractor.terms(in: [text], minimum: minimum).map { "\($0.term) ×\($0.occurrences.count)" }
  }

  static let article = """
    Sanksjonene mot landet trer i kraft. En sanksjon rammer bankene, og sanksjonenes virkning er stor.
    Departementet mener at et kollektivt forsvar er viktig. Det kollektive forsvaret bygger på tillit.
    I går møtte Jorunn Skarpnes en delegasjon. Delegasjonen fra Oslo roste Jorunn Skarpnes. Skarpnes takket.
    """

  @Test func formsOfAWordAreOneTerm() throws {
    let found = try terms(Self.article)
    #expect(found.contains("sanksjon ×3"))
    #expect(found.contains("delegasjon ×2"))
  }

  @Test func adjectivesBelongToTheirNoun() throws {
    let found = try terms(Self.article)
    #expect(found.contains("kollektivt forsvar ×2"))
    // The noun never stands alone, so it is no term of its own.
    #expect(!found.contains { $0.hasPrefix("forsvar ") })
  }

  @Test func namesOfSeveralWordsAreOneTermAndTheirPartsCountByThemselves() throws {
    let found = try terms(Self.article)
    #expect(found.contains("Jorunn Skarpnes ×2"))
    #expect(found.contains("Skarpnes ×3"))
    #expect(!found.contains { $0.hasPrefix("Jorunn ×") })
  }

  @Test func whatTheGlossaryHasIsNotProposed() throws {
    let found = try terms(Self.article, glossary: "nb\ten\tpos\tgender\nsanksjon\tsanction\tnoun\tm")
    #expect(!found.contains { $0.hasPrefix("sanksjon") })
    #expect(found.contains("delegasjon ×2"))
  }

  @Test(arguments: [
    "Han svarer ikke. Hun vil svare. De har svart, og vi svarer.", "Den handler om makt. Det handler om penger.",
    "De samlet seg. De har samlet seg igjen og samles her.", "Militære øvelser er militære.",
    "Året var langt. Dagen var kort. Året og dagen.", "A. B. sa det. A. B. sa det igjen.",
  ])
  func verbsAdjectivesAndCommonWordsAreNoTerms(_ text: String) throws {
    #expect(try terms(text).filter { !$0.hasPrefix("øvelse") } == [])
  }

  @Test func nynorskHasItsOwnForms() throws {
    let found = try terms(
      "Ei løyving er gitt. Løyvingane aukar, og løyvinga kjem. Fylkestinget vil ha fleire løyvingar.", .nynorsk)
    #expect(found.first == "løyving ×4")
  }

  @Test func occurrencesSayWhereTheyStand() throws {
    let extractor = try #require(TermExtractor(language: .bokmål))
    let texts = ["Æ, en sanksjon.", "Nye sanksjoner."]
    let term = try #require(extractor.terms(in: texts).first)
    #expect(term.occurrences.map(\.text) == [0, 1])
    #expect(
      term.occurrences.map { String(decoding: Array(texts[$0.text].utf8)[$0.range], as: UTF8.self) } == [
        "sanksjon", "sanksjoner",
      ])
    #expect(term.kind == .noun)
  }

  @Test func nothingComesOfNothing() throws {
    #expect(try terms("") == [])
    #expect(try terms("… – «» 12 %\n\u{0}") == [])
    let english = TermExtractor(language: .english)
    if english != nil { Issue.record("English has no list of common words") }
  }

  @Test func theOrderIsTheSameEveryTime() throws {
    let once = try terms(Self.article, minimum: 1)
    for _ in 0..<3 { #expect(try terms(Self.article, minimum: 1) == once) }
  }
}
