/// Finds compounds whose parts are joined in several ways: Natosjefen, Nato-sjefen; EØS avtalen, EØS-avtalen.
///
/// Words, and two or three in a row, are filed under their letters without hyphens, blanks and the last part's ending;
/// what shares that key and is joined otherwise is a finding. Blanks alone prove little («fort eller», «forteller»), so
/// unless a glossary knows the compound, one of the spellings has a hyphen, or the blank follows a joining -s.
struct JointSpellings {
  private let text: SpelledForms
  private let glossary: GlossaryForms
  private let endings: InflectionEndings
  private let keys: StemKeys

  /// Compounds of fewer letters are too often something else.
  static let shortest = 8

  /// One compound and every place where it stands.
  struct Group {
    var candidates: [JointCandidate]
    /// The glossary's forms of it.
    var known: [GlossaryForms.Form]
    var isHigh: Bool
  }

  init(_ text: SpelledForms, _ glossary: GlossaryForms, _ endings: InflectionEndings) {
    (self.text, self.glossary, self.endings) = (text, glossary, endings)
    keys = StemKeys(text, endings)
  }

  /// The compounds that are joined in several ways, by where they stand first.
  ///
  /// - Complexity: O(tokens), besides what is found.
  func groups() -> [Group] {
    let glossaryKeys = glossary.forms.map { keys.key(of: $0) }
    var groups: [UInt64: [JointCandidate]] = [:]
    forEachCandidate(whose: anchors(glossaryKeys)) { key, tokens in
      groups[key, default: []].append(JointCandidate(tokens, in: text))
    }
    var known: [UInt64: [GlossaryForms.Form]] = [:]
    for (form, key) in zip(glossary.forms, glossaryKeys) where groups[key] != nil {
      known[key, default: []].append(form)
    }
    var found: [UInt64: Group] = [:]
    for (key, candidates) in groups { found[key] = JointJudge.judge(candidates, known: known[key] ?? []) }
    return withoutContext(found.values.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
  }

  /// The keys worth looking for: of what has a hyphen, of the glossary's compounds, and of words in one that also stand
  /// apart behind a joining -s: utenriks minister.
  private func anchors(_ glossaryKeys: [UInt64]) -> Set<UInt64> {
    var anchors = Set(glossaryKeys)
    var solid: Set<UInt64> = []
    for (number, form) in text.forms.enumerated()
    where form.isPlain && form.hyphens.isEmpty && form.letters.count >= Self.shortest {
      solid.insert(keys.ofForm[number].stem.value)
    }
    for (index, token) in text.tokens.enumerated() {
      let form = text.forms[Int(token.form)]
      if !form.hyphens.isEmpty {
        for first in max(0, index - 2)...index {
          for last in index..<min(text.tokens.count, first + 3) {
            if let key = keys.key(of: first...last, in: text) { anchors.insert(key) }
          }
        }
      } else if form.letters.last == "s", index + 1 < text.tokens.count,
        let key = keys.key(of: index...index + 1, in: text), solid.contains(key)
      {
        anchors.insert(key)
      }
    }
    return anchors
  }

  private func forEachCandidate(whose anchors: Set<UInt64>, _ body: (UInt64, ClosedRange<Int>) -> Void) {
    for last in text.tokens.indices {
      for first in stride(from: last, through: max(0, last - 2), by: -1) {
        guard let key = keys.key(of: first...last, in: text) else { break }
        if anchors.contains(key) { body(key, first...last) }
      }
    }
  }

  /// Leaves out what another finding tells better: «til Nato-sjefen, til Natosjefen» says no more than the compound
  /// alone. Only a name before it that stands at each place belongs to it: Nato Russland-rådet.
  private func withoutContext(_ groups: [Group]) -> [Group] {
    var places: [ClosedRange<Int>: Int] = [:]
    for (number, group) in groups.enumerated() {
      for candidate in group.candidates { places[candidate.tokens] = number }
    }
    var isOut = [Bool](repeating: false, count: groups.count)
    for (number, group) in groups.enumerated() {
      let inner = Set(
        group.candidates.flatMap { candidate in
          candidate.tokens.count < 2
            ? []
            : [
              places[candidate.tokens.lowerBound + 1...candidate.tokens.upperBound],
              places[candidate.tokens.lowerBound...candidate.tokens.upperBound - 1],
            ].compactMap { $0 }
        })
      for other in inner where other != number {
        let begins = groups[other].candidates[0].tokens.lowerBound != group.candidates[0].tokens.lowerBound
        let isName = group.candidates.allSatisfy { $0.parts.first?.isCapitalized == true && !$0.isOpening }
        if begins, isName, groups[other].candidates.count == group.candidates.count {
          isOut[other] = true
        } else {
          isOut[number] = true
        }
      }
    }
    return groups.indices.filter { !isOut[$0] }.map { groups[$0] }
  }
}

extension JointSpellings.Group {
  /// Where it stands first.
  fileprivate var start: Int { candidates.first?.range.lowerBound ?? 0 }
  fileprivate var end: Int { candidates.first?.range.upperBound ?? 0 }
}

/// The keys that compounds are filed under.
private struct StemKeys {
  /// A form's letters, and those without the last part's ending.
  struct Keys {
    var whole: KeyHash
    var stem: KeyHash
    /// Whether it may be a part of a compound.
    var isPart: Bool
  }

  private(set) var ofForm: [Keys] = []
  private let powers = KeyHash.powers(upTo: 3 * 4 * SpelledForms.longestWord)
  private let endings: InflectionEndings

  init(_ text: SpelledForms, _ endings: InflectionEndings) {
    self.endings = endings
    ofForm.reserveCapacity(text.forms.count)
    for form in text.forms {
      ofForm.append(
        Keys(
          whole: KeyHash(form.letters[...]), stem: stem(of: form.letters, lastJoint: form.hyphens.last),
          isPart: form.isPlain && (form.letters.count >= 3 || form.isAllCapitals)))
    }
  }

  func key(of form: GlossaryForms.Form) -> UInt64 {
    stem(of: form.letters, lastJoint: form.joints.last?.position).value
  }

  /// The key of some words in a row; nil when they cannot be a compound.
  func key(of tokens: ClosedRange<Int>, in text: SpelledForms) -> UInt64? {
    let last = ofForm[Int(text.tokens[tokens.upperBound].form)]
    guard last.isPart else { return nil }
    var key = last.stem
    for token in tokens.dropLast().reversed() {
      let keys = ofForm[Int(text.tokens[token].form)]
      guard keys.isPart, text.tokens[token + 1].isSpaced else { return nil }
      key.prepend(keys.whole, powers)
    }
    return key.value
  }

  private func stem(of letters: [Unicode.Scalar], lastJoint: Int?) -> KeyHash {
    let start = lastJoint ?? 0
    let length = endings.stemLength(letters[start...], minimum: 3)
    return KeyHash(letters[..<(start + length)])
  }
}
