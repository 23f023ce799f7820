import Bitext
import OrdsmedTestSupport
import TextKit
import TranslationMemory
import Testing

@Suite("Duplicates follow the rule that was asked for")
struct DuplicateTests {
  @Test("the same translation becomes one unit that holds what both knew")
  func merging() throws {
    var old = TranslationUnit("Statsråden går av.", "The minister resigns.", changed: "20200101T000000Z")
    old.record.properties = [.init("x-client", "Avisa")]
    old.record.usageCount = 5
    var new = TranslationUnit("Statsråden går av.", "The minister resigns.", changed: "20210101T000000Z")
    new.record.properties = [.init("x-domain", "politics"), .init("x-client", "Avisa")]
    new.record.usageCount = 2
    for rule in DuplicateRule.allCases where rule != .keepBoth {
      let unit = try #require(try adding(new, to: old, rule, expecting: .updated(1)).first)
      #expect(unit.record.properties.map(\.type) == ["x-client", "x-domain"])
      #expect(unit.record.usageCount == 5)
      #expect(unit.record.changedAt == new.record.changedAt)
      _ = try adding(old, to: old, rule, expecting: .skipped(1))
    }
    #expect(try adding(new, to: old, .keepBoth, expecting: .added(2)).count == 2)
    _ = try adding(old, to: old, .keepBoth, expecting: .skipped(1))
  }

  @Test("another translation stands beside, or takes the place, by rule and date")
  func rivals() throws {
    let old = TranslationUnit("Statsråden går av.", "The minister resigns.", changed: "20200101T000000Z")
    let newer = TranslationUnit("Statsråden går av.", "The minister steps down.", changed: "20210101T000000Z")
    let older = TranslationUnit("Statsråden går av.", "The minister steps down.", changed: "20190101T000000Z")
    let undated = TranslationUnit("Statsråden går av.", "The minister steps down.")
    for (rule, unit, outcome) in [
      (DuplicateRule.merge, newer, AddOutcome.added(2)), (.keepBoth, older, .added(2)),
      (.keepNewest, newer, .updated(1)), (.keepNewest, older, .skipped(1)), (.keepNewest, undated, .skipped(1)),
      (.keepExisting, newer, .skipped(1)), (.overwrite, older, .updated(1)), (.overwrite, undated, .updated(1)),
    ] {
      let units = try adding(unit, to: old, rule, expecting: outcome)
      let isReplaced = outcome == .updated(1)
      #expect(units[0].variants[1].text.text == (isReplaced ? "The minister steps down." : "The minister resigns."))
    }
  }

  @Test("another language, other codes, other neighbours are no duplicates")
  func different() throws {
    let old = TranslationUnit("Les mer", "Read more")
    let german = TranslationUnit("Les mer", "Mehr lesen", target: "de")
    var coded = TranslationUnit("Les mer", "Read more")
    coded.variants[0].text.codes = [InlineCode(offset: 0, kind: .standalone, id: "1", data: "<br/>")]
    _ = try adding(german, to: old, .overwrite, expecting: .added(2))
    _ = try adding(coded, to: old, .overwrite, expecting: .added(2))
    var (here, there) = (old, old)
    here.context = UnitContext(previous: 1, next: 2)
    there.context = UnitContext(previous: 1, next: 3)
    _ = try adding(there, to: here, .merge, expecting: .added(2))
    there.context = UnitContext(previous: 1)
    _ = try adding(there, to: here, .merge, expecting: .skipped(1))
    #expect(try adding(here, to: there, .merge, expecting: .updated(1))[0].context == here.context)
  }

  /// Adds two units, in one transaction and in two, and tells what is there then.
  private func adding(
    _ unit: TranslationUnit, to old: TranslationUnit, _ rule: DuplicateRule, expecting outcome: AddOutcome
  ) throws -> [TranslationUnit] {
    let together = try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in
        try writer.add(old)
        #expect(try writer.add(unit, onDuplicate: rule) == outcome, "\(rule)")
      }
      try memory.expectIntegrity()
      return try memory.allUnits()
    }
    let apart = try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in try writer.add(old) }
      try memory.write { writer throws(Diagnostic) in
        #expect(try writer.add(unit, onDuplicate: rule) == outcome, "\(rule)")
      }
      try memory.expectIntegrity()
      return try memory.allUnits()
    }
    #expect(together == apart)
    return apart
  }
}
