import Bitext
import OrdsmedTestSupport
import TextKit
import Testing

@testable import TranslationMemory

@Suite("The memory's file keeps what it is given")
struct StoreTests {
  @Test("every field of a unit comes back as it went in")
  func allFields() throws {
    var unit = TranslationUnit("Regjeringen møtes i dag.", "The Government meets today.")
    unit.externalID = "u-17"
    unit.context = UnitContext(previous: .max, next: 3)
    unit.record = UnitRecord(
      createdAt: Timestamp(compact: "20240229T235959Z"), createdBy: "Åse", changedAt: Timestamp(seconds: 0),
      changedBy: "ola", usageCount: 4, usedAt: Timestamp(compact: "20261125T010203Z"),
      properties: [
        .init("x-client", "Avisa"), .init("x-client", "Byrået", language: "nb", encoding: "latin1"),
        .init("x-empty", ""),
      ],
      notes: [.init("two\nlines"), .init("", language: "en")], attributes: [.init("segtype", "sentence")])
    unit.variants[1].record = UnitRecord(
      createdAt: Timestamp(compact: "20230101T000000Z"), changedBy: "kari", properties: [.init("x-status", "ok")])
    unit.variants[0].text.codes = [
      InlineCode(offset: 0, kind: .opening, id: "1", data: "<b>", display: "B", element: "<bpt i=\"1\">&lt;b></bpt>"),
      InlineCode(offset: 11, kind: .closing, id: "1", data: "</b>\u{1E}\u{1F}\u{1D}D", element: nil),
      InlineCode(offset: 25, kind: .standalone, id: ""),
    ]
    try TemporaryMemory.with { memory in
      let outcome = try memory.write { writer throws(Diagnostic) in try writer.add(unit) }
      #expect(outcome == .added(1))
      unit.id = 1
      #expect(try memory.read { reader throws(Diagnostic) in try reader.unit(1) } == unit)
      #expect(try memory.allUnits() == [unit])
    }
  }

