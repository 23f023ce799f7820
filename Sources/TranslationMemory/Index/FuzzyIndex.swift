package import TextKit

/// Finds the texts of a memory in one language that are similar to a text, with the same answers as comparing with every
/// one.
///
/// Its bulk is a file that is mapped and not loaded; units added, changed and removed since the file was made are kept
/// beside it and searched with it. It keeps state while it works, so one task uses it at a time.
package final class FuzzyIndex {
  private let file: IndexFile?
  private let view: IndexView?
  private var vocabulary: IndexVocabulary
  private var delta = IndexDelta()
  private var removed: Set<Int64> = []

  private var reader = TokenReader()
  private let tokenSlots = SlotTable()
  private let spellingSlots = SlotTable()
  private var seen: SeenSequences
  private var room: [UInt32]

  /// What the file was made from, in the words of whoever made it; empty when there is no file.
  package var stamp: String { file?.header.stamp ?? "" }

  /// How many texts are in the file.
  package var indexedCount: Int { view?.textNumbers.count ?? 0 }

  /// How many texts and units were added, changed or removed since the file was made. Each added text costs a look-up
  /// some nanoseconds.
  package var changeCount: Int { delta.entries.count + removed.count }

  /// Opens an index file.
  ///
  /// - Throws: `Diagnostic` with code `no-input` when there is none, `bad-data` when it is damaged or of another version.
  package convenience init(openingAt path: String) throws(Diagnostic) {
    let file = try IndexFile(path)
    guard let view = IndexView(file) else {
      throw Diagnostic(.badData, "the index is damaged", at: Diagnostic.Place(file: path))
    }
    self.init(file, view)
  }

  /// An index without a file, for a memory that is new or small.
  package convenience init() { self.init(nil, nil) }

  private init(_ file: IndexFile?, _ view: IndexView?) {
    self.file = file
    self.view = view
    vocabulary = IndexVocabulary(view)
    seen = SeenSequences(count: view?.sequenceCount ?? 0)
    let longest = view.map { $0.lengths.count > 1 ? Int($0.lengths[$0.lengths.count - 2].length) : 0 } ?? 0
    room = [UInt32](repeating: 0, count: longest)
  }

  /// Puts texts in the place of all that the index knew of a unit; none, when the unit is gone. They are found from now
  /// on. O(their length).
  package func update(unit: Int64, texts: [IndexedText]) {
    delta.remove(unit: unit)
    if view != nil { removed.insert(unit) }
    for text in texts { add(text) }
  }

  private func add(_ text: IndexedText) {
    var utf8 = text.text
    utf8.withUTF8 { utf8 in
      var spellings: [UInt32] = []
      reader.forEach(in: utf8) { spellings.append(vocabulary.insert($0, in: utf8, folded: $1)) }
      let entry = IndexDelta.Entry(
        number: TextNumber(unit: text.unit, place: text.place), changed: text.changed,
        hash: UInt32(truncatingIfNeeded: TokenHash.hash(utf8)), codes: text.codes, range: 0..<0)
      delta.add(entry, spellings: spellings)
    }
  }

  /// The texts most similar to a text, the best first.
  ///
  /// Equally similar ones are ordered by verbatim likeness (words before punctuation, capitals, the text as a whole, its
  /// inline codes), then by what was changed last, then by the higher number.
  ///
  /// - Parameters:
  ///   - text: What is looked up. Text without a token finds nothing.
  ///   - codes: The number that stands for its inline codes, as in `IndexedText`.
  ///   - minimum: The least similarity, in 0...1. From 0.5 on the search is fast; below, it compares with every text.
  ///   - limit: How many are wanted.
  ///   - includingTies: Whether to give also those that are as like as the last and only older.
  package func candidates(
    for text: String, codes: UInt32 = 0, minimum: Double, limit: Int, includingTies: Bool = false
  ) -> [FuzzyCandidate] {
    var text = text
    let query = text.withUTF8 { IndexQuery($0, codes: codes, reader: &reader, vocabulary: vocabulary) }
    guard !query.tokens.isEmpty, limit > 0 else { return [] }
    tokenSlots.reset(count: vocabulary.spellingCount)
    let pattern = query.tokenPattern(tokenSlots, vocabulary)
    if room.count < delta.longest { room = [UInt32](repeating: 0, count: delta.longest) }
    return room.withUnsafeMutableBufferPointer { room in
      var search = SimilaritySearch(
        pattern, slots: tokenSlots.slots, room: room, scores: TopScores(limit: limit, minimum: minimum))
      search.search(delta)
      if let view { search.search(view, ranked(query.tokens), seen: &seen) { liveTexts(of: $0, in: view) } }
      let hits = search.hits.filter { $0.similarity >= search.scores.minimum }
      return best(hits, query, pattern, room, limit: limit, includingTies: includingTies)
    }
  }

  private func ranked(_ tokens: [UInt32]) -> RankedTokens {
    var ranked = RankedTokens()
    for token in tokens { ranked.append(token) }
    ranked.sort()
    return ranked
  }

  private func liveTexts(of sequence: Int, in view: IndexView) -> Int {
    let texts = view.texts(of: sequence)
    return removed.isEmpty ? texts.count : texts.count { !removed.contains(view.textNumbers[$0].unit) }
  }

  private func best(
    _ hits: [SimilaritySearch.Hit], _ query: IndexQuery, _ pattern: TokenPattern,
    _ room: UnsafeMutableBufferPointer<UInt32>, limit: Int, includingTies: Bool
  ) -> [FuzzyCandidate] {
    if hits.isEmpty { return [] }
    spellingSlots.reset(count: vocabulary.spellingCount)
    var spellingPattern = query.spellingPattern(spellingSlots)
    var wordPattern = query.wordPattern(pattern)
    let ranking = CandidateRanking(query: query, file: view, delta: delta, removed: removed)
    return ranking.best(hits, limit: limit, includingTies: includingTies) { hit in
      let words = fill(room, hit) { vocabulary.isWord($0) ? tokenSlots.slots[$0] : nil }
      let wordDistance = wordPattern.distance(to: words, limit: .max)
      let spellings = fill(room, hit) { spellingSlots.slots[$0] }
      return (wordDistance, spellingPattern.distance(to: spellings, limit: .max))
    }
  }

  /// Fills the room with the numbers that `slot` gives to the spellings of a hit.
  private func fill(
    _ room: UnsafeMutableBufferPointer<UInt32>, _ hit: SimilaritySearch.Hit, _ slot: (Int) -> UInt32?
  ) -> UnsafeBufferPointer<UInt32> {
    var count = 0
    func append(_ spelling: UInt32) {
      guard let number = slot(Int(spelling)), count < room.count else { return }
      room[count] = number
      count += 1
    }
    if hit.isAdded {
      delta.spellings[delta.entries[hit.sequence].range].forEach(append)
    } else if let view {
      SpellingCode.forEach(in: view.codes(of: hit.sequence), append)
    }
    return UnsafeBufferPointer(rebasing: room[..<count])
  }
}
