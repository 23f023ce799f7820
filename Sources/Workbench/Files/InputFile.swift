import Glibc
package import TextKit

/// Reading a file whole.
package enum InputFile {
  /// The name that stands for standard input.
  package static let standardInput = "-"

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `Diagnostic` with code `no-input` that says why: not there, a folder, not permitted.
  package static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    var file = try Descriptor(path)
    var bytes: [UInt8] = []
    // One byte more than the size, so that a file that has not grown ends without a second round.
    // A size is only a claim: a sparse file claims what no memory holds.
    var room = min(max(file.size, 1 << 16), 1 << 26) + 1
    while try file.read(upTo: room, into: &bytes) {
      guard bytes.count <= maximumSize else { throw tooLarge(path) }
      room = max(bytes.count, 1 << 20)
    }
    return bytes
  }

  /// The most that is read at once, in bytes: texts and bilingual files are far smaller, and memory is not endless.
  package static let maximumSize = 1 << 30

  /// What is said of input that is larger.
  package static func tooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      .badData, "there is more than a gibibyte in one piece", at: Diagnostic.Place(file: name), help: "split it up")
  }

  /// Whether a path names a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything by that name.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return path == standardInput || stat(path, &status) == 0
  }

  /// The names in a folder, sorted.
  package static func names(inFolder path: String) throws(Diagnostic) -> [String] {
    guard let folder = opendir(path) else { throw failure(errno, path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// A file open for reading, closed when it is no longer used.
  struct Descriptor: ~Copyable {
    private let descriptor: Int32
    private let name: String
    /// The size the file had when it was opened; 0 for a pipe.
    let size: Int

    /// Opens a file, or takes standard input for `-`.
    init(_ path: String) throws(Diagnostic) {
      name = path
      descriptor = path == standardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(errno, path) }
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw failure(errno, path) }
      guard status.st_mode & S_IFMT != S_IFDIR else { throw failure(EISDIR, path) }
      size = Int(status.st_size)
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// Appends up to `count` bytes; false when the file has ended. Fewer than `count` come only at the end.
    mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(Diagnostic) -> Bool {
      var fault: Diagnostic?
      let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
        do throws(Diagnostic) { done = try read(into: buffer) } catch { fault = error }
      }
      if let fault { throw fault }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      return chunk.count == count
    }

    /// Fills memory from the file, and returns how many bytes it got: fewer than there is room for only at the end.
    mutating func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(Diagnostic) -> Int {
      var done = 0
      while done < buffer.count {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if got < 0, errno == EINTR { continue }
        guard got >= 0 else { throw failure(errno, name) }
        if got == 0 { break }
        done += got
      }
      return done
    }
  }

  private static func failure(_ code: Int32, _ path: String) -> Diagnostic {
    let place = Diagnostic.Place(file: path)
    switch code {
    case ENOENT:
      return Diagnostic(.noInput, "there is no such file", at: place, help: "check the name and the folder")
    case EISDIR:
      return Diagnostic(.noInput, "this is a folder, not a file", at: place, help: "name the files in it")
    case EACCES:
      return Diagnostic(.noInput, "the file may not be read", at: place, help: "check its permissions")
    default:
      return Diagnostic(.noInput, "the file cannot be read: \(String(cString: strerror(code)))", at: place)
    }
  }
}
