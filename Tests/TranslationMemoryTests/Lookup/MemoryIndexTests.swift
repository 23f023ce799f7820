import Bitext
import Foundation
import TextKit
import Testing

@testable import TranslationMemory

@Suite struct MemoryIndexTests {
  private func add(_ units: [TranslationUnit], to memory: Memory) throws {
    try memory.write { writer throws(Diagnostic) in for unit in units { try writer.add(unit) } }
  }

  private func find(_ text: String, _ index: MemoryIndex, _ memory: Memory) throws -> [Int64] {
    try memory.read { reader throws(Diagnostic) in
      try index.refresh(reader)
      return index.candidates(for: InlineText(text), minimum: 0.7, limit: 5).map(\.unit)
    }
  }

  /// Opens an index and gives what was said of it.
  private func open(_ memory: Memory) throws -> (index: MemoryIndex, said: [Diagnostic]) {
    var said: [Diagnostic] = []
    let index = try MemoryIndex(of: memory, language: .bokmål) { said.append($0) }
    return (index, said)
  }

  @Test func isMadeOnceAndCatchesUp() throws {
    try TemporaryMemory.with { memory in
      try add([TranslationUnit("Loven er vedtatt.", "a"), TranslationUnit("Loven ble avvist.", "b")], to: memory)
      let (index, said) = try open(memory)
      #expect(said.map(\.severity) == [.note])
      #expect(try find("Loven er vedtatt.", index, memory) == [1])

      // While it is open, and by another process.
      let other = try Memory(opening: memory.path, for: .writing)
      try add([TranslationUnit("Møtet ble flyttet.", "c")], to: other)
      try other.write { writer throws(Diagnostic) in try writer.delete([1]) }
      #expect(try find("Møtet ble flyttet.", index, memory) == [3])
      #expect(try find("Loven er vedtatt.", index, memory) == [])

      // When it is opened the next time, from the same file.
      let again = try open(memory)
      #expect(again.said.isEmpty)
      #expect(try find("Møtet ble flyttet.", again.index, memory) == [3])
      #expect(try find("Loven er vedtatt.", again.index, memory) == [])
      #expect(try find("Loven ble avvist.", again.index, memory) == [2])
      #expect(MemoryIndex.languages(beside: memory) == [.bokmål])
    }
  }

  @Test func aChangedUnitIsFoundByItsNewTextOnly() throws {
    try TemporaryMemory.with { memory in
      try add([TranslationUnit("Loven er vedtatt.", "a")], to: memory)
      let (index, _) = try open(memory)
      var unit = try #require(try memory.read { reader throws(Diagnostic) in try reader.unit(1) })
      unit.variants[0].text = "Komiteen møtes på tirsdag."
      try memory.write { writer throws(Diagnostic) in try writer.update(unit) }
      #expect(try find("Loven er vedtatt.", index, memory) == [])
      #expect(try find("Komiteen møtes på onsdag.", index, memory) == [1])
    }
  }

  @Test func isMadeAnewWhenDamagedOrAnothers() throws {
    try TemporaryMemory.with { memory in
      try add([TranslationUnit("Loven er vedtatt.", "a")], to: memory)
      _ = try open(memory)
      let path = memory.path + ".nb.index"
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: URL(fileURLWithPath: path))
      let damaged = try open(memory)
      #expect(damaged.said.map(\.severity) == [.warning])
      #expect(try find("Loven er vedtatt.", damaged.index, memory) == [1])

      try TemporaryMemory.with { stranger in
        try add([TranslationUnit("Ganske andre ord her.", "b")], to: stranger)
        _ = try open(stranger)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: stranger.path + ".nb.index", toPath: path)
      }
      let mended = try open(memory)
      #expect(mended.said.map(\.severity) == [.note])
      #expect(try find("Loven er vedtatt.", mended.index, memory) == [1])
    }
  }

  @Test func isMadeAnewWhenFarBehind() throws {
    try TemporaryMemory.with { memory in
      try add([TranslationUnit("Loven er vedtatt.", "a")], to: memory)
      _ = try open(memory)
      try add((0...MemoryIndex.mostChanges).map { TranslationUnit("Sak \($0) ble utsatt.", "c") }, to: memory)
      let (index, said) = try open(memory)
      #expect(said.map(\.severity) == [.note])
      #expect(try find("Sak 1234 ble utsatt.", index, memory).first == 1236)
    }
  }

  @Test func takesFormsOfTheLanguage() throws {
    try TemporaryMemory.with { memory in
      let unit = TranslationUnit(
        sourceLanguage: .bokmål,
        variants: [
          .init(language: .bokmål, text: "Fargen på koalisjonen."),
          .init(language: try LanguageTag("en-GB"), text: "The colour of the coalition."),
          .init(language: try LanguageTag("en-US"), text: "The color of the coalition."),
        ])
      try add([unit], to: memory)
      let search = try MemorySearch([memory], from: .english, into: .bokmål)
      let matches = try search.matches(for: "The color of the coalition.")
      #expect(matches.map(\.source.language.tag) == ["en-US", "en-GB"])
      #expect(matches.map(\.score) == [100, 83])
    }
  }
}
