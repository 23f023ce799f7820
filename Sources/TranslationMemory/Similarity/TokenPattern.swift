/// A sequence of tokens made ready to be compared with many others by Levenshtein distance.
///
/// Tokens are numbers: equal tokens of the pattern share one from 1 to `alphabetCount`, and 0 stands for every token that
/// the pattern lacks. Patterns of at most 64 tokens are compared bit-parallel, a column a step (Myers 1999, in Hyyrö's
/// form of 2003); longer ones in strips of 64 rows, only near the diagonal (Ukkonen 1985).
struct TokenPattern {
  /// The pattern, token by token.
  let tokens: [UInt32]
  /// How many different tokens the pattern may have.
  let alphabetCount: Int
  /// For each token number, the places where it stands; only when the pattern fits into one word.
  private let masks: [UInt64]
  private var strips: StripComparison

  /// Prepares a pattern. O(n).
  init(_ tokens: [UInt32], alphabetCount: Int) {
    self.tokens = tokens
    self.alphabetCount = alphabetCount
    var masks: [UInt64] = []
    if tokens.count <= 64 {
      masks = [UInt64](repeating: 0, count: alphabetCount + 1)
      for (place, token) in tokens.enumerated() { masks[Int(token)] |= 1 << UInt64(place) }
    }
    self.masks = masks
    strips = StripComparison()
  }

  /// The Levenshtein distance to another sequence of the pattern's token numbers, if it is at most `limit`; otherwise
  /// some number above `limit`.
  ///
  /// - Complexity: O(m) for patterns of up to 64 tokens, else O((n + m) · distance / 64).
  @inline(__always)
  mutating func distance(to other: UnsafeBufferPointer<UInt32>, limit: Int) -> Int {
    if tokens.isEmpty || other.isEmpty { return max(tokens.count, other.count) }
    if tokens.count <= 64 { return masks.withUnsafeBufferPointer { wordDistance(to: other, masks: $0) } }
    return longDistance(to: other, limit: limit)
  }

  @inline(__always)
  private func wordDistance(to other: UnsafeBufferPointer<UInt32>, masks: UnsafeBufferPointer<UInt64>) -> Int {
    // Bit i of `up` and `down`: the column's cell i is one more, one less than the cell above it.
    var up = ~UInt64(0)
    var down = UInt64(0)
    let last = UInt64(tokens.count - 1)
    var distance = tokens.count
    for token in other {
      let equal = masks[Int(token)]
      let diagonal = (((equal & up) &+ up) ^ up) | equal | down
      let right = down | ~(diagonal | up)
      let left = diagonal & up
      distance &+= Int(right >> last & 1) &- Int(left >> last & 1)
      let moved = right << 1 | 1
      up = left << 1 | ~(diagonal | moved)
      down = moved & diagonal
    }
    return distance
  }

  /// Widens the band around the diagonal until the distance lies within it: near matches cost little.
  private mutating func longDistance(to other: UnsafeBufferPointer<UInt32>, limit: Int) -> Int {
    if abs(tokens.count - other.count) > limit { return limit + 1 }
    var band = min(limit, max(64, abs(tokens.count - other.count)))
    while true {
      let distance = strips.distance(tokens, other, alphabetCount: alphabetCount, band: band)
      if distance <= band || band == limit { return distance }
      band = min(limit, band * 2)
    }
  }
}
