import Bitext
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit

@Suite struct CompoundPartTests {
  private let table = """
    nb\ten\tpos\tgender
    Nato\tNATO\tpropn
    Nato-sjef\tNATO chief\tnoun\tm
    Nato-Russland-rådet\tNATO–Russia Council\tpropn
    PST\tPST\tpropn
    EU\tEU\tpropn
    Russland\tRussia\tpropn
    sjef\tchief\tnoun\tm
    reporter\treporter\tnoun\tm
    sanksjon\tsanction\tnoun\tm
    ambassadør\tambassador\tnoun\tm
    støtte\tsupport\tnoun\tm/f
    klima\tclimate\tnoun\tn
    forsvar\tdefence\tnoun\tn
    miljødepartement\tministry of the environment\tnoun\tn
    Klima- og miljødepartementet\tMinistry of Climate and Environment\tpropn
    utenriksminister\tforeign minister\tnoun\tm
    fiskeriminister\tfisheries minister\tnoun\tm
    """

  /// The hits as `KIND surface = term`, with a question mark where they are uncertain.
  private func list(_ text: String) throws -> [String] {
    try matcher(table).hits(in: text).map {
      "\($0.kind.rawValue) \($0.surface) = \($0.term)\($0.isUncertain ? " ?" : "")"
    }
  }

  @Test(arguments: [
    ("[[PST]]-[[sjefen]]", ["compound-part PST = PST", "compound-part sjefen = sjef"]),
    ("NRK-[[reporteren]]", ["compound-part reporteren = reporter"]),
    ("[[EU]]-[[sanksjonenes]]", ["compound-part EU = EU", "compound-part sanksjonenes = sanksjon"]),
    ("[[Nato]]\u{2011}[[ambassadør]]", ["compound-part Nato = Nato", "compound-part ambassadør = ambassadør"]),
    ("[[Nato]]-vennlig", ["compound-part Nato = Nato"]),
    ("eks-[[Nato-sjefen]]", ["compound-part Nato-sjefen = Nato-sjef"]),
    ("[[Nato-Russland-rådet]]-møtet", ["compound-part Nato-Russland-rådet = Nato-Russland-rådet"]),
    ("USA-[[EU]]-[[Russland]]-toppmøte", ["compound-part EU = EU", "compound-part Russland = Russland"]),
    ("å få EØS-[[støtte]]", ["compound-part støtte = støtte"]),
  ])
  func partsAtAHyphen(_ marked: String, _ hits: [String]) throws {
    expectTerms("Det gjaldt \(marked) i går.", try matcher(table))
    #expect(try list(MarkedTerms(marked).text) == hits)
  }

  @Test(arguments: [
    ("Nato-sjefens", ["inflected Nato-sjefens = Nato-sjef"]),
    ("Nato-Russland rådet", ["variant Nato-Russland rådet = Nato-Russland-rådet"]),
    ("EU-et", ["inflected EU-et = EU"]),
    ("sjef i PST", ["exact sjef = sjef", "exact PST = PST"]),
  ])
  func whatIsATermAsAWholeHasNoPartsListed(_ text: String, _ hits: [String]) throws {
    #expect(try list(text) == hits)
  }

  @Test(arguments: ["nato-vennlig", "EUs-vedtak", "Russlands-venn", "sjefen-fotball", "-", "a--b"])
  func formsOtherThanTheDictionarysDoNotStandFirst(_ text: String) throws {
    #expect(try list("i \(text)").isEmpty)
  }

  @Test(arguments: [
    ("[[klima]]-avtale", ["klima"]), ("[[sanksjon]]s-debatten", ["sanksjon"]), ("[[sanksjon]]s-spørsmål", ["sanksjon"]),
    ("EØS-[[forsvar]]s-utvalget", ["forsvar"]), ("[[forsvar]]s-[[reporteren]]", ["forsvar", "reporter"]),
    ("[[SANKSJON]]S-SAKEN", ["sanksjon"]), ("– [[Klima]]-avtalen", ["klima"]),
    // Numbers, prefixes and names are no part of a compound.
    ("sanksjon-20", []), ("over-levere", []), ("Klima-Hansen", []),
    ("støtter-saken", []),
  ])
  func commonNounsStandFirstAsInASolidCompound(_ marked: String, _ terms: [String]) throws {
    let matcher = try matcher(table + "\nover\tover\tnoun\tm")
    expectTerms("Det gjaldt \(marked) i går.", matcher)
    #expect(matcher.hits(in: MarkedTerms(marked).text).map(\.term) == terms)
  }

