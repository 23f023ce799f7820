public import Bitext
internal import GRDB
public import TextKit

/// How one memory differs from another.
public enum MemoryDifference: Sendable {
  /// Only the first has this source in these languages.
  case onlyFirst(TranslationUnit)
  /// Only the second has.
  case onlySecond(TranslationUnit)
  /// Both have the source, and the first has this translation, which the second lacks; beside it one that the second has.
  case changed(TranslationUnit, TranslationUnit)

  /// Calls `body` with each difference: what the first memory has beyond the second, by number, then what only the second
  /// has. Units differ when their texts do, inline codes included; what else is known of them does not count.
  ///
  /// O(units · log units).
  public static func forEach(
    between first: MemoryReader, and second: MemoryReader, _ body: (MemoryDifference) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    try first.forEachUnit { (unit) throws(Diagnostic) in
      let known = try second.units(withSourceOf: unit)
      if known.contains(where: { $0.hasSameTexts(as: unit) }) { return }
      if let rival = known.first(where: { $0.hasSameLanguages(as: unit) }) {
        try body(.changed(unit, rival))
      } else {
        try body(.onlyFirst(unit))
      }
    }
    try second.forEachUnit { (unit) throws(Diagnostic) in
      let known = try first.units(withSourceOf: unit)
      if !known.contains(where: { $0.hasSameLanguages(as: unit) }) { try body(.onlySecond(unit)) }
    }
  }
}

extension MemoryReader {
  /// The units that have the source of another, by number.
  package func units(withSourceOf unit: TranslationUnit) throws(Diagnostic) -> [TranslationUnit] {
    try faults {
      guard let own = unit.source else { return [] }
      let rows = try RawStatement(db, "SELECT id FROM unit WHERE source_hash = ? ORDER BY id")
      rows.bind(Int64(bitPattern: unit.sourceHash), at: 1)
      var ids: [Int64] = []
      while try rows.step() { rows.int(0).map { ids.append($0) } }
      var units = UnitRows()
      return try ids.compactMap { try self.unit($0, &units) }
        .filter { $0.source?.language == own.language && $0.source?.text == own.text }
    }
  }
}
