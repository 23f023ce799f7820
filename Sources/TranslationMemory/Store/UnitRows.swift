internal import Bitext
internal import GRDB
internal import TextKit

/// Reads units row by row.
struct UnitRows {
  static let unitColumns = """
    id, external_id, source_language, created_at, created_by, changed_at, changed_by, usage_count, used_at, previous, \
    next, details
    """
  static let variantColumns = "id, language, text, codes, details"

  private var languages: [String: LanguageTag] = [:]

  /// The unit in the row that `statement` stands on, without its texts.
  mutating func unit(_ row: RawStatement) throws -> TranslationUnit {
    var record = UnitRecord(
      createdAt: row.int(3).map(Timestamp.init), createdBy: row.string(4), changedAt: row.int(5).map(Timestamp.init),
      changedBy: row.string(6), usageCount: row.int(7).map(Int.init), usedAt: row.int(8).map(Timestamp.init))
    if let details = row.string(11) { record.read(details: details) }
    return TranslationUnit(
      id: row.int(0), externalID: row.string(1), sourceLanguage: try row.string(2).map { try language($0) },
      variants: [], record: record,
      context: UnitContext(
        previous: row.int(9).map(UInt64.init(bitPattern:)), next: row.int(10).map(UInt64.init(bitPattern:))))
  }

  /// The text in the row that `statement` stands on.
  mutating func variant(_ row: RawStatement) throws -> TranslationUnit.Variant {
    var variant = TranslationUnit.Variant(
      language: try language(row.string(1) ?? ""),
      text: InlineText(row.string(2) ?? "", codeFields: row.string(3)))
    if let details = row.string(4) { variant.record.read(allDetails: details) }
    return variant
  }

  /// Looking a tag up in ICU for each text would take longer than all the rest.
  private mutating func language(_ tag: String) throws(Diagnostic) -> LanguageTag {
    if let known = languages[tag] { return known }
    let language = try LanguageTag(tag)
    languages[tag] = language
    return language
  }
}
