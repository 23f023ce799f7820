import TextKit

/// Words in lower case, looked up by their UTF-8 bytes: at a full stop there is no time to make a `String`.
///
/// Upper and lower case of a letter are alike if they have as many bytes, which all letters of European words have.
/// A class because rules hold a dozen sets and go from line to line: passed by value their tables would be copied.
final class WordSet: Sendable {
  /// A word of a text, put into lower case where it stands.
  private struct Word {
    private(set) var bytes = InlineArray<64, UInt8>(repeating: 0)
    private(set) var count = 0
    /// FNV-1a (Fowler, Noll, Vo) of the bytes.
    private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The word in a range of a text, without the white space in it. A longer one than any list has is cut off, and so
    /// is in none.
    init(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
      var place = range.lowerBound
      while place < range.upperBound, count < 60 {
        let byte = text[place]
        if byte == 0x20 {
          place += 1
        } else if byte < 0x80 {
          append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
          place += 1
        } else if let next = text.scalar(at: place) {
          place += next.length
          if next.scalar.isWhiteSpaceFast { continue }
          for byte in next.scalar.lowercased.utf8 { append(byte) }
        }
      }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
      bytes[count] = byte
      count += 1
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  /// The words one behind the other.
  private let text: [UInt8]
  /// Open addressing: where a word lies in `text`; an empty range where there is none.
  private let slots: [Range<Int32>]
  /// By the length of a word in bytes: which last bytes there are, a bit for each value of the lowest five bits, as
  /// the sixth is the case of an ASCII letter. Few words of a text get past this.
  private let endings: InlineArray<64, UInt32>

  /// Makes a set of words in lower case.
  init(_ words: some Collection<Substring>) {
    var size = 8
    while size < words.count * 4 { size *= 2 }
    var text: [UInt8] = []
    var slots = Array(repeating: 0..<0 as Range<Int32>, count: size)
    var endings = InlineArray<64, UInt32>(repeating: 0)
    for word in Set(words) {
      let utf8 = Array(word.utf8)
      guard let last = utf8.last, utf8.count < 60 else { continue }
      let hash = utf8.withUnsafeBufferPointer { Word(0..<$0.count, in: $0).hash }
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while !slots[slot].isEmpty { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(text.count)..<Int32(text.count + utf8.count)
      text += utf8
      endings[utf8.count] |= last < 0x80 ? 1 << UInt32(last & 31) : .max
    }
    self.text = text
    self.slots = slots
    self.endings = endings
  }

  /// The words of a file's section, which may be missing.
  convenience init(_ section: [String]?) { self.init((section ?? []).map { $0[...] }) }

  /// Whether the word in a range of a text is in the set. O(length of the word).
  @inline(__always)
  func contains(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count < 60, !range.isEmpty,
      endings[range.count] >> UInt32(text[range.upperBound - 1] & 31) & 1 != 0
    else { return false }
    return contains(Word(range, in: text))
  }

  /// The same for a word whose parts may stand apart: «f. eks» is f.eks.
  func containsJoined(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count < 60 && contains(Word(range, in: text))
  }

  private func contains(_ word: Word) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.hash) & mask
    while !slots[slot].isEmpty {
      if equals(slots[slot], word) { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private func equals(_ range: Range<Int32>, _ word: Word) -> Bool {
    guard range.count == word.count else { return false }
    for index in 0..<word.count where text[Int(range.lowerBound) + index] != word.bytes[index] { return false }
    return true
  }
}
