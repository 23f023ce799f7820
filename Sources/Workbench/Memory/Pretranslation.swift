public import Bitext
public import Terminology
public import TextKit
public import TranslationMemory

/// Filling a bilingual file with what memories know.
public struct Pretranslation {
  /// What the user chooses.
  public struct Options: Sendable {
    /// The least score with which a target is filled in.
    public var minimum = 75
    /// The score from which a filled target counts as translated; nil for never: somebody must look at it.
    public var confirmFrom: Int?
    /// Whether targets that nobody has confirmed are replaced.
    public var replacesUnconfirmed = false
    /// Whether matches that differ in numbers, names, terms, codes or final punctuation alone are repaired.
    public var repairs = true

    /// Makes the usual choice.
    public init() {}
  }

  /// What became of the segments.
  public struct Counts: Sendable, Hashable {
    /// Segments in the file.
    public var segments = 0
    /// Segments filled.
    public var filled = 0
    /// Filled ones with the same text.
    public var verbatim = 0
    /// Filled ones whose match was repaired.
    public var repaired = 0
    /// Segments that had a target and kept it.
    public var kept = 0
  }

  private let search: MemorySearch
  private let source: LanguageTag
  private let options: Options
  private let matcher: TermMatcher?
  /// What repairs matches, by the language translated into; it is made anew for each document.
  private var repairers: [LanguageTag: MatchRepairer] = [:]
  /// What became of the segments so far.
  public private(set) var counts = Counts()

  /// Makes a pretranslation.
  ///
  /// - Parameters:
  ///   - search: The memories, asked for as many matches as each segment shall carry.
  ///   - glossaries: What repairs take terms' translations from.
  ///   - source: The language translated from.
  public init(_ search: MemorySearch, glossaries: [Glossary] = [], source: LanguageTag, options: Options = Options()) {
    self.search = search
    self.source = source
    self.options = options
    matcher = glossaries.isEmpty ? nil : TermMatcher(glossaries, source: source)
  }

  /// Looks every segment up: all get their matches as candidates, and those without a target the best one as target.
  /// Candidates from other memories and tools stay.
  ///
  /// A confirmed target is never touched.
  ///
  /// - Parameter progress: Called with the number of segments looked up.
  /// - Complexity: O(segments) look-ups.
  public mutating func run(on file: inout BilingualFile, progress: (Int) -> Void = { _ in }) throws(Diagnostic) {
    for document in file.documents.indices { try run(on: &file.documents[document], fills: true, progress: progress) }
  }

  /// Looks every segment of a document up: all get their matches as candidates, and no target changes.
  ///
  /// - Complexity: O(segments) look-ups.
  public mutating func lookUp(_ document: inout Document) throws(Diagnostic) {
    try run(on: &document, fills: false) { _ in }
  }

  private mutating func run(
    on document: inout Document, fills: Bool, progress: (Int) -> Void
  ) throws(Diagnostic) {
    let texts = document.segments.map(\.source.text)
    let hashes = texts.map { TextHash.of($0) }
    repairers = [:]
    var index = 0
    for unit in document.units.indices {
      var changed = document.units[unit]
      try changed.updateSegments { (segment) throws(Diagnostic) in
        let context = UnitContext(
          previous: index > 0 ? hashes[index - 1] : nil, next: index + 1 < hashes.count ? hashes[index + 1] : nil)
        index += 1
        counts.segments += 1
        let matches = try search.matches(for: segment.source, context: context)
        segment.candidates = candidates(of: segment, adding: matches)
        if fills { fill(&segment, from: matches, texts) }
        progress(counts.segments)
      }
      document.units[unit] = changed
    }
  }

  /// The matches, and what the segment had from other memories and tools; best first, and of equals the new one.
  private func candidates(of segment: Segment, adding matches: [MemoryMatch]) -> [MatchCandidate] {
    let new = matches.map(\.candidate)
    let others = segment.candidates.filter { !search.memoryPaths.contains($0.origin) }
    // By place too, as equals must stay in order.
    return (new + others).enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }

  /// - Parameter texts: All texts of the document.
  private mutating func fill(_ segment: inout Segment, from matches: [MemoryMatch], _ texts: [String]) {
    guard !segment.isConfirmed, options.replacesUnconfirmed || !segment.hasTarget else {
      counts.kept += 1
      return
    }
    guard let best = matches.first, best.score >= options.minimum else { return }
    counts.filled += 1
    if best.score >= 100 { counts.verbatim += 1 }
    segment.target = best.target.text.withCodes(of: segment.source)
    // What was said of the target that stood there is true no more.
    segment.notes.removeAll { $0.origin == Note.matchOrigin }
    segment.state = options.confirmFrom.map { best.score >= $0 } ?? false ? .translated : .initial
    guard best.likeness != .verbatim, best.likeness != .inContext else { return }
    if options.repairs, let repair = repair(best, for: segment, texts) {
      counts.repaired += 1
      segment.target = repair.target
      // What a program has changed is for a person to confirm, whatever the score.
      segment.state = .initial
      note("repaired match (\(best.score) %): \(repair.repairs.map(\.description).joined(separator: ", "))", &segment)
    } else if !best.source.text.hasCodesInPlace(as: segment.source) {
      segment.state = .initial
      note("the earlier text had other inline codes, or had them elsewhere: see where they belong", &segment)
    }
  }

  private func note(_ text: String, _ segment: inout Segment) {
    segment.notes.append(Note(text, origin: Note.matchOrigin))
  }

  private mutating func repair(_ match: MemoryMatch, for segment: Segment, _ texts: [String]) -> MatchRepair? {
    let target = match.target.language
    let repairer = repairers[target] ?? MatchRepairer(from: source, into: target, namesIn: texts)
    repairers[target] = repairer
    return repairer.repair(
      match.source.text, target: match.target.text, for: segment.source,
      earlierTerms: matcher?.hits(in: match.source.text.text) ?? [],
      terms: matcher?.hits(in: segment.source.text) ?? [],
      translatedNames: Self.translatedNames(segment))
  }

  /// The words of names that `inspect` has noted to be written otherwise: “Zelenskyj: perhaps Zelenskyy in English”.
  private static func translatedNames(_ segment: Segment) -> Set<String> {
    let notes = segment.notes.filter { $0.origin == Note.nameOrigin }
    return Set(notes.flatMap { $0.text.prefix { $0 != ":" }.split(separator: " ").map(String.init) })
  }
}
