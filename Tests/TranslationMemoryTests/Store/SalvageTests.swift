import Bitext
import TextKit
import Testing

@testable import TranslationMemory

/// What can still be read of a memory whose pages lie.
@Suite struct SalvageTests {
  @Test func aNumberBeyondTheFileIsDamageAndItsTextsAreKept() throws {
    try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in
        for (source, target) in [("Hei", "Hi"), ("Ha det", "Bye"), ("Takk", "Thanks")] {
          try writer.add(TranslationUnit(source, target))
        }
      }
      try memory.write { writer throws(Diagnostic) in
        do {
          try RawStatement(writer.db, "UPDATE unit SET id = 1 << 60 WHERE id = 3").run()
        } catch {
          throw Diagnostic(.internalFault, "\(error)")
        }
      }
      var sources: [String] = []
      let lost = try memory.read { reader throws(Diagnostic) in
        try reader.forEachUnit(salvaging: true) { sources.append($0.variants[0].text.text) }
      }
      #expect(sources == ["Hei", "Ha det", "Takk"])
      #expect(lost.units == 0 && lost.records == 1)
    }
  }
}
