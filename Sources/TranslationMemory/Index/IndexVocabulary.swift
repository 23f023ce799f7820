/// The tokens and spellings of an index: those in its file, and those that units added since have brought.
struct IndexVocabulary {
  private let file: IndexView?
  private var addedTokens: [[UInt8]: Int] = [:]
  /// The spellings that were added, by their tokens, and what is known of each.
  private var addedSpellings: [Int: [Int]] = [:]
  private var addedHashes: [UInt32] = []
  private var addedKinds: [Bool] = []

  private let fileTokens: Int
  private let fileSpellings: Int

  init(_ file: IndexView?) {
    self.file = file
    fileTokens = file?.tokenCount ?? 0
    fileSpellings = file?.spellingCount ?? 0
  }

  /// One more than the highest number of a spelling.
  var spellingCount: Int { fileSpellings + addedHashes.count }

  /// The number of a token; nil when no unit has it. O(1).
  func token(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    if let token = file?.token(folded, hash: hash) { return token }
    return addedTokens.isEmpty ? nil : addedTokens[Array(folded)]
  }

  /// The number of a token's spelling; nil when no unit has it. O(spellings of the token).
  func spelling(of token: Int, hash: UInt32) -> Int? {
    if let file, token < fileTokens {
      for spelling in file.spellings(of: token) where file.spellingHashes[spelling] == hash { return spelling }
    }
    return addedSpellings[token]?.first { addedHashes[$0 - fileSpellings] == hash }
  }

  /// Calls `body` with all spellings of a token.
  @inline(__always)
  func forEachSpelling(of token: Int, _ body: (Int) -> Void) {
    if let file, token < fileTokens { for spelling in file.spellings(of: token) { body(spelling) } }
    if !addedSpellings.isEmpty { addedSpellings[token]?.forEach(body) }
  }

  /// Whether a spelling is that of a word and not of another character.
  @inline(__always)
  func isWord(_ spelling: Int) -> Bool {
    if spelling < fileSpellings { return file?.spellingKinds[spelling] == 1 }
    return addedKinds[spelling - fileSpellings]
  }

  /// The number of a token's spelling, a new one if it is new.
  mutating func insert(
    _ token: Token, in text: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>
  ) -> UInt32 {
    let hash = TokenHash.hash(folded)
    let number = self.token(folded, hash: hash) ?? fileTokens + addedTokens.count
    if number == fileTokens + addedTokens.count { addedTokens[Array(folded)] = number }
    let spellingHash = SpellingHash.of(token, in: text, foldedHash: hash)
    if let known = spelling(of: number, hash: spellingHash) { return UInt32(known) }
    let new = spellingCount
    addedHashes.append(spellingHash)
    addedKinds.append(token.isWord)
    addedSpellings[number, default: []].append(new)
    return UInt32(new)
  }
}
