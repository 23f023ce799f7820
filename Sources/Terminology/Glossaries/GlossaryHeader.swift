internal import TextKit

/// What each column of a glossary table holds.
struct GlossaryHeader {
  enum Column: Hashable {
    case terms(LanguageTag)
    case forbidden(LanguageTag)
    case partOfSpeech, gender, domain, status, definition, note
    case unknown

    /// Reads a cell; everyday names of languages count too when they are asked for.
    init(_ cell: String, allowingNames: Bool = false) {
      switch cell.lowercased() {
      case "pos": self = .partOfSpeech
      case "gender": self = .gender
      case "domain": self = .domain
      case "status": self = .status
      case "definition": self = .definition
      case "note", "comment": self = .note
      case let name:
        if name.hasPrefix("forbidden:"), let language = LanguageTag(ifKnown: String(name.dropFirst(10))) {
          self = .forbidden(language)
        } else if let language = LanguageTag(ifKnown: name) {
          self = .terms(language)
        } else if allowingNames, let language = LanguageTag(name: name) {
          self = .terms(language)
        } else {
          self = .unknown
        }
      }
    }

    var language: LanguageTag? { if case .terms(let language) = self { language } else { nil } }
    var isUnknown: Bool { self == .unknown }
  }

  let columns: [Column]

  /// The columns of a table without header, as OmegaT has them.
  static func headerless(_ source: LanguageTag, _ target: LanguageTag?) -> GlossaryHeader {
    // Without a target language the second column's text has no tag to stand under; it is translations all the same.
    GlossaryHeader(columns: [.terms(source), .terms(target ?? source), .note])
  }

  private init(columns: [Column]) { self.columns = columns }

  /// Reads a table's first row, or finds that it is no header but the first entry.
  ///
  /// Short words are language tags too (no, so, is), so one such cell proves nothing. A row is a header when
  /// - each cell is a column name or a language, no language stands twice, and there is a language, or
  /// - it names both languages asked for, or the source language and another column, or
  /// - it has two column names that are no languages, such as pos and gender, or
  /// - it names languages as people do, at least two different ones: both that are asked for, or one of them and nothing
  ///   that is unknown. «norsk, Norwegian» is an entry, «norsk, engelsk» is none.
  init?(row cells: [String], source: LanguageTag, target: LanguageTag?) {
    let columns = cells.map { Column($0) }
    let languages = columns.compactMap(\.language)
    let hasSource = languages.contains { $0.matches(source) }
    let hasTarget = languages.contains { language in target.map(language.matches) ?? false }
    let otherNames = columns.count { $0.language == nil && !$0.isUnknown }
    let namesAllColumns =
      zip(columns, cells).allSatisfy { !$0.isUnknown || $1.isEmpty } && !languages.isEmpty
      && Set(languages).count == languages.count
    guard
      namesAllColumns
        || (hasSource && hasTarget && languages.count < cells.count && Set(languages).count == languages.count)
        || (hasSource && otherNames > 0) || otherNames > 1
    else {
      self.init(namesIn: cells, source: source, target: target)
      return
    }
    self.init(columns: columns)
  }

  private init?(namesIn cells: [String], source: LanguageTag, target: LanguageTag?) {
    let columns = cells.map { Column($0, allowingNames: true) }
    let languages = columns.compactMap(\.language)
    guard languages.count > 1, Set(languages).count == languages.count else { return nil }
    let hasSource = languages.contains { $0.matches(source) }
    let hasTarget = languages.contains { language in target.map(language.matches) ?? false }
    let namesAllColumns = zip(columns, cells).allSatisfy { !$0.isUnknown || $1.isEmpty }
    guard (hasSource && hasTarget) || (namesAllColumns && (hasSource || hasTarget)) else { return nil }
    self.columns = columns
  }

  /// The languages that have a column of terms, in order.
  var languages: [LanguageTag] { columns.compactMap(\.language) }

  /// The columns of terms in a language: those that bear the very tag first, then the same language of other regions.
  func columns(of language: LanguageTag) -> [Int] {
    let matching = columns.indices.filter { columns[$0].language?.matches(language) ?? false }
    return matching.filter { columns[$0].language == language } + matching.filter { columns[$0].language != language }
  }

  /// The columns of renderings that must not be used.
  func forbiddenColumns(of language: LanguageTag) -> [Int] {
    columns.indices.filter { if case .forbidden(let tag) = columns[$0] { tag.matches(language) } else { false } }
  }
}
