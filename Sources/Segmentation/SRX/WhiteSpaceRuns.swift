internal import TextKit

/// The white space before a place, remembered from place to place so that a long stretch is walked once.
struct WhiteSpaceRuns {
  private var lineNumber = -1
  private var end = 0
  private var start = 0
  private var count = 0

  /// Where the white space that ends at a place starts, and how many characters it has.
  mutating func run(endingAt place: Int, in line: NumberedLine) -> (start: Int, count: Int) {
    if lineNumber != line.number { (lineNumber, end, start, count) = (line.number, 0, 0, 0) }
    var (begin, length) = (place, 0)
    while let last = line.bytes.scalar(before: begin), last.scalar.isWhiteSpaceFast {
      if begin == end {
        (begin, length) = (start, length + count)
        break
      }
      begin -= last.length
      length += 1
    }
    (end, start, count) = (place, begin, length)
    return (begin, length)
  }
}
