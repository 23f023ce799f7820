public import TextKit

/// A unit of a translation memory: one text in two or more languages, and what is known of it.
///
/// Its fields are those of a `<tu>` in TMX 1.4b, so that nothing is lost between a memory and the file it came from.
public struct TranslationUnit: Sendable, Hashable {
  /// Its number in the memory; nil before it stands in one.
  public var id: Int64?
  /// The name that another tool gave it (TMX `tuid`).
  public var externalID: String?
  /// The language translated from; nil when any of its languages may be (TMX `*all*`).
  public var sourceLanguage: LanguageTag?
  /// The texts, in the order of the file they came from.
  public var variants: [Variant]
  /// Who made and changed it, when, and what else is known.
  public var record: UnitRecord
  /// The texts it stood between.
  public var context: UnitContext

  /// Makes a unit.
  public init(
    id: Int64? = nil, externalID: String? = nil, sourceLanguage: LanguageTag?, variants: [Variant],
    record: UnitRecord = UnitRecord(), context: UnitContext = UnitContext()
  ) {
    self.id = id
    self.externalID = externalID
    self.sourceLanguage = sourceLanguage
    self.variants = variants
    self.record = record
    self.context = context
  }

  /// A text in one language.
  public struct Variant: Sendable, Hashable {
    /// Its language.
    public var language: LanguageTag
    /// The text with its inline codes.
    public var text: InlineText
    /// What is known of this text rather than of the whole unit.
    public var record: UnitRecord

    /// Makes a variant.
    public init(language: LanguageTag, text: InlineText, record: UnitRecord = UnitRecord()) {
      self.language = language
      self.text = text
      self.record = record
    }
  }

  /// Which variant is the source: the first in the source language, or in a form of it; the first of all where there
  /// is none. Nil for a unit without variants.
  public var sourceIndex: Int? {
    guard let language = sourceLanguage else { return variants.isEmpty ? nil : 0 }
    return index(of: language) ?? (variants.isEmpty ? nil : 0)
  }

  /// The source.
  public var source: Variant? { sourceIndex.map { variants[$0] } }

  /// The first variant in a language: the language itself before its regional forms. O(variants).
  public func index(of language: LanguageTag) -> Int? {
    variants.firstIndex { $0.language == language } ?? variants.firstIndex { $0.language.matches(language) }
  }

  /// Whether it has texts in two languages, besides blank ones. O(variants).
  public var isTranslated: Bool {
    guard let first = variants.firstIndex(where: { !$0.text.isBlank }) else { return false }
    return variants[(first + 1)...].contains { $0.language != variants[first].language && !$0.text.isBlank }
  }

  /// The first text in a language; as `index(of:)`.
  public subscript(language: LanguageTag) -> InlineText? { index(of: language).map { variants[$0].text } }
}

/// The texts that a unit's source stood between, by their `TextHash`; nil where it is not known or there was none.
public struct UnitContext: Sendable, Hashable {
  /// Of the source before it.
  public var previous: UInt64?
  /// Of the source after it.
  public var next: UInt64?

  /// Makes a context.
  public init(previous: UInt64? = nil, next: UInt64? = nil) {
    self.previous = previous
    self.next = next
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { previous == nil && next == nil }

  /// Whether both sides are known in both and one of them differs: two places in a document that are not the same.
  public func contradicts(_ other: UnitContext) -> Bool {
    func differ(_ one: UInt64?, _ two: UInt64?) -> Bool {
      guard let one, let two else { return false }
      return one != two
    }
    return differ(previous, other.previous) || differ(next, other.next)
  }
}

/// A number that stands for a text, the same on every machine and in every version.
///
/// FNV-1a with 64 bits (G. Fowler, L. C. Noll, K.-P. Vo, 1991) over the UTF-8 bytes without the white space at the ends.
/// It tells texts apart; it protects against no adversary, so equal hashes are followed by a comparison where it matters.
public enum TextHash {
  /// The hash of a text. O(n).
  public static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { utf8 in
      of(UnsafeBufferPointer(rebasing: utf8[utf8.trimmingWhiteSpace(utf8.startIndex..<utf8.endIndex)]))
    }
  }

  /// The hash of bytes, going on from `hash`. O(n).
  package static func of(_ bytes: UnsafeBufferPointer<UInt8>, from hash: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    var hash = hash
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
