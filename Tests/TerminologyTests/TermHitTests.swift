import Bitext
import Morphology
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit

/// A small glossary as a translator would keep it.
let bokmålGlossary = """
  nb\ten\tpos\tgender
  Nato\tNATO\tpropn
  Nato-sjef\tNATO chief\tnoun\tm
  Nato-Russland-rådet\tNATO–Russia Council\tpropn
  EU\tEU\tpropn
  FN\tUN\tpropn
  FNs sikkerhetsråd\tUN Security Council\tpropn
  Høyre\tConservative Party\tpropn
  Hellas\tGreece\tpropn
  Språkrådet\tLanguage Council\tpropn
  språkråd\tlanguage council\tnoun\tn
  sanksjon\tsanction\tnoun\tm
  sanksjonsdebatt\tdebate on sanctions\tnoun\tm
  viseutenriksminister\tdeputy foreign minister\tnoun\tm
  utenrikskomité\tforeign affairs committee\tnoun\tm
  væpnet konflikt\tarmed conflict\tphrase\tm
  artikkel 5\tArticle 5\tphrase
  sikkerhetspolitikk\tsecurity policy\tnoun\tm
  utenriks- og sikkerhetspolitikk\tforeign and security policy\tphrase\tm
  dom\tjudgment\tnoun\tm
  dommer\tjudge\tnoun\tm
  fred\tpeace\tnoun\tm
  sak\tcase\tnoun\tm
  avtale\tagreement\tnoun\tm
  ting\tassembly\tnoun\tn
  """

func matcher(_ table: String, _ source: LanguageTag = .bokmål) throws -> TermMatcher {
  let (glossary, diagnostics) = try GlossaryTable.read(table, source: source, target: .english)
  #expect(diagnostics.isEmpty)
  return TermMatcher([glossary], source: source)
}

/// Checks that what stands in brackets is found, and nothing else.
func expectTerms(
  _ marked: String, _ matcher: TermMatcher, _ location: SourceLocation = #_sourceLocation
) {
  let expected = MarkedTerms(marked)
  let hits = matcher.hits(in: expected.text)
  #expect(
    hits.map(\.range) == expected.ranges, "found: \(MarkedTerms.marking(expected.text, hits))",
    sourceLocation: location)
  for hit in hits {
    let bytes = Array(expected.text.utf8)[hit.range]
    #expect(hit.surface == String(decoding: bytes, as: UTF8.self), sourceLocation: location)
  }
}

@Suite struct TermHits {
  @Test(arguments: [
    "[[Nato-sjefen]] er fornøyd.",
    "Det er [[Natosjefens]] siste møte.",
    "[[NATO-SJEFEN]] I OSLO",
    "I [[[[Nato]] Russland-rådet]] var stemningen kjølig.",
    "I [[[[Nato]] Russland rådet]] var stemningen kjølig.",
    "[[[[Nato]]–Russland-rådet]] møtes igjen.",
    "[[Nato-sje\u{AD}fen]] og [[Nato\u{2011}sjefen]] og [[Na\u{AD}to]]",
    "[[Natos]] svar kom i går, og [[NATO]] sto samlet.",
    "[[sanksjonene]] biter, og [[sanksjons-debatten]] fortsetter.",
    "[[Sanksjonenes]] virkning er omstridt.",
    "[[viseutenriksministeren]] møtte [[utenrikskomiteen]].",
    "[[Viseutenriks\u{AD}ministrenes]] reise",
    "[[EU-et]] som ble til [[EUs]] indre marked i [[EU]]",
    "[[[[FNs]] sikkerhetsråd]] og [[[[FNs]]\u{A0}sikkerhetsråds]] vedtak",
    "[[artikkel 5]] gjelder, [[Artikkel  5]] også",
    "[[væpna konflikter]] og [[væpnede konflikter]] og en [[væpnet konflikt]]",
    "[[utenriks- og [[sikkerhetspolitikken]]]] ligger fast",
    "[[Språkrådets]] mening og et annet [[språkråds]] mening",
    "En [[dommer]] felte to [[dommer]].",
    "[[Hellas’]] gjeld og «[[Hellas]]» og '[[Hellas]]' og [[Hellas]]!",
    "[[Høyre]] vant.",
    "([[fred]]), [[fred]]/[[sak]], men sak-[[fred]] er ett ord",
  ])
  func found(_ marked: String) throws { expectTerms(marked, try matcher(bokmålGlossary)) }

  @Test(arguments: [
    "Det er lov å være nato-vennlig på høyre side, og nato er ikke eu.",
    "Forpliktingene og forpliktelsene er mange.",
    "En sa kom, og ingen fredet skogen.",
    "Fore natosjefen natos nato-sjef",
    "artikkel 51 og artikkel 5.2 og artikkel\n5",
    "EUropa, Natolin, Saksbehandlerne, sanksjonere",
    "Nato\u{301} er noe annet.",
    "av tale, i språk råd",
  ])
  func notFound(_ text: String) throws { expectTerms(text, try matcher(bokmålGlossary)) }

  @Test func endingsStandingAloneAreNoPartOfATerm() throws {
    let matcher = try matcher(bokmålGlossary)
    expectTerms("[[EU]] er en [[sak]] er to, og [[fred]] en dag", matcher)
    expectTerms("[[EU]] -et", matcher)
  }

  @Test func letterByLetterTextIsComposedFirst() throws {
    let matcher = try matcher(bokmålGlossary)
    expectTerms("[[Spra\u{30A}kra\u{30A}det]] og [[utenrikskomite\u{301}]]", matcher)
    #expect(matcher.hits(in: "utenrikskomite\u{301}").first?.kind == .exact)
  }

  @Test(arguments: [
    ("Nato-sjef", TermHit.Kind.exact), ("NATO-SJEF", .exact), ("Nato-sjefen", .inflected), ("Nato-sjefs", .inflected),
    ("Natosjef", .variant), ("Natosjefens", .variant), ("Nato sjef", .variant),
  ])
  func kinds(_ text: String, _ kind: TermHit.Kind) throws {
    let hits = try matcher(bokmålGlossary).hits(in: text).filter { $0.term == "Nato-sjef" }
    #expect(hits.map(\.kind) == [kind])
    #expect(hits.first?.targets == ["NATO chief"])
  }

  @Test func aWordWrittenApartIsUncertain() throws {
    let hits = try matcher(bokmålGlossary).hits(in: "Hun er viseutenriks minister.")
    #expect(hits.map(\.term) == ["viseutenriksminister"])
    #expect(hits.map(\.isUncertain) == [true])
  }

  @Test func shadowingLeavesTheNearestForm() throws {
    let matcher = try matcher(bokmålGlossary)
    #expect(matcher.hits(in: "Språkrådet").map(\.term) == ["Språkrådet"])
    #expect(matcher.hits(in: "Språkrådets").map(\.term) == ["Språkrådet"])
    #expect(matcher.hits(in: "språkrådet").map(\.term) == ["språkråd"])
    #expect(matcher.hits(in: "dommer").map(\.term) == ["dommer"])
    #expect(matcher.hits(in: "dommen").map(\.term) == ["dom"])
  }
}
