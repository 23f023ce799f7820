/// A list of short words that a word, or a part of one, is looked up in by its bytes: no `String` is made.
///
/// An open hash table. Words are hashed from their ends, so that all endings of a word are found in one pass.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    var hash: UInt32 = 0
    /// The word's number in the list, or -1.
    var number: Int32 = -1
  }

  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots: [Slot]
  private let mask: Int
  private var maximumLength = 0

  private static let seed: UInt32 = 0x811C_9DC5
  private static let factor: UInt32 = 0x0100_0193

  /// Makes a table of words in one encoding; of equal words the first one counts.
  init(_ words: [[UInt8]]) {
    var size = 4
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    slots = [Slot](repeating: Slot(), count: size)
    for (number, word) in words.enumerated() {
      maximumLength = max(maximumLength, word.count)
      let isKnown = self.number(of: word.span) != nil
      bytes += word
      ends.append(bytes.count)
      if isKnown { continue }
      let hash = word.reversed().reduce(Self.seed) { ($0 ^ UInt32($1)) &* Self.factor }
      var slot = Self.slot(hash, mask)
      while slots[slot].number >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(hash: hash, number: Int32(truncatingIfNeeded: number))
    }
  }

  /// Makes a table of words in UTF-8, set apart by white space.
  init(utf8 list: String) { self.init(WordContext.words(list).map { Array($0.utf8) }) }

  /// Makes a table of words as `Letters.codes` has them, set apart by white space.
  init(codes list: String) { self.init(WordContext.words(list).map(Letters.codes)) }

  /// The number of a word in the list, or nil.
  ///
  /// O(length).
  func number(of word: Span<UInt8>) -> Int? {
    if word.count > maximumLength { return nil }
    var hash = Self.seed
    var index = word.count - 1
    while index >= 0 {
      hash = (hash ^ UInt32(word[index])) &* Self.factor
      index -= 1
    }
    return number(of: word, hash)
  }

  @inline(__always)
  func contains(_ word: Span<UInt8>) -> Bool { number(of: word) != nil }

  /// Calls the body with the number and the length of each ending of a word that is in the list, the shortest first.
  ///
  /// O(longest word of the list).
  @inline(__always)
  func forEachEnding(of word: Span<UInt8>, _ body: (_ number: Int, _ length: Int) -> Void) {
    var hash = Self.seed
    for length in 1..<(min(word.count, maximumLength) + 1) {
      hash = (hash ^ UInt32(word[word.count - length])) &* Self.factor
      if let number = number(of: word.extracting(last: length), hash) { body(number, length) }
    }
  }

  /// The length of the longest ending of a word that is in the list; 0 when there is none.
  func longestEnding(of word: Span<UInt8>) -> Int {
    var longest = 0
    forEachEnding(of: word) { longest = $1 }
    return longest
  }

  /// The length of the longest beginning of a word that is in the list; 0 when there is none.
  func longestBeginning(of word: Span<UInt8>) -> Int {
    var length = min(word.count, maximumLength)
    while length > 0, !contains(word.extracting(first: length)) { length -= 1 }
    return length
  }

  @inline(__always)
  private static func slot(_ hash: UInt32, _ mask: Int) -> Int { Int(hash ^ (hash >> 15)) & mask }

  @inline(__always)
  private func number(of word: Span<UInt8>, _ hash: UInt32) -> Int? {
    var slot = Self.slot(hash, mask)
    while slots[slot].number >= 0 {
      let number = Int(slots[slot].number)
      if slots[slot].hash == hash, isSame(word, number) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isSame(_ word: Span<UInt8>, _ number: Int) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == word.count else { return false }
    for index in word.indices where word[index] != bytes[start + index] { return false }
    return true
  }
}
