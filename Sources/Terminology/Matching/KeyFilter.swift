/// A set of key hashes that may say yes to a hash it lacks, and never no to one it has: a Bloom filter with one hash.
///
/// Small enough to stay near the processor, it spares the look-ups of most words that are no term.
struct KeyFilter: Sendable {
  private var bits: [UInt64]
  private var mask: Int

  /// Makes a filter of 16 bits a key.
  init(_ hashes: some Collection<UInt64>) {
    var size = 1
    while size * 4 < hashes.count { size *= 2 }
    bits = [UInt64](repeating: 0, count: size)
    mask = size * 64 - 1
    for hash in hashes {
      let bit = KeyHash.slot(hash, mask)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Whether the hash may be in the set.
  ///
  /// O(1).
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    let bit = KeyHash.slot(hash, mask)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }
}
