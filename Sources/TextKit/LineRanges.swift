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
    var i = start
    while i < text.count {
      let length = Self.terminatorLength(in: text, at: i)
      if length > 0 {
        start = i + length
        return begin..<i
      }
      i += 1
    }
    start = text.count
    return begin..<i
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
