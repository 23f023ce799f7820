import Terminology
import Testing
import TextKit

@Suite("The language a text is in") struct LanguageEvidenceTests {
  private static let nynorsk = """
    Regjeringa vil ikkje seie kva dei meiner om saka.
    Ho kjem frå Bergen og har vore statsråd berre eit halvt år.
    Fleire av dei som var til stades, fekk ikkje høyre noko meir enn det som stod i avisa.
    """
  private static let bokmål = """
    Regjeringen vil ikke si hva de mener om saken.
    Hun kommer fra Bergen og har vært statsråd bare et halvt år.
    Flere av dem som var til stede, fikk ikke høre noe mer enn det som sto i avisen.
    """
  private static let english = """
    The Government will not say what it thinks about the matter.
    She is from Bergen and has been a minister for half a year.
    They said that the report was not there when they had asked for it.
    """

  private func found(_ text: String, saidToBe language: LanguageTag) -> LanguageTag? {
    var text = text
    return text.withUTF8 { LanguageEvidence($0).contradiction(of: language) }
  }

  @Test(arguments: [
    (nynorsk, LanguageTag.nynorsk), (bokmål, LanguageTag.bokmål), (english, LanguageTag.english),
  ]) func eachIsKnown(_ text: String, _ language: LanguageTag) throws {
    for said in [LanguageTag.nynorsk, .bokmål, .english, try LanguageTag("en-GB")] {
      #expect(found(text, saidToBe: said) == (said.language == language.language ? nil : language))
    }
    #expect(found(text, saidToBe: try LanguageTag("sv")) == nil)
  }

  @Test func aFewWordsProveNothing() {
    #expect(found("Eg veit ikkje.\nKva då?", saidToBe: .bokmål) == nil)
    #expect(found("Bank of England and the Bank of Japan", saidToBe: .bokmål) == nil)
  }

  @Test func whatOthersSayProvesNothing() {
    let frame = "Han sto der. Hun gikk. Det ble stille, og ingen så noe.\n"
    #expect(found("Møtet i går: «" + Self.nynorsk.replacing("\n", with: " ") + "»", saidToBe: .bokmål) == nil)
    #expect(found("Møtet: “" + Self.english.replacing("\n", with: " ") + "”", saidToBe: .bokmål) == nil)
    let speech = Self.nynorsk.split(separator: "\n").map { "– " + $0 }.joined(separator: "\n")
    #expect(found(frame + speech, saidToBe: .bokmål) == nil)
    // A dash in the midst of a line opens nothing, and a mark that nobody closes ends with its line.
    let inner = Self.nynorsk.replacing(" og ", with: " – og ").replacing("ikkje", with: "ikkje «")
    #expect(found(inner + "\n" + Self.nynorsk, saidToBe: .bokmål) == .nynorsk)
  }

  @Test func aTextInTwoLanguagesIsLeftAlone() {
    #expect(found(Self.nynorsk + "\n" + Self.bokmål, saidToBe: .bokmål) == nil)
    #expect(found(Self.nynorsk + "\n" + Self.bokmål, saidToBe: .nynorsk) == nil)
  }

  @Test func capitalsAreLetters() {
    #expect(found("IKKJE EIN. " + Self.nynorsk.uppercased(), saidToBe: .bokmål) == .nynorsk)
  }

  @Test func aTextInAnotherLanguageIsHeldAgainstItself() {
    // «hausten» and «haustane» are forms of one word by Nynorsk's endings alone, and the glossary is Bokmål.
    let glossary = Glossary(entries: [GlossaryEntry(terms: ["utenriksdepartement"], targets: ["foreign ministry"])])
    let inspector = SourceInspector(language: .bokmål, glossaries: [glossary])
    let text = "Utanriksdepartementet svarte. Det er utanriksdepartementet sitt ansvar."
    #expect(!inspector.inspection(of: text).findings.isEmpty)
    #expect(inspector.inspection(of: text, in: .nynorsk).findings.isEmpty)
  }
}
