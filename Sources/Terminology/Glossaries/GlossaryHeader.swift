internal import TextKit

/// What each column of a glossary table holds.
struct GlossaryHeader {
  let columns: [TableColumn]

  /// The columns of a table without header, as OmegaT has them.
  static func headerless(_ source: LanguageTag, _ target: LanguageTag?) -> GlossaryHeader {
    // Without a target language the second column's text has no tag to stand under.
    GlossaryHeader(columns: [.terms(source), target.map { .terms($0) } ?? .unknown, .note(nil)])
  }

  private init(columns: [TableColumn]) { self.columns = columns }

  /// Reads a table's first row, or finds that it is no header but the first entry.
  ///
  /// Short words are language tags too (no, so, is), so one such cell proves nothing. A row is a header when
  /// - each cell is a column name or a language, no language stands twice, and there is a language, or
  /// - it names both languages asked for, or the source language and another column, or
  /// - it has two column names that are no languages, such as pos and gender, or
  /// - each of three cells or more is a column name or a language, both that are asked for among them, or
  /// - it names languages as people do, at least two different ones: both that are asked for, or one of them and nothing
  ///   that is unknown. «norsk, Norwegian» is an entry, «norsk, engelsk» is none.
  init?(row cells: [String], source: LanguageTag, target: LanguageTag?) {
    let columns = cells.map { TableColumn($0) }
    let languages = columns.compactMap(\.language)
    let hasSource = languages.contains { $0.matches(source) }
    let hasTarget = languages.contains { language in target.map(language.matches) ?? false }
    let otherNames = columns.count { $0.language == nil && !$0.isUnknown }
    let namesAllColumns =
      zip(columns, cells).allSatisfy { !$0.isUnknown || $1.isEmpty } && !languages.isEmpty
      && Set(languages).count == languages.count
    let hasPairAndMore =
      hasSource && hasTarget && columns.count > 2 && zip(columns, cells).allSatisfy { !$0.isUnknown || $1.isEmpty }
    guard
      namesAllColumns || hasPairAndMore
        || (hasSource && hasTarget && languages.count < cells.count && Set(languages).count == languages.count)
        || (hasSource && otherNames > 0) || otherNames > 1
    else {
      self.init(namesIn: cells, source: source, target: target)
      return
    }
    self.init(columns: columns)
  }

  private init?(namesIn cells: [String], source: LanguageTag, target: LanguageTag?) {
    let columns = cells.map { TableColumn($0, allowingNames: true) }
    let languages = columns.compactMap(\.language)
    guard languages.count > 1, Set(languages).count == languages.count else { return nil }
    let hasSource = languages.contains { $0.matches(source) }
    let hasTarget = languages.contains { language in target.map(language.matches) ?? false }
    let namesAllColumns = zip(columns, cells).allSatisfy { !$0.isUnknown || $1.isEmpty }
    guard (hasSource && hasTarget) || (namesAllColumns && (hasSource || hasTarget)) else { return nil }
    self.columns = columns
  }

  /// The first column that another before it is headed like; notes and definitions may stand in several.
  var repeated: Int? {
    columns.indices.first { index in
      switch columns[index] {
      case .unknown, .note, .definition: false
      default: columns[..<index].contains(columns[index])
      }
    }
  }

  /// The languages that have a column of terms, in order.
  var languages: [LanguageTag] { columns.compactMap(\.language) }
}
