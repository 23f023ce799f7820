/// How the parts of a word or a name are joined: what stands before how many letters.
struct JointPattern: Hashable {
  /// A joint that is written.
  struct Joint: Hashable {
    /// How many letters stand before it.
    var position: Int
    /// Whether it is a blank rather than a hyphen.
    var isBlank: Bool
  }

  var joints: [Joint]

  var hasHyphen: Bool { joints.contains { !$0.isBlank } }
  var hasBlank: Bool { joints.contains { $0.isBlank } }
  /// Whether it is written in one.
  var isSolid: Bool { joints.isEmpty }
}

/// A word, or up to three in a row, that may be one compound.
struct JointCandidate {
  /// The first and the last of its words, as numbers of tokens.
  var tokens: ClosedRange<Int>
  var range: Range<Int>
  /// Its letters in lower case, without hyphens and blanks.
  var letters: [Unicode.Scalar]
  var pattern: JointPattern
  /// The letters of each part, and whether each begins with a capital.
  var parts: [(letters: Int, isCapitalized: Bool)]
  /// Whether a capital at its beginning may be the sentence's.
  var isOpening: Bool

  /// Puts the words of a text together.
  init(_ tokens: ClosedRange<Int>, in text: SpelledForms) {
    self.tokens = tokens
    let (first, last) = (text.tokens[tokens.lowerBound], text.tokens[tokens.upperBound])
    range = first.range.lowerBound..<last.range.upperBound
    isOpening = first.isOpening
    letters = []
    pattern = JointPattern(joints: [])
    parts = []
    for token in tokens {
      let form = text.forms[Int(text.tokens[token].form)]
      if !letters.isEmpty { pattern.joints.append(JointPattern.Joint(position: letters.count, isBlank: true)) }
      var start = 0
      for (index, end) in (form.hyphens + [form.letters.count]).enumerated() {
        if start > 0 { pattern.joints.append(JointPattern.Joint(position: letters.count + start, isBlank: false)) }
        parts.append((end - start, form.capitals.contains(index)))
        start = end
      }
      letters += form.letters
    }
  }
}
