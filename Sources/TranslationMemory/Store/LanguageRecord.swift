internal import Bitext
package import TextKit

/// The languages of a memory's texts and of its sources, kept as settings because counting them would mean reading all.
///
/// A language stays when its last text goes: what is asked of it finds nothing then.
struct LanguageRecord {
  private static let textsKey = "languages"
  private static let sourcesKey = "sources"

  private var texts: Set<String>
  /// nil for a memory that was made before sources were kept.
  private var sources: Set<String>?
  /// The languages of the last unit's texts, and its source's: those of the next are the same as a rule.
  private var lastTexts: [String] = []
  private var lastSource = ""
  private var isChanged = false

  /// - Parameter isEmpty: Whether the memory holds no units.
  init(_ reader: MemoryReader, isEmpty: Bool) throws {
    func tags(_ key: String) throws -> Set<String>? {
      try reader.setting(key).map { Set($0.split(separator: " ").map(String.init)) }
    }
    texts = try tags(Self.textsKey) ?? []
    sources = try tags(Self.sourcesKey) ?? (isEmpty ? [] : nil)
  }

  /// Notes the languages of a unit. One that may be translated from any of its languages has them all as sources.
  mutating func note(_ unit: TranslationUnit) {
    if !unit.variants.elementsEqual(lastTexts, by: { $0.language.tag == $1 }) {
      lastTexts = unit.variants.map(\.language.tag)
      for tag in lastTexts where texts.insert(tag).inserted { isChanged = true }
    }
    if unit.sourceLanguage != nil {
      guard let tag = unit.sourceIndex.map({ unit.variants[$0].language.tag }), tag != lastSource else { return }
      lastSource = tag
      if sources?.insert(tag).inserted == true { isChanged = true }
    } else {
      for variant in unit.variants where sources?.insert(variant.language.tag).inserted == true { isChanged = true }
    }
  }

  /// Hands out the settings that are to be written.
  func forEachChange(_ set: (_ key: String, _ value: String) throws -> Void) rethrows {
    guard isChanged else { return }
    try set(Self.textsKey, texts.sorted().joined(separator: " "))
    if let sources { try set(Self.sourcesKey, sources.sorted().joined(separator: " ")) }
  }
}

extension MemoryReader {
  /// The languages that texts of the memory are in, or were in, by their tags.
  package var textLanguages: [LanguageTag] {
    get throws(Diagnostic) { try faults { try languages(of: "languages") ?? [] } }
  }

  /// The languages that units of the memory are translated from; of a memory that was made before they were kept, the one
  /// that most of its first units have.
  package var sourceLanguages: [LanguageTag] {
    get throws(Diagnostic) {
      try faults {
        if let sources = try languages(of: "sources") { return sources }
        let rows = try RawStatement(
          db,
          """
          SELECT coalesce(u.source_language, v.language) AS tag, count(*)
          FROM (SELECT id, source_language FROM unit ORDER BY id LIMIT 1000) AS u
          JOIN variant AS v ON v.id = u.id * \(Schema.variantsPerUnit) GROUP BY tag ORDER BY 2 DESC LIMIT 1
          """)
        defer { rows.reset() }
        return try rows.step() ? rows.string(0).flatMap { LanguageTag(ifKnown: $0) }.map { [$0] } ?? [] : []
      }
    }
  }

  private func languages(of key: String) throws -> [LanguageTag]? {
    try setting(key)?.split(separator: " ").compactMap { LanguageTag(ifKnown: String($0)) }
  }
}
