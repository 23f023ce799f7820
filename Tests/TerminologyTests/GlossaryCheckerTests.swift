import Bitext
import Terminology
import Testing
import TextKit

@Suite struct GlossaryCheckerTests {
  /// The findings in a table: `LINE:COLUMN code`.
  func findings(_ table: String, source: LanguageTag = .bokmål) throws -> [String] {
    let termbase = try GlossaryTable.decode(table, source: source, target: .english).termbase
    return GlossaryChecker(source: source, target: .english).findings(in: [termbase])
      .map { "\($0.place?.description ?? "") \($0.code.rawValue)" }
  }

  @Test(arguments: [
    ("nb\ten\nlov\tact\nlov\tact; law", "3:1 duplicate"),
    ("nb\ten\nlov\tact\nlov\tpermission", "3:1 two-concepts"),
    ("nb\ten\tpos\tgender\nsanksjon\tsanction\tnoun\tm\nsanksjonene\tsanctions\tnoun\tm", "3:1 form-of-term"),
    ("nb\ten\nsanksjon; sanksjonene\tsanction", "2:11 form-of-term"),
    ("nb\tnn\ten\tpos\ndom\tdom\tjudgment\tnoun\ndommer\tdommar\tjudge\tnoun", "3:1 form-of-term"),
    ("nb\ten\nlov\tact\nsak\t", "3:1 empty-target"), ("nb\ten\nlov\tact\n\tcase", "3:1 empty-source"),
    ("nb\ten\tforbidden:en\nlov\tact\tregulation\nforskrift\tregulation\t", "2:9 forbidden-preferred"),
    ("nb\ten\tforbidden:en\nlov\tact; law\tlaw", "2:14 forbidden-preferred"),
    ("nb\ten\nlov \tact", "2:1 stray-space"), ("nb\ten\nlov  om\tact", "2:1 stray-space"),
    ("nb\ten\nlov\tthe\u{A0}act", "2:5 stray-space"), ("nb\ten\nlo\u{AD}v\tact", "2:1 stray-space"),
    ("nb\ten\nN\u{410}TO\tNATO", "2:1 look-alike"), ("nb\ten\nNATO\t\u{41D}\u{410}\u{422}\u{41E}", "2:6 look-alike"),
    ("nb\ten\n…\tellipsis", "2:1 not-understood"),
  ])
  func faultsAreFoundWithTheirPlace(_ table: String, _ expected: String) throws {
    #expect(try findings(table).first == expected)
  }

  @Test(arguments: [
    "ikkje-vald\tikke-valgt", "kva\thva", "utanrikspolitikk\tutenrikspolitikk", "hovudstad\thovedstad", "nyheit\tnyhet",
    "offentleg\toffentlig", "hending\thendelse", "arbeidslaus\tarbeidsløs", "sanksjon\tsanction av tradition",
    "Noreg\tNorge", "Høgsterett\tHøyesterett", "leiar\tleder", "sjølvstyre\tselvstyre",
  ])
  func bokmålInANynorskColumn(_ row: String) throws {
    let words = row.split(separator: "\t")
    #expect(try findings("nn\ten\n\(words[0])\tx").isEmpty)
    #expect(try findings("nn\ten\n\(words[1])\tx").first == "2:1 bokmaal-in-nynorsk")
    #expect(try findings("nb\ten\n\(words[1])\tx").isEmpty)
  }

  @Test(arguments: [
    "sakene", "visene", "frivillig", "helse", "folkehelse", "HV-soldat", "Hvaler", "fylkesmannen i Hedmark",
    "stortingsval", "røysting", "partiet Høyre", "universitet", "Det europeiske rådet", "rettsvesen",
  ])
  func nynorskIsLeftAlone(_ term: String) throws { #expect(try findings("nn\ten\n\(term)\tx").isEmpty) }

  @Test(arguments: [
    // Another word, another language, another part of speech; what a note knows of.
    "nb\tnn\ten\nlov\tlov\tact\nrett\trett\tcourt", "nb\ten\tpos\nalliert\tally\tnoun\nalliert\tallied\tadj",
    "nb\ten\tpos\tnote\ndom\tjudgment\tnoun\t\ndommer\tjudge\tnoun\talso the plural of dom",
    "nb\ten\tforbidden:en\tnote\nlov\tact\tregulation\ta regulation is forskrift\nforskrift\tregulation\t\t",
    "nb\ten\tpos\tgender\nstorting\tstorting\tnoun\tn\nStortinget\tthe Storting\tpropn\tn",
    "nb\ten\nα-stråling\talpha radiation\nКиев\tKyiv", "nb\nlov\nsak",
  ])
  func whatIsMeantIsLeftAlone(_ table: String) throws {
    #expect(try findings(table).filter { !$0.hasSuffix("look-alike") }.isEmpty)
  }

  @Test func findingsSayWhatToDoAndNameThePlace() throws {
    let termbase = try GlossaryTable.decode("nb\ten\nlov\tact\nlov\tact", source: .bokmål, target: .english).termbase
    let finding = GlossaryChecker(source: .bokmål, target: .english).findings(in: [termbase]).first
    #expect(finding?.message == "“lov” stands here with the same translation as at 2:1")
    #expect(finding?.help == "keep one of the two entries")
  }
}
