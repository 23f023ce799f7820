internal import TextKit

/// Headings that people give a table's columns and that name no language.
extension GlossaryHeader {
  private enum Role { case source, target, anyLanguage }

  private static let words: [String: Role] = {
    let source = [
      "source", "source term", "term", "kilde", "kildeterm", "kjelde", "ord", "begrep", "omgrep", "uttrykk",
    ]
    let target = [
      "target", "target term", "translation", "mål", "målterm", "oversettelse", "omsetjing", "omsetting",
    ]
    return Dictionary(source.map { ($0, .source) } + target.map { ($0, .target) }) { first, _ in first }
  }()

  /// Whether a row without languages looks like a header all the same: Term, Translation.
  ///
  /// The first two cells must play different parts: «kilde, source» and «mål, target» are entries.
  static func looksLikeHeading(_ cells: [String]) -> Bool {
    let roles = cells.prefix(2).compactMap { cell in
      words[cell.lowercased()] ?? (LanguageTag(name: cell) == nil ? nil : .anyLanguage)
    }
    return roles.count == 2 && roles[0] != roles[1]
  }
}
