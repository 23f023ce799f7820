internal import Bitext
internal import TextKit

/// One memory of a search, with its index and what is taken off its matches.
final class SearchedMemory {
  /// A match with what orders it.
  struct Found {
    var match: MemoryMatch
    var candidate: FuzzyCandidate
    /// The translation's place in the unit.
    var target: Int

    /// What it is worth less what is taken off; the score is this, rounded down.
    var value: Double {
      match.likeness.points(similarity: candidate.similarity) - Self.taken(by: match.penalties)
    }

    /// Where it stands.
    var place: Place {
      Place(memory: match.memory, unit: candidate.unit, source: candidate.place, target: target)
    }

    static func taken(by penalties: [MatchPenalty]) -> Double { Double(penalties.reduce(0) { $0 + $1.points }) }

    func isBefore(_ other: Found) -> Bool {
      if value != other.value { return value > other.value }
      if candidate.isMoreLike(other.candidate) { return true }
      if other.candidate.isMoreLike(candidate) { return false }
      if match.score != other.match.score { return match.score > other.match.score }
      return candidate.isBefore(other.candidate)
    }
  }

  /// What tells matches apart: a text and its translation, by their places in a unit.
  struct Place: Hashable {
    var memory: String
    var unit: Int64
    var source: Int
    var target: Int
  }

  private let memory: Memory
  private let index: MemoryIndex
  private let target: LanguageTag?
  private let ownPenalties: [MatchPenalty]
  private let unitPenalties: [MatchPenalty]
  private var rows = MatchRows()
  /// Whether texts are translations of neighbours' sources, for as long as one text is looked up.
  private var neighbours = ReverseNeighbours()

  init(_ memory: Memory, _ index: MemoryIndex, into target: LanguageTag?, penalties: [MatchPenalty]) {
    self.memory = memory
    self.index = index
    self.target = target
    ownPenalties = penalties.filter { $0.subject == .memory(memory.path) }
    unitPenalties = penalties.filter { if case .property = $0.subject { true } else { false } }
  }

  /// The best matches of this memory: enough that no other could be among the best of all.
  ///
  /// Not every candidate of the index is a match: its unit may lack the target language, and points may be taken off.
  /// So more are asked for until none that is left out could come before the last.
  func best(
    for text: InlineText, context: UnitContext, _ options: MemorySearch.Options
  ) throws(Diagnostic) -> [Found] {
    try memory.read { (reader) throws(Diagnostic) in
      try index.refresh(reader)
      neighbours = ReverseNeighbours()
      var asked = options.limit
      while true {
        let candidates = index.candidates(
          for: text, minimum: Double(min(options.minimum, 100)) / 100, limit: asked, includingTies: !context.isEmpty)
        var found: [Found] = []
        for candidate in candidates { found += try matches(candidate, text, context, reader) }
        found.removeAll { $0.match.score < options.minimum }
        guard candidates.count >= asked, let last = candidates.last else { return found }
        // What is left out is worth no more than this.
        let best = (last.similarity < 1 ? last.similarity * 100 : 101) - Found.taken(by: ownPenalties)
        if found.count >= options.limit {
          found.sort { $0.isBefore($1) }
          // Without penalties of their own, candidates come in the order of matches.
          if unitPenalties.isEmpty || found[options.limit - 1].value > best { return found }
        }
        asked *= 4
      }
    }
  }

  /// The candidate with each of its translations.
  private func matches(
    _ candidate: FuzzyCandidate, _ text: InlineText, _ context: UnitContext, _ reader: MemoryReader
  ) throws(Diagnostic) -> [Found] {
    let texts = try rows.texts(of: candidate.unit, reader)
    guard let source = texts.first(where: { $0.place == candidate.place })?.variant else { return [] }
    // Another text in the same language is no translation.
    var targets = texts.filter { $0.variant.language != source.language }
    if let target {
      let same = targets.filter { $0.variant.language == target }
      targets = same.isEmpty ? targets.filter { $0.variant.language.matches(target) } : same
    }
    if targets.isEmpty { return [] }
    let unit = unitPenalties.isEmpty && context.isEmpty ? nil : try reader.unit(candidate.unit)
    let isInContext =
      try unit.map { (unit) throws(Diagnostic) in
        if !source.text.isVerbatim(text) { return false }
        let isForward = unit.sourceIndex == candidate.place
        return unit.context.isSame(
          as: isForward ? context : try neighbours.sources(of: context, like: unit.context, in: source.language, reader)
        )
      } ?? false
    let likeness = MatchLikeness(candidate, earlier: source.text, sought: text, isInContext: isInContext)
    let penalties = ownPenalties + unitPenalties.filter { unit?.has($0.subject) ?? false }
    let taken = penalties.reduce(0) { $0 + $1.points }
    return targets.map { target in
      let match = MemoryMatch(
        score: max(0, likeness.score(similarity: candidate.similarity) - taken), similarity: candidate.similarity,
        likeness: likeness, penalties: penalties, source: source, target: target.variant, unit: candidate.unit,
        memory: memory.path)
      return Found(match: match, candidate: candidate, target: target.place)
    }
  }
}

extension UnitContext {
  /// Whether a text stands between the same neighbours: one at least is known of both, and none is another.
  fileprivate func isSame(as other: UnitContext) -> Bool {
    let isKnown = previous != nil && other.previous != nil || next != nil && other.next != nil
    return isKnown && !contradicts(other)
  }
}

extension TranslationUnit {
  /// Whether the unit or one of its texts has a property.
  fileprivate func has(_ subject: MatchPenalty.Subject) -> Bool {
    guard case .property(let name, let value) = subject else { return false }
    return ([record] + variants.map(\.record)).contains { record in
      record.properties.contains { $0.type == name && $0.value == value }
    }
  }
}
