public import Bitext
public import TextKit

/// How one memory differs from another.
public enum MemoryDifference: Sendable {
  /// Only the first has this source in these languages.
  case onlyFirst(TranslationUnit)
  /// Only the second has.
  case onlySecond(TranslationUnit)
  /// Both have the source, the first with this translation, which the second lacks, the second with one in the same
  /// languages that the first lacks.
  case changed(TranslationUnit, TranslationUnit)

  /// Calls `body` with each difference: what the first memory has beyond the second, by number, then what only the second
  /// has. Units differ when their texts do, inline codes included; what else is known of them does not count. Each unit
  /// that only one of them has comes once.
  ///
  /// O(units · log units).
  ///
  /// - Parameter progress: Called now and then with the number of units looked at, those of both memories together.
  public static func forEach(
    between first: MemoryReader, and second: MemoryReader, progress: (Int) -> Void = { _ in },
    _ body: (MemoryDifference) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    var (ofFirst, ofSecond) = (SourceLookup(first), SourceLookup(second))
    var shown: Set<Int64> = []
    var count = 0
    func note() {
      count += 1
      if count % 1000 == 0 { progress(count) }
    }
    try first.forEachUnit { (unit) throws(Diagnostic) in
      note()
      if try ofSecond.has(unit) { return }
      let rival = try ofSecond.rival(of: unit) { (rival) throws(Diagnostic) in
        guard let id = rival.id, !shown.contains(id) else { return false }
        return try !ofFirst.has(rival)
      }
      guard let rival else { return try body(.onlyFirst(unit)) }
      if let id = rival.id { shown.insert(id) }
      try body(.changed(unit, rival))
    }
    try second.forEachUnit { (unit) throws(Diagnostic) in
      note()
      if unit.id.map(shown.contains) ?? false { return }
      if try !ofFirst.has(unit) { try body(.onlySecond(unit)) }
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

  /// Whether the memory has the texts of a unit, translated from the same one.
  mutating func has(_ unit: TranslationUnit) throws(Diagnostic) -> Bool {
    try reader.faults {
      let hash = unit.sourceHash
      let known =
        if let units = try few(hash) { units } else { try read(groups[hash]?.same(as: unit)).map { [$0] } ?? [] }
      return known.contains { $0.hasSameSource(as: unit) && $0.hasSameTexts(as: unit) }
    }
  }

  /// The first unit that serves, of those that translate a unit's source into the same languages. Of a source with many
  /// units none is asked for twice, so that all of them are held against each other in one pass.
  mutating func rival(
    of unit: TranslationUnit, where serves: (TranslationUnit) throws(Diagnostic) -> Bool
  ) throws(Diagnostic) -> TranslationUnit? {
    try reader.faults {
      let hash = unit.sourceHash
      if let units = try few(hash) {
        return try units.first {
          try $0.hasSameSource(as: unit) && $0.hasSameLanguages(as: unit) && serves($0)
        }
      }
      while let id = groups[hash]?.next(like: unit) {
        if let rival = try read(id), rival.hasSameSource(as: unit), try serves(rival) { return rival }
      }
      return nil
    }
  }

  /// The units with the hash of a source; nil when they are many, and a group stands for them.
  private mutating func few(_ hash: UInt64) throws -> [TranslationUnit]? {
    if groups[hash] != nil { return nil }
    let ids = try reader.ids(withSourceHash: hash)
    let units = try ids.compactMap { try reader.unit($0, &rows) }
    guard ids.count >= SourceGroup.threshold else { return units }
    groups[hash] = SourceGroup(units)
    return nil
  }

  private mutating func read(_ id: Int64?) throws -> TranslationUnit? { try id.flatMap { try reader.unit($0, &rows) } }
}

extension TranslationUnit {
  fileprivate func hasSameSource(as other: TranslationUnit) -> Bool {
    source?.language == other.source?.language && source?.text == other.source?.text
  }
}
