public import Bitext
internal import GRDB
public import TextKit

extension MemoryReader {
  /// Calls `body` with each unit, by number; if wanted, of a damaged memory with each that can be read: all numbers are tried
  /// then, and a unit whose own row is lost comes with its texts alone.
  ///
  /// - Returns: How many units are lost, whole or but for their texts, as far as that is known.
  /// - Throws: `Diagnostic` with code `bad-data` when not even the last number can be read, and what `body` throws.
  public func forEachUnit(
    salvaging isSalvaging: Bool, _ body: (TranslationUnit) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> (units: Int, records: Int) {
    guard isSalvaging else {
      try forEachUnit(body)
      return (0, 0)
    }
    var rows = UnitRows()
    let last = try lastNumber()
    let source = (try? header)?.sourceLanguage
    var lost = (units: 0, records: 0)
    for id in 0...max(0, last) {
      let whole = Result { try self.unit(id, &rows) }
      if let unit = try? whole.get() {
        if !unit.variants.isEmpty { try body(unit) }
        continue
      }
      let texts = (try? texts(of: id, &rows)) ?? []
      if !texts.isEmpty {
        lost.records += 1
        try body(TranslationUnit(id: id, sourceLanguage: source, variants: texts))
      } else if case .failure = whole {
        lost.units += 1
      }
    }
    return lost
  }

  /// The last number a unit of a damaged memory may have.
  ///
  /// A number larger than the file has bytes is damage too, for each unit takes some dozens: trying all up to it would not end.
  private func lastNumber() throws(Diagnostic) -> Int64 {
    try faults {
      let bytes = try Int64.fetchOne(db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
      let ends = ["SELECT max(id) FROM unit", "SELECT max(id) / \(Schema.variantsPerUnit) FROM variant"].map { sql in
        Result { min(try Int64.fetchOne(db, sql: sql) ?? 0, bytes ?? 0) }
      }
      return try ends.compactMap { try? $0.get() }.max() ?? ends[0].get()
    }
  }
}
