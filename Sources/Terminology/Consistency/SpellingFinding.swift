/// Something that one text spells in several ways, or otherwise than the glossary does.
public struct SpellingFinding: Sendable, Hashable {
  /// What is spelled in several ways.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A person or a place: Grusjko and Grosjko.
    case name
    /// A long word, a letter apart from another: viseutenriksminister and viseutenrikminister.
    case word
    /// The same letters joined otherwise: Nato-sjefen and Natosjefen, sanksjonsdebatt and sanksjons-debatt.
    case joint
  }

  /// How sure it is that one thing is meant.
  public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// Hardly anything else can be meant.
    case high
    /// Worth a look: it may be two words, or two persons, that look alike.
    case low
  }

  /// One of the spellings.
  public struct Spelling: Sendable, Hashable {
    /// As it stands in the text; for one that only the glossary has, as it would stand there.
    public var text: String
    /// Where it stands: ascending UTF-8 byte ranges of the text. Empty for one that only the glossary has.
    public var places: [Range<Int>]
    /// Whether it is a form of a glossary term.
    public var isInGlossary: Bool

    /// Makes a spelling.
    public init(text: String, places: [Range<Int>], isInGlossary: Bool = false) {
      self.text = text
      self.places = places
      self.isInGlossary = isInGlossary
    }
  }

  /// What is spelled in several ways.
  public var kind: Kind
  /// How sure it is that one thing is meant.
  public var confidence: Confidence
  /// The spellings, at least two: the glossary's first, then by how often they stand in the text, then by where.
  public var spellings: [Spelling]
  /// The spelling to keep to: the glossary's, else the one that most places have; nil when there is no such one.
  public var suggestion: String?

  /// Makes a finding.
  public init(kind: Kind, confidence: Confidence, spellings: [Spelling], suggestion: String?) {
    self.kind = kind
    self.confidence = confidence
    self.spellings = spellings
    self.suggestion = suggestion
  }
}
