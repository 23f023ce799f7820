/// Words that a text writes in two: «viseutenriks minister».
enum WrittenApart {
  /// Whether a word may be written apart at a place: «utenriks minister», but not «sak er», whose last part is an
  /// ending, nor «av tale».
  ///
  /// Positions count letters: where the two words meet, where the parts around them begin and end.
  static func isLikely(at position: Int, from start: Int, to end: Int) -> Bool {
    position - start >= leastLength && end - position >= leastLength
  }

  /// Words that stand alone as often as they begin a compound: under skudd is no underskudd.
  static let prefixes: Set<String> = [
    "etter", "framover", "innanfor", "innenfor", "mellom", "over", "rundt", "under", "utan", "utanfor", "uten",
    "utenfor", "with", "after", "from", "into", "about",
  ]

  static let leastLength = 4

  /// The keys of all beginnings that may be written as a word of their own.
  ///
  /// O(length).
  static func forEachBeginning(of term: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    guard term.count >= 2 * leastLength else { return }
    let spelling = Spelling(term)
    let ends = spelling.joints.map(\.position) + [spelling.letters.count]
    var key = KeyHash()
    var start = 0
    for end in ends {
      for position in start..<end {
        if position > start, isLikely(at: position, from: start, to: end) { body(key.value) }
        key.add(spelling.letters[position])
      }
      start = end
    }
  }
}
