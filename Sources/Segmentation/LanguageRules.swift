import TextKit

/// What a language adds to Unicode's sentence boundaries and takes from them, as its file in `Rules/` says.
struct LanguageRules: Sendable {
  /// Kinds of boundaries that Unicode lacks.
  struct Additions: OptionSet {
    let rawValue: Int
    /// A dash that opens a speech after a mark.
    static let speech = Additions(rawValue: 1)
    /// A colon before a capital.
    static let colon = Additions(rawValue: 2)
    /// A number after a word and a full stop.
    static let number = Additions(rawValue: 4)
    /// An ellipsis before a capital.
    static let ellipsis = Additions(rawValue: 8)
  }

  /// Kinds of boundaries that Unicode has and the language does not, besides its abbreviations.
  struct Suppressions: OptionSet {
    let rawValue: Int
    /// A question or exclamation before lower case.
    static let reportingClause = Suppressions(rawValue: 1)
  }

  /// Whether a semicolon is a question mark.
  let semicolonAsks: Bool
  private(set) var additions: Additions
  let suppressions: Suppressions
  let abbreviations: AbbreviationList
  /// The file's words by their headings, from which its SRX is made.
  let sections: [String: [String]]

  /// No rules: Unicode's boundaries alone.
  private static let none = LanguageRules(parsing: [])
  private static let norwegian = LanguageRules(parsing: PackageResources.norwegian_txt)
  private static let greek = LanguageRules(parsing: Array("[boundaries]\nsemicolon-asks".utf8))
  private static let english = LanguageRules(parsing: PackageResources.english_txt)

  /// The rules of a language; none for one that has no file.
  static func rules(for language: LanguageTag) -> LanguageRules {
    switch language.language {
    case "nb", "nn": norwegian
    case "en": english
    case "el": greek
    default: none
    }
  }

  /// The same rules without a kind of boundaries.
  func without(_ addition: Additions) -> LanguageRules {
    var copy = self
    copy.additions.remove(addition)
    return copy
  }

  /// Reads a file of rules: `[section]` headings with words or names below them, `#` comments.
  init(parsing bytes: [UInt8]) {
    var sections: [Substring: [Substring]] = [:]
    var section = Substring()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        section = line.dropFirst().dropLast()
      } else {
        sections[section, default: []] += line.split(separator: " ")
      }
    }
    self.sections = Dictionary(uniqueKeysWithValues: sections.map { (String($0), $1.map(String.init)) })
    let names = Set<Substring>(sections["boundaries"] ?? [])
    var additions: Additions = []
    if names.contains("speech") { additions.insert(.speech) }
    if names.contains("colon") { additions.insert(.colon) }
    if names.contains("number") { additions.insert(.number) }
    if names.contains("ellipsis") { additions.insert(.ellipsis) }
    self.additions = additions
    semicolonAsks = names.contains("semicolon-asks")
    suppressions = names.contains("reporting-clause") ? .reportingClause : []
    abbreviations = AbbreviationList(
      inner: sections["inner"] ?? [], beforeNumber: sections["before number"] ?? [],
      openers: sections["openers"] ?? [], isNone: sections["inner"] == nil)
  }
}
