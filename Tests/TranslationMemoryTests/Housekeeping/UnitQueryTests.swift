import Bitext
import Foundation
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

  @Test("numbers and ranges, however wide, in any order")
  func numbers() throws {
    let numbers = try UnitNumbers("20-25,17,24-30,1000-100000000")
    #expect([17, 20, 27, 30, 1000, 99_999_999, 100_000_000].allSatisfy(numbers.contains))
    #expect(![0, 16, 18, 19, 31, 999, 100_000_001].contains(where: numbers.contains))
    #expect(numbers.count == 12 + 99_999_001)
    #expect(try UnitNumbers("0-\(Int64.max)").count == .max)
    #expect(try UnitNumbers("1-\(Int64.max - 1),5").count == Int(Int64.max - 1))
  }

  @Test(
    "what is no number, and ranges without an end, are refused with what may be written",
    arguments: [
      "", ",", "1,,2", "1,", "1-", "-1", "1-x", "x", "1-2-3", "+1", "1 2", "٣", "25-20", "1-99999999999999999999",
    ])
  func wrongNumbers(_ text: String) {
    #expect {
      try UnitNumbers(text)
    } throws: { error in
      let diagnostic = error as? Diagnostic
      return diagnostic?.code == .usage && diagnostic?.help != nil
    }
  }

  @Test(
    "a text stands in another whatever its case, and however its letters are put together",
    arguments: [
      ("STØTTEN", "Støtten øker", true), ("støtten øker.", "Støtten øker", false), ("Å", "På", true),
      ("a\u{30A}", "PÅ", true), ("i\u{307}", "İ", true), ("ΐ".decomposedStringWithCanonicalMapping, "ΐ", true),
      ("", "Støtten", true),
    ])
  func folded(sought: String, text: String, isThere: Bool) {
    var query = UnitQuery()
    query.texts = [sought]
    #expect(query.matches(TranslationUnit(text, "x")) == isThere)
    query.texts.append(String(repeating: "lang ", count: 1000))
    #expect(!query.matches(TranslationUnit(text, "x")))
  }
}
