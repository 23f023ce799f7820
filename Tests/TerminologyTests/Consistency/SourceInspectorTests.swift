import Morphology
import Terminology
import Testing
import TextKit

/// What is found is written as `kind confidence: SPELLING COUNT | …`, and `→` the spelling to keep to.
@Suite("Source consistency") struct SourceInspectorTests {
  private func findings(
    _ text: String, terms: [GlossaryEntry] = [], in language: LanguageTag = .bokmål
  ) -> [String] {
    SourceInspector(language: language, glossaries: terms.isEmpty ? [] : [Glossary(entries: terms)])
      .inspect(text).map { finding in
        let spellings = finding.spellings.map { "\($0.text) \($0.places.count)" }.joined(separator: " | ")
        return "\(finding.kind) \(finding.confidence): \(spellings)" + (finding.suggestion.map { " → \($0)" } ?? "")
      }
  }

  // MARK: Names

  @Test func twoSpellingsBehindOneFirstNameAreSurelyOnePerson() {
    let text = "Til høyre viseminister Arkadij Sjelkunov. Senere gikk Arkadij Sjelkonov. Da var Sjelkunov trøtt."
    #expect(findings(text) == ["name high: Sjelkunov 2 | Sjelkonov 1 → Sjelkunov"])
  }

  @Test func aSurnameAloneMayBeAnotherPerson() {
    #expect(
      findings("Det sa Pavel Tsjernigin. Ifølge Tjernigin er det slutt.") == [
        "name low: Tsjernigin 1 | Tjernigin 1"
      ])
  }

  @Test func differentFirstNamesMakeTwoPersonsDifferentSurnamesToo() {
    #expect(findings("Hun møtte Grete Solbakke og siden Trond Solbakken, men ikke Ola Solbakka.").isEmpty)
    #expect(findings("Både Kristin Halvdal og Kristian Myrberg kom.").isEmpty)
  }

  @Test func aGenitiveIsNoOtherNameAndDoesNotHideOne() {
    #expect(findings("Ifølge Sjelkunov er Sjelkunovs brev sendt.").isEmpty)
    #expect(findings("Ifølge Sjelkunov er Sjelkonovs brev sendt.") == ["name low: Sjelkunov 1 | Sjelkonovs 1"])
  }

  @Test func aWordWithASentencesCapitalIsNoName() {
    #expect(findings("De ringte Magne i går. Mange svarte ikke. De kalte på Magne igjen.").isEmpty)
  }

  @Test func placeNamesThatEndOtherwiseAreTwoPlaces() {
    #expect(findings("Fra Tromsø til Troms, fra Flora til Florø, fra Milan til Milano.").isEmpty)
  }

  @Test func aNameOfTheGlossaryIsRight() {
    let terms = [GlossaryEntry(terms: ["Sjelkunov"], targets: ["Shelkunov"], partOfSpeech: .properNoun)]
    #expect(findings("De traff Sjelkonov i går.", terms: terms) == ["name low: Sjelkunov 0 | Sjelkonov 1 → Sjelkunov"])
  }

  // MARK: Words

  @Test func aLetterMissingInAVeryLongWordIsASlip() {
    #expect(
      findings("Viseutenrikministeren kom. Så gikk viseutenriksministeren, og siden kom viseutenriksministeren.") == [
        "word high: viseutenriksministeren 2 | Viseutenrikministeren 1 → viseutenriksministeren"
      ])
  }

  @Test func theGlossarysFormIsTheOneToKeepToThoughTheTextNeverHasIt() {
    let terms = [GlossaryEntry(terms: ["handelsutsending"], targets: ["trade envoy"])]
    #expect(
      findings("De ventet på handelutsendingen.", terms: terms) == [
        "word high: handelsutsendingen 0 | handelutsendingen 1 → handelsutsendingen"
      ])
  }

  @Test func anotherFormOfTheStemShowsASlipTooAtLowConfidence() {
    #expect(
      findings("Amerikanske styrker er på vei. En amerkansk offiser sier nei.") == [
        "word low: Amerikanske 1 | amerkansk 1"
      ])
  }

  @Test(arguments: [
    "Forhandlingen, forhandlinger, forhandlingene og forhandlingenes gang.",
    "En rådmann møtte rådmannen og rådmennene.",
    "Den uavhengige var avhengig av en journalist, journalistikk og det journalistiske.",
    "Den kommunale og kommunane, nasjonale og nasjonane.",
    "Å likestille er likestilte, og forsvinner ikke om de forsvinnende forsvant.",
    "Ministeren, ministrene, ministre og toppminister, toppministre.",
    "Utvalget var utvalgte, og deltakeren deltakerne deltakernes.",
  ])
  func formsOfOneWordAreNoSlips(_ text: String) { #expect(findings(text).isEmpty) }

  @Test func wordsOfOtherLanguagesMayDifferInTheirEnding() throws {
    let german = try LanguageTag("de")
    #expect(findings("Die Verhandlung und die Verhandlungen.", in: german).isEmpty)
    #expect(
      findings("Mit unzuverlässigen und unzuverlässgen Zahlen.", in: german) == [
        "word low: unzuverlässigen 1 | unzuverlässgen 1"
      ])
    #expect(findings("The government and the goverment.", in: .english) == ["word low: government 1 | goverment 1"])
  }

  // MARK: Joints

  @Test func hyphenBlankAndNothingBetweenTheSameParts() {
    #expect(
      findings("Vår Nato-sjef ler. Så gikk Natosjefen hjem. Der sto en Nato-sjef.") == [
        "joint high: Nato-sjef 2 | Natosjefen 1 → Nato-sjef"
      ])
    #expect(
      findings("Møtet i EØS komiteen er over. Der vedtok EØS-komiteen saken.") == [
        "joint high: EØS komiteen 1 | EØS-komiteen 1"
      ])
  }

  @Test func aNameBeforeItBelongsToItOtherWordsDoNot() {
    #expect(
      findings("Nå møtes Nato Russland rådet. De var i Nato Russland-rådet i går.") == [
        "joint high: Nato Russland rådet 1 | Nato Russland-rådet 1"
      ])
    #expect(
      findings("Mye om sanksjons-debatten her. Alt om sanksjonsdebatten her.") == [
        "joint high: sanksjons-debatten 1 | sanksjonsdebatten 1"
      ])
  }

  @Test func aNounMayStandBeforeAVerb() {
    #expect(!findings("Vår Høyre-leder smiler. Men i dag er det Høyre leder an for.").contains { $0.contains("high") })
    #expect(!findings("En USA-ledet styrke kom. Den gang hadde USA ledet den.").contains { $0.contains("high") })
  }

  @Test(arguments: [
    "Hva er et problem er å vite. Mange problemer er små.",
    "Det går fort eller sakte. Han kan forteller alt.",
    "Dette er for bedre tider. De vil forbedre alt.",
    "I Nord-Korea er det kaldt. Her er Nord-Koreas grense og Nord-Korea den kalde.",
    "Nærings- og fiskeriministeren og næringsministeren.",
  ])
  func wordsThatHappenToStandSideBySideAreNoCompound(_ text: String) { #expect(findings(text).isEmpty) }

  @Test func theGlossarysJointIsTheOneToKeepTo() {
    let terms = [GlossaryEntry(terms: ["Nato-hovedkvarter"], targets: ["NATO headquarters"], genders: [.neuter])]
    #expect(
      findings("De forlot Nato hovedkvarteret sent.", terms: terms) == [
        "joint high: Nato-hovedkvarteret 0 | Nato hovedkvarteret 1 → Nato-hovedkvarteret"
      ])
    #expect(findings("De forlot Nato-hovedkvarteret sent.", terms: terms).isEmpty)
  }

  // MARK: Any text

  @Test func placesAreByteRangesOfTheSpelling() {
    let text = "Åse så viseutenriksministeren.\nÆrlig talt, viseutenrikministeren."
    let utf8 = Array(text.utf8)
    for spelling in SourceInspector(language: .bokmål).inspect(text).flatMap(\.spellings) {
      for place in spelling.places { #expect(String(decoding: utf8[place], as: UTF8.self) == spelling.text) }
    }
    #expect(SourceInspector(language: .bokmål).inspect(text).count == 1)
  }

  @Test(arguments: ["", " ", "\n\n", "a", "-", "--- - -", "\u{301}\u{301}", "1 2 3 4", "ﷺ ﷺ", "\u{FEFF}"])
  func nextToNothingIsConsistent(_ text: String) { #expect(findings(text).isEmpty) }

  @Test func manyWordsInASeriesAreNotComparedEachWithEach() {
    let letters = (0..<3000).compactMap { Unicode.Scalar(0x4E00 + UInt32($0)) }
    let text = letters.map { "abcdefghij\(Character($0))x" }.joined(separator: " ")
    #expect(findings(text).isEmpty)
    #expect(findings(String(repeating: "a", count: 100_000)).isEmpty)
  }
}
