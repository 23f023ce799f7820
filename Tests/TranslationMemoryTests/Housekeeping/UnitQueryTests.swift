import Bitext
import TextKit
import Testing

@testable import TranslationMemory

@Suite("Which units a query means")
struct UnitQueryTests {
  @Test("where to look is no condition")
  func empty() {
    var query = UnitQuery()
    #expect(query.isEmpty)
    (query.side, query.isWholeText) = (.source, true)
    #expect(query.isEmpty)
    query.texts = ["Stortinget"]
    #expect(!query.isEmpty)
  }
}
