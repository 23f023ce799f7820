internal import Bitext
internal import TextKit

/// What a column of a glossary table holds, as its heading says.
enum TableColumn: Hashable {
  /// Terms of a language: `nb`.
  case terms(LanguageTag)
  /// Terms of a language that have a status of their own: `forbidden:en`, `admitted:nn`.
  case marked(TermStatus, LanguageTag)
  /// What is said of a row's terms, or of those of one language: `pos`, `gender:nn`.
  case partOfSpeech(LanguageTag?), gender(LanguageTag?), status(LanguageTag?)
  /// What is said of the concept, or of it in one language: `definition`, `note:en`.
  case definition(LanguageTag?), note(LanguageTag?)
  case domain
  case unknown

  /// Reads a heading; everyday names of languages count too when they are asked for.
  init(_ heading: String, allowingNames: Bool = false) {
    let name = heading.lowercased()
    if let column = Self.named(name, of: nil) {
      self = column
    } else if let colon = name.firstIndex(of: ":"),
      let language = LanguageTag(heading: String(name[name.index(after: colon)...])),
      let column = Self.named(String(name[..<colon]), of: language)
    {
      self = column
    } else if let language = LanguageTag(heading: name) {
      self = .terms(language)
    } else if allowingNames, let language = LanguageTag(name: name) {
      self = .terms(language)
    } else {
      self = .unknown
    }
  }

  private static func named(_ name: String, of language: LanguageTag?) -> TableColumn? {
    switch name {
    case "pos", "ordklasse": .partOfSpeech(language)
    case "gender", "kjønn": .gender(language)
    case "status": .status(language)
    case "definition", "definisjon": .definition(language)
    case "note", "notes", "comment", "comments", "kommentar", "merknad": .note(language)
    case "domain", "domene", "emne", "fagområde": language == nil ? .domain : nil
    default: language.flatMap { tag in TermStatus(rawValue: name).map { .marked($0, tag) } }
    }
  }

  /// The heading that stands for the column.
  var heading: String {
    func of(_ language: LanguageTag?) -> String { language.map { ":\($0)" } ?? "" }
    return switch self {
    case .terms(let language): language.tag
    case .marked(let status, let language): "\(status.rawValue):\(language)"
    case .partOfSpeech(let language): "pos" + of(language)
    case .gender(let language): "gender" + of(language)
    case .status(let language): "status" + of(language)
    case .definition(let language): "definition" + of(language)
    case .note(let language): "note" + of(language)
    case .domain: "domain"
    case .unknown: ""
    }
  }

  /// The language of a column of terms.
  var language: LanguageTag? { if case .terms(let language) = self { language } else { nil } }
  var isUnknown: Bool { self == .unknown }
}
