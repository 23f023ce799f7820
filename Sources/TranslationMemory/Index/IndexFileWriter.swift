import Glibc
import TextKit

/// Writes an index file beside its place and renames it when it is whole.
struct IndexFileWriter: ~Copyable {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var sections: [Range<Int>]
  private var pending: [UInt8] = []
  private var written = IndexHeader.size
  private var hash = ContentHash()
  private var isFinished = false

  /// Opens a file beside `path`.
  ///
  /// - Throws: `Diagnostic` with code `cannot-create`, also where a pipe, a device or a folder has the name: it is nobody's
  ///   to remove.
  init(_ path: String) throws(Diagnostic) {
    self.path = path
    temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
    sections = IndexSection.allCases.map { _ in 0..<0 }
    guard !MemoryFiles.isIrregular(path) else {
      descriptor = -1
      throw Diagnostic(
        .cannotCreate, "something that is no regular file is in its place", at: Diagnostic.Place(file: path))
    }
    descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Diagnostic(
        .cannotCreate, "the index cannot be made: \(String(cString: strerror(errno)))",
        at: Diagnostic.Place(file: path))
    }
    pending.reserveCapacity(Self.blockSize + 64)
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(temporary) }
  }

  /// Starts a section; what is appended from here on belongs to it.
  mutating func begin(_ section: IndexSection) throws(Diagnostic) {
    try pad()
    let start = written + pending.count
    sections[section.rawValue] = start..<start
    current = section
  }

  private var current = IndexSection.lengths

  /// Appends values as they stand in memory.
  mutating func append<T: BitwiseCopyable>(_ values: UnsafeBufferPointer<T>) throws(Diagnostic) {
    let bytes = UnsafeRawBufferPointer(values)
    var offset = 0
    while offset < bytes.count {
      let end = min(bytes.count, offset + Self.blockSize - pending.count)
      pending.append(contentsOf: bytes[offset..<end])
      offset = end
      if pending.count >= Self.blockSize { try flush() }
    }
    let range = sections[current.rawValue]
    sections[current.rawValue] = range.lowerBound..<written + pending.count
  }

  /// Appends values as they stand in memory.
  mutating func append<T: BitwiseCopyable>(_ values: [T]) throws(Diagnostic) {
    try values.withUnsafeBufferPointer { (buffer) throws(Diagnostic) in try append(buffer) }
  }

  /// Writes the header and puts the file in its place.
  ///
  /// - Throws: `Diagnostic` with code `write-failed` or `cannot-create`; what was there is then still there.
  consuming func finish(stamp: String) throws(Diagnostic) {
    try pad()
    try flush()
    let time = (Int64(Glibc.time(nil)) / 2) * 2
    let header = IndexHeader(stamp: stamp, sections: sections, contentHash: hash.value, verifiedTime: time).encoded()
    guard header.withUnsafeBytes({ pwrite(descriptor, $0.baseAddress, $0.count, 0) }) == header.count else {
      throw failure()
    }
    guard fsync(descriptor) == 0 else { throw failure() }
    IndexFile.setTime(time, of: descriptor)
    guard rename(temporary, path) == 0 else { throw failure(.cannotCreate) }
    isFinished = true
  }

  /// Sections start at multiples of a cache line, and the content's length is one.
  private mutating func pad() throws(Diagnostic) {
    let rest = (written + pending.count) & 63
    if rest > 0 { pending.append(contentsOf: repeatElement(0, count: 64 - rest)) }
    if pending.count >= Self.blockSize { try flush() }
  }

  private mutating func flush() throws(Diagnostic) {
    pending.withUnsafeBytes { hash.feed($0) }
    var done = 0
    while done < pending.count {
      let wrote = pending.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress.map { $0 + done }, pending.count - done, off_t(written + done))
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw failure() }
      done += wrote
    }
    written += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  private func failure(_ code: Diagnostic.Code = .writeFailed) -> Diagnostic {
    Diagnostic(
      code, "the index cannot be written: \(String(cString: strerror(errno)))", at: Diagnostic.Place(file: path))
  }

  /// A multiple of 64.
  private static let blockSize = 1 << 20
}
