internal import GRDB
internal import TextKit

/// How SQLite opens a memory's file.
enum MemoryConnection {
  /// What the file and its surroundings allow.
  private enum Manner {
    /// SQLite makes its own files beside the memory's, as its log (WAL) needs.
    case usual
    /// Nobody writes, and there is no log: nothing but the file is touched.
    case fixed
    /// Where there is a log and no room for SQLite's other files: it is read alone, while nobody else does.
    case alone
  }

  /// Pages kept by a connection that writes: 32 MB. One that reads keeps SQLite's own 2 MB: it rarely comes back to a page,
  /// the system keeps the file, and memory never touched before costs more than reading a page again.
  static let writersCache = "PRAGMA cache_size = -32768"

  /// What every connection has.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Memory.patience)
    configuration.label = "ordsmed.memory"
    return configuration
  }

  /// Opens a file that is there, or is to be made. A memory can be read where nothing can be written, be it for want of
  /// permission or of room.
  ///
  /// - Parameter check: Throws what keeps the file from being used.
  static func open(
    _ path: String, for purpose: Memory.Purpose, checking check: (Database) throws -> Void
  ) throws -> DatabaseQueue {
    // A folder that may not be written has no room for SQLite's own files; nobody can be writing either. Beside a file that
    // may not be written they would stay, and would keep whoever may write it later from doing so.
    let isFixed = purpose == .reading && MemoryFiles.isFixed(path)
    do {
      return try open(path, purpose, isFixed ? .fixed : .usual, check)
    } catch let error as DatabaseError where purpose == .reading && !isFixed && error.isForWantOfRoom {
      return try open(path, purpose, MemoryFiles.hasLog(path) ? .alone : .fixed, check)
    }
  }

  /// Opens a file of which what is read is known not to change; no lock is asked for.
  static func openFixed(_ path: String) throws -> DatabaseQueue { try open(path, .reading, .fixed) { _ in } }

  private static func open(
    _ path: String, _ purpose: Memory.Purpose, _ manner: Manner, _ check: (Database) throws -> Void
  ) throws -> DatabaseQueue {
    var configuration = configuration
    // Where it may be written it is opened so for reading too: a connection that may not write leaves SQLite's own files
    // behind when it closes.
    configuration.readonly = purpose == .reading && (manner == .fixed || !MemoryFiles.isWritable(path))
    configuration.prepareDatabase { db in
      try db.execute(sql: purpose == .reading ? "PRAGMA query_only = 1" : writersCache)
      if manner == .alone { try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    }
    let name = manner == .fixed ? MemoryFiles.immutableName(path) : MemoryFiles.plainName(path)
    let database = try DatabaseQueue(path: name, configuration: configuration)
    try database.read(check)
    return database
  }
}

extension DatabaseError {
  /// Whether SQLite could not make or fill a file of its own.
  fileprivate var isForWantOfRoom: Bool {
    [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY].contains(resultCode)
  }
}
