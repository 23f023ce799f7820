import Bitext
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit

@Suite struct VerbContextTests {
  private let table = """
    nb\ten\tpos\tgender
    støtte\tsupport\tnoun\tm/f
    svar\treply\tnoun\tn
    lov\tact\tnoun\tm
    leder\tleader\tnoun\tm
    møte\tmeeting\tnoun\tn
    rett\tright\tnoun\tm
    vedta\tadopt\tverb
    kreve\tdemand\tverb
    """

  @Test(arguments: [
    "Regjeringen vil ikke støtte forslaget, men [[støtten]] i partiet er stor.",
    "Å støtte er å  støtte, og stor [[støtte]] er noe annet.",
    "Vi svarer i morgen. [[Svaret]] er ja.",
    "Det lover godt, og nye [[lover]] er [[vedtatt]].",
    "Å [[kreve]] er lett; de [[krevde]] [[svar]], og vi [[krever]] det.",
    "Vi.\n[[Støtte]]", "Vi, svarer han",
    "Vil Høyre støtte det? Må regjeringen støtte dem?",
    "Partiet lover mer, og Høyre lover det samme.",
    "Samtidig støttes tiltakene, og hun støttes av flere.",
    "«Det blir bra», lover Hansen. I år lover de mindre, og derfor lover vi mer.",
    "Som [[leder]] for partiet og landets [[leder]] er hun en god [[leder]], men han leder.",
    "Han gikk rett hjem, rett nok, rett og slett, men norsk [[rett]] gir [[rett]] til [[svar]].",
    "De har [[støtte]] fra alle, får [[støtte]] av noen og [[møter]] med flere.",
    "Egentlig lover de det, men slike [[lover]] får vi ikke.",
  ])
  func verbsAreNoNouns(_ marked: String) throws { expectTerms(marked, try matcher(table)) }

  @Test(arguments: [
    "De leder partiet.", "Det er de som støtter, og de svarer ikke.", "Den leder til mer.",
    "De [[lover]] som gjelder, er gamle.", "Partiets [[leder]] kom.", "De nye [[lovene]] og den nye [[lederen]].",
  ])
  func afterAPronounStandsTheVerb(_ marked: String) throws { expectTerms(marked, try matcher(table)) }

  @Test(arguments: [
    ("Vi har ikke lov til å gå.", true), ("De får lov.", true), ("Gud skje lov for det!", true), ("Ske lov!", true),
    ("Takk og lov!", true), ("Det er lov å håpe.", true), ("Hun ga dem lov til det.", true), ("Får de ikke lov?", true),
    ("Stortinget vedtok en lov til vern av elver.", false), ("Norsk lov gjelder.", false),
    ("Norge har lov om forsvar.", false), ("Brudd på lov og forskrift.", false), ("Regjeringen vil ha ny lov.", false),
    ("Forslag til lov om vern.", false), ("Det er lov 11. april 1980.", false), ("Det gir lov 17. mai.", false),
  ])
  func aPermissionIsNoSureAct(_ text: String, _ isUncertain: Bool) throws {
    #expect(try matcher(table).hits(in: text).filter { $0.term == "lov" }.map(\.isUncertain) == [isUncertain])
  }

  @Test(arguments: [
    "Dette handlar om [[handel]], og romanen handlar ikkje om det.",
    "Det gjeld alle, og i 2011 gjeld det fleire. Dei har stor [[gjeld]] og betalar [[gjelda]].",
    "Dei har lova å betala, ho har lova det, og [[lova]] seier noko anna.",
    "Å auka er lett. Ein [[auke]] er bra, og prisen aukar.",
    "Regjeringa vil pressa fram ei løysing, og IMF pressa Hellas.",
  ])
  func verbsInNynorsk(_ marked: String) throws {
    let table = """
      nn\ten\tpos\tgender
      handel\ttrade\tnoun\tm
      gjeld\tdebt\tnoun\tf
      lov\tact\tnoun\tf
      auke\tincrease\tnoun\tm
      press\tpressure\tnoun\tn
      """
    expectTerms(marked, try matcher(table, .nynorsk))
  }

  @Test func whatNothingDecidesIsFoundAndUncertain() throws {
    let hits = try matcher(table).hits(in: "Lover kom. Støtte og støtten, slike lover")
    #expect(hits.map(\.surface) == ["Lover", "Støtte", "støtten", "lover"])
    #expect(hits.map(\.isUncertain) == [true, false, false, false])
  }

  @Test func commonNounsInNamesAreNoTerms() throws {
    let table = "nb\ten\tpos\tgender\nenergi\tenergy\tnoun\tm\nstat\tstate\tnoun\tm\nregjering\tgovernment\tnoun\tm/f"
    expectTerms(
      "Ordren gikk til Fjord Energi og Statens Vegvesen, sier [[Regjeringen]]. [[Energi]] er dyrt i [[staten]].",
      try matcher(table))
    expectTerms("NY [[ENERGI]] TIL [[STATEN]]", try matcher(table))
  }

  @Test(arguments: [LanguageTag.bokmål, .nynorsk])
  func theDefiniteOfAnotherNounIsUncertain(_ language: LanguageTag) throws {
    let matcher = try reading("\(language)\ten\tpos\tgender\nfar\tfather\tnoun\tm\ntank\ttank\tnoun\tm", language)
    let hits = matcher.hits(in: "Faren for krig, farens brev, ein far, fars hus og tanken bak tanks")
    #expect(hits.map(\.surface) == ["Faren", "farens", "far", "fars", "tanken", "tanks"])
    #expect(hits.map(\.isUncertain) == [true, true, false, false, true, false])
    let fare = try reading("\(language)\ten\tpos\tgender\nfare\tdanger\tnoun\tm/f", language)
    #expect(fare.hits(in: "Faren for krig").map(\.isUncertain) == [false])
  }

  private func reading(_ table: String, _ language: LanguageTag) throws -> TermMatcher {
    TermMatcher([try GlossaryTable.read(table, source: language, target: .english).glossary], source: language)
  }
}
