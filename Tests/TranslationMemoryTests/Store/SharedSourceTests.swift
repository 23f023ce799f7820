import Bitext
import OrdsmedTestSupport
import TextKit
import Testing

@testable import TranslationMemory

@Suite("Many units of one source")
struct SharedSourceTests {
  @Test("a unit that takes its rivals' place takes that of all", arguments: [DuplicateRule.overwrite, .keepNewest])
  func allRivals(_ rule: DuplicateRule) throws {
    try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in
        try writer.add(TranslationUnit("Ja.", "Yes.", changed: "20200101T000000Z"))
        try writer.add(TranslationUnit("Ja.", "Indeed.", changed: "20210101T000000Z"))
        try writer.add(TranslationUnit("Ja.", "Ja!", target: "de"))
        let outcome = try writer.add(TranslationUnit("Ja.", "Aye.", changed: "20220101T000000Z"), onDuplicate: rule)
        #expect(outcome == .updated(2))
      }
      #expect(try memory.allUnits().map { $0.variants[1].text.text } == ["Aye.", "Ja!"])
      try memory.expectIntegrity()
    }
  }

  @Test("an older unit leaves newer ones and the others as they are")
  func older() throws {
    try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in
        try writer.add(TranslationUnit("Ja.", "Yes.", changed: "20200101T000000Z"))
        try writer.add(TranslationUnit("Ja.", "Indeed.", changed: "20220101T000000Z"))
        let outcome = try writer.add(
          TranslationUnit("Ja.", "Aye.", changed: "20210101T000000Z"), onDuplicate: .keepNewest)
        #expect(outcome == .skipped(2))
      }
      #expect(try memory.allUnits().count == 2)
    }
  }

  /// What is found by hash in a large group must be what reading all units of the source finds.
  @Test("one transaction decides as many do", arguments: DuplicateRule.allCases, [1, 2, 3])
  func asOneByOne(_ rule: DuplicateRule, _ seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    func unit() -> TranslationUnit {
      let year = 2000 + numbers.next(below: 20)
      var unit = TranslationUnit(
        "Ja.", "Answer \(numbers.next(below: 14))", target: numbers.once(in: 4) ? "de" : "en",
        changed: numbers.once(in: 5) ? nil : "\(year)0101T000000Z")
      if numbers.once(in: 3) {
        unit.context = UnitContext(previous: UInt64(numbers.next(below: 3)), next: UInt64(numbers.next(below: 2)))
      }
      if numbers.once(in: 3) { unit.record.usageCount = numbers.next(below: 4) }
      // The same text in another language is another source.
      if numbers.once(in: 4) {
        unit.sourceLanguage = .english
        unit.variants = [.init(language: .bokmål, text: "Ja!"), .init(language: .english, text: "Ja.")]
      }
      return unit
    }
    // All stand side by side at first, so that the group is large whatever the rule.
    let (first, then) = ((0..<30).map { _ in unit() }, (0..<60).map { _ in unit() })
    let together = try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in for unit in first { try writer.add(unit, onDuplicate: .keepBoth) }
      }
      try memory.write { writer throws(Diagnostic) in for unit in then { try writer.add(unit, onDuplicate: rule) } }
      try memory.expectIntegrity()
      return try memory.allUnits()
    }
    let apart = try TemporaryMemory.with { memory in
      for unit in first {
        try memory.write { writer throws(Diagnostic) in try writer.add(unit, onDuplicate: .keepBoth) }
      }
      for unit in then { try memory.write { writer throws(Diagnostic) in try writer.add(unit, onDuplicate: rule) } }
      return try memory.allUnits()
    }
    #expect(together == apart)
  }
}
