internal import TextKit

/// Finds long words that stand a slip apart: viseutenrikminister, viseutenriksminister.
///
/// There is no dictionary: a slip shows because the text itself, or the glossary, has the word right elsewhere, in the same
/// form or in another one of its stem.
struct WordSpellings {
  private let words: [SpelledWords.Word]
  private let glossary: GlossaryForms
  private let endings: InflectionEndings
  private var pairs: [LikePair] = []

  /// Shorter words are too often a letter apart from another one.
  static let shortest = 9

  /// The pairs. Near linear in the number of words.
  static func pairs(
    in vocabulary: SpelledWords, _ glossary: GlossaryForms, _ endings: InflectionEndings
  ) -> [LikePair] {
    var finder = WordSpellings(words: vocabulary.words, glossary: glossary, endings: endings)
    finder.compareWords()
    finder.compareStems()
    return finder.pairs
  }

  private init(words: [SpelledWords.Word], glossary: GlossaryForms, endings: InflectionEndings) {
    (self.words, self.glossary, self.endings) = (words, glossary, endings)
  }

  private func isCandidate(_ letters: [Unicode.Scalar]) -> Bool {
    letters.count >= Self.shortest && letters.count <= 64 && letters.allSatisfy { $0.isLetter }
  }

  private func letters(of node: Int) -> [Unicode.Scalar] {
    node < words.count ? words[node].letters : glossary.forms[node - words.count].letters
  }

  private func isInGlossary(_ node: Int) -> Bool { node >= words.count || glossary.contains(words[node].letters) }

  private func count(of node: Int) -> Int { node < words.count ? words[node].count : 0 }

  // MARK: Words

  private mutating func compareWords() {
    let own = words.indices.filter { isCandidate(words[$0].letters) }
    let present = Set(own.map { KeyHash(words[$0].letters[...]).value })
    let strangers = glossary.forms.indices.filter {
      !present.contains(glossary.forms[$0].key) && isCandidate(glossary.forms[$0].letters)
    }
    let nodes = own + strangers.map { $0 + words.count }
    var found: Set<LikePair> = []
    NeighbourSearch.forEachPair(
      of: own.map { words[$0].letters }, and: strangers.map { glossary.forms[$0].letters }, edits: 1
    ) { first, second in
      if let pair = judge(nodes[first], nodes[second]) { found.insert(pair) }
    }
    pairs = found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private func judge(_ first: Int, _ second: Int) -> LikePair? {
    let (a, b) = (letters(of: first), letters(of: second))
    guard let edit = SingleEdit(a, b), isWorthwhile(first, second, edit) else { return nil }
    if endings.mayShareStem(a, b) || Self.isPluralOfMan(edit, a, b) { return nil }
    let (inGlossary, alsoInGlossary) = (isInGlossary(first), isInGlossary(second))
    // A form that the text has as the glossary wants it needs no form of the glossary beside it.
    if inGlossary && alsoInGlossary { return nil }
    if edit.isSubstitution, !inGlossary, !alsoInGlossary, min(count(of: first), count(of: second)) > 1 { return nil }
    return LikePair(
      first: first, second: second, isSameForm: true,
      isHigh: isSure(edit, length: max(a.count, b.count))
        && (inGlossary || alsoInGlossary || isUnlikelyTwo(edit, a) || outnumbers(first, second)
          || outnumbers(second, first))
    )
  }

  private func isWorthwhile(_ first: Int, _ second: Int, _ edit: SingleEdit) -> Bool {
    // Names are compared with names elsewhere, by other rules.
    if first < words.count, second < words.count {
      if words[first].isName, words[second].isName { return false }
      // Before a hyphen stand names and letters that tell compounds apart: Ap-framgang, Sp-framgang.
      if words[first].hasHyphen || words[second].hasHyphen { return edit.prefix >= 3 }
    }
    // Real words differ at their beginning more often than further in: million, billion.
    return edit.prefix > 0 || edit.prefix + edit.suffix + max(edit.first.count, edit.second.count) > 9
  }

  /// Real words that are a slip apart mostly have another letter in one place, near an end, and are not so long.
  private func isSure(_ edit: SingleEdit, length: Int) -> Bool {
    edit.prefix >= 3 && edit.suffix >= 3 && (edit.isSubstitution ? length >= 14 : length >= 10)
  }

  /// A letter missing or moved in the middle of a very long word makes no other word of it.
  private func isUnlikelyTwo(_ edit: SingleEdit, _ word: [Unicode.Scalar]) -> Bool {
    !edit.isSubstitution && word.count >= 14 && edit.prefix >= 4 && edit.suffix >= 4
  }

  private func outnumbers(_ first: Int, _ second: Int) -> Bool {
    count(of: first) >= 3 && count(of: second) == 1
  }

  /// Rådmannen, rådmennene.
  private static func isPluralOfMan(_ edit: SingleEdit, _ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    edit.swaps("a", "e") && a[..<edit.prefix].last == "m" && String(a[(edit.prefix + 1)...].prefix(2)) == "nn"
  }

  // MARK: Stems

  /// Words without a partner so far, by their stems: amerkansk, amerikanske.
  private mutating func compareStems() {
    let settled = Set(pairs.flatMap { [$0.first, $0.second] })
    var wordsOfStem: [[Unicode.Scalar]: [Int]] = [:]
    for word in words.indices where isCandidate(words[word].letters) && !settled.contains(word) {
      let letters = words[word].letters
      let length = endings.stemLength(letters[...], minimum: 7)
      wordsOfStem[Array(letters[..<length]), default: []].append(word)
    }
    let stems = wordsOfStem.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }
    var found: Set<LikePair> = []
    NeighbourSearch.forEachPair(of: stems.map(\.key), edits: 1) { first, second in
      let (a, b) = (stems[first], stems[second])
      guard let edit = SingleEdit(a.key, b.key), edit.prefix >= 3, edit.suffix >= 4,
        !Self.isPluralOfMan(edit, a.key, b.key)
      else { return }
      for one in a.value {
        for other in b.value where !(isInGlossary(one) && isInGlossary(other)) {
          if words[one].isName, words[other].isName { continue }
          found.insert(LikePair(first: min(one, other), second: max(one, other), isSameForm: false, isHigh: false))
        }
      }
    }
    pairs += found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
