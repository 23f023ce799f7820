/// A run of letters of ASCII and Latin-1, which is all that most words are.
enum LetterRun {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Where a run of letters that begins at an offset ends, or earlier: the caller looks at the character there.
  ///
  /// Eight bytes at a step, without a branch for what they are. Each test sets the highest bit of the bytes it is true for;
  /// no addition carries into the next byte.
  @inline(__always)
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = start
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let small = word | (ones &* 0x20)
      let folded = small & ~highs
      let isAtLeastA = folded &+ ones &* (0x80 - 0x61)
      let isBeyondZ = folded &+ ones &* (0x80 - 0x7B)
      let ascii = isAtLeastA & ~isBeyondZ & ~word
      // À–ÿ without × and ÷: C3, then a continuation byte. Where C3 is the last of the eight the run ends early.
      let continuation = word & ~(word << 1) & ~isEqual(small, 0xB7)
      let second = (isEqual(word, 0xC3) << 8) & continuation
      let others = ~(ascii | second | (second >> 8)) & highs
      if others != 0 { return position + others.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < bytes.count, ASCII.isLetter(bytes[position]) { position += 1 }
    return position
  }

  /// The highest bits of the bytes that are equal to one, and no others.
  @inline(__always)
  private static func isEqual(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    let difference = word ^ (ones &* byte)
    return ~(((difference & ~highs) &+ ~highs) | difference) & highs
  }
}
