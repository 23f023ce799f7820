import TextKit

/// The words around a mark. None is followed further than an abbreviation can be long, so that a text without blanks costs
/// no more than any other.
extension UnsafeBufferPointer<UInt8> {
  private static var reach: Int { 64 }

  /// Where the word that ends at `end` starts: after white space or an opening mark.
  func wordStart(before end: Int) -> Int {
    var start = end
    let limit = Swift.max(0, end - Self.reach)
    while start > limit, let last = scalar(before: start), !last.scalar.isWhiteSpaceFast, !last.scalar.isOpener {
      start -= last.length
    }
    return start
  }

  /// The letters from `place` on.
  func word(at place: Int) -> Range<Int> {
    var end = place
    while end - place < Self.reach, let next = scalar(at: end),
      next.scalar.isUppercaseFast || next.scalar.isLowercaseFast
    {
      end += next.length
    }
    return place..<end
  }

  /// The ASCII digits from `place` on, five at most: enough to tell a year.
  func digits(at place: Int) -> Range<Int> {
    var end = place
    while end < count, end - place < 5, self[end] &- 0x30 < 10 { end += 1 }
    return place..<end
  }

  /// One capital, or several with full stops or hyphens between them: «J», «J.-P», «A.B».
  func isInitials(_ word: Range<Int>) -> Bool {
    var place = word.lowerBound
    while let letter = scalar(at: place), place < word.upperBound {
      guard letter.scalar.isUppercaseFast else { return false }
      place += letter.length
      if place == word.upperBound { return true }
      guard self[place] == UInt8(ascii: ".") else { return false }
      place += 1
      if place < word.upperBound, self[place] == UInt8(ascii: "-") { place += 1 }
    }
    return false
  }

  /// Whether all of a range is ASCII digits, and it is not empty.
  func isNumber(_ range: Range<Int>) -> Bool {
    !range.isEmpty && self[range].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Two or more Roman digits in capitals.
  func isRomanNumber(_ range: Range<Int>) -> Bool {
    range.count > 1 && self[range].allSatisfy { byte in "IVXLCDM".utf8.contains(byte) }
  }

  /// Whether a number ends before `place`, with or without a blank between.
  func hasNumber(before place: Int) -> Bool {
    scalar(before: skippingWhiteSpace(before: place))?.scalar.isASCIIDigit ?? false
  }

  /// Whether a word has two letters or more, and all but the first are small.
  func isLowercase(behindFirstOf word: Range<Int>) -> Bool {
    guard let first = scalar(at: word.lowerBound), word.count > first.length else { return false }
    var place = word.lowerBound + first.length
    while place < word.upperBound, let next = scalar(at: place) {
      guard next.scalar.isLowercaseFast else { return false }
      place += next.length
    }
    return true
  }

  /// Whether the scalar at `place` is a lower-case letter.
  func isLowercase(at place: Int) -> Bool { scalar(at: place)?.scalar.isLowercaseFast ?? false }

  /// Whether the scalar at `place` is an upper-case letter.
  func isUppercase(at place: Int) -> Bool { scalar(at: place)?.scalar.isUppercaseFast ?? false }

  /// Whether the scalar that ends at `place` is white space.
  func isWhiteSpace(before place: Int) -> Bool { scalar(before: place)?.scalar.isWhiteSpaceFast ?? false }

  /// Whether the scalar at `place` is white space.
  func isWhiteSpace(at place: Int) -> Bool { scalar(at: place)?.scalar.isWhiteSpaceFast ?? false }
}
