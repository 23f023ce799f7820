import Glibc
import TextKit

/// An index file, mapped into memory: pages are read when they are touched, and shared by all processes.
///
/// Its content is hashed only when the file was modified since it was last known whole: an unchanged file opens in a
/// fraction of a millisecond, and one that was copied, restored or damaged is looked through once.
final class IndexFile {
  /// The whole file.
  let bytes: UnsafeRawBufferPointer
  /// Its header.
  let header: IndexHeader

  /// Maps a file and makes sure that it is whole.
  ///
  /// - Throws: `Diagnostic` with code `no-input` when there is none, `bad-data` when it is damaged or of another version.
  init(_ path: String) throws(Diagnostic) {
    let place = Diagnostic.Place(file: path)
    // Not waiting for whoever may write to a pipe of that name.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Diagnostic(.noInput, "the index cannot be read: \(String(cString: strerror(errno)))", at: place)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Diagnostic(.badData, "the index is no regular file", at: place)
    }
    guard status.st_size >= IndexHeader.size,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0), address != MAP_FAILED
    else { throw Diagnostic(.badData, "the index is damaged", at: place) }
    let bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
    guard let header = IndexHeader(bytes) else {
      munmap(address, bytes.count)
      throw Diagnostic(.badData, "the index is damaged or of another version", at: place)
    }
    self.bytes = bytes
    self.header = header
    if status.st_mtim.tv_sec == header.verifiedTime, status.st_mtim.tv_nsec == 0 { return }
    var hash = ContentHash()
    hash.feed(UnsafeRawBufferPointer(rebasing: bytes[IndexHeader.size...]))
    guard hash.value == header.contentHash else { throw Diagnostic(.badData, "the index is damaged", at: place) }
    Self.setTime(header.verifiedTime, of: descriptor)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

  /// The values of a section. A length that is no multiple of the value's size is cut.
  func section<T: BitwiseCopyable>(_ section: IndexSection, as type: T.Type = T.self) -> UnsafeBufferPointer<T> {
    let range = header.sections[section.rawValue]
    return UnsafeRawBufferPointer(rebasing: bytes[range]).bindMemory(to: T.self)
  }

  /// Sets a file's time of modification, to tell later whether it was touched. A file that refuses is hashed again.
  static func setTime(_ seconds: Int64, of descriptor: Int32) {
    let time = timespec(tv_sec: Int(seconds), tv_nsec: 0)
    _ = [time, time].withUnsafeBufferPointer { futimens(descriptor, $0.baseAddress) }
  }
}
