internal import Bitext
internal import Morphology

/// A term's claim on a stretch of text.
struct Claim {
  var range: Range<Int>
  var term: Int
  var distance: InflectedForm.Distance
  var comparison: FormComparison
  /// Whether the stretch is a compound's part.
  var isPart = false
}

/// Settles claims on the same words: the form nearest to its dictionary form wins.
///
/// So the name Språkrådet beats språkråd, the noun dommer beats dom, and Språkrådets beats språkråd too. Claims on
/// different words never shadow each other.
struct Shadowing {
  private let terms: [MatchedTerm]

  init(_ terms: [MatchedTerm]) { self.terms = terms }

  /// The claims that stand, by where they begin, the longer first.
  ///
  /// A compound's part inside a longer claim is no news: of Nato-sjefen, sjefen is not given besides. O(c log c).
  func settle(_ claims: [Claim]) -> [Claim] {
    let sorted = claims.enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      return (x.lowerBound, y.upperBound, a.offset) < (y.lowerBound, x.upperBound, b.offset)
    }.map(\.element)
    var result: [Claim] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].range == sorted[start].range { end += 1 }
      result += end - start == 1 ? [sorted[start]] : settleOnePlace(sorted[start..<end])
      start = end
    }
    return Self.withoutCoveredParts(result)
  }

  private static func withoutCoveredParts(_ claims: [Claim]) -> [Claim] {
    var widest = 0..<0
    return claims.filter { claim in
      if claim.isPart, widest != claim.range, widest.upperBound >= claim.range.upperBound { return false }
      if claim.range.upperBound > widest.upperBound { widest = claim.range }
      return true
    }
  }

  private func settleOnePlace(_ claims: ArraySlice<Claim>) -> [Claim] {
    // The order of the glossary stays, among claims that are equally near.
    let best = claims.map(rank).min() ?? 0
    var result: [Claim] = []
    for claim in claims where rank(claim) == best {
      guard let twin = result.firstIndex(where: { isSame($0, claim) }) else {
        result.append(claim)
        continue
      }
      // Synonyms of one entry: Nato and NATO. The one that is written as the text has it says more.
      if claim.comparison.isVerbatim, !result[twin].comparison.isVerbatim { result[twin] = claim }
    }
    return result
  }

  private func rank(_ claim: Claim) -> Int {
    // Any word as it stands in the glossary beats a respelled one; among either the nearer form wins.
    2 * Int(claim.distance.rawValue) + (claim.comparison.kind == .variant ? 1 : 0)
  }

  private func isSame(_ a: Claim, _ b: Claim) -> Bool {
    a.term == b.term || !Set(terms[a.term].entries).isDisjoint(with: terms[b.term].entries)
  }
}
