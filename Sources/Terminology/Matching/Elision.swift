/// Pairs of compounds that share their last part: «nærings- og fiskeriminister», «EU- og Nato-land».
enum Elision {
  /// Whether a hyphen ends the word that ends at an offset, so that it is a compound's first part.
  ///
  /// Two hyphens are a dash, and one before a letter is inside a word. O(1).
  static func follows(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard end < bytes.count else { return false }
    let hyphen = ScannedScalar(bytes, end)
    guard hyphen.kind == .hyphen else { return false }
    let next = end + hyphen.width
    guard next < bytes.count else { return true }
    let kind = ScannedScalar(bytes, next).kind
    return !kind.isOfWord && kind != .hyphen && kind != .dash
  }

  /// Whether right before an offset stand such a first part and a conjunction: «nærings- og ». O(1).
  static func precedes(
    _ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, before conjunctions: Set<String>
  ) -> Bool {
    let conjunction = wordBefore(offset, in: bytes)
    guard !conjunction.isEmpty else { return false }
    let end = endOfWordBefore(conjunction.lowerBound, in: bytes)
    guard end < conjunction.lowerBound, let width = hyphenWidth(endingAt: end, in: bytes), end > width else {
      return false
    }
    let last = bytes[end - width - 1]
    guard ASCII.isLetter(last) || ASCII.isDigit(last) || last >= 0x80 else { return false }
    return conjunctions.contains(String(decoding: bytes[conjunction], as: UTF8.self).lowercased())
  }

  /// The word before an offset with only spaces between; empty when there is none, or one longer than any conjunction.
  private static func wordBefore(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let end = endOfWordBefore(offset, in: bytes)
    guard end < offset else { return offset..<offset }
    var start = end
    while start > 0, end - start <= longestConjunction, ASCII.isLetter(bytes[start - 1]) { start -= 1 }
    return start < end && end - start <= longestConjunction ? start..<end : offset..<offset
  }

  /// Where the spaces before an offset begin, a few at most.
  private static func endOfWordBefore(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = offset
    while end > 0, offset - end < 4, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private static let longestConjunction = 8

  private static func hyphenWidth(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for width in [1, 3] where width <= end {
      let scanned = ScannedScalar(bytes, end - width)
      if scanned.kind == .hyphen, scanned.width == width { return width }
    }
    return nil
  }
}
