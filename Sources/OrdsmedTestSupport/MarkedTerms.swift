package import Bitext

/// A sentence with the terms that should be found in it set in brackets: `[[Nato-sjefen]] sier at [[NATO]] …`.
///
/// Brackets may nest, as terms may. What overlaps without nesting cannot be marked.
package struct MarkedTerms: Sendable {
  /// The sentence without its brackets.
  package let text: String
  /// The ranges in brackets, by where they begin, the longer first.
  ///
  /// UTF-8 byte offsets.
  package let ranges: [Range<Int>]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    let source = Array(marked.utf8)
    var offset = 0
    while offset < source.count {
      let pair = source[offset...].prefix(2)
      if pair.elementsEqual("[[".utf8) {
        open.append(bytes.count)
        offset += 2
      } else if pair.elementsEqual("]]".utf8), let start = open.popLast() {
        ranges.append(start..<bytes.count)
        offset += 2
      } else {
        bytes.append(source[offset])
        offset += 1
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  /// A text with brackets around what was found, for reading a failed test.
  package static func marking(_ text: String, _ hits: [TermHit]) -> String {
    var bytes = Array(text.utf8)
    let ends = hits.map { ($0.range.upperBound, "]]") }
    let starts = hits.map { ($0.range.lowerBound, "[[") }
    // From the back, so that offsets stay true; where both stand, the opening bracket is put in first and ends up last.
    for (offset, mark) in (starts + ends).sorted(by: { ($0.0, $1.1) > ($1.0, $0.1) }) {
      bytes.insert(contentsOf: mark.utf8, at: offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
