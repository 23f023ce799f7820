import Morphology
import Testing
import TextKit

@Suite struct CompoundRulesTests {
  private func letters(_ text: String) -> [UInt8] { text.unicodeScalars.map(CompoundRules.code) }

  private func hasRoot(_ word: String) -> Bool { CompoundRules.hasRoot(letters(word).span) }

  @Test(arguments: ["debatten", "sjef", "land", "møtet", "ekspertene", "sak"])
  func roots(_ word: String) { #expect(hasRoot(word)) }

  @Test(arguments: ["ene", "else", "ting", "ring", "isme", "lighetene", "ernes", "kken", "skapet", ""])
  func endingsHaveNone(_ word: String) { #expect(!hasRoot(word)) }

  @Test(arguments: [
    ("vise", CompoundRules.Strength.jointed), ("sikkerhets", .jointed), ("distrikts", .jointed), ("kirke", .plausible),
    ("for", .none), ("likebe", .none), ("sykepl", .none), ("st", .none), ("ngoro", .none),
  ])
  func firstParts(_ text: String, _ strength: CompoundRules.Strength) throws {
    let rules = try #require(CompoundRules(language: .bokmål))
    let found = rules.strength(ofFirst: letters(text).span)
    #expect(found == strength)
  }

  @Test func otherLanguagesHaveNoRulesYet() { #expect(CompoundRules(language: .english) == nil) }
}
