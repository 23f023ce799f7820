internal import GRDB
internal import Glibc
public import TextKit

/// A translation memory: one SQLite file of translation units.
///
/// Any number of processes may have it open. One writes at a time, the others wait up to `patience` and are then told
/// (`Diagnostic.Code.locked`); readers wait for nobody. A transaction is there whole or not at all, whatever happens to
/// the process or the machine.
///
///     let memory = try Memory(opening: "politics.tm", for: .writing)
///     try memory.write { writer throws(Diagnostic) in try writer.add(unit, onDuplicate: .merge) }
///
/// The index files beside it are derived: each notes the `state` it was made from.
public final class Memory: Sendable {
  /// What a memory is opened for.
  public enum Purpose: Sendable {
    /// Reading; the memory must be there.
    case reading
    /// Reading and writing; the memory must be there.
    case writing
    /// Reading and writing; an empty memory is made if there is none.
    case creating
  }

  /// How long a writer waits for another one, in seconds.
  package static let patience = 5.0

  /// The file, as the caller named it.
  public let path: String
  let database: DatabaseQueue

  /// Opens a memory.
  ///
  /// - Throws: `Diagnostic` with code `no-input` when it is not there, `bad-data` when the file is no memory or was made
  ///   by a newer version, `cannot-create` when it may not be written, `locked` when another process holds it too long.
  public init(opening path: String, for purpose: Purpose) throws(Diagnostic) {
    self.path = path
    try MemoryFiles.check(path, for: purpose)
    do {
      database = try MemoryConnection.open(path, for: purpose) { db in try Self.checkKind(of: db, path, purpose) }
      if purpose != .reading {
        // Not before the check: this writes to the file.
        try Self.patiently {
          try database.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
        }
        let migrator = Schema.migrator
        try Self.patiently(until: { try database.read(migrator.hasCompletedMigrations) }) {
          try migrator.migrate(database)
        }
      }
    } catch {
      throw MemoryFault.diagnostic(error, path)
    }
  }

