import Bitext
import TextKit
import Testing

@testable import Interchange

@Suite("Tables of a text and its translation")
struct PairTableTests {
  @Test("two columns, further ones as properties, blank lines passed over")
  func plain() throws {
    let rows = try read("Ja\tYes\n\r\nNei\tNo\tnotat\t\tfem\r\n", .bokmål, .english).units
    #expect(rows.map { $0.variants.map(\.text.text) } == [["Ja", "Yes"], ["Nei", "No"]])
    #expect(rows[1].record.properties == [.init("x-column-3", "notat"), .init("x-column-5", "fem")])
    #expect(rows[0].sourceLanguage == .bokmål)
  }

  @Test("a first line of languages names the columns")
  func headed() throws {
    let rows = try read("nn\ten-GB\tx-client\tde\nJau\tYes\tAvisa\tJa\n", nil, nil).units
    #expect(rows.map { $0.variants.map(\.language.tag) } == [["nn", "en-GB", "de"]])
    #expect(rows[0].record.properties == [.init("x-client", "Avisa")])
  }

  @Test("what lacks a side is a fault with its line; without languages nothing is guessed")
  func faults() throws {
    let read = try read("Ja\tYes\nbare kilde\n\tonly target\n", .bokmål, .english)
    #expect(read.units.count == 1)
    #expect(read.faults.map(\.place?.line) == [2, 3])
    #expect(throws: Diagnostic.self) { _ = try self.read("Ja\tYes\n", nil, .english) }
  }

  @Test("control characters are a fault with line and column, in the heading too; so is one language twice")
  func refusals() throws {
    let read = try read("Ja\tYes\nBlå\tB\u{1}lue\nNei\tN\u{FFFE}o\n", .bokmål, .english)
    #expect(read.units.count == 1)
    #expect(
      read.faults.map { "\($0.place?.description ?? "") \($0.message)" } == [
        "2:6 the line holds the control character U+0001", "3:6 the line holds the control character U+FFFE",
      ])
    #expect(throws: Diagnostic.self) { _ = try self.read("nb\ten\tx-\u{1}\nJa\tYes\tc\n", nil, nil) }
    let same = try self.read("en\ten\nJa\tYes\n", nil, nil)
    #expect(same.units.isEmpty && same.faults.map(\.message) == ["the line has text in one language only"])
  }

  private func read(
    _ text: String, _ source: LanguageTag?, _ target: LanguageTag?
  ) throws -> (units: [TranslationUnit], faults: [Diagnostic]) {
    var table = PairTable(source: source, target: target)
    var (units, faults): ([TranslationUnit], [Diagnostic]) = ([], [])
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(Diagnostic) in
      try table.read(bytes) { row throws(Diagnostic) in
        switch row {
        case .success(let unit): units.append(unit)
        case .failure(let fault): faults.append(fault)
        }
      }
    }
    return (units, faults)
  }
}
