/// What can be said of ASCII without asking ICU.
enum ASCII {
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Where a run of letters that begins at an offset ends.
  ///
  /// Eight bytes at a step: a byte's highest bit is set by one addition where it is at least a, by another where it is
  /// beyond z; no addition carries into the next byte.
  @inline(__always)
  static func endOfLetters(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let raw = UnsafeRawBufferPointer(bytes)
    var position = start
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let folded = (word | (ones &* 0x20)) & ~highs
      let isAtLeastA = folded &+ ones &* (0x80 - 0x61)
      let isBeyondZ = folded &+ ones &* (0x80 - 0x7B)
      let others = ~(isAtLeastA & ~isBeyondZ & ~word) & highs
      if others != 0 { return position + others.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < bytes.count, isLetter(bytes[position]) { position += 1 }
    return position
  }
}