  @Test("texts of many languages, empty ones and long ones stand in their order")
  func manyTexts() throws {
    let long = String(repeating: "æøå ", count: 300_000)
    let languages = ["nb", "en", "en-GB", "de", "zh-Hant-TW", "nb"]
    let texts = ["én", "", long, "vier", "五", "seks"]
    let variants = try zip(languages, texts).map {
      TranslationUnit.Variant(language: try LanguageTag($0), text: InlineText($1))
    }
    try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in
        try writer.add(TranslationUnit(sourceLanguage: .english, variants: variants))
      }
      let unit = try #require(try memory.allUnits().first)
      #expect(unit.variants == variants)
      #expect(unit.sourceIndex == 1)
      #expect(unit[.english] == "")
      #expect(try memory.read { reader throws(Diagnostic) in try reader.languages.map(\.texts) } == [2, 1, 1, 1, 1])
    }
  }

  @Test("a transaction that throws leaves nothing behind")
  func allOrNothing() throws {
    try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in try writer.add(TranslationUnit("en", "one")) }
      let before = try memory.read { reader throws(Diagnostic) in try reader.state }
      #expect(throws: Diagnostic.self) {
        try memory.write { writer throws(Diagnostic) in
          for number in 0..<1000 { try writer.add(TranslationUnit("nr. \(number)", "no. \(number)")) }
          try writer.delete([1])
          throw Diagnostic(.badData, "the file ends here")
        }
      }
      #expect(try memory.read { reader throws(Diagnostic) in try reader.state } == before)
      #expect(try memory.allUnits().map(\.id) == [1])
      try memory.expectIntegrity()
    }
  }

  @Test("each change moves the stamp on, and the log tells which units it touched")
  func stamps() throws {
    try TemporaryMemory.with { memory in
      func state() throws -> MemoryState { try memory.read { reader throws(Diagnostic) in try reader.state } }
      func changes(since stamp: Int64) throws -> [ClosedRange<Int64>]? {
        try memory.read { reader throws(Diagnostic) in try reader.changes(since: stamp) }
      }
      #expect(try state().stamp == 0)
      try memory.write { writer throws(Diagnostic) in
        for number in 1...3 { try writer.add(TranslationUnit("nr. \(number)", "no. \(number)")) }
      }
      try memory.write { writer throws(Diagnostic) in try writer.delete([2, 99]) }
      #expect(try state().stamp == 2)
      #expect(try changes(since: 0) == [1...3, 2...2])
      #expect(try changes(since: 1) == [2...2])
      try memory.write { writer throws(Diagnostic) in try writer.add(TranslationUnit("nr. 1", "no. 1")) }
      #expect(try state().stamp == 2, "a unit that tells nothing new changes nothing")
      try memory.write { writer throws(Diagnostic) in
        for number in 0..<20_010 { try writer.add(TranslationUnit("\(number)", "\(number)")) }
      }
      #expect(try changes(since: 2) == [4...20_013])
      try memory.write { writer throws(Diagnostic) in
        try writer.delete(stride(from: 5, to: 20_010, by: 2).map { Int64($0) })
      }
      #expect(try changes(since: 3) == nil, "so much is not remembered one by one")
      #expect(try changes(since: 4) == [])
    }
  }

  @Test("what is no memory, or not there, is refused in words that help")
  func refusals() throws {
    try TemporaryFolder.with { folder in
      expect(.noInput) { _ = try Memory(opening: folder + "/none.tm", for: .writing) }
      expect(.noInput) { _ = try Memory(opening: folder, for: .reading) }
      expect(.cannotCreate) { _ = try Memory(opening: folder + "/no/such.tm", for: .creating) }
      try write("Dette er ikke en base, bare en tekst som er lang nok til å være det.", to: folder + "/text.tm")
      for purpose in [Memory.Purpose.reading, .writing, .creating] {
        expect(.badData) { _ = try Memory(opening: folder + "/text.tm", for: purpose) }
      }
      try write("", to: folder + "/empty.tm")
      expect(.badData) { _ = try Memory(opening: folder + "/empty.tm", for: .reading) }
      _ = try Memory(opening: folder + "/empty.tm", for: .creating)
      _ = try Memory(opening: folder + "/empty.tm", for: .reading)
    }
  }

  @Test("readers see one state while a writer is at work, and two writers take turns")
  func twoAtOnce() throws {
    try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in try writer.add(TranslationUnit("en", "one")) }
      let other = try Memory(opening: memory.path, for: .writing)
      try memory.write { writer throws(Diagnostic) in
        try writer.add(TranslationUnit("to", "two"))
        #expect(try other.read { reader throws(Diagnostic) in try reader.unitCount } == 1)
      }
      try other.write { writer throws(Diagnostic) in try writer.add(TranslationUnit("tre", "three")) }
      #expect(try memory.allUnits().map(\.source?.text.text) == ["en", "to", "tre"])
    }
  }

  @Test("a memory is read as one that nobody changes where it may not be written, unless there is a log")
  func fixed() {
    #expect(MemoryFiles.isFixed(isWritable: false, maySomebodyWrite: false, hasLog: false))
    #expect(!MemoryFiles.isFixed(isWritable: false, maySomebodyWrite: true, hasLog: false))
    #expect(!MemoryFiles.isFixed(isWritable: false, maySomebodyWrite: false, hasLog: true))
    #expect(!MemoryFiles.isFixed(isWritable: true, maySomebodyWrite: false, hasLog: false))
  }

  @Test("a unit with more texts than can be kept is refused with what to do about it")
  func tooManyTexts() throws {
    try TemporaryMemory.with { memory in
      let texts = (0..<1501).map { TranslationUnit.Variant(language: .bokmål, text: InlineText("Møte \($0)")) }
      #expect {
        try memory.write { writer throws(Diagnostic) in
          try writer.add(TranslationUnit(sourceLanguage: .bokmål, variants: texts))
        }
      } throws: { error in
        (error as? Diagnostic)?.message.contains("1501 texts; 1024") == true && (error as? Diagnostic)?.help != nil
      }
    }
  }
}
