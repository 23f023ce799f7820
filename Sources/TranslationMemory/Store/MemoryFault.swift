internal import GRDB
internal import Glibc
internal import TextKit

/// What the database's errors mean to a user.
enum MemoryFault {
  static func diagnostic(_ error: any Error, _ path: String) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic.inFile(path) }
    let place = Diagnostic.Place(file: path)
    guard let error = error as? DatabaseError else {
      return Diagnostic(.internalFault, "the memory cannot be used: \(error)", at: place)
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
      return Diagnostic(
        .locked, "another program is writing to the memory; it was left as it is", at: place,
        help: "try again when the other is done")
    case .SQLITE_FULL:
      return fullDisk(place)
    // Where there is no room for the log's index, SQLite does not say why.
    case .SQLITE_IOERR where hasNoRoom(beside: path):
      return fullDisk(place)
    case .SQLITE_IOERR:
      return Diagnostic(
        .writeFailed, "the memory cannot be read or written: \(text(of: error)); it was left as it was", at: place,
        help: "is the disk full, or limited in size?")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
      return Diagnostic(
        .cannotCreate, "the memory cannot be opened for writing: \(text(of: error))", at: place,
        help: "check the permissions of the file and of its folder, which must be writable too")
    case .SQLITE_NOTADB:
      return Diagnostic(.badData, "this is no translation memory", at: place, help: importHelp)
    case .SQLITE_CORRUPT:
      return Diagnostic(
        .badData, "the memory is damaged: \(text(of: error))", at: place,
        help:
          "go back to a copy, or save what can be read with: ordsmed memory export --keep-going -o saved.tmx -m MEMORY")
    case .SQLITE_ERROR
    where error.message?.hasPrefix("no such") == true || error.message?.contains("malformed") == true:
      // A table or column is missing that every memory has.
      return Diagnostic(
        .badData, "the memory is damaged: \(text(of: error))", at: place, help: "go back to a copy of it")
    default:
      return Diagnostic(.internalFault, "the memory cannot be used: \(text(of: error))", at: place)
    }
  }

  static let importHelp = "make one of a TMX file with: ordsmed memory import FILE.tmx -m MEMORY"

  private static func fullDisk(_ place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      .writeFailed, "the disk is full; the memory was left as it was", at: place, help: "make room, then try again")
  }

  /// Whether the disk lacks the room that the smallest change takes: 32 KiB for the log's index, and some pages.
  private static func hasNoRoom(beside path: String) -> Bool {
    var status = statvfs()
    return statvfs(path, &status) == 0 && UInt64(status.f_bavail) * UInt64(status.f_frsize) < 64 << 10
  }

  private static func text(of error: DatabaseError) -> String {
    error.message ?? "\(error.extendedResultCode)"
  }
}
