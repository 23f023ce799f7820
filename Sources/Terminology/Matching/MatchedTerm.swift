internal import Bitext
internal import Morphology

/// One dictionary form with everything the glossaries say of it.
struct MatchedTerm: Sendable {
  let term: String
  /// How many letters the dictionary form has, hyphens and spaces aside.
  let letterCount: Int
  /// Whether it is one word, without spaces and hyphens.
  let isWord: Bool
  /// Whether it is a common noun of one word, as far as is known: such a one may be spelled like a verb.
  let isPlainNoun: Bool
  /// Whether it is a common noun of however many words, as far as is known: its translations may have a plural.
  let isNoun: Bool
  /// Whether it has a capital, as names and acronyms do.
  let hasCapital: Bool
  /// Whether it is one word of a few letters, several of them capitals: KrF, NATO.
  let isAcronym: Bool
  /// The marks with which it begins or ends: C++.
  let marks: TermMarks
  /// Whether it may be a compound's last part at all, and whether behind a first part without a joint too.
  private let endsJointedCompounds: Bool
  private let endsAllCompounds: Bool
  /// The entries it comes from, as numbers over all glossaries; synonyms share one.
  private(set) var entries: [Int] = []
  private(set) var targets: [String] = []
  private(set) var forbiddenTargets: [String] = []
  private(set) var note: String?
  private(set) var definition: String?

  /// Joins what several entries say of a term, the entries of better status first.
  init(_ term: String, _ sources: [(number: Int, entry: GlossaryEntry)]) {
    self.term = term
    let spelling = Spelling(term)
    letterCount = spelling.letters.count
    hasCapital = spelling.isCapital.contains(true)
    isWord = spelling.joints.isEmpty
    isAcronym =
      spelling.joints.isEmpty && (3...6).contains(letterCount) && spelling.isCapital.count(where: \.self) >= 2
    marks = TermMarks(of: term)
    isPlainNoun =
      spelling.joints.isEmpty && !hasCapital
      && sources.allSatisfy { $0.entry.partOfSpeech == nil || $0.entry.partOfSpeech == .noun }
    let isName = hasCapital
    isNoun = sources.allSatisfy { $0.entry.partOfSpeech == .noun || ($0.entry.partOfSpeech == nil && !isName) }
    let codes = term.unicodeScalars.map(CompoundRules.code)
    endsJointedCompounds = isPlainNoun && codes.count >= CompoundRules.leastLength
    endsAllCompounds = endsJointedCompounds && CompoundRules.hasRoot(codes.span)
    entries = sources.map(\.number)
    let ranked = sources.map(\.entry).enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    let forbidden = ranked.flatMap { $0.forbiddenTargets + ($0.status == .forbidden ? $0.targets : []) }
    forbiddenTargets = unique(forbidden)
    targets = unique(ranked.flatMap { $0.status == .forbidden ? [] : $0.targets })
    note = joinedRemarks(ranked.map(\.note))
    definition = joinedRemarks(ranked.map(\.definition))
  }

  /// Whether it may be the last part of a compound whose first part ends in a joint's s, or does not.
  ///
  /// Names and verbs end no compound, and without a joint «ting» ends none.
  func endsCompounds(afterJoint hasJoint: Bool) -> Bool { hasJoint ? endsJointedCompounds : endsAllCompounds }
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
