import Foundation
import OrdsmedTestSupport
import Testing
import TextKit

@testable import TranslationMemory

@Suite struct IndexFileTests {
  private func withIndex(_ body: (_ path: String, _ folder: String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      var builder = IndexBuilder(expected: 2)
      builder.add(IndexedText(unit: 1, text: "Regjeringen la fram saken."))
      builder.add(IndexedText(unit: 2, text: "Regjeringen trakk saken."))
      try builder.write(to: folder + "/a.index", stamp: "minne 17")
      try body(folder + "/a.index", folder)
    }
  }

  private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

  @Test func aFileSaysWhatItWasMadeFrom() throws {
    try withIndex { path, folder in
      let index = try FuzzyIndex(openingAt: path)
      #expect(index.stamp == "minne 17")
      #expect(index.indexedCount == 2)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.index"], "nothing is left beside it")
    }
  }

  @Test func aMissingFileIsMissing() {
    let error = #expect(throws: Diagnostic.self) { try FuzzyIndex(openingAt: "/ingen/a.index") }
    #expect(error?.code == .noInput)
  }

  @Test func aFolderThatIsNotThereIsSaid() {
    let error = #expect(throws: Diagnostic.self) {
      try IndexBuilder().write(to: "/ingen/a.index", stamp: "")
    }
    #expect(error?.code == .cannotCreate)
  }

  @Test func aCopyIsLookedThroughAndTrusted() throws {
    try withIndex { path, folder in
      try Data(bytes(path)).write(to: URL(fileURLWithPath: folder + "/copy"))
      let index = try FuzzyIndex(openingAt: folder + "/copy")
      #expect(index.candidates(for: "Regjeringen trakk saken.", minimum: 0.9, limit: 1).map(\.unit) == [2])
    }
  }

  @Test func damageIsFoundWhereverItIs() throws {
    try withIndex { path, folder in
      let whole = try bytes(path)
      let damaged = folder + "/damaged"
      for place in stride(from: 0, to: whole.count, by: 37) {
        var bytes = whole
        bytes[place] ^= 0x10
        try Data(bytes).write(to: URL(fileURLWithPath: damaged))
        let error = #expect(throws: Diagnostic.self, "byte \(place)") { try FuzzyIndex(openingAt: damaged) }
        #expect(error?.code == .badData)
      }
      for count in [0, 1, 1023, 1024, whole.count - 64, whole.count - 1] {
        try Data(whole[..<count]).write(to: URL(fileURLWithPath: damaged))
        #expect(throws: Diagnostic.self, "\(count) bytes") { try FuzzyIndex(openingAt: damaged) }
      }
    }
  }

  @Test func anIndexOfNothingIsAnIndex() throws {
    try TemporaryFolder.with { folder in
      try IndexBuilder().write(to: folder + "/a.index", stamp: "")
      let index = try FuzzyIndex(openingAt: folder + "/a.index")
      #expect(index.candidates(for: "noe", minimum: 0, limit: 5) == [])
    }
  }
}
