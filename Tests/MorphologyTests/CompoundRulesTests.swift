import Morphology
import Testing
import TextKit

@Suite struct CompoundRulesTests {
  private func letters(_ text: String) -> ArraySlice<Unicode.Scalar> { Array(text.unicodeScalars)[...] }

  @Test(arguments: ["debatten", "sjef", "land", "møtet", "ekspertene", "sak"])
  func roots(_ word: String) { #expect(CompoundRules.hasRoot(letters(word))) }

  @Test(arguments: ["ene", "else", "ting", "ring", "isme", "lighetene", "ernes", "kken", "skapet", ""])
  func endingsHaveNone(_ word: String) { #expect(!CompoundRules.hasRoot(letters(word))) }

  @Test(arguments: [
    ("vise", CompoundRules.Strength.jointed), ("sikkerhets", .jointed), ("distrikts", .jointed), ("kirke", .plausible),
    ("for", .none), ("likebe", .none), ("sykepl", .none), ("st", .none), ("ngoro", .none),
  ])
  func firstParts(_ text: String, _ strength: CompoundRules.Strength) throws {
    let rules = try #require(CompoundRules(language: .bokmål))
    #expect(rules.strength(ofFirst: letters(text)) == strength)
  }

  @Test func otherLanguagesHaveNoRulesYet() { #expect(CompoundRules(language: .english) == nil) }
}
