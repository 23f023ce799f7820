import Bitext
import TextKit
import Testing

@testable import TranslationMemory

@Suite("Inline codes are put right where their places are known")
struct CodeRepairTests {
  /// Text whose codes are written out: `<b>`, `</b>`, `{0}`.
  private func inline(_ written: String) -> InlineText {
    var result = InlineText("")
    var rest = written[...]
    var open: [String] = []
    while let first = rest.first {
      guard let last = rest.firstIndex(of: first == "<" ? ">" : "}"), "<{".contains(first) else {
        result.text.append(rest.removeFirst())
        continue
      }
      let data = String(rest[...last])
      rest = rest[rest.index(after: last)...]
      let kind: InlineCode.Kind = first == "{" ? .standalone : data.hasPrefix("</") ? .closing : .opening
      let id = kind == .closing ? open.removeLast() : "\(result.codes.count + 1)"
      if kind == .opening { open.append(id) }
      result.codes.append(InlineCode(offset: result.text.utf8.count, kind: kind, id: id, data: data))
    }
    return result
  }

  private func written(_ text: InlineText) -> String {
    var bytes = Array(text.text.utf8)
    for code in text.codes.reversed() { bytes.insert(contentsOf: code.data.utf8, at: code.offset) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func repair(_ source: String, _ target: String, _ sought: String) -> String? {
    MatchRepairer(from: .bokmål, into: .english)
      .repair(inline(source), target: inline(target), for: inline(sought)).map { written($0.target) }
  }

  @Test(
    "between the same words, and at the edges",
    arguments: [
      // Others in the same places.
      ("Les <b>mer</b> nå!", "Read <b>more</b> now!", "Les <i>mer</i> nå!", "Read <i>more</i> now!"),
      ("{0} slo {1}.", "{1} was beaten by {0}.", "{1} slo {0}.", "{0} was beaten by {1}."),
      // Beside what differs.
      (
        "Det sier <b>Erna Solberg</b> nå.", "So says <b>Erna Solberg</b> now.", "Det sier <b>Støre</b> nå.",
        "So says <b>Støre</b> now."
      ),
      (
        "Møtet er <b>16. mars</b>.", "It is on <b>16 March</b>.", "Møtet er <b>17. mars</b>.",
        "It is on <b>17 March</b>."
      ),
      (
        "Det er 16. mars{0} i Oslo.", "It is 16 March{0} in Oslo.", "Det er 17. mars{0} i Oslo.",
        "It is 17 March{0} in Oslo."
      ),
      // At the beginning and end, with white space as the text sought has it.
      ("Les mer nå!", "Read more now!", "{0} Les mer nå!", "{0} Read more now!"),
      ("Les mer nå!", "Read more now!", "{0}Les mer nå!", "{0}Read more now!"),
      ("Les mer nå", "Read more now", "Les mer nå {0}", "Read more now {0}"),
      ("{0} Les mer nå!", "{0} Read more now!", "Les mer nå!", "Read more now!"),
      ("{0} Les {1} nå!", "{0} Read {1} now!", "Les {1} nå!", "Read {1} now!"),
      ("<b>Les mer</b> nå", "<b>Read more</b> now", "<i><b>Les mer</b> nå</i>", "<i><b>Read more</b> now</i>"),
      // Bold that the text sought has nowhere.
      ("Det sier <b>Støre</b> i dag.", "<b>Støre</b> says so today.", "Det sier Støre i dag.", "Støre says so today."),
    ])
  func repaired(source: String, target: String, sought: String, expected: String) {
    #expect(repair(source, target, sought) == expected)
  }

  @Test(
    "elsewhere they are left to a person",
    arguments: [
      ("<b>Støre</b> møtte Trump.", "<b>Støre</b> met Trump.", "Støre møtte <i>Trump</i>."),
      ("<b>Støre</b> møtte <i>Trump</i>.", "<b>Støre</b> met <i>Trump</i>.", "Støre møtte <b>Trump</b>."),
      ("Det sier <b>Erna Solberg</b> her.", "So says <b>Erna Solberg</b> here.", "Det <b>sier Støre</b> her."),
      ("Klikk {0} for å lagre {1} nå.", "Click {0} to save {1} now.", "Klikk for å lagre {0} nå."),
      ("Du har {0} saker nå.", "You have {0} cases now.", "Du har saker nå."),
      ("Støre møtte {0} i går.", "Støre met {0} yesterday.", "{1} Støre møtte i går."),
      ("Han sa <b>ja</b> da.", "He said <b>yes</b> then.", "<i>Han sa</i> ja da."),
      ("<b>Gå</b> og kom <b>igjen</b>.", "<b>Go</b> and come <b>back</b>.", "Gå og kom <b>igjen</b>."),
      ("Les mer nå!", "Read more now!", "<b>Les mer</b> nå!"),
      // The translation has them in another order, or not told apart.
      ("{0} Les {1} nå!", "Read {1} now {0}!", "Les {1} nå!"),
      ("Klikk {0} og {0} nå.", "Click {0} and {0} now.", "Klikk {0} og {1} nå."),
      ("Klikk {0} og {1} 16. mai.", "Click {2} and {3} on 16 May.", "Klikk {0} og {1} 17. mai."),
      // Inside a word.
      ("<b>Støre</b>s svar", "<b>Støre</b>'s answer", "<b>Støres</b> svar"),
    ])
  func left(source: String, target: String, sought: String) {
    #expect(repair(source, target, sought) == nil)
  }

  @Test("bold that neither the translation nor the text sought has is no change")
  func nothingChanged() {
    #expect(repair("Det sier <b>Støre</b> i dag.", "Støre says so today.", "Det sier Støre i dag.") == nil)
    #expect(
      repair("Det sier <b>Støre</b> 16. mai.", "Støre says so 16 May.", "Det sier Støre 17. mai.")
        == "Støre says so 17 May.")
    let repaired = MatchRepairer(from: .bokmål, into: .english).repair(
      inline("Det sier <b>Støre</b> 16. mai."), target: inline("Støre says so 16 May."),
      for: inline("Det sier Støre 17. mai."))
    #expect(repaired?.repairs.map(\.kind) == [.number])
  }

  @Test("codes out of order, as a damaged memory may have them, stand where the one before them stands")
  func disorder() {
    func text(_ text: String, _ offsets: [Int]) -> InlineText {
      InlineText(text, codes: offsets.map { InlineCode(offset: $0, kind: .standalone, id: "1", data: "{0}") })
    }
    #expect(text("Les mer!", [5, 0]).hasCodesInPlace(as: text("Les mer!", [5, 5])))
    #expect(text("Les mer!", [99, -3]).hasCodesInPlace(as: text("Les mer!", [8, 8])))
    let repaired = MatchRepairer(from: .bokmål, into: .english)
      .repair(text("Les mer!", [8, 0]), target: text("Read on!", [8, 0]), for: inline("{1}Les mer!"))
    #expect(repaired.map { written($0.target) } == "{1}Read on!")
  }

  @Test("long texts that are alike have their codes in place")
  func longTexts() {
    // Every second word differs, as far as a table of differences goes.
    func text(_ changed: String) -> InlineText {
      var result = InlineText("")
      for index in 0..<200_000 {
        result.text += index % 2 == 0 && (100_000..<100_980).contains(index) ? "\(changed) " : "ord "
        if index % 10 > 0 { continue }
        result.codes.append(InlineCode(offset: result.text.utf8.count, kind: .standalone, id: "\(index)", data: "x"))
      }
      return result
    }
    let (one, other) = (text("en"), text("to"))
    #expect(one.hasCodesInPlace(as: other))
  }

  @Test("whether codes stand in the same places is told by the words beside them")
  func inPlace() {
    func isInPlace(_ one: String, _ other: String) -> Bool { inline(one).hasCodesInPlace(as: inline(other)) }
    #expect(isInPlace("Se <b>her</b> nå.", "Se <b>der</b> nå."))
    #expect(isInPlace("Se <b>her</b> nå.", "Men se <b>her</b> nå, alle sammen."))
    #expect(!isInPlace("Se <b>Erna Solberg</b> nå.", "Se på <b>Støre</b> nå."))
    #expect(!isInPlace("Se <b>her</b> nå.", "<b>Se her</b> nå."))
    #expect(!isInPlace("Se <b>her</b> nå.", "Se <i>her</i> nå."))
  }
}
