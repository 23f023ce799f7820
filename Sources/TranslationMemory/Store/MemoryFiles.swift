internal import Glibc
internal import TextKit

/// What can be said of a memory's file before SQLite opens it: its own words for these faults help nobody.
enum MemoryFiles {
  static func check(_ path: String, for purpose: Memory.Purpose) throws(Diagnostic) {
    guard !path.isEmpty else {
      throw Diagnostic(.usage, "the memory has no name", help: "name its file, such as -m politics.tm")
    }
    let place = Diagnostic.Place(file: path)
    var status = stat()
    guard stat(path, &status) == 0 else {
      let isMissing = errno == ENOENT
      if isMissing, lstat(path, &status) == 0 {
        throw Diagnostic(
          purpose == .creating ? .cannotCreate : .noInput, "this is a link to a file that is not there", at: place,
          help: "name the file itself, or remove the link")
      }
      guard isMissing, purpose == .creating else {
        throw Diagnostic(.noInput, "there is no such memory", at: place, help: MemoryFault.importHelp)
      }
      let folder = folder(of: path)
      guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw Diagnostic(.cannotCreate, "there is no folder \(folder)", at: place, help: "make the folder first")
      }
      return
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw Diagnostic(.noInput, "this is a folder, not a memory", at: place, help: "name the file")
    }
    // A pipe would be waited for, and a device holds nothing.
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Diagnostic(.badData, "this is no regular file, so no memory", at: place, help: "name the memory's file")
    }
    guard access(path, R_OK) == 0 else {
      throw Diagnostic(.noInput, "the memory may not be read", at: place, help: "check its permissions")
    }
  }

  /// Whether there is something by that name that is no regular file: a pipe, a device, a folder.
  static func isIrregular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  /// Whether the file or its folder may not be written, without a log that was left behind.
  static func isFixed(_ path: String) -> Bool {
    var status = stat()
    let maySomebodyWrite = stat(path, &status) != 0 || status.st_mode & 0o222 != 0
    return isFixed(
      isWritable: isWritable(path), maySomebodyWrite: maySomebodyWrite && access(folder(of: path), W_OK) == 0,
      hasLog: access(path + "-wal", F_OK) == 0)
  }

  /// Whether a file is read as one that nobody changes: there is no log to be read beside it, and SQLite could not make its
  /// own files there, or would leave them behind, as it does with a file that it may not write.
  /// Where another user may write it, it is none.
  static func isFixed(isWritable: Bool, maySomebodyWrite: Bool, hasLog: Bool) -> Bool {
    !isWritable && !maySomebodyWrite && !hasLog
  }

  /// Whether a log with something in it lies beside the file.
  static func hasLog(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Whether the file and its folder may be written.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 && access(folder(of: path), W_OK) == 0 }

  /// The file's name for SQLite, which takes `:memory:` and what begins with `file:` for something else.
  static func plainName(_ path: String) -> String {
    path.hasPrefix(":") || path.lowercased().hasPrefix("file:") ? "./" + path : path
  }

  /// The file's name for SQLite, with the promise that nobody changes it.
  static func immutableName(_ path: String) -> String {
    var name = "file:"
    for byte in path.utf8 {
      let isPlain =
        byte < 0x80 && (Unicode.Scalar(byte).properties.isAlphabetic || "/.-_0123456789".utf8.contains(byte))
      let digits = String(byte, radix: 16, uppercase: true)
      name += isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
    return name + "?immutable=1"
  }

  /// The names in a folder, in no order; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  /// The folder a file lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
