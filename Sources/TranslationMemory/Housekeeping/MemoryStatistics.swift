public import Bitext
public import TextKit

/// What a memory holds, in numbers.
public struct MemoryStatistics {
  /// What there is in one language.
  public struct Language: Sendable {
    /// Texts.
    public var texts = 0
    /// Words and numbers.
    public var words = 0
    /// Characters, white space included.
    public var characters = 0
  }

  /// Units.
  public private(set) var units = 0
  /// By language.
  public private(set) var languages: [LanguageTag: Language] = [:]
  /// Units by the users who made them.
  public private(set) var users: [String: Int] = [:]
  /// Units by the names of their properties.
  public private(set) var properties: [String: Int] = [:]
  /// Units with inline codes.
  public private(set) var coded = 0
  /// Units that were used at least once.
  public private(set) var used = 0
  /// Units whose neighbours are known.
  public private(set) var inContext = 0
  /// The first and the last change.
  public private(set) var changes: ClosedRange<Timestamp>?

  private var reader = TokenReader()

  /// Starts at nothing.
  public init() {}

  /// Counts a unit. O(its text).
  public mutating func count(_ unit: TranslationUnit) {
    units += 1
    for variant in unit.variants {
      var text = variant.text.text
      var words = 0
      text.withUTF8 { reader.forEach(in: $0) { token, _ in words += token.isWord ? 1 : 0 } }
      languages[variant.language, default: Language()].texts += 1
      languages[variant.language, default: Language()].words += words
      languages[variant.language, default: Language()].characters += text.unicodeScalars.count
    }
    if let user = unit.record.createdBy { users[user, default: 0] += 1 }
    for type in Set(unit.record.properties.map(\.type)) { properties[type, default: 0] += 1 }
    if unit.variants.contains(where: { !$0.text.codes.isEmpty }) { coded += 1 }
    if unit.record.usageCount ?? 0 > 0 { used += 1 }
    if !unit.context.isEmpty { inContext += 1 }
    if let date = unit.record.lastChange {
      changes = changes.map { min($0.lowerBound, date)...max($0.upperBound, date) } ?? date...date
    }
  }
}
