import TextKit

/// Makes the postings: for each token, the sequences that have it among their rarer tokens.
///
/// Two sequences of similarity t have ⌈t · longer⌉ tokens in common, in order. The rarest of those is preceded, by rarity,
/// only by tokens that are not matched, so it stands among the m − ⌈t · m⌉ + 1 rarest of either: no others need be found
/// by (prefix filtering: Chaudhuri, Ganti and Kaushik 2006; Xiao and others 2008).
struct PostingBuilder {
  /// Down to this similarity matches are found by postings; below it every sequence is looked at.
  static let lowestSimilarity = 0.5

  private let arena: SequenceArena
  private let order: [UInt32]
  /// The file's token number of each of the builder's spellings.
  private let tokens: [UInt32]
  private let tokenCount: Int

  init(_ arena: SequenceArena, order: [UInt32], vocabulary: VocabularyBuilder, numbering: TokenNumbering) {
    self.arena = arena
    self.order = order
    tokens = vocabulary.spellingTokens.map { numbering.tokenNumbers[Int($0)] }
    tokenCount = vocabulary.tokenCount
  }

  /// Writes the postings' three sections. O(tokens · log(longest)).
  func write(to file: inout IndexFileWriter) throws(Diagnostic) {
    var starts = [UInt32](repeating: 0, count: tokenCount + 1)
    forEachPosting { token, _, _ in starts[token + 1] += 1 }
    for index in 0..<tokenCount { starts[index + 1] += starts[index] }
    let total = Int(starts[tokenCount])
    var next = starts
    var places = [UInt16](repeating: 0, count: total)
    let sequences = [UInt32](unsafeUninitializedCapacity: total) { sequences, count in
      forEachPosting { token, sequence, place in
        let slot = Int(next[token])
        sequences[slot] = sequence
        places[slot] = place
        next[token] += 1
      }
      count = total
    }
    try file.begin(.postingStarts)
    try file.append(starts)
    try file.begin(.postingSequences)
    try file.append(sequences)
    try file.begin(.postingPlaces)
    try file.append(places)
  }

  @inline(__always)
  private func forEachPosting(_ body: (_ token: Int, _ sequence: UInt32, _ place: UInt16) -> Void) {
    var ranked = RankedTokens()
    for (number, sequence) in order.enumerated() {
      ranked.removeAll()
      arena.withCodes(of: Int(sequence)) { codes in
        SpellingCode.forEach(in: codes) { ranked.append(tokens[Int($0)]) }
      }
      ranked.sort()
      let length = ranked.count
      let allowed = Likeness.distanceAllowed(longer: length, minimum: Self.lowestSimilarity)
      for rank in 0..<min(length, allowed + 1) {
        let place = PostingPlace.make(position: ranked.position(rank), rank: rank)
        body(ranked.token(rank), UInt32(number), place)
      }
    }
  }
}

/// The tokens of a sequence from the rarest to the most frequent; equal ones from left to right.
struct RankedTokens {
  /// Each token's number turned upside down in the upper half, its position in the lower.
  private var keys: [UInt64] = []

  var count: Int { keys.count }

  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  /// Appends the sequence's next token.
  @inline(__always)
  mutating func append(_ token: UInt32) { keys.append(UInt64(~token) << 32 | UInt64(keys.count)) }

  /// Sorts by rarity. O(n log n), and fast for a dozen.
  mutating func sort() {
    if keys.count > 32 { return keys.sort() }
    keys.withUnsafeMutableBufferPointer { keys in
      for index in keys.indices.dropFirst() {
        let key = keys[index]
        var place = index
        while place > 0, keys[place - 1] > key {
          keys[place] = keys[place - 1]
          place -= 1
        }
        keys[place] = key
      }
    }
  }

  @inline(__always)
  func token(_ rank: Int) -> Int { Int(~UInt32(truncatingIfNeeded: keys[rank] >> 32)) }
  @inline(__always)
  func position(_ rank: Int) -> Int { Int(keys[rank] & 0xFFFF_FFFF) }
}
