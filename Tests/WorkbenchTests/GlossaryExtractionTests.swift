import Foundation
import Terminology
import Testing
import TextKit
import Workbench

@Suite struct GlossaryExtractionTests {
  func extraction() throws -> GlossaryExtraction {
    try GlossaryExtraction(
      [("a.txt", "Ingress\nEn sanksjon varer lenge.\tSanksjonene virker, og nye sanksjoner kommer.")], source: .bokmål,
      target: .english, glossaries: [], minimum: 2, limit: 10)
  }

  @Test func textShowsTheTermInItsPlaces() throws {
    #expect(
      String(decoding: try extraction().write(.text, contexts: 1), as: UTF8.self)
        == """
        sanksjon  noun    3 ×  (Sanksjonene, sanksjoner)
          a.txt:2:4  \(String(repeating: " ", count: 33))En [sanksjon] varer lenge. Sanksjonene virker, og

        """.replacing("(Sanksjonene", with: "(sanksjonene"))
  }

  @Test func theTableIsAGlossaryToFillIn() throws {
    let table = String(decoding: try extraction().write(.tsv, contexts: 3), as: UTF8.self)
    #expect(
      table.hasPrefix("nb\ten\tpos\tgender\tdomain\tstatus\tnote\nsanksjon\t\tnoun\t\t\t\t3 × …En sanksjon varer"))
    let glossary = try GlossaryTable.read(table, source: .bokmål, target: .english).glossary
    #expect(glossary.entries.map(\.terms) == [["sanksjon"]])
  }

  @Test func jsonHasEverything() throws {
    let object = try JSONSerialization.jsonObject(with: Data(extraction().write(.json, contexts: 2))) as? [String: Any]
    #expect(object?["schema"] as? String == "ordsmed/glossary-extract/1")
    let terms = object?["terms"] as? [[String: Any]]
    #expect(terms?.first?["term"] as? String == "sanksjon")
    #expect(terms?.first?["count"] as? Int == 3)
    #expect((terms?.first?["contexts"] as? [[String: Any]])?.map { $0["column"] as? Int } == [4, 26])
  }

  @Test func aLanguageWithoutCommonWordsIsAUsageError() {
    #expect {
      try GlossaryExtraction(
        [("a.txt", "text")], source: .english, target: .bokmål, glossaries: [], minimum: 2, limit: 10)
    } throws: { ($0 as? Diagnostic)?.code == .usage }
  }
}
