/// The words before a place in a text.
enum LeftContext {
  /// Up to two words right before an offset in lower case, the nearest first.
  ///
  /// Only spaces may stand between.
  ///
  /// - Complexity: O(1): words longer than any cue end the search.
  static func words(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var end = offset
    while words.count < 2 {
      let word = word(before: end, in: bytes)
      if word.isEmpty { return words }
      words.append(String(decoding: bytes[word], as: UTF8.self).lowercased())
      end = word.lowerBound
    }
    return words
  }

  /// The word before an offset with only spaces between; empty when there is none, or one longer than any cue.
  static func word(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let end = endOfWord(before: offset, in: bytes)
    guard end < offset else { return offset..<offset }
    var start = end
    while start > 0, end - start <= longestCue, isOfCue(bytes[start - 1]) { start -= 1 }
    return start < end && end - start <= longestCue ? start..<end : offset..<offset
  }

  /// Where the spaces before an offset begin, a few at most.
  static func endOfWord(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = offset
    while end > 0, offset - end < 4, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private static let longestCue = 16

  /// Letters of ASCII, and every byte of the others.
  private static func isOfCue(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte >= 0x80 }
}
