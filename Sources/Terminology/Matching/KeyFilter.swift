/// A set of key hashes that may say yes to a hash it lacks, and never no to one it has: a Bloom filter in blocks.
///
/// Small enough to stay near the processor, it spares the look-ups of most words that are no term. Both bits of a key lie
/// in one word of memory, as in Putze, Sanders and Singler, “Cache-, Hash- and Space-Efficient Bloom Filters” (2007).
struct KeyFilter: Sendable {
  private var bits: [UInt64]
  private var mask: Int

  /// Makes a filter of 16 to 32 bits a key.
  init(_ hashes: some Collection<UInt64>) {
    var size = 1
    while size * 4 < hashes.count { size *= 2 }
    bits = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for hash in hashes {
      let mixed = KeyHash.mixed(hash)
      bits[Int(truncatingIfNeeded: mixed) & mask] |= Self.pattern(mixed)
    }
  }

  /// Whether the hash may be in the set.
  ///
  /// O(1).
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    let mixed = KeyHash.mixed(hash)
    let pattern = Self.pattern(mixed)
    return bits[Int(truncatingIfNeeded: mixed) & mask] & pattern == pattern
  }

  /// The two bits that stand for a hash; the lower bits of it choose the word they lie in.
  @inline(__always)
  private static func pattern(_ mixed: UInt64) -> UInt64 { 1 << (mixed >> 58) | 1 << (mixed >> 52 & 63) }
}
