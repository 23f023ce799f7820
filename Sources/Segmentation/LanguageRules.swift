import TextKit

/// What a language adds to Unicode's sentence boundaries and takes from them, as its file in `Rules/` says.
///
/// A file has `[section]` headings with words below them, and `#` comments. `[boundaries]` names what the language does at
/// marks, one of `Features` each. The other sections hold words in lower case, without their last full stop; what each
/// means stands in `AbbreviationList`.
struct LanguageRules: Sendable {
  /// What the language does at marks.
  private(set) var features: Features
  let abbreviations: AbbreviationList
  /// Words behind which a colon leads up to a name, as in credits: foto, regi.
  let labels: WordSet
  /// Words that have a capital only where a sentence begins.
  let runOn: RunOn
  /// The file's words by their headings, from which its SRX is made.
  let sections: [String: [String]]

  /// No rules: Unicode's boundaries alone.
  private static let none = LanguageRules(parsing: [])
  private static let norwegian = LanguageRules(parsing: PackageResources.norwegian_txt)
  private static let english = LanguageRules(parsing: PackageResources.english_txt)
  private static let danish = LanguageRules(parsing: PackageResources.danish_txt)
  private static let swedish = LanguageRules(parsing: PackageResources.swedish_txt)
  private static let german = LanguageRules(parsing: PackageResources.german_txt)
  private static let french = LanguageRules(parsing: PackageResources.french_txt)
  private static let spanish = LanguageRules(parsing: PackageResources.spanish_txt)
  private static let russian = LanguageRules(parsing: PackageResources.russian_txt)
  private static let ukrainian = LanguageRules(parsing: PackageResources.ukrainian_txt)
  private static let greek = LanguageRules(parsing: Array("[boundaries]\nsemicolon-asks".utf8))

  /// The rules of a language; none for one that has no file.
  static func rules(for language: LanguageTag) -> LanguageRules {
    switch language.language {
    case "nb", "nn": norwegian
    case "en": english
    case "da": danish
    case "sv": swedish
    case "de": german
    case "fr": french
    case "es": spanish
    case "ru": russian
    case "uk": ukrainian
    case "el": greek
    default: none
    }
  }

  /// The same rules without a feature.
  func without(_ feature: Features) -> LanguageRules {
    var copy = self
    copy.features.remove(feature)
    return copy
  }

  /// Reads a file of rules.
  init(parsing bytes: [UInt8]) {
    var sections: [String: [String]] = [:]
    var section = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
      } else {
        sections[section, default: []] += line.split(separator: " ").map(String.init)
      }
    }
    self.sections = sections
    features = Features(named: sections["boundaries"] ?? [])
    abbreviations = AbbreviationList(sections)
    runOn = RunOn(sections)
    labels = WordSet(sections["labels"])
  }
}
