import Glibc
package import TextKit

/// Writes a file piece by piece, so that it is there whole or not at all.
///
/// A regular file is written without a name on the same disk, and gets its name from `finish()`; until then the file that
/// was there stays, and whatever ends the program, ctrl-C or worse, leaves nothing behind. Where the file system has no
/// files without names it is written beside its place under another one, and then renamed.
package struct OutputWriter: ~Copyable {
  private let path: String
  private let replacing: Bool
  private let isDurable: Bool
  private let descriptor: Int32
  private let staging: Staging
  private var isFinished = false

  /// Where the bytes are until the file is whole.
  private enum Staging {
    /// Where they stay: a pipe or device has no “beside”.
    case none
    /// In a file without a name.
    case nameless(target: String)
    /// In a file beside the target.
    case named(String, target: String)
  }

  /// Linux's flag, which is made of two others and so unknown to Swift.
  private static let namelessFile: Int32 = 0o20_000_000 | O_DIRECTORY

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
    (descriptor, staging) = opened
  }

  private static func open(
    _ path: String, replacing: Bool
  ) throws(Diagnostic) -> (descriptor: Int32, staging: Staging) {
    if path == OutputFile.standardOutput || path == "/dev/stdout" { return (STDOUT_FILENO, .none) }
    try OutputFile.check(path, replacing: replacing)
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputFile.failure(.cannotCreate, "cannot be opened", path) }
      return (descriptor, .none)
    }
    // A link stays a link: what it points to is replaced.
    let target = exists ? resolved(path) : path
    guard exists || lstat(path, &status) != 0 else {
      throw Diagnostic(
        .cannotCreate, "this is a link that leads nowhere", at: Diagnostic.Place(file: path), help: "remove it first")
    }
    let mode = exists ? status.st_mode & 0o777 : 0o666
    var staging = Staging.nameless(target: target)
    var descriptor = Int32(-1)
    // The name is given through /proc, which a container may lack.
    if access("/proc/self/fd", X_OK) == 0 {
      descriptor = Glibc.open(OutputFile.folder(of: target), O_WRONLY | namelessFile | O_CLOEXEC, mode)
    }
    if descriptor < 0 {
      let temporary = temporaryName(beside: target)
      descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      staging = .named(temporary, target: target)
    }
    guard descriptor >= 0 else { throw OutputFile.failure(.cannotCreate, "cannot be made", path) }
    // The file that is replaced keeps its permissions, whatever the process's mask takes away.
    if exists { fchmod(descriptor, mode) }
    return (descriptor, staging)
  }

  private static func temporaryName(beside target: String) -> String {
    "\(OutputFile.folder(of: target))/.ordsmed-\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
  }

  deinit {
    guard !isFinished, descriptor >= 0, descriptor != STDOUT_FILENO else { return }
    close(descriptor)
    if case .named(let temporary, _) = staging { unlink(temporary) }
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
    switch staging {
    case .none: break
    case .nameless(let target):
      try flush()
      try giveName(target)
    case .named(let temporary, let target):
      try flush()
      try put(temporary, inPlaceOf: target)
    }
    isFinished = true
    guard close(descriptor) == 0 else { throw OutputFile.failure(.writeFailed, "cannot be written", path) }
  }

  private func flush() throws(Diagnostic) {
    guard !isDurable || fsync(descriptor) == 0 else {
      throw OutputFile.failure(.writeFailed, "cannot be written", path)
    }
  }

  private func giveName(_ target: String) throws(Diagnostic) {
    if !replacing {
      if link(as: target) { return }
      throw notInPlace
    }
    let temporary = Self.temporaryName(beside: target)
    guard link(as: temporary) else { throw notInPlace }
    guard rename(temporary, target) == 0 else {
      let fault = notInPlace
      unlink(temporary)
      throw fault
    }
  }

  private func link(as name: String) -> Bool {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
  }

  /// Where nothing may be replaced a hard link is made, which fails if another program was faster; file systems without
  /// hard links are renamed on.
  private func put(_ temporary: String, inPlaceOf target: String) throws(Diagnostic) {
    if !replacing {
      if Glibc.link(temporary, target) == 0 {
        unlink(temporary)
        return
      }
      if errno == EEXIST { throw notInPlace }
    }
    guard rename(temporary, target) == 0 else { throw notInPlace }
  }

  /// Why the last call of the system did not put the file in its place.
  private var notInPlace: Diagnostic {
    errno == EEXIST
      ? OutputFile.failure(.cannotCreate, "was made by another program meanwhile", path)
      : OutputFile.failure(.cannotCreate, "cannot be put in its place", path)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
