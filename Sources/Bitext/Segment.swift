/// A sentence or a headline with its translation: what a translator works on.
public struct Segment: Sendable, Hashable {
  /// How far the translation has come; the four states of XLIFF 2.1 (4.3.1.30).
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Not translated, or only a proposal that nobody confirmed.
    case initial
    /// A translator has confirmed the target.
    case translated
    /// A reviser has approved it.
    case reviewed
    /// Ready for publication.
    case final
  }

  /// Unique within the document; an XML NMTOKEN, such as `u12.s1`.
  public var id: String
  /// The text to translate.
  public var source: InlineText
  /// The translation; nil while there is none.
  public var target: InlineText?
  /// How far the translation has come.
  public var state: State
  /// The glossary terms in the source, by where they stand. They may nest and overlap.
  public var terms: [TermHit]
  /// Earlier translations that come near, best first.
  public var candidates: [MatchCandidate]
  /// Remarks about the segment.
  public var notes: [Note]

  /// Makes a segment.
  public init(
    id: String, source: InlineText, target: InlineText? = nil, state: State = .initial, terms: [TermHit] = [],
    candidates: [MatchCandidate] = [], notes: [Note] = []
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.state = state
    self.terms = terms
    self.candidates = candidates
    self.notes = notes
  }

  /// Whether a person has confirmed the target: there is one, and its state is past `initial`.
  public var isConfirmed: Bool { state != .initial && hasTarget }

  /// Whether there is a target with more in it than white space.
  public var hasTarget: Bool { target.map { !$0.isBlank } ?? false }
}
