@testable import Morphology
import Testing

@Suite struct ParadigmTableTests {
  @Test func everyRowOfTheTablesIsRead() {
    for grammar in [Grammar.bokmål, .nynorsk, .english] {
      #expect(grammar.nouns.faultyLines.isEmpty)
      #expect(grammar.adjectives.faultyLines.isEmpty)
      #expect(grammar.verbs.faultyLines.isEmpty)
    }
  }

  @Test func aFaultyRowIsKept() {
    #expect(ParadigmTable("~e q ~en\n# comment\n~e").faultyLines == ["~e q ~en", "~e"])
  }

  @Test func theFirstRowThatFitsAClassIsTaken() {
    let table = ParadigmTable("~CCel m ~Cler # trussel\n~el mn ~eler\n~ n ~er")
    #expect(table.columns(of: "trussel", .masculine) == [["trusler"]])
    #expect(table.columns(of: "trussel", [.masculine, .neuter]) == [["trusler", "trusseler"]])
    #expect(table.columns(of: "hotel", .all) == [["hoteler"]])
  }

  @Test func compoundsNeedAFirstPartThatCanBeOne() {
    let table = ParadigmTable("+mor * mødre\nand * ender")
    #expect(table.columns(of: "mor") == [["mødre"]])
    #expect(table.columns(of: "farmor") == [["farmødre"]])
    #expect(table.columns(of: "humor").isEmpty)
    #expect(table.columns(of: "strand").isEmpty)
    #expect(table.columns(of: "Oslo-mor") == [["Oslo-mødre"]])
  }
}
