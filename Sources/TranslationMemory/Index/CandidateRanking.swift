/// Orders equally similar matches: by verbatim likeness, then by what is newer.
///
/// Verbatim likeness counts, in this order: the words that differ, whatever the punctuation; the tokens that differ when
/// capitals count; whether the whole text is the same; whether the inline codes are.
struct CandidateRanking {
  let query: IndexQuery
  let file: IndexView?
  let delta: IndexDelta
  /// The units whose texts in the file are no longer so.
  let removed: Set<Int64>

  /// The best texts, best first: `limit` of them, or with `includingTies` also those that are as like as the last.
  ///
  /// - Parameter measure: Counts the words and the spellings in which a hit differs from the query.
  func best(
    _ hits: [SimilaritySearch.Hit], limit: Int, includingTies: Bool,
    measure: (SimilaritySearch.Hit) -> (words: Int, spellings: Int)
  ) -> [FuzzyCandidate] {
    var candidates: [FuzzyCandidate] = []
    for hit in hits {
      let (words, spellings) = measure(hit)
      forEachText(of: hit) { number, hash, codes, changed in
        candidates.append(
          FuzzyCandidate(
            unit: number.unit, place: number.place, similarity: hit.similarity, wordDistance: words,
            spellingDistance: spellings, isSameText: hash == query.text, hasSameCodes: codes == query.codes,
            changed: changed))
      }
    }
    candidates.sort { $0.isBefore($1) }
    var count = min(limit, candidates.count)
    while includingTies, count < candidates.count, !candidates[count - 1].isMoreLike(candidates[count]) { count += 1 }
    candidates.removeSubrange(count...)
    return candidates
  }

  @inline(__always)
  private func forEachText(of hit: SimilaritySearch.Hit, _ body: (TextNumber, UInt32, UInt32, UInt32) -> Void) {
    if hit.isAdded {
      let entry = delta.entries[hit.sequence]
      return body(entry.number, entry.hash, entry.codes, entry.changed)
    }
    guard let file else { return }
    for text in file.texts(of: hit.sequence) {
      let number = file.textNumbers[text]
      if !removed.isEmpty, removed.contains(number.unit) { continue }
      body(number, file.textHashes[text], file.textCodes[text], file.textChanges[text])
    }
  }
}
