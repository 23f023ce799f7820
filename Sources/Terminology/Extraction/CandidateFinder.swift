internal import TextKit

/// Gathers what may be a term: nouns, names, nouns with the adjectives before them, and the parts of each.
struct CandidateFinder {
  /// What makes occurrences one candidate: dictionary forms, and adjectives without their ending.
  struct Key: Hashable {
    var words: [String]
  }

  struct Candidate {
    var kind: ExtractedTerm.Kind
    var occurrences: [ExtractedTerm.Occurrence] = []
    /// How the candidate is written in its dictionary form; nil while no occurrence shows it.
    var dictionaryForm: String?

    /// The dictionary form, or the form met most often.
    var term: String {
      if let dictionaryForm { return dictionaryForm }
      let counts = Dictionary(occurrences.map { ($0.form, 1) }, uniquingKeysWith: +)
      return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    }
  }

  private(set) var candidates: [Key: Candidate] = [:]
  private let common: CommonWords
  private let vocabulary: Vocabulary

  init(common: CommonWords, vocabulary: Vocabulary) {
    self.common = common
    self.vocabulary = vocabulary
  }

  private static let longest = 4
  /// What may stand between the words of a name.
  private static let connectives: Set<String> = ["for", "av", "de", "von", "van", "of", "the", "al", "bin"]

  /// Adds the candidates of a text; what stands exactly where a glossary's term does is none.
  mutating func add(_ words: [TextWord], of text: Int, known: Set<Range<Int>>) {
    var index = 0
    while index < words.count {
      if isNamePart(words[index]) {
        let end = endOfName(words, from: index)
        addName(words[index..<end], text, known)
        index = end
      } else {
        addNoun(words, at: index, text, known)
        index += 1
      }
    }
  }

  // MARK: Names

  private func isNamePart(_ word: TextWord) -> Bool { vocabulary.isName(word) }

  private func endOfName(_ words: [TextWord], from start: Int) -> Int {
    var end = start + 1
    while end < words.count, words[end].isJoined {
      if isNamePart(words[end]) {
        end += 1
      } else if Self.connectives.contains(words[end].text), end + 1 < words.count, words[end + 1].isJoined,
        isNamePart(words[end + 1])
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Adds a name and all parts of it that are names by themselves.
  private mutating func addName(_ name: ArraySlice<TextWord>, _ text: Int, _ known: Set<Range<Int>>) {
    for start in name.indices where isNamePart(name[start]) {
      for end in start..<min(name.endIndex, start + Self.longest) where isNamePart(name[end]) {
        let part = name[start...end]
        if part.count == 1, isTooCommon(name[start]) { continue }
        let forms = part.map { isNamePart($0) ? vocabulary.form(of: $0) : $0.text }
        add(Key(words: forms), .name, part, text, known, dictionaryForm: forms.joined(separator: " "))
      }
    }
  }

  /// Whether a word is no term by itself: a common one, an initial, an abbreviation such as St.
  private func isTooCommon(_ word: TextWord) -> Bool {
    common.contains(word.lowercased)
      || word.text.count < 3 && !(word.text.count == 2 && word.text.allSatisfy(\.isUppercase))
  }

  // MARK: Nouns and phrases

  private mutating func addNoun(_ words: [TextWord], at index: Int, _ text: Int, _ known: Set<Range<Int>>) {
    let word = words[index]
    let form = vocabulary.form(of: word)
    guard let lemma = vocabulary.lemmas[form], vocabulary.nouns.contains(lemma), form.count > 2,
      !common.contains(form), !common.contains(lemma)
    else { return }
    add(Key(words: [lemma]), .noun, words[index...index], text, known, dictionaryForm: lemma)
    var start = index
    var adjectives: [String] = []
    while start > 0, words[start].isJoined, adjectives.count < 2, isAdjective(words[start - 1]) {
      start -= 1
      adjectives.insert(Self.stem(words[start].lowercased), at: 0)
      let written = words[start..<index].map(\.lowercased).joined(separator: " ") + " " + form
      add(
        Key(words: adjectives + [lemma]), .phrase, words[start...index], text, known,
        dictionaryForm: form == lemma ? written : nil)
    }
  }

  private func isAdjective(_ word: TextWord) -> Bool {
    let form = word.lowercased
    return !vocabulary.isName(word) && !common.contains(form) && NounEvidence.mayBeAdjective(form)
      && !vocabulary.nouns.contains(vocabulary.lemmas[form] ?? form)
  }

  /// An adjective without the endings of gender and number.
  private static func stem(_ adjective: String) -> String {
    for ending in ["te", "e", "t"] where adjective.hasSuffix(ending) { return String(adjective.dropLast(ending.count)) }
    return adjective
  }

  private mutating func add(
    _ key: Key, _ kind: ExtractedTerm.Kind, _ words: ArraySlice<TextWord>, _ text: Int, _ known: Set<Range<Int>>,
    dictionaryForm: String?
  ) {
    guard let first = words.first, let last = words.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    guard !known.contains(range) else { return }
    let form = words.map { $0.isFirst && !isNamePart($0) ? $0.lowercased : $0.text }.joined(separator: " ")
    var candidate = candidates[key] ?? Candidate(kind: kind)
    candidate.occurrences.append(ExtractedTerm.Occurrence(text: text, range: range, form: form))
    candidate.dictionaryForm = candidate.dictionaryForm ?? dictionaryForm
    candidates[key] = candidate
  }
}
