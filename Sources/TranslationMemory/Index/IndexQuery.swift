/// A text that is looked up, in the index's numbers.
struct IndexQuery {
  /// The number of a token or spelling that no unit has.
  static let unknown = UInt32.max

  /// Its tokens and their spellings, from left to right, and whether each is a word.
  private(set) var tokens: [UInt32] = []
  private(set) var spellings: [UInt32] = []
  private(set) var areWords: [Bool] = []
  /// What its text hashes to, and the key of its inline codes.
  let text: UInt32
  let codes: UInt32

  /// Reads a text. O(n).
  init(
    _ text: UnsafeBufferPointer<UInt8>, codes: UInt32, reader: inout TokenReader, vocabulary: borrowing IndexVocabulary
  ) {
    self.text = UInt32(truncatingIfNeeded: TokenHash.hash(text))
    self.codes = codes
    var (tokens, spellings, areWords) = (self.tokens, self.spellings, self.areWords)
    reader.forEach(in: text) { token, folded in
      let hash = TokenHash.hash(folded)
      let number = vocabulary.token(folded, hash: hash)
      let spelling = number.flatMap {
        vocabulary.spelling(of: $0, hash: SpellingHash.of(token, in: text, foldedHash: hash))
      }
      tokens.append(number.map { UInt32($0) } ?? Self.unknown)
      spellings.append(spelling.map { UInt32($0) } ?? Self.unknown)
      areWords.append(token.isWord)
    }
    (self.tokens, self.spellings, self.areWords) = (tokens, spellings, areWords)
  }

  /// The pattern of the query's tokens, for each of whose spellings `table` is set.
  func tokenPattern(_ table: SlotTable, _ vocabulary: IndexVocabulary) -> TokenPattern {
    pattern(tokens) { token, slot in vocabulary.forEachSpelling(of: Int(token)) { table.set($0, to: slot) } }
  }

  /// The pattern of the query's spellings, for each of which `table` is set.
  func spellingPattern(_ table: SlotTable) -> TokenPattern {
    pattern(spellings) { spelling, slot in table.set(Int(spelling), to: slot) }
  }

  /// The pattern of the query's words, in the numbers of `tokenPattern`.
  func wordPattern(_ pattern: TokenPattern) -> TokenPattern {
    let words = zip(pattern.tokens, areWords).filter(\.1).map(\.0)
    return TokenPattern(words, alphabetCount: pattern.alphabetCount)
  }

  /// Numbers what the query has from 1 on; all that no unit has share the number 1, which nothing matches.
  private func pattern(_ numbers: [UInt32], _ number: (UInt32, _ slot: UInt32) -> Void) -> TokenPattern {
    var slots: [UInt32: UInt32] = [Self.unknown: 1]
    let sequence = numbers.map { token in
      if let slot = slots[token] { return slot }
      let slot = UInt32(slots.count + 1)
      slots[token] = slot
      number(token, slot)
      return slot
    }
    return TokenPattern(sequence, alphabetCount: slots.count)
  }
}
