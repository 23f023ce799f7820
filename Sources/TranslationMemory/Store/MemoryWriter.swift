public import Bitext
internal import GRDB
public import TextKit

/// A transaction that changes a memory; it serves while `Memory.write` runs.
public struct MemoryWriter {
  /// The state as this transaction has made it so far.
  public let reader: MemoryReader

  /// How many units were removed because another took their place (`DuplicateRule.keepNewest`, `.overwrite`).
  public private(set) var displacedCount = 0

  let db: Database
  private let insertUnit: RawStatement
  private let insertVariant: RawStatement
  /// The sources of a memory that was empty: its indexes are made once, in the end, which is several times as fast as
  /// keeping them up to date.
  private var keys: SourceKeys?
  /// Sources with many units, by hash.
  private var groups: [UInt64: SourceGroup] = [:]
  private var rows = UnitRows()
  private var row = RowBuffer()
  private var lastID: Int64
  private var log: ChangeLog
  private var languages: LanguageRecord

  init(_ db: Database, _ path: String) throws {
    self.db = db
    reader = MemoryReader(db, path)
    insertUnit = try RawStatement(
      db,
      "INSERT INTO unit (\(UnitRows.unitColumns), source_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    insertVariant = try RawStatement(
      db, "INSERT INTO variant (\(UnitRows.variantColumns)) VALUES (?, ?, ?, ?, ?)")
    lastID = try Int64.fetchOne(db, sql: "SELECT max(id) FROM unit") ?? 0
    log = ChangeLog()
    let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM unit LIMIT 1") == nil
    languages = try LanguageRecord(reader, isEmpty: isEmpty)
    if isEmpty { keys = SourceKeys() }
  }

  /// Adds a unit, or what it knows to a unit that is there.
  ///
  /// - Parameters:
  ///   - unit: The unit; a number it may have is not looked at. It needs at least one text.
  ///   - rule: What to do where the memory knows its source.
  /// - Throws: `Diagnostic` with code `bad-data` when the unit has no text or more than can be kept.
  /// - Complexity: O(log units), and the units that share its source are read once a transaction.
  @discardableResult
  public mutating func add(
    _ unit: TranslationUnit, onDuplicate rule: DuplicateRule = .merge
  ) throws(Diagnostic) -> AddOutcome {
    guard !unit.variants.isEmpty, unit.variants.count <= Schema.variantsPerUnit else {
      throw Diagnostic(
        .badData,
        unit.variants.isEmpty
          ? "a unit has no text" : "a unit has \(unit.variants.count) texts; \(Schema.variantsPerUnit) can be kept",
        help: "make several units of it, or leave it out with --keep-going; the memory was left as it was")
    }
    do {
      let hash = unit.sourceHash
      let known = try units(withSource: unit, hash, rule)
      switch DuplicateDecision(of: unit, among: known, rule) {
      case .add:
        lastID += 1
        try insert(unit, lastID, hash)
        return .added(lastID)
      case .update(let changed, let beaten):
        for id in beaten where try remove(id) { displacedCount += 1 }
        try replace(changed)
        return .updated(changed.id ?? 0)
      case .skip(let id): return .skipped(id)
      }
    } catch {
      throw MemoryFault.diagnostic(error, reader.path)
    }
  }

  /// Puts a unit in the place of the one that has its number.
  ///
  /// - Throws: `Diagnostic` with code `no-input` when there is none.
  public mutating func update(_ unit: TranslationUnit) throws(Diagnostic) {
    do { try replace(unit) } catch { throw MemoryFault.diagnostic(error, reader.path) }
  }

  /// Deletes units; numbers without one are passed over.
  public mutating func delete(_ ids: some Sequence<Int64>) throws(Diagnostic) {
    do {
      for id in ids { _ = try remove(id) }
    } catch {
      throw MemoryFault.diagnostic(error, reader.path)
    }
  }

  /// Sets what is true of the memory as a whole.
  public mutating func set(_ header: MemoryHeader) throws(Diagnostic) {
    do {
      try set("source", to: header.sourceLanguage?.tag)
      try set("header", to: header.record.allDetails)
    } catch {
      throw MemoryFault.diagnostic(error, reader.path)
    }
  }

  private func set(_ key: String, to value: String?) throws {
    try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
    if let value { try db.execute(sql: "INSERT INTO setting VALUES (?, ?)", arguments: [key, value]) }
  }

  /// Notes what changed.
  mutating func finish() throws {
    try languages.forEachChange { key, value in try set(key, to: value) }
    try log.write(to: db)
  }

  /// Whether indexes were put off that the memory must have before anyone else sees it.
  var owesIndexes: Bool { keys != nil && lastID > 0 }

