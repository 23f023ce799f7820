internal import GRDB
internal import GRDBSQLite

/// A prepared statement driven column by column, for work on a million rows: GRDB's arguments and rows cost more there
/// than SQLite itself. GRDB prepares it, owns it and closes it.
struct RawStatement {
  private let statement: Statement
  private let handle: OpaquePointer

  /// Prepares a statement; one that was prepared before in this connection is taken up again.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    reset()
  }

  // Parameters, from 1.

  func bind(_ value: Int64?, at index: Int32) {
    if let value { sqlite3_bind_int64(handle, index, value) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ value: String?, at index: Int32) {
    guard var value else {
      sqlite3_bind_null(handle, index)
      return
    }
    _ = value.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { text in
        // An empty string may have no address, and no address would mean NULL.
        if text.isEmpty {
          sqlite3_bind_text(handle, index, "", 0, Self.copies)
        } else {
          sqlite3_bind_text(handle, index, text.baseAddress, Int32(clamping: text.count), Self.copies)
        }
      }
    }
  }

  /// Runs the statement to its end and makes it ready for the next time.
  func run() throws {
    while try step() {}
  }

  /// Goes to the next row; false, and ready for the next time, when there is none.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else {
      let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
      reset()
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    reset()
    return false
  }

  /// Leaves the rows that are left.
  func reset() { sqlite3_reset(handle) }

  /// Runs the statement with the values of a row, which SQLite reads where they lie.
  func run(with row: borrowing RowBuffer) throws {
    try row.bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        for (index, column) in zip(Int32(1)..., row.columns) {
          switch column {
          case .null: sqlite3_bind_null(handle, index)
          case .number(let value): sqlite3_bind_int64(handle, index, value)
          case .text(let range):
            let start = text.baseAddress.map { $0 + range.lowerBound }
            sqlite3_bind_text(handle, index, start, Int32(clamping: range.count), nil)
          }
        }
      }
      defer { sqlite3_clear_bindings(handle) }
      try run()
    }
  }

  // Columns, from 0.

  func int(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : sqlite3_column_int64(handle, column)
  }

  func string(_ column: Int32) -> String? { text(column) { String(decoding: $0, as: UTF8.self) } }

  /// Calls `body` with a column's UTF-8 bytes, which hold until the next step; nil for NULL.
  func text<R>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R? {
    guard let start = sqlite3_column_text(handle, column) else { return nil }
    return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// SQLITE_TRANSIENT, which C writes as a cast that Swift does not import.
  private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// The values of a row that is to be inserted, in a buffer that serves for row after row: a million rows of a dozen strings
/// need not each be copied to a place of their own.
struct RowBuffer {
  fileprivate enum Column {
    case null
    case number(Int64)
    case text(Range<Int>)
  }

  fileprivate var bytes: [UInt8] = [0]
  fileprivate var columns: [Column] = []

  /// Begins the next row.
  mutating func removeAll() {
    // A byte stays, so that an empty text has an address: none would mean NULL.
    bytes.removeLast(bytes.count - 1)
    columns.removeAll(keepingCapacity: true)
  }

  mutating func append(_ value: Int64?) { columns.append(value.map { .number($0) } ?? .null) }

  mutating func append(_ value: String?) {
    guard let value else { return columns.append(.null) }
    let start = bytes.count
    bytes.append(contentsOf: value.utf8)
    columns.append(.text(start..<bytes.count))
  }
}
