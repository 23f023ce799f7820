public import Bitext
internal import GRDB
public import TextKit

/// A transaction that changes a memory; it serves while `Memory.write` runs.
public struct MemoryWriter {
  /// The state as this transaction has made it so far.
  public let reader: MemoryReader

  private let db: Database
  private let insertUnit: RawStatement
  private let insertVariant: RawStatement
  /// The sources of a memory that was empty: its indexes are made once, in the end, which is several times as fast as
  /// keeping them up to date.
  private var keys: SourceKeys?
  private var rows = UnitRows()
  private var lastID: Int64
  private var log: ChangeLog
  /// The languages of the memory's texts, kept because counting them would mean reading all.
  private var languages: Set<String>
  private var hasNewLanguage = false

  init(_ db: Database) throws {
    self.db = db
    reader = MemoryReader(db)
    insertUnit = try RawStatement(
      db,
      "INSERT INTO unit (\(UnitRows.unitColumns), source_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    insertVariant = try RawStatement(
      db, "INSERT INTO variant (\(UnitRows.variantColumns)) VALUES (?, ?, ?, ?, ?)")
    lastID = try Int64.fetchOne(db, sql: "SELECT max(id) FROM unit") ?? 0
    log = ChangeLog()
    languages = Set((try reader.setting("languages") ?? "").split(separator: " ").map(String.init))
    let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM unit LIMIT 1") == nil
    if isEmpty { keys = SourceKeys() }
  }

  /// Adds a unit, or what it knows to a unit that is there.
  ///
  /// - Parameters:
  ///   - unit: The unit; a number it may have is not looked at. It needs at least one text.
  ///   - rule: What to do where the memory knows its source.
  /// - Throws: `Diagnostic` with code `bad-data` when the unit has no text or more than can be kept.
  /// - Complexity: O(log units + units with the same source).
  @discardableResult
  public mutating func add(
    _ unit: TranslationUnit, onDuplicate rule: DuplicateRule = .merge
  ) throws(Diagnostic) -> AddOutcome {
    guard !unit.variants.isEmpty, unit.variants.count <= Schema.variantsPerUnit else {
      throw Diagnostic(
        .badData,
        unit.variants.isEmpty
          ? "a unit has no text" : "a unit has \(unit.variants.count) texts; \(Schema.variantsPerUnit) can be kept")
    }
    do {
      let hash = unit.sourceHash
      let known = try units(withSource: unit, hash)
      switch DuplicateDecision(of: unit, among: known, rule) {
      case .add:
        lastID += 1
        try insert(unit, lastID, hash)
        return .added(lastID)
      case .update(let changed):
        try replace(changed)
        return .updated(changed.id ?? 0)
      case .skip(let id): return .skipped(id)
      }
    } catch {
      throw MemoryFault.diagnostic(error, nil)
    }
  }

  /// Puts a unit in the place of the one that has its number.
  ///
  /// - Throws: `Diagnostic` with code `no-input` when there is none.
  public mutating func update(_ unit: TranslationUnit) throws(Diagnostic) {
    do { try replace(unit) } catch { throw MemoryFault.diagnostic(error, nil) }
  }

  /// Deletes units; numbers without one are passed over.
  public mutating func delete(_ ids: some Sequence<Int64>) throws(Diagnostic) {
    do {
      for id in ids { _ = try remove(id) }
    } catch {
      throw MemoryFault.diagnostic(error, nil)
    }
  }

  /// Sets what is true of the memory as a whole.
  public mutating func set(_ header: MemoryHeader) throws(Diagnostic) {
    do {
      try set("source", to: header.sourceLanguage?.tag)
      try set("header", to: header.record.allDetails)
    } catch {
      throw MemoryFault.diagnostic(error, nil)
    }
  }

  private func set(_ key: String, to value: String?) throws {
    try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
    if let value { try db.execute(sql: "INSERT INTO setting VALUES (?, ?)", arguments: [key, value]) }
  }

  /// Makes the indexes that were put off and notes what changed.
  mutating func finish() throws {
    if keys != nil, lastID > 0 {
      // Few pieces, because a concordance looks up every form of every word in each: two or three a million units. They are
      // left as they are, as merging them would take a fourth of the time, and must not count as a crisis then.
      try set(words: ["hashsize": 64 << 20, "automerge": 0, "crisismerge": 1999])
      try db.execute(sql: "INSERT INTO words (words) VALUES ('rebuild')")
      try set(words: ["hashsize": 1 << 20, "automerge": 4, "crisismerge": 128])
      try db.execute(sql: Schema.createSourceIndex)
    }
    if hasNewLanguage { try set("languages", to: languages.sorted().joined(separator: " ")) }
    try log.write(to: db)
  }

  private func set(words options: KeyValuePairs<String, Int>) throws {
    for (option, value) in options {
      try db.execute(sql: "INSERT INTO words (words, rank) VALUES (?, ?)", arguments: [option, value])
    }
  }

  private func units(withSource unit: TranslationUnit, _ hash: UInt64) throws -> [TranslationUnit] {
    var ids: [Int64] = []
    if let keys {
      ids = keys[hash]
    } else {
      let rows = try RawStatement(db, "SELECT id FROM unit WHERE source_hash = ? ORDER BY id")
      rows.bind(Int64(bitPattern: hash), at: 1)
      while try rows.step() { rows.int(0).map { ids.append($0) } }
    }
    if ids.isEmpty { return [] }
    var rows = rows
    return try ids.compactMap { id in
      guard let known = try reader.unit(id, &rows), let source = known.source, let own = unit.source,
        source.language == own.language, source.text == own.text
      else { return nil }
      return known
    }
  }

  private mutating func insert(_ unit: TranslationUnit, _ id: Int64, _ hash: UInt64) throws {
    if lastID == id, keys != nil, log.isEmpty { try db.execute(sql: Schema.dropSourceIndex) }
    let record = unit.record
    insertUnit.bind(id, at: 1)
    insertUnit.bind(unit.externalID, at: 2)
    insertUnit.bind(unit.sourceLanguage?.tag, at: 3)
    insertUnit.bind(record.createdAt?.seconds, at: 4)
    insertUnit.bind(record.createdBy, at: 5)
    insertUnit.bind(record.changedAt?.seconds, at: 6)
    insertUnit.bind(record.changedBy, at: 7)
    insertUnit.bind(record.usageCount.map(Int64.init), at: 8)
    insertUnit.bind(record.usedAt?.seconds, at: 9)
    insertUnit.bind(unit.context.previous.map(Int64.init(bitPattern:)), at: 10)
    insertUnit.bind(unit.context.next.map(Int64.init(bitPattern:)), at: 11)
    insertUnit.bind(record.details, at: 12)
    insertUnit.bind(Int64(bitPattern: hash), at: 13)
    try insertUnit.run()
    for (index, variant) in unit.variants.enumerated() {
      let variantID = id * Schema.variantsPerUnit + Int64(index)
      insertVariant.bind(variantID, at: 1)
      insertVariant.bind(variant.language.tag, at: 2)
      insertVariant.bind(variant.text.text, at: 3)
      insertVariant.bind(variant.text.codeFields, at: 4)
      insertVariant.bind(variant.record.allDetails, at: 5)
      try insertVariant.run()
      if languages.insert(variant.language.tag).inserted { hasNewLanguage = true }
      if keys == nil { try note(variantID, variant.text.text, "INSERT INTO words (rowid, text) VALUES (?, ?)") }
    }
    keys?.add(id, hash)
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
    keys?.remove(id, old.sourceHash)
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
