internal import TextKit

/// Makes findings of pairs and groups: gathers the places of each spelling, counts them, and says which one to keep to.
struct FindingBuilder {
  private let text: UnsafeBufferPointer<UInt8>
  private let words: SpelledForms
  private let vocabulary: SpelledWords
  private let glossary: GlossaryForms

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ words: SpelledForms, _ vocabulary: SpelledWords, _ glossary: GlossaryForms
  ) {
    (self.text, self.words, self.vocabulary, self.glossary) = (text, words, vocabulary, glossary)
  }

  // MARK: Names and words

  /// One finding for all words that pairs hold together, by where they stand first.
  ///
  /// O(tokens).
  func findings(_ kind: SpellingFinding.Kind, _ pairs: [LikePair]) -> [SpellingFinding] {
    guard !pairs.isEmpty else { return [] }
    var families = Families()
    for pair in pairs { families.join(pair.first, pair.second) }
    let asked = Set(pairs.flatMap { [$0.first, $0.second] })
    let places = places(of: asked)
    var pairsOf: [Int: [LikePair]] = [:]
    for pair in pairs { pairsOf[families.root(of: pair.first), default: []].append(pair) }
    var nodesOf: [Int: [Int]] = [:]
    for node in asked.sorted() { nodesOf[families.root(of: node), default: []].append(node) }
    return nodesOf.map { root, nodes in
      let pairs = pairsOf[root] ?? []
      let spellings = nodes.map { spelling(of: $0, places[$0] ?? []) }.inOrder
      return SpellingFinding(
        kind: kind, confidence: pairs.contains(where: \.isHigh) ? .high : .low, spellings: spellings,
        suggestion: pairs.allSatisfy(\.isSameForm) ? Self.suggestion(of: spellings) : nil)
    }.inOrder
  }

  private func places(of nodes: Set<Int>) -> [Int: [Range<Int>]] {
    var places: [Int: [Range<Int>]] = [:]
    for token in words.tokens {
      let word = vocabulary.wordOfForm[Int(token.form)]
      if nodes.contains(word) { places[word, default: []].append(token.range) }
    }
    return places
  }

  private func spelling(of node: Int, _ places: [Range<Int>]) -> SpellingFinding.Spelling {
    guard node < vocabulary.words.count else {
      let form = glossary.forms[node - vocabulary.words.count]
      return SpellingFinding.Spelling(text: form.text, places: [], isInGlossary: true)
    }
    let word = vocabulary.words[node]
    // A sentence's capital and a headline's are not the word's own.
    let form = word.forms.map { words.forms[$0] }.max { ($0.inside, $0.count) < ($1.inside, $1.count) }
    return SpellingFinding.Spelling(
      text: form.map { text.string($0.first) } ?? "", places: places,
      isInGlossary: glossary.contains(word.letters))
  }

  /// The glossary's spelling, if it has just one of them, else the one that stands most often.
  private static func suggestion(of spellings: [SpellingFinding.Spelling]) -> String? {
    let known = spellings.filter(\.isInGlossary)
    if !known.isEmpty { return known.count == 1 ? known[0].text : nil }
    guard spellings.count > 1, spellings[0].places.count > spellings[1].places.count else { return nil }
    return spellings[0].text
  }

  // MARK: Joints

  /// A finding for each compound.
  func findings(_ groups: [JointSpellings.Group]) -> [SpellingFinding] { groups.map(finding).inOrder }

  private func finding(_ group: JointSpellings.Group) -> SpellingFinding {
    let known = Set(group.known.map(\.pattern))
    var bySurface: [String: [JointCandidate]] = [:]
    for candidate in group.candidates { bySurface[text.string(candidate.range), default: []].append(candidate) }
    var spellings = bySurface.map { surface, candidates in
      SpellingFinding.Spelling(
        text: surface, places: candidates.map(\.range), isInGlossary: known.contains(candidates[0].pattern))
    }
    let suggestion: String?
    if group.known.isEmpty {
      suggestion = Self.majority(of: group.candidates).flatMap { kept, other in
        // The form that stands otherwise elsewhere, as it is to be; else the first that is as it is to be.
        let kept = group.candidates.filter { $0.pattern == kept }
        return (kept.first { $0.letters == other } ?? kept.first).map { text.string($0.range) }
      }
    } else {
      let other = group.candidates.first { !known.contains($0.pattern) }?.letters
      let form = group.known.first { $0.letters == other } ?? group.known[0]
      suggestion = form.text
      if !spellings.contains(where: \.isInGlossary) {
        spellings.append(SpellingFinding.Spelling(text: form.text, places: [], isInGlossary: true))
      }
    }
    return SpellingFinding(
      kind: .joint, confidence: group.isHigh ? .high : .low, spellings: spellings.inOrder, suggestion: suggestion)
  }

  /// The pattern that more places have than any other, and the letters of the first place that has another one.
  private static func majority(of candidates: [JointCandidate]) -> (kept: JointPattern, other: [Unicode.Scalar])? {
    var counts: [JointPattern: Int] = [:]
    for candidate in candidates { counts[candidate.pattern, default: 0] += 1 }
    guard let most = counts.values.max(), counts.values.count(where: { $0 == most }) == 1,
      let kept = counts.first(where: { $0.value == most })?.key,
      let other = candidates.first(where: { $0.pattern != kept })
    else { return nil }
    return (kept, other.letters)
  }
}

/// Which words hang together by pairs.
private struct Families {
  private var parents: [Int: Int] = [:]

  mutating func root(of node: Int) -> Int {
    var node = node
    while let parent = parents[node] {
      // Halving the way as it is gone keeps it short.
      if let next = parents[parent] { parents[node] = next }
      node = parent
    }
    return node
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (one, other) = (root(of: first), root(of: second))
    // The lower number becomes the root, so that the result does not hang on the order.
    if one != other { parents[max(one, other)] = min(one, other) }
  }
}

extension [SpellingFinding.Spelling] {
  /// The glossary's first, then by how often, then by where they stand.
  fileprivate var inOrder: Self {
    sorted {
      let (one, other) = ($0.isInGlossary ? 0 : 1, $1.isInGlossary ? 0 : 1)
      return (one, -$0.places.count, $0.places.first?.lowerBound ?? 0, $0.text)
        < (other, -$1.places.count, $1.places.first?.lowerBound ?? 0, $1.text)
    }
  }
}

extension [SpellingFinding] {
  /// By where a spelling stands first.
  fileprivate var inOrder: Self {
    func start(_ finding: SpellingFinding) -> Int {
      finding.spellings.compactMap(\.places.first?.lowerBound).min() ?? 0
    }
    return sorted { (start($0), $0.spellings[0].text) < (start($1), $1.spellings[0].text) }
  }
}
