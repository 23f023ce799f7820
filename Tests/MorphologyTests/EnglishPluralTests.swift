import Morphology
import Testing

/// Plurals that are offered to a translator: the sure ones, and none of the others.
@Suite struct EnglishPluralTests {
  @Test(arguments: [
    ("sanction", "sanctions"), ("country", "countries"), ("envoy", "envoys"), ("tax", "taxes"), ("speech", "speeches"),
    ("oligarch", "oligarchs"), ("spokeswoman", "spokeswomen"), ("crisis", "crises"), ("veto", "vetoes"),
    ("witness", "witnesses"), ("deputy foreign minister", "deputy foreign ministers"),
    ("NATO country", "NATO countries"), ("Member of Parliament", "Members of Parliament"), ("MP", "MPs"),
    ("vote of no confidence", "votes of no confidence"), ("Secretary General", "Secretaries General"),
    ("Secretary General of NATO", "Secretaries General of NATO"), ("Secretary-General", "Secretaries-General"),
    ("commander-in-chief", "commanders-in-chief"),
    ("vice-president", "vice-presidents"), ("major general", "major generals"),
    ("Minister of Health and Care Services", "Ministers of Health and Care Services"),
    ("head of state", "heads of state"), ("state of emergency", "states of emergency"), ("hearing", "hearings"),
    ("public authority", "public authorities"), ("municipality", "municipalities"), ("right", "rights"),
    ("Act", "Acts"), ("bill", "bills"), ("virus", "viruses"),
  ]) func aSurePluralIsGiven(_ term: String, _ plural: String) {
    #expect(EnglishPlural.of(term) == plural)
  }

  @Test(arguments: [
    "information", "legislation", "armed forces", "sanctions", "foreign affairs", "military aid", "headquarters",
    "law and order", "the Storting", "to elect", "NATO headquarters", "politics", "readiness", "aircraft", "news",
    "unemployed", "G7", "NATOS", "chargé d'affaires", "act (of parliament)", "", " ", "x", "in force", "women",
    "cost-of-living support", "freedom of expression", "rule of law", "right to strike", "separation of powers",
    "collective bargaining", "money laundering", "credibility", "censorship", "citizenship", "use of force", "people",
    "VAT", "High North", "defence counsel",
  ]) func whatMayBeWrongIsLeftOut(_ term: String) {
    #expect(EnglishPlural.of(term) == nil)
  }
}
