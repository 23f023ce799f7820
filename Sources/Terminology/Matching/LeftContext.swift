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
      var wordEnd = end
      while wordEnd > 0, end - wordEnd < 4, bytes[wordEnd - 1] == 0x20 { wordEnd -= 1 }
      guard wordEnd < end else { return words }
      var start = wordEnd
      while start > 0, wordEnd - start <= longestCue, isOfCue(bytes[start - 1]) { start -= 1 }
      guard start < wordEnd, wordEnd - start <= longestCue else { return words }
      words.append(String(decoding: bytes[start..<wordEnd], as: UTF8.self).lowercased())
      end = start
    }
    return words
  }

  private static let longestCue = 16

  /// Letters of ASCII, and every byte of the others.
  private static func isOfCue(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte >= 0x80 }
}
