/// The lines of a text, as byte ranges without their terminators.
///
/// A line ends at LF, CR, CRLF, VT, FF (a page break), NEL, LINE SEPARATOR or PARAGRAPH SEPARATOR, as the Unicode
/// Standard's newline guidelines (5.8, R4) have it.
package struct LineRanges: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private var start = 0

  /// Starts at the text's beginning.
  package init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The next line, which may be empty; nil after the last. A text that ends in a terminator has no empty line after it.
  package mutating func next() -> Range<Int>? {
    guard start < text.count else { return nil }
    let begin = start
    var end = start
    while true {
      end = Self.firstLead(in: text, from: end)
      guard end < text.count else { break }
      let length = Self.terminatorLength(in: text, at: end)
      if length > 0 {
        start = end + length
        return begin..<end
      }
      end += 1
    }
    start = text.count
    return begin..<end
  }

  /// The first place from `start` whose byte may begin a terminator.
  @inline(__always)
  private static func firstLead(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    text.firstOffset(from: start, to: text.count) { bytes in
      (bytes &- SIMD16(repeating: 0x0A)).lanes(below: 4) | bytes.lanes(equalTo: 0xE2) | bytes.lanes(equalTo: 0xC2)
    } isHit: {
      $0 &- 0x0A < 4 || $0 == 0xE2 || $0 == 0xC2
    }
  }

  /// The length in bytes of the line terminator that starts at `i`; 0 when none does.
  @inline(__always)
  package static func terminatorLength(in text: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    switch text[i] {
    case 0x0A, 0x0B, 0x0C: 1
    case 0x0D: i + 1 < text.count && text[i + 1] == 0x0A ? 2 : 1
    case 0xC2: i + 1 < text.count && text[i + 1] == 0x85 ? 2 : 0
    case 0xE2: i + 2 < text.count && text[i + 1] == 0x80 && text[i + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}
