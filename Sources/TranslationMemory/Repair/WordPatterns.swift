/// Words, of which a star stands for any letters: `jul*`.
struct WordPatterns: Sendable {
  private var whole: Set<String> = []
  private var beginnings: [String] = []
  private var endings: [String] = []
  private var parts: [String] = []

  init(_ text: String) {
    for word in text.split(separator: " ") {
      let part = String(word.filter { $0 != "*" })
      switch (word.hasPrefix("*"), word.hasSuffix("*")) {
      case (false, false): whole.insert(part)
      case (false, true): beginnings.append(part)
      case (true, false): endings.append(part)
      case (true, true): parts.append(part)
      }
    }
  }

  /// Whether one of the words fits.
  func match(_ words: [String]) -> Bool {
    words.contains { word in
      whole.contains(word) || beginnings.contains(where: word.hasPrefix) || endings.contains(where: word.hasSuffix)
        || parts.contains(where: word.contains)
    }
  }
}
