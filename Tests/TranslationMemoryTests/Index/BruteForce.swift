@testable import TranslationMemory

/// Compares with every unit, as the definition of similarity says it: the judge of the index.
struct BruteForce {
  private struct Text {
    var unit: IndexedUnit
    var tokens: [String]
    var words: [String]
    var spellings: [String]
  }

  private var texts: [Int64: Text] = [:]

  mutating func add(_ unit: IndexedUnit) { texts[unit.id] = Self.text(unit) }

  mutating func remove(_ id: Int64) { texts[id] = nil }

  private static func text(_ unit: IndexedUnit) -> Text {
    var spellings: [String] = []
    for character in unit.text {
      let isWord = character.isLetter || character.isNumber || character == "_"
      if isWord, let last = spellings.last?.last, last != " ", last.isLetter || last.isNumber || last == "_" {
        spellings[spellings.count - 1].append(character)
      } else {
        spellings.append(String(character))
      }
    }
    spellings.removeAll { $0.allSatisfy(\.isWhitespace) }
    let tokens = spellings.map { $0.lowercased() }
    let words = tokens.filter { $0.contains { $0.isLetter || $0.isNumber || $0 == "_" } }
    return Text(unit: unit, tokens: tokens, words: words, spellings: spellings)
  }

  func candidates(for text: String, codes: UInt32 = 0, minimum: Double, limit: Int) -> [FuzzyCandidate] {
    let query = Self.text(IndexedUnit(id: 0, text: text, codes: codes))
    if query.tokens.isEmpty { return [] }
    var found: [(candidate: FuzzyCandidate, order: [Int])] = []
    for other in texts.values {
      let longer = max(query.tokens.count, other.tokens.count)
      let similarity = Double(longer - Self.distance(query.tokens, other.tokens)) / Double(longer)
      if similarity < minimum { continue }
      found.append(
        (
          FuzzyCandidate(unit: other.unit.id, similarity: similarity),
          [
            Self.distance(query.words, other.words), Self.distance(query.spellings, other.spellings),
            query.unit.text == other.unit.text ? 0 : 1, query.unit.codes == other.unit.codes ? 0 : 1,
            -Int(other.unit.changed), -Int(other.unit.id),
          ]
        ))
    }
    found.sort { first, second in
      first.candidate.similarity != second.candidate.similarity
        ? first.candidate.similarity > second.candidate.similarity
        : first.order.lexicographicallyPrecedes(second.order)
    }
    return found.prefix(limit).map(\.candidate)
  }

  private static func distance(_ first: [String], _ second: [String]) -> Int {
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
