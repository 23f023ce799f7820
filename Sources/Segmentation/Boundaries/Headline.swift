import TextKit

/// Titles, where a colon does not end a segment.
enum Headline {
  /// Whether a line is a headline or a list item: one stretch of text with no mark that ends a sentence, neither at its
  /// end nor before white space within it. O(n).
  static func isHeadline(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while true {
      place = BoundaryMark.firstLead(in: line, from: place)
      guard place < line.count else { return true }
      guard let mark = BoundaryMark(reading: place, in: line) else {
        place += 1
        continue
      }
      if mark.next == line.count { return false }
      if mark.kind != .colon, mark.next > mark.closed { return false }
      place = mark.next
    }
  }

  /// Whether a place stands in a short quotation that opened before it and closes after it: a title with a subtitle.
  ///
  /// The span is short on purpose: one guillemet that nobody closes must not hold a paragraph together.
  static func isInsideTitle(_ place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    let reach = 48
    var start = place
    while start > max(0, place - reach), let last = line.scalar(before: start), last.scalar != "«" {
      if last.scalar == "»" { return false }
      start -= last.length
    }
    guard line.scalar(before: start)?.scalar == "«" else { return false }
    var end = place
    while end < min(line.count, place + reach), let next = line.scalar(at: end) {
      if next.scalar == "»" { return true }
      end += next.length
    }
    return false
  }
}
