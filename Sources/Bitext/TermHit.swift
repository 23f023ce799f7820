/// A glossary term found in a text.
public struct TermHit: Sendable, Hashable {
  /// In what form the term stands there.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The dictionary form itself, capitals aside at a sentence's start.
    case exact
    /// An inflected form: Nato-sjefen, sanksjonene.
    case inflected
    /// Another spelling: with or without hyphen or space (Natosjef, Nato Russland-rådet), or that of the other written
    /// standard (hovedstaden in Nynorsk text).
    case variant
    /// Part of a longer compound, alone in the range: sjefen in PST-sjefen, EU in «EU- og Nato-land».
    case compoundPart = "compound-part"
    /// A slip of one letter: viseutenrikminister.
    case misspelling
  }

  /// Where it stands: UTF-8 byte offsets into the text searched.
  public var range: Range<Int>
  /// The glossary's dictionary form.
  public var term: String
  /// In what form it stands there.
  public var kind: Kind
  /// The text as it stands there.
  public var surface: String
  /// The translations, the preferred one first; none when the glossary gives none.
  public var targets: [String]
  /// The translations in the plural, where the term stands in the plural and a translation's plural is beyond doubt.
  public var pluralTargets: [String]
  /// Renderings that must not be used.
  public var forbiddenTargets: [String]
  /// The glossary's remark for the translator.
  public var note: String?
  /// The glossary's definition.
  public var definition: String?
  /// Whether the form may just as well be another word.
  public var isUncertain: Bool

  /// Makes a hit.
  public init(
    range: Range<Int>, term: String, kind: Kind, surface: String, targets: [String] = [],
    pluralTargets: [String] = [], forbiddenTargets: [String] = [], note: String? = nil, definition: String? = nil,
    isUncertain: Bool = false
  ) {
    self.range = range
    self.term = term
    self.kind = kind
    self.surface = surface
    self.targets = targets
    self.pluralTargets = pluralTargets
    self.forbiddenTargets = forbiddenTargets
    self.note = note
    self.definition = definition
    self.isUncertain = isUncertain
  }
}