  @Test func aCapitalInTheMiddleOfASentenceMayBeANames() throws {
    #expect(
      try list("Klima-avtalen og Klima-spelaren") == ["compound-part Klima = klima", "compound-part Klima = klima ?"])
  }

  @Test func acronymsBeforeAHyphenMayHaveOtherCapitals() throws {
    let table = "nb\ten\tpos\nKrF\tChristian Democrats\tpropn\nNAV\tNAV\tpropn\nFRI\tFRI\tpropn\nEU\tEU\tpropn\n"
    let matcher = try matcher(table + "VG\tVG\tpropn\nMDG\tGreens\tpropn\nmdg\tmillennium goals\tnoun")
    let text = "Krf-lederen, krf-folk, KRF-topper, Nav-kontoret, nav-kapsel, Fri-kjøp, Eu-land, Krf, Mdg-topp"
    #expect(
      matcher.hits(in: text).map { "\($0.surface)\($0.isUncertain ? "?" : "")" } == [
        "Krf", "krf", "KRF", "Nav?",
      ])
  }

  @Test func theFirstPartsOfPairsAreParts() throws {
    #expect(
      try list("Forsvars- og utenriksministeren snakket.") == ["inflected utenriksministeren = utenriksminister ?"])
    #expect(
      try list("EU- og Nato-land") == ["compound-part EU = EU", "compound-part Nato = Nato"])
    #expect(try list("i klima-, nærings- og miljøpolitikk") == ["compound-part klima = klima"])
    #expect(try list("i forsvars-/næringslivet").isEmpty)
    #expect(try list("landets forsvars- – sa hun").isEmpty)
    #expect(try list("landets forsvar--sa hun") == ["exact forsvar = forsvar"])
  }

  @Test(arguments: ["og", "eller", "samt"])
  func theSecondPartOfAPairIsUncertain(_ word: String) throws {
    #expect(
      try list("Nærings-  \(word) fiskeriministeren") == ["inflected fiskeriministeren = fiskeriminister ?"])
    #expect(try list("Næringslivet \(word) fiskeriministeren") == ["inflected fiskeriministeren = fiskeriminister"])
    #expect(try list("Nærings- \(word) den nye fiskeriministeren") == ["inflected fiskeriministeren = fiskeriminister"])
  }

  @Test func theWholePairWins() throws {
    #expect(
      try list("Klima- og miljødepartementets budsjett") == [
        "inflected Klima- og miljødepartementets = Klima- og miljødepartementet",
        "inflected miljødepartementets = miljødepartement ?",
      ])
    #expect(
      try list("Miljødepartementet, klima og miljødepartementet") == [
        "inflected Miljødepartementet = miljødepartement", "exact klima = klima",
        "inflected miljødepartementet = miljødepartement",
      ])
  }

  @Test func otherLanguages() throws {
    let (english, _) = try GlossaryTable.read("en\nNATO\nsanction\nhouse", source: .english, target: nil)
    expectTerms("[[NATO]]-led pre-[[sanctions]] days", TermMatcher([english], source: .english))
    let (german, _) = try GlossaryTable.read("de\nNATO\nGipfel", source: LanguageTag("de"), target: nil)
    expectTerms("Der [[NATO]]-[[Gipfel]]", TermMatcher([german], source: try LanguageTag("de")))
  }

  @Test func longChainsEnd() throws {
    let hits = try matcher(table).hits(in: String(repeating: "PST-", count: 10_000) + "sjefen")
    #expect(hits.count == 10_001)
  }
}