  /// Makes a memory in a file that is nobody else's, and that is thrown away if the process does not come to its end
  /// (`MemoryDraft`): no log is written, and nothing waits for the disk.
  ///
  /// - Parameter path: The name the memory will have, for messages.
  init(drafting path: String, in file: String) throws(Diagnostic) {
    self.path = path
    var configuration = MemoryConnection.configuration
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;
          \(MemoryConnection.writersCache)
          """)
    }
    do {
      database = try DatabaseQueue(path: file, configuration: configuration)
      try Schema.migrator.migrate(database)
    } catch {
      throw MemoryFault.diagnostic(error, path)
    }
  }

  /// Opens a draft's file a second time, to read while other pages of it are written; with the file's own name.
  init(readingDraft file: String) throws(Diagnostic) {
    path = file
    do { database = try MemoryConnection.openFixed(file) } catch { throw MemoryFault.diagnostic(error, file) }
  }

  /// Runs what SQLite does not wait for others with: turning the log on (WAL), and making the tables. Two processes that
  /// make a memory at once meet there; the one that comes second finds the work done.
  private static func patiently(
    until isDone: () throws -> Bool = { false }, _ body: () throws -> Void
  ) throws {
    let end = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        return try body()
      } catch let error as DatabaseError where ContinuousClock.now < end {
        if try isDone() { return }
        guard error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_ERROR else { throw error }
        usleep(20_000)
      }
    }
  }

  /// Refuses what is no memory, and one whose version is not known.
  private static func checkKind(of db: Database, _ path: String, _ purpose: Purpose) throws {
    let isEmpty =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE '%grdb_migrations%'") == 0
    let kind = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let place = Diagnostic.Place(file: path)
    guard isEmpty || kind == Schema.applicationID else {
      throw Diagnostic(
        .badData, "this is a database of another program, no translation memory", at: place,
        help: MemoryFault.importHelp)
    }
    if try Schema.migrator.hasBeenSuperseded(db) {
      throw Diagnostic(
        .badData, "the memory was made by a newer version of \(Product.name)", at: place,
        help: "\(Product.version) cannot read it; update \(Product.name)")
    }
    if isEmpty, purpose == .reading {
      throw Diagnostic(.badData, "the file is empty", at: place, help: MemoryFault.importHelp)
    }
  }

  /// Runs `body` on one state of the memory, whatever others write meanwhile.
  public func read<R>(_ body: (MemoryReader) throws(Diagnostic) -> R) throws(Diagnostic) -> R {
    do {
      return try database.snapshot { db in try body(MemoryReader(db, path)) }
    } catch {
      throw MemoryFault.diagnostic(error, path)
    }
  }

  /// Runs `body` as one transaction: all that it writes is there when it returns, nothing of it when it throws.
  ///
  /// - Throws: what `body` throws; `Diagnostic` with code `locked` when another process is writing for longer than
  ///   `patience`, `write-failed` when the disk is full.
  @discardableResult
  public func write<R>(_ body: (inout MemoryWriter) throws(Diagnostic) -> R) throws(Diagnostic) -> R {
    do {
      return try database.write { db in
        var writer = try MemoryWriter(db, path)
        let result = try body(&writer)
        try writer.finish()
        if writer.owesIndexes { try MemoryWriter.makeIndexes(db) }
        return result
      }
    } catch {
      throw MemoryFault.diagnostic(error, path)
    }
  }

  /// As `write`, in a draft: whether the memory's own indexes are owed is told, and nothing can be written before
  /// `makeIndexes()` then.
  func writeUnits<R>(
    _ body: (inout MemoryWriter) throws(Diagnostic) -> R
  ) throws(Diagnostic) -> (result: R, owesIndexes: Bool) {
    do {
      return try database.write { db in
        var writer = try MemoryWriter(db, path)
        let result = try body(&writer)
        try writer.finish()
        return (result, writer.owesIndexes)
      }
    } catch {
      throw MemoryFault.diagnostic(error, path)
    }
  }

  /// Makes the indexes that `writeUnits` left out.
  func makeIndexes() throws(Diagnostic) {
    do { try database.write(MemoryWriter.makeIndexes) } catch { throw MemoryFault.diagnostic(error, path) }
  }

  /// Lets go of the file at once; nothing can be asked of the memory any more.
  func close() { try? database.close() }

  /// Writes the log that a large import leaves into the memory's file and empties it. Nothing is lost without: it is
  /// only that the log takes room. Readers at work put it off.
  public func settle() {
    _ = try? database.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
  }
}

/// Which state a memory is in: what is derived from a memory notes it, and is stale when it is another.
public struct MemoryState: Sendable, Hashable {
  /// Told apart from all other memories; 32 hexadecimal digits.
  public var identity: String
  /// Grows with each transaction that changed anything.
  public var stamp: Int64

  /// Makes a state.
  public init(identity: String, stamp: Int64) {
    self.identity = identity
    self.stamp = stamp
  }
}

extension Memory {
  /// What is wrong with the file, by SQLite's own checks and the word index's; empty when nothing is. O(memory).
  package func integrityFaults() throws(Diagnostic) -> [String] {
    do {
      return try database.writeWithoutTransaction { db in
        var faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        do {
          try db.execute(sql: "INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
        } catch let error as DatabaseError {
          faults.append("the word index: \(error.message ?? "damaged")")
        }
        return faults
      }
    } catch {
      throw MemoryFault.diagnostic(error, path)
    }
  }
}

extension DatabaseQueue {
  /// Runs `body` on one state of the database. GRDB's own `read` forbids writing for as long as it runs, and each such change
  /// makes SQLite prepare every statement anew, which takes a fourth of a look-up's time.
  fileprivate func snapshot<R>(_ body: (Database) throws -> R) throws -> R {
    try writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN DEFERRED")
      do {
        let result = try body(db)
        // Of a damaged file SQLite commits nothing; there is nothing to be committed.
        do { try db.execute(sql: "COMMIT") } catch { try? db.execute(sql: "ROLLBACK") }
        return result
      } catch {
        try? db.execute(sql: "ROLLBACK")
        throw error
      }
    }
  }
}
