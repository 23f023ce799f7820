import Bitext
import Foundation
import OrdsmedTestSupport
import TextKit
import Testing

@testable import TranslationMemory

/// A memory for one test.
enum TemporaryMemory {
  static func with<R>(_ body: (Memory) throws -> R) throws -> R {
    try TemporaryFolder.with { folder in try body(Memory(opening: folder + "/test.tm", for: .creating)) }
  }
}

extension TranslationUnit {
  /// A unit from Bokmål.
  init(_ source: String, _ translation: String, target: String = "en", changed: String? = nil) {
    self.init(
      sourceLanguage: .bokmål,
      variants: [
        Variant(language: .bokmål, text: InlineText(source)),
        Variant(language: LanguageTag(ifKnown: target) ?? .english, text: InlineText(translation)),
      ],
      record: UnitRecord(changedAt: changed.flatMap { Timestamp(compact: $0) }))
  }
}

extension Memory {
  func allUnits() throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try read { reader throws(Diagnostic) in try reader.forEachUnit { units.append($0) } }
    return units
  }

  /// SQLite's own checks, and that the word index says of every text what is in it.
  func expectIntegrity() throws {
    let faults = try integrityFaults()
    #expect(faults == [])
  }
}

func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }

/// Expects a diagnostic of a kind that names a file.
func expect(_ code: Diagnostic.Code, _ body: () throws -> Void) {
  #expect {
    try body()
  } throws: { error in
    let diagnostic = error as? Diagnostic
    return diagnostic?.code == code && diagnostic?.place?.file != nil && diagnostic?.help != nil
  }
}
