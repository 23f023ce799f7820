import TextKit
import Testing

@testable import TranslationMemory

@Suite("A text in another language than it says")
struct LanguageGuessTests {
  @Test(
    "is told, and so is a neighbour's",
    arguments: [
      ("en", "Regjeringen sier at den ikke vil møte dem."),
      ("nb", "The minister said that it was not the end of this."),
      ("nb", "Regjeringa seier at dei ikkje vil møtast i dag."), ("nn", "Hun sier at de ikke kommer fra Oslo."),
      ("nb", "Regeringen siger at den blev enig efter mødet."), ("da", "Regjeringen sier at møtet er mellom dem nå."),
      ("nb", "Regeringen säger att mötet inte är i dag."), ("sv", "Hun sier at møtet ikke er i dag."),
    ])
  func contradiction(tag: String, text: String) throws {
    #expect(LanguageGuess.contradicts(text, try LanguageTag(tag)))
  }

  @Test(
    "but not a text in its own, a short one, or one that could be either",
    arguments: [
      ("nb", "Hun sier at de ikke kommer fra Oslo."), ("nn", "Ho seier at dei ikkje kjem frå Oslo."),
      ("nb", "Møtet er i dag."), ("nn", "Statsministeren kan skrive under på avtalen."),
      ("nb", "Avisa skriv «Eg veit ikkje kva dei vil», sier hun."), ("da", "Hun siger, at mødet ikke er i dag."),
      ("sv", "Hon säger att mötet inte är i dag."), ("nb", "NATO Response Force"),
    ])
  func agreement(tag: String, text: String) throws {
    #expect(!LanguageGuess.contradicts(text, try LanguageTag(tag)))
  }
}
