import TextKit

/// The parts of an index file, in the order they stand in it.
///
/// A *token* is a folded token, a *spelling* one way it is written (`Nato`, `NATO`), a *sequence* the tokens of one text.
/// Tokens are numbered by frequency, the spellings of a token follow each other, and sequences are sorted by length.
enum IndexSection: Int, CaseIterable {
  /// Each length that occurs and its first sequence: `IndexView.LengthRun`.
  case lengths
  /// Where each sequence starts in `sequenceTokens`, and the end: UInt32.
  case sequenceStarts
  /// The sequences' spellings: UInt16, see `SpellingCode`.
  case sequenceTokens
  /// Where the texts of each sequence start, and the end: UInt32.
  case sequenceTexts
  /// The texts, sequence by sequence: their numbers (Int64), when their units changed, what they hash to, and the numbers
  /// that stand for their inline codes (UInt32).
  case textNumbers, textChanges, textHashes, textCodes
  /// Where the postings of each token start, and the end: UInt32.
  case postingStarts
  /// The sequences that have the token among their rarer half, ascending: UInt32.
  case postingSequences
  /// For each, where it stands in the sequence and how many rarer tokens the sequence has: UInt16, see `PostingPlace`.
  case postingPlaces
  /// The first spelling of each token, and the end: UInt32.
  case tokenSpellings
  /// The hash of each spelling: UInt32.
  case spellingHashes
  /// Whether each spelling is of a word: UInt8.
  case spellingKinds
  /// Where the bytes of each token start, and the end: UInt32.
  case tokenStarts
  case tokenBytes
  /// A hash table from bytes to tokens, open addressing: UInt32, the token's number and one, or 0.
  case tokenTable
}

/// The first bytes of an index file: what it is, what it was made from, where its parts are, and whether it is whole.
struct IndexHeader {
  /// The size of the header in the file.
  static let size = 1024
  /// How many bytes of UTF-8 a stamp may have.
  static let maximumStamp = 512

  private static let magic: UInt64 = 0x3158_444D_5344_524F  // "ORDSMDX1", little-endian
  private static let version: UInt64 = 1

  /// What the index was made from, in the words of whoever made it.
  var stamp: String
  /// Where each section is, by its raw value.
  var sections: [Range<Int>]
  /// The hash of everything after the header.
  var contentHash: UInt64
  /// The file's time of modification, in whole seconds, at which its content is known to be whole.
  var verifiedTime: Int64

  /// The header as it stands in the file.
  func encoded() -> [UInt8] {
    var words = [Self.magic, Self.version, contentHash, UInt64(bitPattern: verifiedTime), UInt64(stamp.utf8.count)]
    for section in sections { words += [UInt64(section.lowerBound), UInt64(section.upperBound)] }
    var bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
    bytes += Array(stamp.utf8)
    bytes += [UInt8](repeating: 0, count: Self.size - 8 - bytes.count)
    let hash = bytes.withUnsafeBytes { TokenHash.hash($0) }
    return bytes + withUnsafeBytes(of: hash.littleEndian) { Array($0) }
  }

  /// Reads a header; nil when it is none, of another version, or damaged.
  init?(_ file: UnsafeRawBufferPointer) {
    guard file.count >= Self.size else { return nil }
    func word(_ index: Int) -> UInt64 {
      UInt64(littleEndian: file.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    let hash = TokenHash.hash(UnsafeRawBufferPointer(rebasing: file[..<(Self.size - 8)]))
    guard word(0) == Self.magic, word(1) == Self.version, word(Self.size / 8 - 1) == hash else { return nil }
    contentHash = word(2)
    verifiedTime = Int64(bitPattern: word(3))
    let count = IndexSection.allCases.count
    sections = (0..<count).map { Int(word(5 + 2 * $0))..<Int(word(6 + 2 * $0)) }
    let stampStart = (5 + 2 * count) * 8
    stamp = String(decoding: file[stampStart..<stampStart + Int(word(4))], as: UTF8.self)
    guard sections.allSatisfy({ $0.upperBound <= file.count }) else { return nil }
  }

  /// Makes a header for a file whose sections are known.
  init(stamp: String, sections: [Range<Int>], contentHash: UInt64, verifiedTime: Int64) {
    self.stamp = stamp
    self.sections = sections
    self.contentHash = contentHash
    self.verifiedTime = verifiedTime
  }
}

/// A hash over a file's content, fed in pieces: four lanes of eight bytes, so that it runs at the memory's speed.
struct ContentHash {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)

  /// What was fed so far.
  var value: UInt64 {
    TokenHash.mixed(TokenHash.mixed(TokenHash.mixed(lanes.0, lanes.1), lanes.2), lanes.3)
  }

  /// Feeds bytes, as many as a multiple of 32. O(n).
  mutating func feed(_ bytes: UnsafeRawBufferPointer) {
    var (first, second, third, fourth) = lanes
    for offset in stride(from: 0, to: bytes.count & ~31, by: 32) {
      first = TokenHash.mixed(first, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      second = TokenHash.mixed(second, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      third = TokenHash.mixed(third, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      fourth = TokenHash.mixed(fourth, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
    }
    lanes = (first, second, third, fourth)
  }
}
