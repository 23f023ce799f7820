internal import Dispatch
internal import Glibc
package import TextKit

/// A memory in the making: a file beside its place that no other program knows, and that takes its place when it is whole.
///
/// So a large import need not guard every page against a crash: nothing is there until all is. For the same reason the
/// units can be written first, and then all indexes at once: the memory's own, and those for looking up beside it.
/// It is removed at ctrl-C; what a process leaves behind that ended without a word is removed when the same memory is
/// made the next time.
package struct MemoryDraft: ~Copyable {
  /// The memory, empty at first; the only one to use it is whoever made the draft.
  package let memory: Memory
  /// The file it is made in.
  private let file: String
  private let interruption: InterruptionGuard

  /// Makes an empty memory beside `path`.
  ///
  /// - Throws: `Diagnostic` with code `cannot-create` when the folder is not there or may not be written.
  package init(of path: String) throws(Diagnostic) {
    (memory, file) = try Self.made(of: path)
    interruption = InterruptionGuard { [file] in Self.remove(file) }
  }

  private static func made(of path: String) throws(Diagnostic) -> (Memory, String) {
    try MemoryFiles.check(path, for: .creating)
    removeRemains(of: path)
    let file = "\(prefix(of: path))\(getpid())\(ending)"
    unlink(file)
    do throws(Diagnostic) {
      return (try Memory(drafting: path, in: file), file)
    } catch {
      unlink(file)
      throw error
    }
  }

  deinit { Self.remove(file) }

  /// Fills the memory, once, and makes its indexes on two threads.
  ///
  /// - Throws: what `body` throws; `Diagnostic` with code `write-failed` when the disk is full. An index for looking up that
  ///   cannot be made is left to whoever looks up.
  package func fill<R>(_ body: (inout MemoryWriter) throws(Diagnostic) -> R) throws(Diagnostic) -> R {
    let (result, owesIndexes) = try memory.writeUnits(body)
    guard owesIndexes else { return result }
    let others = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: others) { [file] in
      // The units' pages change no more, so that they can be read while SQLite writes others.
      guard let units = try? Memory(readingDraft: file) else { return }
      try? MemoryIndex.makeFiles(of: units)
      units.close()
    }
    defer { others.wait() }
    do throws(Diagnostic) {
      try memory.makeIndexes()
    } catch  where error.code == .writeFailed {
      // Where there is no room for all, the memory comes first.
      others.wait()
      Self.removeFiles(beside: file)
      try memory.makeIndexes()
    }
    return result
  }

  /// Puts the memory in its place and closes it; it is on the disk then.
  ///
  /// - Returns: false when another program has made a memory there meanwhile. The draft then still holds what it held.
  /// - Throws: `Diagnostic` with code `write-failed` or `cannot-create`; then no memory is there.
  package func publish() throws(Diagnostic) -> Bool {
    let path = memory.path
    let place = Diagnostic.Place(file: path)
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    let isSynced = descriptor >= 0 && fsync(descriptor) == 0
    let reason = String(cString: strerror(errno))
    if descriptor >= 0 { close(descriptor) }
    guard isSynced else {
      throw Diagnostic(.writeFailed, "the memory cannot be written: \(reason)", at: place, help: "is the disk full?")
    }
    // A link is made only where nothing is; file systems without hard links are renamed on.
    if link(file, path) == 0 {
      unlink(file)
    } else if errno == EEXIST {
      return false
    } else if access(path, F_OK) == 0 || rename(file, path) != 0 {
      throw Diagnostic(
        .cannotCreate, "the memory cannot be put in its place: \(String(cString: strerror(errno)))", at: place)
    }
    memory.close()
    for name in Self.names(beside: file)
    where name.hasSuffix(MemoryIndex.ending) && !MemoryFiles.isIrregular(path + name) {
      rename(file + name, path + name)
    }
    return true
  }

  private static let ending = ".part"

  /// What is added to a draft's name for the files beside it.
  private static func names(beside file: String) -> [String] {
    let folder = MemoryFiles.folder(of: file)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return MemoryFiles.names(in: folder).filter { $0.hasPrefix(name + ".") }.map { String($0.dropFirst(name.count)) }
  }

  private static func removeFiles(beside file: String) {
    for name in names(beside: file) { unlink(file + name) }
  }

  /// Removes a draft and what lies beside it.
  private static func remove(_ file: String) {
    removeFiles(beside: file)
    unlink(file)
  }

  /// What a draft's name begins with: hidden, and the memory's own name, so that it is known whose it is.
  private static func prefix(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return "\(MemoryFiles.folder(of: path))/.\(name).draft-"
  }

  /// Removes the drafts of processes that are no more.
  private static func removeRemains(of path: String) {
    let folder = MemoryFiles.folder(of: path)
    let start = prefix(of: path).dropFirst(folder.count + 1)
    for name in MemoryFiles.names(in: folder) where name.hasPrefix(start) {
      let rest = name.dropFirst(start.count)
      let number = rest.prefix { $0.isASCII && $0.isNumber }
      guard rest.dropFirst(number.count).hasPrefix(ending), let process = Int32(number), process > 0 else { continue }
      if kill(process, 0) != 0, errno == ESRCH { unlink("\(folder)/\(name)") }
    }
  }
}
