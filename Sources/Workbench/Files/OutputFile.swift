import Glibc
package import TextKit

/// Writing a file so that it is there whole or not at all.
package enum OutputFile {
  /// The name that stands for standard output.
  package static let standardOutput = "-"

  /// Refuses an output that cannot or must not be written, before any work is done for it.
  ///
  /// - Parameters:
  ///   - path: The output.
  ///   - replacing: Whether a file that is there may be replaced.
  ///   - inputs: What the output is made from, which it never replaces.
  /// - Throws: `Diagnostic` with code `cannot-create` when the file exists and may not be replaced, or when its folder
  ///   is missing.
  package static func check(_ path: String, replacing: Bool, inputs: [String] = []) throws(Diagnostic) {
    if path == standardOutput || path == "/dev/stdout" { return }
    guard !path.isEmpty else {
      throw Diagnostic(.cannotCreate, "the output has no name", help: "name a file, or - for standard output")
    }
    guard !path.hasSuffix("/") else {
      throw Diagnostic(
        .cannotCreate, "this is a folder, not a file", at: Diagnostic.Place(file: path), help: "name a file in it")
    }
    let place = Diagnostic.Place(file: path)
    var status = stat()
    if stat(path, &status) == 0 {
      for input in inputs {
        var other = stat()
        guard stat(input, &other) == 0, other.st_dev == status.st_dev, other.st_ino == status.st_ino else { continue }
        throw Diagnostic(
          .cannotCreate, "the output would replace the input; it was left as it is", at: place,
          help: "give another name; --force does not help here")
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        throw Diagnostic(.cannotCreate, "this is a folder, not a file", at: place, help: "name a file in it")
      }
      if status.st_mode & S_IFMT == S_IFREG, !replacing {
        throw Diagnostic(
          .cannotCreate, "the file exists already; it was left as it is", at: place,
          help: "give --force to replace it, or another name")
      }
    } else if !InputFile.isFolder(folder(of: path)) {
      throw Diagnostic(
        .cannotCreate, "there is no folder \(folder(of: path))", at: place, help: "make the folder first")
    }
  }

  /// Writes bytes to a file, or to standard output for `-`.
  ///
  /// A regular file gets its name when it is whole, so that neither a full disk nor a lost process leaves half a file,
  /// and the file that was there stays until then.
  ///
  /// - Throws: `Diagnostic` with code `cannot-create` or `write-failed`.
  package static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Diagnostic) {
    var out = try OutputWriter(path, replacing: replacing)
    try out.write(bytes)
    try out.finish()
  }

  /// Writes all bytes to an open file.
  package static func write(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws(Diagnostic) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw failure(.writeFailed, "cannot be written", name) }
      done += wrote
    }
  }

  /// Makes a folder and those above it; one that is there already is fine.
  package static func makeFolder(_ path: String) throws(Diagnostic) {
    if path.isEmpty || InputFile.isFolder(path) { return }
    let parent = folder(of: path)
    if parent != path, parent != "." { try makeFolder(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw failure(.cannotCreate, "cannot be made", path)
    }
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func folder(of path: String) -> String {
    let trimmed = path.hasSuffix("/") && path.utf8.count > 1 ? path.dropLast() : path[...]
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  static func failure(_ code: Diagnostic.Code, _ what: String, _ path: String) -> Diagnostic {
    let reason = String(cString: strerror(errno))
    return Diagnostic(code, "the file \(what): \(reason)", at: Diagnostic.Place(file: path))
  }
}
