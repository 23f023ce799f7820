import Terminology
import Testing
import TextKit

/// What the sieve holds back must be like nothing in the text: what a glossary tells of a text's spellings, whatever part
/// of the word is wrong.
@Suite("A glossary's terms beside a text") struct TermSieveTests {
  private func findings(_ text: String, _ terms: [String]) -> [String] {
    let glossary = Glossary(entries: terms.map { GlossaryEntry(terms: [$0], targets: ["x"]) })
    return SourceInspector(language: .bokmål, glossaries: [glossary]).inspect(text).map { $0.suggestion ?? "-" }
  }

  /// Fillers that are like nothing here, as a large glossary has them.
  private static let fillers = ["bekkefar", "kvistlag", "tyngdelov", "øyeblikkelighet"]

  @Test(arguments: [
    "viseutenriksministeren", "vseutenriksministeren", "ivseutenriksministeren", "visutenriksministeren",
    "viseutnriksministeren", "viseuutenriksministeren", "viseutenrksministeren", "viseutenriksministeern",
  ]) func aSlipAnywhereFindsItsTerm(_ word: String) {
    let found = findings("Da svarte \(word) på det.", Self.fillers + ["viseutenriksminister"])
    #expect(found == (word == "viseutenriksministeren" ? [] : ["viseutenriksministeren"]))
  }

  @Test func aShortTermWithLongFormsIsFound() {
    #expect(findings("Alle bevilninger er gitt.", Self.fillers + ["bevilgning"]) == ["bevilgninger"])
  }

  @Test func severalWordsAreFoundInAllForms() {
    let terms = Self.fillers + ["åpen høring", "Nato-Russland-råd"]
    #expect(findings("De åpne-høringene var mange.", terms) == ["åpne høringene"])
    #expect(findings("I Nato Russland-rådet sa de det.", terms) == ["Nato-Russland-rådet"])
  }

  @Test func aNameIsFoundWhateverItBeginsWith() {
    #expect(findings("Vi møtte Sakasjvili der.", Self.fillers + ["Saakasjvili"]) == ["Saakasjvili"])
  }
}
