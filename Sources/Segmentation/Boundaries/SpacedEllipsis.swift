import TextKit

/// Ellipses of full stops with blanks between, as English typesetting has them (Chicago Manual of Style, 13.50–13.58):
/// three leave something out within a sentence, a fourth ends it. Joined to the word, the first is the one that ends it.
enum SpacedEllipsis {
  /// Whether a full stop that ends a sentence is followed by three spaced ones and a capital: «compounds. . . . The».
  static func follows(_ mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mark.closed == mark.end, !line.isWhiteSpace(before: mark.start) else { return false }
    var place = mark.next
    for _ in 0..<3 {
      guard line.scalar(at: place)?.scalar == "." else { return false }
      let next = line.skippingWhiteSpace(from: place + 1)
      guard next > place + 1 else { return false }
      place = next
    }
    return line.isUppercase(at: line.skippingOpeners(from: place))
  }

  /// Whether a full stop is the last of an ellipsis that ends no sentence: «see . . . what», and the one that `follows` a
  /// full stop.
  static func isOmission(endingAt mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 1
    var place = mark.start
    while count < 8 {
      let blank = line.skippingWhiteSpace(before: place)
      guard blank < place, line.scalar(before: blank)?.scalar == "." else { break }
      place = blank - 1
      count += 1
    }
    let isApart = line.isWhiteSpace(before: place)
    return count >= 3 && !(isApart && count >= 4)
  }
}
