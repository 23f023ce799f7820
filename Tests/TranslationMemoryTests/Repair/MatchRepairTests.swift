import Bitext
import Testing

@testable import TranslationMemory

@Suite("Matches that differ in small things are put right")
struct MatchRepairTests {
  @Test(
    "numbers, names and marks at the end",
    arguments: [
      ("Møtet er 16. mars.", "The meeting is on 16 March.", "Møtet er 17. mars.", "The meeting is on 17 March."),
      (
        "Prisen steg 3,5 prosent.", "The price rose by 3.5 per cent.", "Prisen steg 4,25 prosent.",
        "The price rose by 4.25 per cent."
      ),
      (
        "Huset kostet 1.234,50 kroner.", "The house cost 1,234.50 kroner.", "Huset kostet 98.765,25 kroner.",
        "The house cost 98,765.25 kroner."
      ),
      ("Kl. 14:30 i 2025", "At 14:30 in 2025", "Kl. 15:45 i 2026", "At 15:45 in 2026"),
      ("Solberg møtte Merkel.", "Solberg met Merkel.", "Solberg møtte Macron.", "Solberg met Macron."),
      ("Kommer han?", "Is he coming?", "Kommer han!", "Is he coming!"),
      ("Det er slutt.", "It is over.", "Det er slutt!", "It is over!"),
    ])
  func repaired(source: String, target: String, sought: String, expected: String) throws {
    let repair = try #require(
      MatchRepair(source: InlineText(source), target: InlineText(target), sought: InlineText(sought)))
    #expect(repair.target.text == expected)
  }

  @Test(
    "what is not sure is left alone",
    arguments: [
      // Another word; a number that stands twice, or not at all; a name that is translated; nothing that differs.
      ("Møtet er i dag.", "The meeting is today.", "Møtet er i morgen.", "another word"),
      ("16 av 16 stemte ja.", "16 of 16 voted yes.", "16 av 17 stemte ja.", "stands twice"),
      ("Det kom 3 personer.", "Three people came.", "Det kom 4 personer.", "stands nowhere"),
      ("Tyskland sa nei.", "Germany said no.", "Frankrike sa nei.", "is translated"),
      ("Møtet er i dag.", "The meeting is today.", "Møtet er i dag.", "the same"),
      ("Møtet er 16. mars.", "The meeting is on 16 March.", "Det er 17. mars.", "a number and a word"),
    ])
  func left(source: String, target: String, sought: String, why: String) {
    let repair = MatchRepair(source: InlineText(source), target: InlineText(target), sought: InlineText(sought))
    #expect(repair == nil, "\(why): \(repair?.target.text ?? "")")
  }

  @Test("a glossary's terms change places, with the capital that stands there")
  func terms() throws {
    let source = InlineText("Nato-sjefen krever svar.")
    let sought = InlineText("Utenriksministeren krever svar.")
    let repair = try #require(
      MatchRepair(
        source: source, target: InlineText("The NATO chief demands answers."), sought: sought,
        termsInSource: [hit(source, "Nato-sjefen", ["NATO chief"])],
        terms: [hit(sought, "Utenriksministeren", ["foreign minister"])]))
    #expect(repair.target.text == "The foreign minister demands answers.")
    #expect(repair.repairs.map(\.description) == ["NATO chief → foreign minister"])
    #expect(
      MatchRepair(source: source, target: InlineText("The NATO chief demands answers."), sought: sought) == nil)
  }

  @Test("codes at the edges follow the text sought; one in the middle is left to a person")
  func codes() throws {
    let bold = [
      InlineCode(offset: 0, kind: .opening, id: "1", data: "<b>"),
      InlineCode(offset: 11, kind: .closing, id: "1", data: "</b>"),
    ]
    let repair = try #require(
      MatchRepair(
        source: "Les mer nå!", target: "Read more now!",
        sought: InlineText(
          "Les mer nå!",
          codes: bold.map {
            var code = $0
            if code.kind == .closing { code.offset = "Les mer nå!".utf8.count }
            return code
          })))
    #expect(repair.target.codes.map(\.offset) == [0, 14])
    let middle = InlineText("Les mer nå!", codes: [InlineCode(offset: 4, kind: .standalone, id: "1", data: "<br/>")])
    #expect(MatchRepair(source: "Les mer nå!", target: "Read more now!", sought: middle) == nil)
  }

  private func hit(_ text: InlineText, _ surface: String, _ targets: [String]) -> TermHit {
    TermHit(range: 0..<surface.utf8.count, term: surface, kind: .inflected, surface: surface, targets: targets)
  }
}
