/// Numbers tokens and their spellings as they come, for an index that is being built.
struct VocabularyBuilder {
  /// What is known of a spelling, side by side: most tokens of a text need no more than one look at it.
  private struct Spelling {
    /// Its token.
    var token: UInt32
    /// What its own bytes hash to.
    var hash: UInt32
    /// A part of what its folded bytes hash to.
    var foldedHash: UInt32
    /// How often it occurs.
    var count: UInt32
  }

  /// The tokens, each with its folded bytes.
  private(set) var tokenStarts: [UInt32] = [0]
  private(set) var tokenBytes: [UInt8] = []
  private var tokenHashes: [UInt64] = []
  private var tokenTable = [UInt32](repeating: 0, count: 1 << 12)

  private var spellings: [Spelling] = []
  /// Whether each spelling is a word.
  private(set) var spellingKinds: [UInt8] = []
  private var spellingTable = [UInt32](repeating: 0, count: 1 << 12)

  var tokenCount: Int { tokenHashes.count }
  var spellingCount: Int { spellings.count }

  /// Each spelling's token, what its bytes hash to, and how often it occurs. O(n).
  var spellingTokens: [UInt32] { spellings.map(\.token) }
  var spellingHashes: [UInt32] { spellings.map(\.hash) }
  var spellingCounts: [UInt32] { spellings.map(\.count) }

  /// How often each token occurs, in all its spellings. O(n).
  var tokenCounts: [UInt32] {
    spellings.reduce(into: [UInt32](repeating: 0, count: tokenCount)) { $0[Int($1.token)] &+= $1.count }
  }

  /// The number of a token's spelling, a new one if it is new. O(1).
  mutating func spelling(
    of token: Token, in text: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>
  ) -> UInt32 {
    let foldedHash = TokenHash.hash(folded)
    let spelling = Spelling(
      token: 0, hash: SpellingHash.of(token, in: text, foldedHash: foldedHash),
      foldedHash: UInt32(truncatingIfNeeded: foldedHash), count: 1)
    var slot = Self.slot(spelling) & (spellingTable.count - 1)
    while case let entry = Int(spellingTable[slot]), entry > 0 {
      let known = spellings[entry - 1]
      if known.hash == spelling.hash, known.foldedHash == spelling.foldedHash, hasBytes(folded, token: Int(known.token))
      {
        spellings[entry - 1].count &+= 1
        return UInt32(entry - 1)
      }
      slot = (slot + 1) & (spellingTable.count - 1)
    }
    spellings.append(spelling)
    spellings[spellingCount - 1].token = self.token(folded, hash: foldedHash)
    spellingKinds.append(token.isWord ? 1 : 0)
    spellingTable[slot] = UInt32(spellingCount)
    if spellingCount * 2 > spellingTable.count { growSpellings() }
    return UInt32(spellingCount - 1)
  }

  private mutating func token(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash) & (tokenTable.count - 1)
    while case let entry = Int(tokenTable[slot]), entry > 0 {
      if tokenHashes[entry - 1] == hash, hasBytes(folded, token: entry - 1) { return UInt32(entry - 1) }
      slot = (slot + 1) & (tokenTable.count - 1)
    }
    tokenBytes.append(contentsOf: folded)
    tokenStarts.append(UInt32(tokenBytes.count))
    tokenHashes.append(hash)
    tokenTable[slot] = UInt32(tokenCount)
    if tokenCount * 2 > tokenTable.count {
      tokenTable = Self.table(hashes: tokenHashes, slots: tokenTable.count * 2)
    }
    return UInt32(tokenCount - 1)
  }

  private func hasBytes(_ folded: UnsafeBufferPointer<UInt8>, token: Int) -> Bool {
    let start = Int(tokenStarts[token])
    guard Int(tokenStarts[token + 1]) - start == folded.count else { return false }
    for index in 0..<folded.count where tokenBytes[start + index] != folded[index] { return false }
    return true
  }

  private mutating func growSpellings() {
    let size = spellingTable.count * 2
    spellingTable = [UInt32](repeating: 0, count: size)
    for spelling in 0..<spellingCount {
      var slot = Self.slot(spellings[spelling]) & (size - 1)
      while spellingTable[slot] > 0 { slot = (slot + 1) & (size - 1) }
      spellingTable[slot] = UInt32(spelling + 1)
    }
  }

  private static func slot(_ spelling: Spelling) -> Int {
    Int(truncatingIfNeeded: TokenHash.mixed(UInt64(spelling.foldedHash), UInt64(spelling.hash)))
  }

  /// A hash table of the tokens in a new order, as the index file has it.
  func table(order: [UInt32]) -> [UInt32] {
    var slots = 16
    while slots < order.count * 2 { slots *= 2 }
    return Self.table(hashes: order.map { tokenHashes[Int($0)] }, slots: slots)
  }

  private static func table(hashes: [UInt64], slots: Int) -> [UInt32] {
    var table = [UInt32](repeating: 0, count: slots)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
      while table[slot] > 0 { slot = (slot + 1) & (slots - 1) }
      table[slot] = UInt32(number + 1)
    }
    return table
  }
}

/// What tells the spellings of one token apart.
enum SpellingHash {
  @inline(__always)
  static func of(_ token: Token, in text: UnsafeBufferPointer<UInt8>, foldedHash: UInt64) -> UInt32 {
    let hash = token.mayFold ? TokenHash.hash(UnsafeBufferPointer(rebasing: text[token.range])) : foldedHash
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
