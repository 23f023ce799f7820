internal import Bitext

/// Finds a phrase in texts.
struct PhraseMatcher {
  private let parts: [Phrase.Part]
  private let ignoresPunctuation: Bool

  /// Takes a phrase.
  ///
  /// - Parameter ignoresPunctuation: Whether only words count, in the phrase and between the words of a text.
  init(_ phrase: Phrase, ignoringPunctuation: Bool) {
    ignoresPunctuation = ignoringPunctuation
    parts = ignoringPunctuation ? phrase.parts.filter(\.isWord) : phrase.parts
  }

  /// Where the phrase stands in a text, as UTF-8 ranges without overlap, and whether it stands anywhere as it was typed.
  ///
  /// O(tokens of the text · words of the phrase).
  func ranges(
    in text: UnsafeBufferPointer<UInt8>, _ reader: inout TokenReader
  ) -> (ranges: [Range<Int>], isTyped: Bool) {
    guard let first = parts.first else { return ([], false) }
    var tokens = reader.tokens(of: text)
    if ignoresPunctuation { tokens.removeAll { !$0.isWord } }
    var ranges: [Range<Int>] = []
    var isTyped = false
    var start = 0
    while start + parts.count <= tokens.count {
      guard first.hashes.contains(tokens[start].hash),
        parts.indices.dropFirst().allSatisfy({ parts[$0].hashes.contains(tokens[start + $0].hash) })
      else {
        start += 1
        continue
      }
      let last = start + parts.count - 1
      ranges.append(tokens[start].range.lowerBound..<tokens[last].range.upperBound)
      isTyped = isTyped || parts.indices.allSatisfy { parts[$0].typed == tokens[start + $0].hash }
      start += parts.count
    }
    return (ranges, isTyped)
  }
}
