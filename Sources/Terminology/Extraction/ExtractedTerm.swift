/// A term that a text uses and a glossary might want.
public struct ExtractedTerm: Sendable, Hashable {
  /// What sort of term.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A common noun of one word.
    case noun
    /// A name: words with capitals inside a sentence.
    case name
    /// An adjective or several and a noun.
    case phrase
  }

  /// One place where it stands.
  public struct Occurrence: Sendable, Hashable {
    /// The text, by its position among those given.
    public var text: Int
    /// Where it stands there: UTF-8 byte offsets.
    public var range: Range<Int>
    /// The form in which it stands.
    public var form: String
  }

  /// Its dictionary form, as far as the forms in the text allow to tell.
  public var term: String
  /// What sort of term.
  public var kind: Kind
  /// The measure it is ranked by; above 0.
  public var score: Double
  /// All places where it stands, in order.
  public var occurrences: [Occurrence]

  /// The forms in which it stands and how often each does, the commonest first.
  public var forms: [(form: String, count: Int)] {
    Dictionary(occurrences.map { ($0.form, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
