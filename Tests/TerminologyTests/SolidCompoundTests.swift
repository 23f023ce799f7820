import Bitext
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit

@Suite struct SolidCompoundTests {
  private let table = """
    nb\ten\tpos\tgender
    Nato\tNATO\tpropn
    Russland\tRussia\tpropn
    sanksjon\tsanction\tnoun\tm
    avtale\tagreement\tnoun\tm
    stat\tstate\tnoun\tm
    rett\tright\tnoun\tm
    politi\tpolice\tnoun\tn
    parti\tparty\tnoun\tn
    handling\taction\tnoun\tm/f
    ting\tassembly\tnoun\tn
    land\tcountry\tnoun\tn
    skap\tcupboard\tnoun\tn
    lov\tact\tnoun\tm
    sak\tcase\tnoun\tm
    eier\towner\tnoun\tm
    utvalg\tcommittee\tnoun\tn
    """

  @Test func aPersonsNameIsAWordOfItsOwn() throws {
    let matcher = try matcher(
      "nb\ten\tpos\nnord\tnorth\tnoun\nmann\tman\tnoun\nforretning\tbusiness\tnoun\nvalg\telection\tnoun")
    let hits = matcher.hits(in: "En nordmann, Nordmenn, forretningsmann, valgmenn.")
    #expect(
      hits.map { "\($0.surface)\($0.isUncertain ? "?" : "")" } == [
        "nord?", "mann?", "Nord?", "menn?", "forretning", "mann", "valg", "menn?",
      ])
  }

  @Test(arguments: [
    ("sanksjonsdebatten", ["sanksjon"]), ("sanksjonspakke", ["sanksjon"]), ("handelsavtaler", ["avtaler"]),
    ("Natosjefen", ["Nato"]), ("NATOLANDENE", ["NATO", "LANDENE"]), ("Natolandene", ["Nato", "landene"]),
    ("Russlandsekspert", ["Russland"]), ("statspartiets", ["stat", "partiets"]), ("politibilen", ["politi"]),
    ("fylkestinget", ["tinget"]), ("underholdningsutvalget", ["utvalget"]), ("oljeavtalen", ["avtalen"]),
    ("EU-handelsavtalen", ["avtalen"]), ("krigshandlinger", ["handlinger"]), ("rettssystem", ["rett"]),
    ("bedriftseierne", ["eierne"]),
  ])
  func partsOfSolidCompounds(_ word: String, _ parts: [String]) throws {
    let hits = try matcher(table).hits(in: "Det gjaldt \(word) i går.")
    #expect(hits.map(\.surface) == parts)
    #expect(hits.allSatisfy { $0.kind == .compoundPart && !$0.isUncertain })
  }

  @Test(arguments: [
    "sanksjonere", "sanksjonert", "sanksjoneringen", "statlige", "statistikk", "station", "rettighet", "politikk",
    "politisk", "politikernes", "partisk", "partikkel", "forplikting", "vekting", "forhandling", "behandling",
    "likebehandling", "medlemskapet", "vennskap", "lovende", "saksofon", "landing", "landskap", "sykepleier",
    "natolin", "rettere", "tingene", "apparatet", "utvalgte",
  ])
  func otherWordsHaveNoParts(_ word: String) throws {
    let hits = try matcher(table).hits(in: "Det gjaldt \(word) i går.")
    #expect(hits.allSatisfy { $0.kind != .compoundPart }, "\(hits.map(\.surface))")
  }

  @Test func namesAreNoCompounds() throws {
    #expect(try matcher(table).hits(in: "De dro til Tyskland og Jylland med Haukeland.").isEmpty)
    #expect(try matcher(table).hits(in: "Haukeland er et sykehus.").map(\.isUncertain) == [true])
  }

  @Test func aTermAsAWholeHasNoParts() throws {
    let hits = try matcher(table + "\nsanksjonsavtale\tsanctions agreement\tnoun\tm").hits(in: "sanksjonsavtalene")
    #expect(hits.map(\.term) == ["sanksjonsavtale"])
  }
}

@Suite struct MisspellingTests {
  private let table = """
    nb\ten\tpos\tgender
    viseutenriksminister\tdeputy foreign minister\tnoun\tm
    gasskraftverk\tgas power plant\tnoun\tn
    opplysning\tinformation\tnoun\tm/f
    fylkesmann\tcounty governor\tnoun\tm
    Utenriksdepartementet\tMinistry of Foreign Affairs\tpropn
    """

  @Test(arguments: [
    ("viseutenrikminister", "viseutenriksminister"), ("viseutenrikministerens", "viseutenriksminister"),
    ("viseutenriskministeren", "viseutenriksminister"), ("Viseutenriksministrenne", ""),
    ("gaskraftverk", "gasskraftverk"), ("gasskraftverek", ""), ("gasskrafverkene", "gasskraftverk"),
    ("Utenriksdeparteentet", "Utenriksdepartementet"), ("utenriksdeparteentet", ""),
    ("oppløsning", ""), ("fylkesmenn", ""), ("fyklesmann", ""), ("gasskraftverks", ""),
  ])
  func oneSlip(_ word: String, _ term: String) throws {
    let hits = try matcher(table).hits(in: "Det gjaldt \(word) i går.").filter { $0.kind == .misspelling }
    #expect(hits.map(\.term) == (term.isEmpty ? [] : [term]))
    #expect(hits.allSatisfy { $0.surface == word })
  }
}

@Suite struct TermSearchTests {
  /// A search that has met words before finds what a new one does.
  @Test func whatIsRememberedChangesNothing() throws {
    let matcher = try matcher(bokmålGlossary)
    let words = [
      "Nato-sjefen", "natosjefen", "NATO", "Nato", "EU-et", "sanksjoner", "Sanksjoner", "å", "vil", "i",
      "Russland-rådet",
      "Russland", "rådet", "fred", "freds", "utenriks-", "og", "sikkerhetspolitikken", "viseutenrikminister", ",", ".",
      "\n",
      "Språkrådets", "Hellas'", "væpnede", "konflikter", "artikkel", "5",
    ]
    var numbers = SystemRandomNumberGenerator()
    var search = TermSearch(matcher)
    for _ in 0..<60 {
      let text = (0..<12).map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
      #expect(search.hits(in: text) == matcher.hits(in: text), "\(text)")
    }
  }

  @Test func aMatchSaysHowItWasFound() throws {
    let matcher = try matcher(bokmålGlossary)
    func explanations(_ text: String) -> [String] {
      var text = text
      var search = TermSearch(matcher)
      return text.withUTF8 { search.matches(in: $0).map(matcher.explanation) }
    }
    #expect(explanations("sanksjonenes") == ["“sanksjonenes”, definite plural, genitive, as it stands"])
    #expect(explanations("Natosjefen") == ["“Nato-sjefen”, definite singular, with other hyphens or spaces"])
    #expect(explanations("sanksjonspakke") == ["“sanksjon”, dictionary form, as a part of a compound"])
    #expect(
      explanations("viseutenrikminister") == [
        "“viseutenriksminister”, dictionary form, with one letter’s difference"
      ])
  }
}
