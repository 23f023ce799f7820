extension String {
  /// The text with its letters and their marks apart (Unicode Normalization Form D), as some systems write it: `å` is
  /// `a` and a ring.
  ///
  /// Latin, Greek and Cyrillic letters with up to two marks; others stay as they are. O(n).
  package var decomposed: String {
    if utf8.allSatisfy({ $0 < 0xC3 }) { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      if let parts = MarkedLetters.parts[scalar] { result.append(contentsOf: parts) } else { result.append(scalar) }
    }
    return String(result)
  }
}

/// Letters with marks and what they are made of, worked out from how ICU puts them together.
private enum MarkedLetters {
  static let parts: [Unicode.Scalar: [Unicode.Scalar]] = {
    var known = pairs(of: letters.map { ($0, [$0]) })
    for (scalar, parts) in pairs(of: known.map { ($0.key, $0.value) }) { known[scalar] = parts }
    return known
  }()

  /// A to Z, and the letters of other alphabets that take marks.
  private static let letters: [Unicode.Scalar] = [
    UInt32(0x41)...0x5A, 0x61...0x7A, 0xC6...0xC6, 0xD8...0xD8, 0xE6...0xE6, 0xF8...0xF8, 0x17F...0x17F,
    0x1B7...0x1B7, 0x292...0x292, 0x391...0x3C9, 0x406...0x406, 0x410...0x44F, 0x456...0x456, 0x474...0x475,
    0x4D8...0x4D9, 0x4E8...0x4E9,
  ].flatMap { $0.compactMap(Unicode.Scalar.init) }

  /// In the order in which they follow a letter: horns and hooks, what is below, what is above.
  private static let marks: [Unicode.Scalar] = [
    "\u{327}", "\u{328}", "\u{31B}", "\u{323}", "\u{324}", "\u{325}", "\u{326}", "\u{32D}", "\u{32E}", "\u{330}",
    "\u{331}", "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{309}",
    "\u{30A}", "\u{30B}", "\u{30C}", "\u{30F}", "\u{311}",
  ]
  private static let above = marks.firstIndex(of: "\u{300}") ?? 0

  /// The letters that come of a letter and a mark, with what they are made of.
  private static func pairs(
    of letters: [(letter: Unicode.Scalar, parts: [Unicode.Scalar])]
  ) -> [Unicode.Scalar: [Unicode.Scalar]] {
    // All in one text: ICU is asked once.
    var text = String.UnicodeScalarView()
    var made: [[Unicode.Scalar]] = []
    for (letter, parts) in letters {
      for mark in marks {
        text.append(contentsOf: [letter, mark, "\n"])
        made.append(sorted(parts + [mark]))
      }
    }
    let lines = String(text).composed.unicodeScalars.split(separator: "\n")
    var pairs: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (line, parts) in zip(lines, made) where line.count == 1 {
      if let letter = line.first { pairs[letter] = parts }
    }
    return pairs
  }

  /// Marks in different places have an order; those above follow each other as they stand.
  private static func sorted(_ parts: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard parts.count == 3, let one = marks.firstIndex(of: parts[1]), let two = marks.firstIndex(of: parts[2]),
      two < one, two < above
    else { return parts }
    return [parts[0], parts[2], parts[1]]
  }
}
