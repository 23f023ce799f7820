public import Bitext
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
    var (ofFirst, ofSecond) = (SourceLookup(first), SourceLookup(second))
    try first.forEachUnit { (unit) throws(Diagnostic) in
      let known = try ofSecond.likes(of: unit)
      if known.hasSame { return }
      if let rival = known.rival { try body(.changed(unit, rival)) } else { try body(.onlyFirst(unit)) }
    }
    try second.forEachUnit { (unit) throws(Diagnostic) in
      let known = try ofFirst.likes(of: unit)
      if !known.hasSame, known.rival == nil { try body(.onlySecond(unit)) }
    }
  }
}

/// Looks up, for unit after unit, what a memory has of the same source.
private struct SourceLookup {
  private let reader: MemoryReader
  private var rows = UnitRows()
  /// The sources with many units that were met, by hash.
  private var groups: [UInt64: SourceGroup] = [:]

  init(_ reader: MemoryReader) { self.reader = reader }

  /// Whether the memory has the texts of a unit, and a unit that translates its source into the same languages otherwise.
  mutating func likes(
    of unit: TranslationUnit
  ) throws(Diagnostic) -> (hasSame: Bool, rival: TranslationUnit?) {
    try reader.faults {
      let known = try units(withSourceOf: unit)
      return (
        known.contains { $0.hasSameTexts(as: unit) },
        known.first { $0.hasSameLanguages(as: unit) && !$0.hasSameTexts(as: unit) }
      )
    }
  }

  private mutating func units(withSourceOf unit: TranslationUnit) throws -> [TranslationUnit] {
    let hash = unit.sourceHash
    var known: [TranslationUnit]
    if let group = groups[hash] {
      let likes = group.likes(of: unit)
      known = try [likes.same, likes.rival].compactMap { try $0.flatMap { try reader.unit($0, &rows) } }
    } else {
      let ids = try reader.ids(withSourceHash: hash)
      known = try ids.compactMap { try reader.unit($0, &rows) }
      if ids.count >= SourceGroup.threshold { groups[hash] = SourceGroup(known) }
    }
    known.removeAll { $0.source?.language != unit.source?.language || $0.source?.text != unit.source?.text }
    return known
  }
}
