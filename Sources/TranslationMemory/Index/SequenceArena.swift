/// The distinct token sequences of an index that is being built, packed into large blocks so that growing moves nothing.
struct SequenceArena {
  private static let blockSize = 1 << 21

  private var blocks: [[UInt16]] = []
  /// Where each sequence starts: its block in the upper half.
  private var starts: [UInt64] = []
  private var codeCounts: [UInt32] = []
  private(set) var tokenCounts: [UInt32] = []
  private var hashes: [UInt64] = []
  private var table = [UInt32](repeating: 0, count: 1 << 12)

  var count: Int { starts.count }

  /// The number of a sequence, a new one if it is new. O(n).
  mutating func insert(_ codes: [UInt16], tokenCount: Int) -> UInt32 {
    let hash = codes.withUnsafeBytes { TokenHash.hash($0) }
    var slot = Int(truncatingIfNeeded: hash) & (table.count - 1)
    while case let entry = Int(table[slot]), entry > 0 {
      if hashes[entry - 1] == hash, isEqual(codes, to: entry - 1) { return UInt32(entry - 1) }
      slot = (slot + 1) & (table.count - 1)
    }
    append(codes, tokenCount: tokenCount, hash: hash)
    table[slot] = UInt32(count)
    if count * 2 > table.count { growTable() }
    return UInt32(count - 1)
  }

  private mutating func append(_ codes: [UInt16], tokenCount: Int, hash: UInt64) {
    if blocks.last.map({ $0.count + codes.count > Self.blockSize }) ?? true {
      var block: [UInt16] = []
      block.reserveCapacity(max(Self.blockSize, codes.count))
      blocks.append(block)
    }
    let block = blocks.count - 1
    starts.append(UInt64(block) << 32 | UInt64(blocks[block].count))
    blocks[block].append(contentsOf: codes)
    codeCounts.append(UInt32(codes.count))
    tokenCounts.append(UInt32(tokenCount))
    hashes.append(hash)
  }

  private func isEqual(_ codes: [UInt16], to sequence: Int) -> Bool {
    guard Int(codeCounts[sequence]) == codes.count else { return false }
    return withCodes(of: sequence) { stored in codes.withUnsafeBufferPointer { stored.elementsEqual($0) } }
  }

  private mutating func growTable() {
    let size = table.count * 2
    table = [UInt32](repeating: 0, count: size)
    for (sequence, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while table[slot] > 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = UInt32(sequence + 1)
    }
  }

  /// Lets go of what only `insert` needs, which must not be called any more.
  mutating func seal() {
    table = []
    hashes = []
  }

  /// Calls `body` with a sequence's codes. O(1).
  @inline(__always)
  func withCodes<R>(of sequence: Int, _ body: (UnsafeBufferPointer<UInt16>) -> R) -> R {
    let start = Int(starts[sequence] & 0xFFFF_FFFF)
    let end = start + Int(codeCounts[sequence])
    return blocks[Int(starts[sequence] >> 32)].withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
  }

  /// The sequences sorted by their counts of tokens, otherwise as they came, and the first of each count. O(n).
  func sortedByLength() -> (order: [UInt32], runs: [IndexView.LengthRun]) {
    var counts: [UInt32: Int] = [:]
    for length in tokenCounts { counts[length, default: 0] += 1 }
    var runs: [IndexView.LengthRun] = []
    var next: [UInt32: Int] = [:]
    var first = 0
    for length in counts.keys.sorted() {
      runs.append(IndexView.LengthRun(length: length, firstSequence: UInt32(first)))
      next[length] = first
      first += counts[length] ?? 0
    }
    runs.append(IndexView.LengthRun(length: .max, firstSequence: UInt32(first)))
    var order = [UInt32](repeating: 0, count: count)
    for (sequence, length) in tokenCounts.enumerated() {
      order[next[length] ?? 0] = UInt32(sequence)
      next[length, default: 0] += 1
    }
    return (order, runs)
  }
}
