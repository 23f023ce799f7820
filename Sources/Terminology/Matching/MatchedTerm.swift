internal import Bitext
internal import Morphology

/// One dictionary form with everything the glossaries say of it.
struct MatchedTerm: Sendable {
  let term: String
  /// What judging its forms needs of it.
  let traits: TermTraits
  /// The marks with which it begins or ends: C++.
  let marks: TermMarks
  /// The entries it comes from, as numbers over all glossaries; synonyms share one.
  private(set) var entries: [Int] = []
  private(set) var targets: [String] = []
  private(set) var forbiddenTargets: [String] = []
  private(set) var note: String?
  private(set) var definition: String?

  /// Joins what several entries say of a term, the entries of better status first.
  init(_ term: String, _ sources: [(number: Int, entry: GlossaryEntry)]) {
    self.term = term
    marks = TermMarks(of: term)
    traits = TermTraits(of: term, sources.map(\.entry.partOfSpeech), hasMarks: !marks.isEmpty)
    entries = sources.map(\.number)
    let ranked = sources.map(\.entry).enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    let forbidden = ranked.flatMap { $0.forbiddenTargets + ($0.status == .forbidden ? $0.targets : []) }
    forbiddenTargets = unique(forbidden)
    targets = unique(ranked.flatMap { $0.status == .forbidden ? [] : $0.targets })
    note = joinedRemarks(ranked.map(\.note))
    definition = joinedRemarks(ranked.map(\.definition))
  }
}

extension GlossaryEntry {
  /// The order in which the targets of several entries stand: preferred, unmarked, admitted, deprecated.
  fileprivate var rank: Int {
    switch status {
    case .preferred: 0
    case nil: 1
    case .admitted: 2
    case .deprecated, .forbidden: 3
    }
  }
}
