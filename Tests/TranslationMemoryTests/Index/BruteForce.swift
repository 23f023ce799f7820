@testable import TranslationMemory

/// Compares with every text, as the definition of similarity says it: the judge of the index.
struct BruteForce {
  private struct Entry {
    var text: IndexedText
    var tokens: [Int]
    var words: [Int]
    var spellings: [Int]
  }

  private var entries: [Int64: [Entry]] = [:]
  private var numbers: [String: Int] = [:]

  mutating func update(unit: Int64, texts: [IndexedText]) { entries[unit] = texts.map { entry($0) } }

  private mutating func entry(_ text: IndexedText) -> Entry {
    func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "_" }
    var spellings: [String] = []
    var wasOfWord = false
    for character in text.text {
      if isOfWord(character), wasOfWord {
        spellings[spellings.count - 1].append(character)
      } else if !character.isWhitespace {
        spellings.append(String(character))
      }
      wasOfWord = isOfWord(character)
    }
    let tokens = spellings.map { $0.lowercased() }
    return Entry(
      text: text, tokens: tokens.map { number($0) },
      words: tokens.filter { $0.contains(where: isOfWord) }.map { number($0) },
      spellings: spellings.map { number($0) })
  }

  /// Equal strings have equal numbers, which are quicker to compare.
  private mutating func number(_ string: String) -> Int {
    if let number = numbers[string] { return number }
    numbers[string] = numbers.count
    return numbers.count - 1
  }

  /// All that are similar enough, the best first.
  mutating func candidates(for text: String, codes: UInt32 = 0, minimum: Double) -> [FuzzyCandidate] {
    let query = entry(IndexedText(unit: 0, text: text, codes: codes))
    if query.tokens.isEmpty { return [] }
    var found: [(candidate: FuzzyCandidate, order: [Int])] = []
    for other in entries.values.joined() {
      let longer = max(query.tokens.count, other.tokens.count)
      let similarity = Double(longer - Self.distance(query.tokens, other.tokens)) / Double(longer)
      if similarity < minimum { continue }
      let candidate = FuzzyCandidate(
        unit: other.text.unit, place: other.text.place, similarity: similarity,
        wordDistance: Self.distance(query.words, other.words),
        spellingDistance: Self.distance(query.spellings, other.spellings), isSameText: text == other.text.text,
        hasSameCodes: codes == other.text.codes, changed: other.text.changed)
      let order = [
        candidate.wordDistance, candidate.spellingDistance, candidate.isSameText ? 0 : 1,
        candidate.hasSameCodes ? 0 : 1, -Int(candidate.changed), -Int(candidate.unit), -candidate.place,
      ]
      found.append((candidate, order))
    }
    found.sort { first, second in
      first.candidate.similarity != second.candidate.similarity
        ? first.candidate.similarity > second.candidate.similarity
        : first.order.lexicographicallyPrecedes(second.order)
    }
    return found.map(\.candidate)
  }

  private static func distance(_ first: [Int], _ second: [Int]) -> Int {
    var row = Array(0...second.count)
    for (line, token) in first.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in second.enumerated() {
        let substituted = diagonal + (token == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, diagonal + 1, row[column] + 1)
      }
    }
    return row[second.count]
  }
}
