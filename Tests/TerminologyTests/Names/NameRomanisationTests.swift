import Terminology
import Testing
import TextKit

@Suite("Names from Russian and Ukrainian") struct NameRomanisationTests {
  private let inspector = SourceInspector(language: .bokmål)

  /// The suggestions as `NAME → ENGLISH COUNT`.
  private func suggestions(_ text: String, terms: [String] = []) -> [String] {
    let glossaries = terms.isEmpty ? [] : [Glossary(entries: [GlossaryEntry(terms: terms, targets: ["x"])])]
    return SourceInspector(language: .bokmål, glossaries: glossaries).inspection(of: text).names
      .map { "\($0.name) → \($0.english) \($0.places.count)" }
  }

  private func english(_ name: String) -> String? {
    inspector.inspection(of: "I dag kom \(name) hit.").names.first?.english
  }

  private func wrong(_ pairs: [(norwegian: String, english: String)]) -> [String] {
    pairs.compactMap { pair in
      let english = english(pair.norwegian)
      return english == pair.english ? nil : "\(pair.norwegian): \(english ?? "nothing"), not \(pair.english)"
    }
  }

  @Test func theNamesTheRulesWereMadeWith() {
    let known = RomanisationPairs.known + RomanisationPairs.seenLate
    let wrong = wrong(known)
    #expect(wrong.count * 20 <= known.count, "\(wrong)")
    print("names the rules were made with: \(wrong.count) of \(known.count) wrong: \(wrong)")
  }

  /// Two figures: the rules alone, and with what it takes to see in a text that a name is Russian or Ukrainian.
  @Test func nineInTenNamesNeverSeen() throws {
    let romanizer = try NameRomanizer()
    let pairs = RomanisationPairs.unseen
    var wrong: [String] = []
    for pair in pairs where romanizer.english(ofSlavic: pair.norwegian) != pair.english {
      wrong.append(
        "\(pair.norwegian): \(romanizer.english(ofSlavic: pair.norwegian) ?? "nothing"), not \(pair.english)")
    }
    let wrongInText = self.wrong(pairs)
    print("names never seen: \(wrong.count) of \(pairs.count) wrong: \(wrong)")
    print("found in a text and right: all but \(wrongInText.count): \(wrongInText)")
    #expect(wrong.count * 10 <= pairs.count)
    #expect(wrongInText.count * 5 <= pairs.count)
  }

  @Test func namesOfOtherLanguagesStayAsTheyAre() {
    let touched = RomanisationPairs.others.compactMap { name in english(name).map { "\(name) → \($0)" } }
    #expect(RomanisationPairs.others.count > 150)
    #expect(touched.isEmpty, "\(touched)")
  }

  @Test func compoundsOfNorwegianNounsAreNoNames() {
    let words = [
      "Statkraftsjefen", "Statnettsjefen", "Presidentsjefens", "Idrettsjefer", "Sportsjournalist", "Rettsjuristene",
    ]
    #expect(words.compactMap { word in english(word).map { "\(word) → \($0)" } } == [])
    #expect(english("Andrejtsjev") != nil)
  }

  @Test func placesAndGenitivesAreGathered() {
    #expect(
      suggestions("Da kom Grusjko. Ifølge Grusjkos brev er Sjojgu syk. Så gikk Grusjko.") == [
        "Grusjko → Grushko 3", "Sjojgu → Shoigu 1",
      ])
  }

  @Test func aGivenNameSaysSomethingBeforeASurname() {
    #expect(suggestions("Der sto Aleksandr Lavrov og Nikolaj Hansen.") == ["Aleksandr → Alexander 1"])
    #expect(suggestions("Der sto Sergej Lavrov.") == ["Sergej → Sergei 1"])
  }

  @Test func aGivenNameIsToldByItsOwnLettersWhereTheyAreOfNoOtherLanguage() {
    #expect(
      suggestions("Så kom Jevgenij Prigozjin. Mykhajlo gikk. Nikolaj ble, og Andrej. Rustem Umjerov tok ordet.") == [
        "Jevgenij → Yevgeny 1", "Prigozjin → Prigozhin 1", "Mykhajlo → Mykhailo 1", "Umjerov → Umerov 1",
      ])
    #expect(suggestions("Det var Andrej Tsjaplin.") == ["Andrej → Andrei 1", "Tsjaplin → Chaplin 1"])
  }

  @Test func whatTheGlossaryHasNeedsNoSuggestion() {
    #expect(suggestions("Der sto Grusjko og Sjojgu.", terms: ["Grusjko"]) == ["Sjojgu → Shoigu 1"])
  }

  @Test func onlyNorwegianTextIsReadSo() throws {
    #expect(SourceInspector(language: .english).inspection(of: "There stood Grusjko.").names.isEmpty)
  }

  @Test func aWordThatStandsInSmallLettersTooIsNoName() {
    #expect(suggestions("Her er Sjokoladetsjin. Noe sjokoladetsjin.").isEmpty)
  }
}
