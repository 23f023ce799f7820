internal import Bitext
internal import TextKit

/// Reads what a look-up needs of units, and no more.
struct MatchRows {
  private var languages: [String: LanguageTag] = [:]

  /// The texts of a unit with their places in it; none when it is gone. O(log units).
  mutating func texts(
    of unit: Int64, _ reader: MemoryReader
  ) throws(Diagnostic) -> [(place: Int, variant: TranslationUnit.Variant)] {
    try reader.faults {
      let rows = try RawStatement(
        reader.db, "SELECT id, language, text, codes FROM variant WHERE id BETWEEN ? AND ? ORDER BY id")
      let first = unit * Schema.variantsPerUnit
      rows.bind(first, at: 1)
      rows.bind(first + Schema.variantsPerUnit - 1, at: 2)
      defer { rows.reset() }
      var texts: [(place: Int, variant: TranslationUnit.Variant)] = []
      while try rows.step() {
        guard let id = rows.int(0), let language = try language(rows.string(1) ?? "") else { continue }
        let text = InlineText(rows.string(2) ?? "", codeFields: rows.string(3))
        texts.append((Int(id - first), TranslationUnit.Variant(language: language, text: text)))
      }
      return texts
    }
  }

  private mutating func language(_ tag: String) throws(Diagnostic) -> LanguageTag? {
    if let known = languages[tag] { return known }
    let language = try LanguageTag(tag)
    languages[tag] = language
    return language
  }
}
