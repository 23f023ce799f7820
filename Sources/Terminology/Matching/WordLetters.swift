internal import Morphology
internal import TextKit

/// A word as it is looked up: its letters without case, in a workspace on the stack, so that reading a word allocates nothing.
///
/// Hyphens are left out; points inside numbers count as letters. It is what `Spelling` says of a word, and read by
/// `Spelling` where there is more than ASCII and Latin-1.
struct WordLetters {
  /// The most letters that are kept.
  static let limit = 64

  /// How many letters the word has, which may be more than are kept.
  private(set) var count = 0
  /// The letters' codes in Latin-1; 0 for others.
  let codes: UnsafeMutableBufferPointer<UInt8>
  /// The keys of a solid word's beginnings: after each letter the hash, and how many bytes of text it takes.
  let hashes: UnsafeMutableBufferPointer<UInt64>
  let ends: UnsafeMutableBufferPointer<UInt8>
  /// The key's bytes, where the word is plain.
  let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var key = KeyHash()
  /// Which letters are capitals: the lowest bit is the first letter's.
  private(set) var capitals: UInt64 = 0
  /// Whether every letter is a capital.
  private(set) var isAllCapitals = false
  /// Whether it has been read without `Spelling`.
  private(set) var isPlain = false
  /// Whether there is nothing but letters of ASCII and Latin-1.
  private(set) var isSolid = true

  /// Reads a word and hands it to the body, which must not keep it.
  ///
  /// O(length).
  @inline(__always)
  static func reading<Result>(_ word: UnsafeBufferPointer<UInt8>, _ body: (WordLetters) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: limit) { hashes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * limit) { bytes in
        var letters = WordLetters(hashes, bytes)
        letters.read(word)
        return body(letters)
      }
    }
  }

  private init(_ hashes: UnsafeMutableBufferPointer<UInt64>, _ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.hashes = hashes
    codes = UnsafeMutableBufferPointer(rebasing: bytes[..<Self.limit])
    ends = UnsafeMutableBufferPointer(rebasing: bytes[Self.limit..<2 * Self.limit])
    // Two bytes a letter.
    self.bytes = UnsafeMutableBufferPointer(rebasing: bytes[(2 * Self.limit)...])
  }

  private mutating func read(_ word: UnsafeBufferPointer<UInt8>) {
    isPlain = readPlainly(word)
    if !isPlain { read(Spelling(word)) }
  }

  var hasCapital: Bool { capitals & 1 == 1 }

  /// Whether the word has a hyphen or anything else that takes no part in its key.
  func hasJoints(_ word: UnsafeBufferPointer<UInt8>) -> Bool { key.length != word.count }

  /// The key of the first letters of a solid word.
  @inline(__always)
  func beginning(_ length: Int) -> KeyHash { KeyHash(hashes[length - 1], length: Int(ends[length - 1])) }

  private mutating func readPlainly(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < word.count {
      if count == Self.limit { return false }
      let byte = word[index]
      index += 1
      if ASCII.isLetter(byte) {
        add(byte | 0x20, isCapital: byte & 0x20 == 0)
      } else if byte == 0xC3, index < word.count, word[index] & 0xC0 == 0x80, word[index] | 0x20 != 0xB7 {
        let second = word[index]
        index += 1
        addLatin1(second < 0x9F ? second | 0x20 : second, isCapital: second < 0x9F)
      } else if ASCII.isDigit(byte) {
        isSolid = false
        add(byte, isCapital: false)
      } else if byte == UInt8(ascii: "-") {
        isSolid = false
      } else if byte == UInt8(ascii: "."), index > 1, index < word.count, ASCII.isDigit(word[index - 2]),
        ASCII.isDigit(word[index])
      {
        isSolid = false
        add(byte, isCapital: false)
      } else {
        return false
      }
    }
    isAllCapitals = count > 0 && capitals == ~0 >> (64 - UInt64(count))
    return true
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8, isCapital: Bool) {
    bytes[key.length] = byte
    key.add(byte)
    codes[count] = byte
    finish(isCapital)
  }

  @inline(__always)
  private mutating func addLatin1(_ second: UInt8, isCapital: Bool) {
    bytes[key.length] = 0xC3
    bytes[key.length + 1] = second
    key.add(0xC3)
    key.add(second)
    codes[count] = second + 0x40
    finish(isCapital)
  }

  @inline(__always)
  private mutating func finish(_ isCapital: Bool) {
    hashes[count] = key.value
    ends[count] = UInt8(truncatingIfNeeded: key.length)
    if isCapital { capitals |= 1 << UInt64(count) }
    count += 1
  }

  private mutating func read(_ spelling: Spelling) {
    key = spelling.key
    count = spelling.letters.count
    capitals = 0
    isSolid = false
    for index in 0..<min(count, Self.limit) {
      codes[index] = CompoundRules.code(of: spelling.letters[index])
      if spelling.isCapital[index] { capitals |= 1 << UInt64(index) }
    }
    isAllCapitals = count > 0 && spelling.isCapital.allSatisfy(\.self)
  }
}
