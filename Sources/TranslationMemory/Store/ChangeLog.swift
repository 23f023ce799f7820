internal import GRDB

/// Which units a transaction added, changed or deleted: what an index of the memory must take up.
struct ChangeLog {
  /// The log of a memory forgets its oldest rows beyond these; an index that is further behind is made anew.
  private static let limit = 10_000

  private var ranges: [ClosedRange<Int64>] = []

  var isEmpty: Bool { ranges.isEmpty }

  mutating func note(_ id: Int64) {
    guard let last = ranges.last else { return ranges.append(id...id) }
    if last.contains(id) { return }
    if id == last.upperBound + 1 { ranges[ranges.count - 1] = last.lowerBound...id } else { ranges.append(id...id) }
  }

  /// Moves the memory's stamp on, if anything changed.
  func write(to db: Database) throws {
    if ranges.isEmpty { return }
    try db.execute(sql: "UPDATE setting SET value = value + 1 WHERE key = 'stamp'")
    let stamp = try Int64.fetchOne(db, sql: "SELECT value FROM setting WHERE key = 'stamp'") ?? 0
    if ranges.count > Self.limit {
      try db.execute(sql: "DELETE FROM change")
      return try forget(before: stamp, db)
    }
    let insert = try RawStatement(db, "INSERT INTO change VALUES (?, ?, ?)")
    for range in ranges {
      insert.bind(stamp, at: 1)
      insert.bind(range.lowerBound, at: 2)
      insert.bind(range.upperBound, at: 3)
      try insert.run()
    }
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM change") ?? 0
    guard count > Self.limit else { return }
    let oldest =
      try Int64.fetchOne(
        db, sql: "SELECT stamp FROM change ORDER BY rowid DESC LIMIT 1 OFFSET ?", arguments: [Self.limit]) ?? stamp
    try db.execute(sql: "DELETE FROM change WHERE stamp <= ?", arguments: [oldest])
    try forget(before: oldest, db)
  }

  private func forget(before stamp: Int64, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE setting SET value = ? WHERE key = 'log-start'", arguments: ["\(stamp)"])
  }
}
