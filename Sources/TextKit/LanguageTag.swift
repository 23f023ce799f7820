internal import CICU

/// A language as BCP 47 writes it: `nb`, `nn`, `en-GB`.
///
/// The tag is kept in its canonical form (`EN-gb` becomes `en-GB`, `no` becomes `nb`), so equal tags mean equal
/// languages.
public struct LanguageTag: Sendable, Hashable {
  /// The canonical tag.
  public let tag: String

  /// Reads a tag.
  ///
  /// - Throws: `Diagnostic` with code `usage`, naming the nearest language that is known, when the tag is not
  ///   well-formed or its language or region is in no list of ISO 639 and ISO 3166. Undetermined language (`und`) and
  ///   private use (`qaa` to `qtz`, `x-…`; BCP 47, section 2.2.1) are languages too.
  public init(_ text: String) throws(Diagnostic) {
    guard let canonical = Self.canonical(text), Self.isKnown(canonical) else {
      let suggestion = LanguageNames.suggestion(for: text)
      throw Diagnostic(
        .usage, "“\(text)” is no language tag that is known",
        help: suggestion.map { "did you mean \($0.tag) (\($0.name))?" }
          ?? "give a BCP 47 tag, such as nb, nn, en or en-GB")
    }
    tag = canonical
  }

  /// Reads a tag as `init(_:)` does; nil when it is none. For text that only may be a tag: nothing is looked up to
  /// suggest.
  package init?(ifKnown text: String) {
    guard let canonical = Self.canonical(text), Self.isKnown(canonical) else { return nil }
    tag = canonical
  }

  /// Reads a tag that stands as a heading, where `qty` and `x-price` are no languages: private use is none here.
  package init?(heading: String) {
    guard let canonical = Self.canonical(heading), Self.isAssigned(Self.primary(of: canonical)),
      Self.isKnown(canonical)
    else { return nil }
    tag = canonical
  }

  /// The language that an everyday name stands for, in English, in Norwegian or in the language itself: `Engelsk`.
  ///
  /// Nil for what is no name, tags among them.
  package init?(name: String) {
    guard let tag = LanguageNames.tag(named: name) else { return nil }
    self.tag = tag
  }

  /// A tag the project itself is sure of. The text is not checked.
  private init(checked tag: String) { self.tag = tag }

  /// Norwegian Bokmål.
  public static let bokmål = LanguageTag(checked: "nb")
  /// Norwegian Nynorsk.
  public static let nynorsk = LanguageTag(checked: "nn")
  /// English.
  public static let english = LanguageTag(checked: "en")

  /// The language alone, without script and region: `en` for `en-GB`.
  public var language: String { Self.primary(of: tag) }

  /// The language's name in English, such as `Norwegian Bokmål`, with the tag's further parts: `English (GB)`.
  package var englishName: String {
    let name = LanguageNames.name(of: language)
    let rest = tag.dropFirst(language.utf8.count + 1)
    return name.isEmpty ? tag : rest.isEmpty ? name : "\(name) (\(rest))"
  }

  /// Whether `text` names Norwegian without saying which of its two forms; such a tag is read as `nb`, and the user
  /// should be told once.
  public static func isUnspecifiedNorwegian(_ text: String) -> Bool {
    let parts = text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
    guard let first = parts.first else { return false }
    return ["no", "nor"].contains(String(Substring(first)).lowercased())
  }

  /// Whether text of one language serves where the other is asked for: same language, and neither's region or
  /// script contradicts the other's.
  public func matches(_ other: LanguageTag) -> Bool {
    tag == other.tag || isForm(of: other) || other.isForm(of: self)
  }

  /// Whether it is a form of another language, which takes it in: en-GB of en.
  public func isForm(of other: LanguageTag) -> Bool { tag.hasPrefix(other.tag + "-") }

  private static func canonical(_ text: String) -> String? {
    let hyphenated = String(text.map { $0 == "_" ? "-" : $0 })
    var parsed: Int32 = 0
    var buffer = [CChar](repeating: 0, count: 160)
    let capacity = Int32(buffer.count - 1)
    guard !hyphenated.isEmpty, hyphenated.utf8.count < 120,
      let length = try? checkingICU(
        "uloc_toLanguageTag", { icu_canonical_tag(hyphenated, &buffer, capacity, &parsed, &$0) }),
      Int(parsed) == hyphenated.utf8.count
    else { return nil }
    let tag = String(decoding: buffer[..<Int(length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // ICU puts `und-` before what is all private use, BCP 47 does not (section 2.2.7).
    if tag.hasPrefix("und-x-"), hyphenated.lowercased().hasPrefix("x-") { return String(tag.dropFirst(4)) }
    // ICU keeps `no`; the macrolanguage's text is Bokmål unless it says otherwise.
    return tag == "no" ? "nb" : tag.hasPrefix("no-") ? "nb" + tag.dropFirst(2) : tag
  }

  private static func primary(of tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  private static func isAssigned(_ language: String) -> Bool {
    language != "und" && LanguageNames.languages.contains(language)
  }

  private static func isPrivateUse(_ language: String) -> Bool {
    language.utf8.count == 3 && ("qaa"..."qtz").contains(language)
  }

  private static func isKnown(_ tag: String) -> Bool {
    let language = primary(of: tag)
    if language == "x" { return true }
    guard isAssigned(language) || language == "und" || isPrivateUse(language) else { return false }
    for part in tag.split(separator: "-").dropFirst().map(String.init) {
      if part.utf8.count == 1 { return true }  // an extension or private use: anything may follow
      if part.utf8.count == 2, !LanguageNames.regions.contains(part) { return false }
    }
    return true
  }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag.
  public var description: String { tag }
}
