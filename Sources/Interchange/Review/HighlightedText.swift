import Bitext

/// A text cut where terms and inline codes begin and end, so that nested and overlapping terms can all be shown.
struct HighlightedText {
  /// A stretch of text with the same terms over all of it, or an inline code.
  enum Piece: Equatable {
    /// Text; the numbers of the terms over it, ascending; those of them that end where it ends.
    case text(String, terms: [Int], ending: [Int])
    /// An inline code.
    case code(InlineCode)
  }

  private(set) var pieces: [Piece] = []

  /// Cuts a text where marks, each a range of UTF-8 byte offsets with a number, begin and end.
  ///
  /// Marks may nest and overlap. Those that lie outside the text or begin inside a character are left out: see
  /// `fits(_:in:)`. O(n log n), times the marks that stand over one place.
  init(_ inline: InlineText, marks: [(range: Range<Int>, number: Int)]) {
    let utf8 = Array(inline.text.utf8)
    let marks = marks.filter { Self.fits($0.range, in: utf8) }
    var boundaries: Set<Int> = [0, utf8.count]
    for mark in marks { boundaries.formUnion([mark.range.lowerBound, mark.range.upperBound]) }
    for code in inline.codes { boundaries.insert(min(max(code.offset, 0), utf8.count)) }
    var codes = inline.codes[...]
    var waiting = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    var covering: [(range: Range<Int>, number: Int)] = []
    var start = 0
    for end in boundaries.sorted() {
      if start < end {
        covering.removeAll { $0.range.upperBound <= start }
        while let mark = waiting.first, mark.range.lowerBound <= start {
          covering.append(mark)
          waiting.removeFirst()
        }
        pieces.append(
          .text(
            String(decoding: utf8[start..<end], as: UTF8.self), terms: Self.numbers(covering),
            ending: Self.numbers(covering.filter { $0.range.upperBound == end })))
      }
      while let code = codes.first, code.offset <= end || end == utf8.count {
        pieces.append(.code(code))
        codes.removeFirst()
      }
      start = end
    }
  }

  /// Whether a range holds some of a text, from one character's start to another's.
  ///
  /// O(1).
  static func fits(_ range: Range<Int>, in utf8: [UInt8]) -> Bool {
    func isBoundary(_ offset: Int) -> Bool { offset == utf8.count || utf8[offset] & 0xC0 != 0x80 }
    return !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= utf8.count
      && isBoundary(range.lowerBound) && isBoundary(range.upperBound)
  }

  private static func numbers(_ marks: [(range: Range<Int>, number: Int)]) -> [Int] {
    Set(marks.map(\.number)).sorted()
  }
}
