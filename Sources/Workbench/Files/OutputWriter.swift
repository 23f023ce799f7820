import Glibc
package import TextKit

/// Writes a file piece by piece, so that it is there whole or not at all.
///
/// A regular file is written beside its place under another name, and renamed by `finish()`; until then the file that was
/// there stays. A writer that goes away unfinished takes what it wrote with it.
package struct OutputWriter: ~Copyable {
  private let path: String
  private let replacing: Bool
  private let isDurable: Bool
  private let descriptor: Int32
  /// The name written under, and the one to rename it to; nil for a pipe or device, which has no “beside”.
  private let staged: (temporary: String, target: String)?
  private var isFinished = false

  /// Opens a file for writing, or standard output for `-`.
  ///
  /// - Parameter isDurable: Whether the file must be on the disk before it takes its place, so that it is whole even if
  ///   the power fails. A listing, which can be made again from what it lists, need not wait for that.
  /// - Throws: `Diagnostic` as `OutputFile.check` does, or with code `cannot-create`.
  package init(_ path: String, replacing: Bool, isDurable: Bool = true) throws(Diagnostic) {
    let opened = try Self.open(path, replacing: replacing)
    self.path = path
    self.replacing = replacing
    self.isDurable = isDurable
    (descriptor, staged) = opened
  }

  private static func open(
    _ path: String, replacing: Bool
  ) throws(Diagnostic) -> (descriptor: Int32, staged: (temporary: String, target: String)?) {
    if path == OutputFile.standardOutput || path == "/dev/stdout" { return (STDOUT_FILENO, nil) }
    try OutputFile.check(path, replacing: replacing)
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputFile.failure(.cannotCreate, "cannot be opened", path) }
      return (descriptor, nil)
    }
    // A link stays a link: what it points to is replaced.
    let target = exists ? resolved(path) : path
    guard exists || lstat(path, &status) != 0 else {
      throw Diagnostic(
        .cannotCreate, "this is a link that leads nowhere", at: Diagnostic.Place(file: path), help: "remove it first")
    }
    let temporary = "\(OutputFile.folder(of: target))/.ordsmed-\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
    let mode = exists ? status.st_mode & 0o777 : 0o666
    let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw OutputFile.failure(.cannotCreate, "cannot be made", path) }
    // The file that is replaced keeps its permissions, whatever the process's mask takes away.
    if exists { fchmod(descriptor, mode) }
    return (descriptor, (temporary, target))
  }

  deinit {
    guard !isFinished, descriptor >= 0, descriptor != STDOUT_FILENO else { return }
    close(descriptor)
    if let staged { unlink(staged.temporary) }
  }

  /// Appends bytes.
  ///
  /// - Throws: `Diagnostic` with code `write-failed`.
  package mutating func write(_ bytes: [UInt8]) throws(Diagnostic) {
    let name = path == OutputFile.standardOutput ? "standard output" : path
    try OutputFile.write(bytes, to: descriptor, named: name)
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `Diagnostic` with code `write-failed` or `cannot-create`; what was there is then still there.
  package consuming func finish() throws(Diagnostic) {
    guard descriptor != STDOUT_FILENO else { return }
    if let staged {
      guard !isDurable || fsync(descriptor) == 0 else {
        throw OutputFile.failure(.writeFailed, "cannot be written", path)
      }
      try put(staged.temporary, inPlaceOf: staged.target)
    }
    isFinished = true
    guard close(descriptor) == 0 else { throw OutputFile.failure(.writeFailed, "cannot be written", path) }
  }

  /// Where nothing may be replaced a hard link is made, which fails if another program was faster; file systems without
  /// hard links are renamed on.
  private func put(_ temporary: String, inPlaceOf target: String) throws(Diagnostic) {
    if !replacing {
      if link(temporary, target) == 0 {
        unlink(temporary)
        return
      }
      if errno == EEXIST { throw OutputFile.failure(.cannotCreate, "was made by another program meanwhile", path) }
    }
    guard rename(temporary, target) == 0 else {
      throw OutputFile.failure(.cannotCreate, "cannot be put in its place", path)
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
