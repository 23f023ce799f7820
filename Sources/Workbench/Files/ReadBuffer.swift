import TextKit

/// Bytes read from a file and not yet done with, in one piece of memory that is used again and again.
struct ReadBuffer: ~Copyable {
  private var storage: UnsafeMutableBufferPointer<UInt8>
  private var start = 0
  private var end = 0

  init(capacity: Int) { storage = .allocate(capacity: capacity) }

  deinit { storage.deallocate() }

  /// How many bytes are kept.
  var count: Int { end - start }

  /// The bytes that are kept. The pointer holds until the buffer is next changed.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: storage[start..<end]) }

  /// Forgets the first bytes. O(1).
  mutating func drop(_ count: Int) { start += count }

  /// Reads up to `count` bytes more; false when the file has ended. Fewer than `count` come only at the end.
  mutating func fill(from file: inout InputFile.Descriptor, _ count: Int) throws(Diagnostic) -> Bool {
    makeRoom(for: count)
    let got = try file.read(into: UnsafeMutableBufferPointer(rebasing: storage[end..<end + count]))
    end += got
    return got == count
  }

  private mutating func makeRoom(for more: Int) {
    if end + more <= storage.count { return }
    let kept = bytes
    let needed = kept.count + more
    // Moved to the front where it fits; else the memory doubles, so that growing costs O(1) a byte.
    let target = needed <= storage.count ? storage : .allocate(capacity: max(needed, storage.count * 2))
    if let to = target.baseAddress, let from = kept.baseAddress { to.update(from: from, count: kept.count) }
    if target.baseAddress != storage.baseAddress { storage.deallocate() }
    (storage, start, end) = (target, 0, kept.count)
  }
}
