/// Looking around in valid UTF-8 by byte offset. Every offset must lie on a scalar's edge.
extension UnsafeBufferPointer<UInt8> {
  /// The scalar that starts at `offset`, and its length in bytes; nil at the end. O(1).
  @inlinable @inline(__always)
  package func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset < count else { return nil }
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    return multibyteScalar(at: offset, lead: lead)
  }

  /// The scalar that ends just before `offset`, and its length in bytes; nil at the start. O(1).
  @inlinable @inline(__always)
  package func scalar(before offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset > 0 else { return nil }
    let last = self[offset - 1]
    if last < 0x80 { return (Unicode.Scalar(last), 1) }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return multibyteScalar(at: start, lead: self[start])
  }

  @usableFromInline
  func multibyteScalar(at offset: Int, lead: UInt8) -> (scalar: Unicode.Scalar, length: Int) {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead & (0xFF >> (length + 1)))
    for index in offset + 1..<Swift.min(offset + length, count) { value = value << 6 | UInt32(self[index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The text of a byte range.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
  }

  /// The range without the white space at its two ends (Unicode `White_Space`). O(white space).
  @inlinable @inline(__always)
  package func trimmingWhiteSpace(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, let next = scalar(at: low), next.scalar.isWhiteSpaceFast { low += next.length }
    while low < high, let last = scalar(before: high), last.scalar.isWhiteSpaceFast { high -= last.length }
    return low..<high
  }
}

extension Unicode.Scalar {
  /// `White_Space`, answered without asking ICU for ASCII and Latin letters.
  @inlinable @inline(__always)
  package var isWhiteSpaceFast: Bool {
    if value < 0x80 { return value == 0x20 || value &- 9 < 5 }
    return value == 0x85 || value == 0xA0 || value >= 0x1680 && isUnicodeWhiteSpace
  }

  /// `Lowercase`, answered without asking ICU for ASCII.
  @inlinable @inline(__always)
  package var isLowercaseFast: Bool { value < 0x80 ? value &- 0x61 < 26 : isLowercaseLetter }

  /// `Uppercase` or titlecase, answered without asking ICU for ASCII.
  @inlinable @inline(__always)
  package var isUppercaseFast: Bool { value < 0x80 ? value &- 0x41 < 26 : isUppercaseLetter }

  /// An ASCII digit.
  @inlinable @inline(__always)
  package var isASCIIDigit: Bool { value &- 0x30 < 10 }
}
