/// Orders equally similar matches: by verbatim likeness, then by what is newer.
///
/// Verbatim likeness counts, in this order: the words that differ, whatever the punctuation; the tokens that differ when
/// capitals count; whether the whole text is the same; whether the inline codes are.
struct CandidateRanking {
  /// A hit with what is counted of it; less is better.
  private struct Ranked {
    var hit: SimilaritySearch.Hit
    var words: Int
    var spellings: Int

    static func isBefore(_ first: Ranked, _ second: Ranked) -> Bool {
      if first.hit.similarity != second.hit.similarity { return first.hit.similarity > second.hit.similarity }
      return (first.words, first.spellings) < (second.words, second.spellings)
    }
  }

  /// A unit of a hit, ordered among those of hits that are equal.
  private struct RankedUnit {
    var id: Int64
    var isSameText: Bool
    var hasSameCodes: Bool
    var changed: UInt32

    var key: (Int, Int, UInt32, Int64) { (isSameText ? 1 : 0, hasSameCodes ? 1 : 0, changed, id) }
  }

  let query: IndexQuery
  let file: IndexView?
  let delta: IndexDelta
  let removed: Set<Int64>

  /// The best units, best first: `limit` of them, or with `includingTies` also those that are as good as the last but
  /// for what is newer.
  ///
  /// - Parameter measure: Counts the words and the spellings in which a hit differs from the query.
  func best(
    _ hits: [SimilaritySearch.Hit], limit: Int, includingTies: Bool,
    measure: (SimilaritySearch.Hit) -> (words: Int, spellings: Int)
  ) -> [FuzzyCandidate] {
    let ranked = hits.map { hit in
      let (words, spellings) = measure(hit)
      return Ranked(hit: hit, words: words, spellings: spellings)
    }.sorted(by: Ranked.isBefore)
    var best: [FuzzyCandidate] = []
    var start = 0
    while start < ranked.count, best.count < limit {
      var end = start + 1
      while end < ranked.count, !Ranked.isBefore(ranked[start], ranked[end]) { end += 1 }
      let equals = ranked[start..<end].flatMap { units(of: $0.hit) }.sorted { $0.key > $1.key }
      for unit in equals {
        if best.count >= limit, !includingTies { break }
        best.append(FuzzyCandidate(unit: unit.id, similarity: ranked[start].hit.similarity))
      }
      start = end
    }
    return best
  }

  private func units(of hit: SimilaritySearch.Hit) -> [RankedUnit] {
    if hit.isAdded {
      let entry = delta.entries[hit.sequence]
      return [unit(entry.id, entry.text, entry.codes, entry.changed)]
    }
    guard let file else { return [] }
    return file.units(of: hit.sequence).compactMap { place in
      let id = file.unitIDs[place]
      if !removed.isEmpty, removed.contains(id) { return nil }
      return unit(id, file.unitTexts[place], file.unitCodes[place], file.unitChanges[place])
    }
  }

  private func unit(_ id: Int64, _ text: UInt32, _ codes: UInt32, _ changed: UInt32) -> RankedUnit {
    RankedUnit(id: id, isSameText: text == query.text, hasSameCodes: codes == query.codes, changed: changed)
  }
}
