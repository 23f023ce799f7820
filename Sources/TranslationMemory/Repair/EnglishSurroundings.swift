internal import Bitext
internal import TextKit

/// What English says around a thing and that hangs on it: “an 8-year-old”, “9 in the morning”, “Paris, France”.
extension TargetText {
  var isEnglish: Bool { language.language == "en" }

  /// Whether the article before a place, if there is one, serves another word too: a treaty, an agreement.
  func articleServes(_ new: String, at place: Range<String.Index>) -> Bool {
    guard isEnglish, let article = article(before: place) else { return true }
    return English.beginsWithVowel(new) == (article.lowercased() == "an")
  }

  /// The article right before a place; a sign of a currency may stand between.
  private func article(before place: Range<String.Index>) -> Substring? {
    var start = place.lowerBound
    while start > text.startIndex, "$€£¥".contains(text[text.index(before: start)]) {
      start = text.index(before: start)
    }
    return word(before: start..<place.upperBound).flatMap { ["a", "an"].contains($0.lowercased()) ? $0 : nil }
  }

  /// Whether a word before a place says which one is meant: the, this, its, NATO's.
  func isDefinite(at place: Range<String.Index>) -> Bool {
    let before = text[..<place.lowerBound].reversed().drop(while: \.isWhitespace)
    if before.starts(with: "s'") || before.starts(with: "s’") { return true }
    return word(before: place).map { English.determiners.contains($0.lowercased()) } ?? false
  }

  /// Whether the name at a place has a companion that the source lacks, and that another name would not have: a title
  /// before it, a country behind it, an adjective of it, what kind of place it is.
  func hasCompanion(of place: Range<String.Index>, notIn source: String) -> Bool {
    guard isEnglish else { return false }
    let known = Set(source.lowercased().split { !$0.isWordly }.map(String.init))
    func isStrange(_ word: Substring?) -> Bool {
      guard let word, word.first?.isUppercase == true else { return false }
      let small = word.lowercased()
      return !known.contains(small) && !English.months.contains(small) && !English.days.contains(small)
        && !UninflectedWords.contain(small, in: [.english])
    }
    let behind = text[place.upperBound...].drop { $0.isWhitespace || $0 == "," }.prefix { $0.isWordly }
    if isStrange(word(before: place)) || isStrange(wordBeforeComma(before: place)) || isStrange(behind) { return true }
    let name = text[place].prefix(2)
    let words = text[..<place.lowerBound].split { !$0.isWordly } + text[place.upperBound...].split { !$0.isWordly }
    return words.contains { English.placeKinds.contains($0.lowercased()) || $0.hasPrefix(name) && isStrange($0) }
  }

  /// The word before a comma right before a place, unless a sentence begins with it: Berlin, Germany.
  private func wordBeforeComma(before place: Range<String.Index>) -> Substring? {
    let before = text[..<place.lowerBound]
    guard let comma = before.lastIndex(where: { !$0.isWhitespace }), text[comma] == "," else { return nil }
    let start = text[..<comma].lastIndex { !$0.isWordly }.map(text.index(after:)) ?? text.startIndex
    return Sentences.begin(at: start, in: text) ? nil : text[start..<comma]
  }

  /// Whether the mark at the end belongs to the last word: U.S., etc.
  func endsInAbbreviation() -> Bool {
    guard text.hasSuffix("."), let last = text.dropLast().split(whereSeparator: \.isWhitespace).last else {
      return false
    }
    return last.contains(".")
      || ["etc", "inc", "jr", "sr", "ltd", "co", "no", "osv", "mv", "dl"].contains(last.lowercased())
  }
}

/// English words that hang on others.
enum English {
  /// Nouns that go without “the” where Norwegian has them definite.
  static let massNouns: Set<String> = [
    "inflation", "unemployment", "employment", "conscription", "corruption", "immigration", "integration", "poverty",
    "democracy", "society", "parliament", "congress", "racism", "terrorism", "justice", "freedom", "peace",
  ]
  static let determiners: Set<String> = [
    "the", "this", "that", "its", "his", "her", "their", "our", "my", "your", "no", "every", "each",
  ]
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]
  static let days: Set<String> = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  static let placeKinds: Set<String> = ["city", "town", "capital", "village", "port", "island", "region", "county"]

  /// Whether a word or number is spoken with a vowel first; nil where letters do not tell: EU, NGO.
  static func beginsWithVowel(_ text: String) -> Bool? {
    let word = text.prefix { $0.isWordly }
    if let first = text.first, first.isNumber { return numberBeginsWithVowel(text) }
    if word.count > 1, word.allSatisfy({ $0.isUppercase || $0.isNumber }) { return nil }
    let small = word.lowercased()
    if ["eu", "one", "once"].contains(where: small.hasPrefix) { return false }
    if ["honest", "honor", "honour", "hour", "heir"].contains(where: small.hasPrefix) { return true }
    // An umbrella, a union.
    return small.first.flatMap { $0 == "u" ? nil : "aeio".contains($0) }
  }
}