  /// Makes the indexes that were put off.
  static func makeIndexes(_ db: Database) throws {
    // Few pieces, because a concordance looks up every form of every word in each: two or three a million units. They are
    // left as they are, as merging them would take a fourth of the time, and must not count as a crisis then.
    try set(words: ["hashsize": 64 << 20, "automerge": 0, "crisismerge": 1999], in: db)
    try db.execute(sql: "INSERT INTO words (words) VALUES ('rebuild')")
    try set(words: ["hashsize": 1 << 20, "automerge": 4, "crisismerge": 128], in: db)
    try db.execute(sql: Schema.createSourceIndex)
  }

  private static func set(words options: KeyValuePairs<String, Int>, in db: Database) throws {
    for (option, value) in options {
      try db.execute(sql: "INSERT INTO words (words, rank) VALUES (?, ?)", arguments: [option, value])
    }
  }

  /// The units with a unit's source that the decision on it depends on.
  private mutating func units(
    withSource unit: TranslationUnit, _ hash: UInt64, _ rule: DuplicateRule
  ) throws -> [TranslationUnit] {
    var known: [TranslationUnit]
    if let group = groups.isEmpty ? nil : groups[hash] {
      known = try group.candidates(for: unit, rule).compactMap { try reader.unit($0, &rows) }
    } else {
      let ids = try ids(withSourceHash: hash)
      if ids.isEmpty { return [] }
      known = try ids.compactMap { try reader.unit($0, &rows) }
      if ids.count >= SourceGroup.threshold { groups[hash] = SourceGroup(known) }
    }
    known.removeAll { $0.source?.language != unit.source?.language || $0.source?.text != unit.source?.text }
    return known
  }

  private func ids(withSourceHash hash: UInt64) throws -> [Int64] {
    if let keys { return keys[hash] }
    return try reader.ids(withSourceHash: hash)
  }

  private mutating func insert(_ unit: TranslationUnit, _ id: Int64, _ hash: UInt64) throws {
    if lastID == id, keys != nil, log.isEmpty { try db.execute(sql: Schema.dropSourceIndex) }
    let record = unit.record
    row.removeAll()
    row.append(id)
    row.append(unit.externalID)
    row.append(unit.sourceLanguage?.tag)
    row.append(record.createdAt?.seconds)
    row.append(record.createdBy)
    row.append(record.changedAt?.seconds)
    row.append(record.changedBy)
    row.append(record.usageCount.map(Int64.init))
    row.append(record.usedAt?.seconds)
    row.append(unit.context.previous.map(Int64.init(bitPattern:)))
    row.append(unit.context.next.map(Int64.init(bitPattern:)))
    row.append(record.details)
    row.append(Int64(bitPattern: hash))
    try insertUnit.run(with: row)
    languages.note(unit)
    for (index, variant) in unit.variants.enumerated() {
      let variantID = id * Schema.variantsPerUnit + Int64(index)
      row.removeAll()
      row.append(variantID)
      row.append(variant.language.tag)
      row.append(variant.text.text)
      row.append(variant.text.codeFields)
      row.append(variant.record.allDetails)
      try insertVariant.run(with: row)
      if keys == nil { try note(variantID, variant.text.text, "INSERT INTO words (rowid, text) VALUES (?, ?)") }
    }
    // A group knows all units of its source, so that no one asks the keys for it any more.
    if groups.isEmpty || groups[hash]?.insert(unit, id) == nil { keys?.add(id, hash) }
    log.note(id)
  }

  private mutating func replace(_ unit: TranslationUnit) throws {
    guard let id = unit.id, try remove(id) else {
      throw Diagnostic(.noInput, "the memory holds no unit \(unit.id.map(String.init) ?? "without a number")")
    }
    try insert(unit, id, unit.sourceHash)
  }

  /// Takes a unit out; false when there is none.
  private mutating func remove(_ id: Int64) throws -> Bool {
    guard let old = try reader.unit(id, &rows) else { return false }
    if keys == nil {
      for (index, variant) in old.variants.enumerated() {
        try note(
          id * Schema.variantsPerUnit + Int64(index), variant.text.text,
          "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)")
      }
    }
    let first = id * Schema.variantsPerUnit
    try db.execute(
      sql: "DELETE FROM variant WHERE id BETWEEN ? AND ?", arguments: [first, first + Schema.variantsPerUnit - 1])
    try db.execute(sql: "DELETE FROM unit WHERE id = ?", arguments: [id])
    let hash = old.sourceHash
    if groups.isEmpty || groups[hash]?.remove(id) == nil { keys?.remove(id, hash) }
    log.note(id)
    return true
  }

  private func note(_ variant: Int64, _ text: String, _ sql: String) throws {
    let statement = try RawStatement(db, sql)
    statement.bind(variant, at: 1)
    statement.bind(text, at: 2)
    try statement.run()
  }
}
