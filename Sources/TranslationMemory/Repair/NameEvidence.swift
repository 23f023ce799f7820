internal import TextKit

/// What a name names, as far as it is known, and what another language calls that.
struct NameEvidence: Sendable {
  enum Kind: Hashable {
    case country, town, person
  }

  /// A name that is known.
  struct Name {
    var kind: Kind
    /// What the other language calls it.
    var translation: String
  }

  let source: LanguageTag
  let target: LanguageTag
  let document: DocumentNames
  private let regions: RegionNames

  init(from source: LanguageTag, into target: LanguageTag, document: DocumentNames) {
    self.source = source
    self.target = target
    self.document = document
    regions = RegionNames(from: source, into: target)
  }

  /// What is known of a name that stands at a place in a text; nil when the other language may call it otherwise.
  func name(_ text: String, at place: Range<String.Index>, in sentence: String) -> Name? {
    if let country = country(text) { return Name(kind: .country, translation: country) }
    if target.language == "en" {
      if NameLists.towns.contains(text) { return Name(kind: .town, translation: text) }
      if let town = NameLists.translatedTowns[text] { return Name(kind: .town, translation: town) }
    }
    return isPerson(text, at: place, in: sentence) ? Name(kind: .person, translation: text) : nil
  }

  /// What a country is called that goes without “the”. One whose name is a small word is none: Man, the isle, and «man».
  func country(_ name: String) -> String? {
    guard let country = regions[name], !needsArticle(country),
      !UninflectedWords.contain(name.lowercased(), in: [source])
    else { return nil }
    return country
  }

  /// What any country or territory is called.
  func region(_ name: String) -> String? { regions[name] }

  private func isPerson(_ name: String, at place: Range<String.Index>, in sentence: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last, regions[name] == nil, !words.contains(where: isTranscribed),
      !TranslatedNames.contain(name), !words.contains(where: \.isAcronym)
    else { return false }
    let hasGivenName = NameLists.givenNames.contains(first)
    if words.count > 1 { return hasGivenName && !NameLists.givenNames.contains(last) }
    if NameLists.surnames.contains(name) || document.surnames.contains(name) { return true }
    // At the beginning of a sentence every word has a capital.
    if Sentences.begin(at: place.lowerBound, in: sentence), !document.names.contains(name) { return false }
    return hasGivenName || NameLists.surnameEndings.contains { name.count > $0.count + 1 && name.hasSuffix($0) }
      || sentence.hasTitle(before: place)
  }

  /// Whether it looks as Norwegian writes Russian and Ukrainian names, which English writes otherwise.
  private func isTranscribed(_ word: String) -> Bool {
    let small = word.lowercased()
    return ["sj", "zj", "tsj", "kh", "dzh"].contains { small.contains($0) }
      || ["ij", "yj", "oj", "aj", "ej", "enko"].contains { small.hasSuffix($0) }
  }

  /// Whether English says “the” before a country, or calls it otherwise in a sentence: the Netherlands, Congo - Kinshasa.
  private func needsArticle(_ country: String) -> Bool {
    if country.contains(where: { "&(".contains($0) }) || country.contains(" - ") { return true }
    guard target.language == "en",
      !["Cyprus", "Belarus", "Honduras", "Laos", "Mauritius", "Barbados"].contains(country)
    else { return false }
    return country.hasSuffix("s") || country == "Gambia"
      || ["United", "Republic", "Islands", "Isle", "Territory", "Côte"].contains { country.contains($0) }
  }
}

extension String {
  /// Whether the word right before a place is a Norwegian one for an office: statsminister Støre.
  func hasTitle(before place: Range<String.Index>) -> Bool {
    guard let word = self[..<place.lowerBound].split(whereSeparator: \.isWhitespace).last else { return false }
    return NameLists.titleEndings.contains { word.lowercased().hasSuffix($0) }
  }
}
