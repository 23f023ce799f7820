import Glibc
import TextKit
import TranslationMemory

/// The files of a memory as such.
package enum MemoryFile {
  /// Removes a memory that holds nothing, with the files that SQLite keeps beside it.
  package static func removeIfEmpty(_ path: String) {
    do throws(Diagnostic) {
      let memory = try Memory(opening: path, for: .reading)
      guard try memory.read({ reader throws(Diagnostic) in try reader.unitCount }) == 0 else { return }
    } catch {
      return
    }
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
  }
}
