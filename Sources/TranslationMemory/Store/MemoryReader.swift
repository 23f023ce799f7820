public import Bitext
internal import GRDB
public import TextKit

/// One state of a memory, for reading; it serves while `Memory.read` or `Memory.write` runs.
public struct MemoryReader {
  let db: Database
  /// The memory's file, for messages: what is read or written beside it has a name too.
  let path: String

  init(_ db: Database, _ path: String) {
    self.db = db
    self.path = path
  }

  /// Which state it is.
  public var state: MemoryState {
    get throws(Diagnostic) {
      try faults {
        MemoryState(
          identity: try setting("identity") ?? "", stamp: try setting("stamp").flatMap(Int64.init) ?? 0)
      }
    }
  }

  /// How many units there are. O(units), a few milliseconds a million.
  public var unitCount: Int {
    get throws(Diagnostic) { try faults { try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0 } }
  }

  /// The languages of the texts, the most frequent first. O(texts).
  public var languages: [(language: LanguageTag, texts: Int)] {
    get throws(Diagnostic) {
      try faults {
        let rows = try RawStatement(db, "SELECT language, count(*) FROM variant GROUP BY 1 ORDER BY 2 DESC, 1")
        var found: [(LanguageTag, Int)] = []
        while try rows.step() { found.append((try LanguageTag(rows.string(0) ?? ""), Int(rows.int(1) ?? 0))) }
        return found
      }
    }
  }

  /// What is true of the memory as a whole.
  public var header: MemoryHeader {
    get throws(Diagnostic) {
      try faults {
        var header = MemoryHeader(sourceLanguage: try setting("source").map { try LanguageTag($0) })
        if let details = try setting("header") { header.record.read(allDetails: details) }
        return header
      }
    }
  }

  /// The unit of a number; nil when there is none. O(log units).
  public func unit(_ id: Int64) throws(Diagnostic) -> TranslationUnit? {
    try faults {
      var rows = UnitRows()
      return try unit(id, &rows)
    }
  }

  /// The units of the numbers, in their order; numbers without a unit are passed over.
  public func units(_ ids: some Sequence<Int64>) throws(Diagnostic) -> [TranslationUnit] {
    try faults {
      var rows = UnitRows()
      return try ids.compactMap { try unit($0, &rows) }
    }
  }

  /// Calls `body` with each unit, by number.
  public func forEachUnit(_ body: (TranslationUnit) throws(Diagnostic) -> Void) throws(Diagnostic) {
    try faults {
      var rows = UnitRows()
      let units = try RawStatement(db, "SELECT \(UnitRows.unitColumns) FROM unit ORDER BY id")
      let variants = try RawStatement(db, "SELECT \(UnitRows.variantColumns) FROM variant ORDER BY id")
      defer {
        units.reset()
        variants.reset()
      }
      // Both go by number, so they are walked side by side.
      var hasVariant = try variants.step()
      while try units.step() {
        var unit = try rows.unit(units)
        while hasVariant, let id = variants.int(0), id / Schema.variantsPerUnit == unit.id {
          unit.variants.append(try rows.variant(variants))
          hasVariant = try variants.step()
        }
        try body(unit)
      }
    }
  }

  /// Calls `body` with each text in a language or a form of it, by its unit's number: `en` takes `en-GB` too.
  ///
  /// The bytes are UTF-8 and hold during the call. This is the fastest way through a memory: nothing else is read.
  ///
  /// - Parameter units: Numbers of units to stay between; all unless given.
  package func forEachText(
    in language: LanguageTag, of units: ClosedRange<Int64>? = nil,
    _ body: (_ unit: Int64, _ place: Int, _ text: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    try faults {
      var serves: [String: Bool] = [:]
      let range = units ?? 0...(Int64.max / Schema.variantsPerUnit - 1)
      let rows = try RawStatement(
        db, "SELECT id, language, text FROM variant WHERE id BETWEEN ? AND ? ORDER BY id")
      rows.bind(range.lowerBound * Schema.variantsPerUnit, at: 1)
      rows.bind(range.upperBound * Schema.variantsPerUnit + Schema.variantsPerUnit - 1, at: 2)
      defer { rows.reset() }
      while try rows.step() {
        guard let id = rows.int(0), let tag = rows.string(1) else { continue }
        if serves[tag] == nil { serves[tag] = LanguageTag(ifKnown: tag)?.matches(language) ?? false }
        guard serves[tag] == true else { continue }
        try rows.text(2) {
          try body(id / Schema.variantsPerUnit, Int(id % Schema.variantsPerUnit), $0)
        }
      }
    }
  }

  /// The numbers of units that were added, changed or deleted since the memory was in the state `stamp`; ranges may
  /// overlap, and hold numbers of units that are no longer there.
  ///
  /// - Returns: nil when that is too long ago for the memory to remember.
  package func changes(since stamp: Int64) throws(Diagnostic) -> [ClosedRange<Int64>]? {
    try faults {
      guard stamp >= (try setting("log-start").flatMap(Int64.init) ?? 0) else { return nil }
      let rows = try RawStatement(db, "SELECT first, last FROM change WHERE stamp > ? ORDER BY rowid")
      rows.bind(stamp, at: 1)
      var ranges: [ClosedRange<Int64>] = []
      while try rows.step() {
        if let first = rows.int(0), let last = rows.int(1) { ranges.append(first...max(first, last)) }
      }
      return ranges
    }
  }

  /// A setting of the whole memory.
  func setting(_ key: String) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key])
  }

  /// The numbers of the units with a source hash, ascending.
  func ids(withSourceHash hash: UInt64) throws -> [Int64] {
    let rows = try RawStatement(db, "SELECT id FROM unit WHERE source_hash = ? ORDER BY id")
    rows.bind(Int64(bitPattern: hash), at: 1)
    var ids: [Int64] = []
    while try rows.step() { rows.int(0).map { ids.append($0) } }
    return ids
  }

  /// A unit with its texts.
  func unit(_ id: Int64, _ rows: inout UnitRows) throws -> TranslationUnit? {
    let units = try RawStatement(db, "SELECT \(UnitRows.unitColumns) FROM unit WHERE id = ?")
    units.bind(id, at: 1)
    guard try units.step() else { return nil }
    var unit = try rows.unit(units)
    units.reset()
    unit.variants = try texts(of: id, &rows)
    return unit
  }

  func texts(of unit: Int64, _ rows: inout UnitRows) throws -> [TranslationUnit.Variant] {
    let variants = try RawStatement(
      db, "SELECT \(UnitRows.variantColumns) FROM variant WHERE id BETWEEN ? AND ? ORDER BY id")
    variants.bind(unit * Schema.variantsPerUnit, at: 1)
    variants.bind(unit * Schema.variantsPerUnit + Schema.variantsPerUnit - 1, at: 2)
    var texts: [TranslationUnit.Variant] = []
    while try variants.step() { texts.append(try rows.variant(variants)) }
    return texts
  }

  /// The database's errors as diagnostics.
  func faults<R>(_ body: () throws -> R) throws(Diagnostic) -> R {
    do {
      return try body()
    } catch {
      throw MemoryFault.diagnostic(error, path)
    }
  }
}
