internal import TextKit

/// English articles, hours and numbers in letters.
extension NumberSurroundings {
  private var translation: String { texts.translation.text }

  /// Whether the article before a number, if there is one, serves another too: a 7 per cent rise, an 8 per cent rise.
  /// An opening quotation mark, a bracket or the sign of a currency may stand between.
  func articleServes(_ new: String, for old: WrittenNumber) -> Bool {
    var start = old.range.lowerBound
    while start > translation.startIndex {
      let before = translation.index(before: start)
      guard "$€£¥“‘\"'«([ \u{A0}".contains(translation[before]) else { break }
      start = before
    }
    guard let article = translation.word(rightBefore: start)?.lowercased(), ["a", "an"].contains(article),
      start == old.range.lowerBound || translation[..<start].last?.isLetter == true
    else { return true }
    if English.soundsLike(new, old.text) { return true }
    return English.numberBeginsWithVowel(new) == (article == "an")
  }

  /// Whether an hour can stand where another did: “at 9” is in the morning or in the evening, “at 15” on a clock of
  /// twenty-four hours, and so are 09:00 and 15:00.
  func isHourSure(_ old: WrittenNumber, at place: WrittenNumber, as text: String) -> Bool {
    guard old.isHour, !translation.tellsHalfOfDay() else { return !old.isHour }
    guard isClock(old, at: place) else { return true }
    func hour(_ text: String) -> Int? { Int(text.prefix(while: \.isNumber)) }
    guard let one = hour(place.text), let other = hour(text) else { return false }
    func isTwelve(_ hour: Int) -> Bool { (1...12).contains(hour) }
    if isTwelve(one) == isTwelve(other), other > 0 { return true }
    return [place.text, text].allSatisfy { $0.count == 5 && ($0.contains(":") || $0.contains(".")) }
  }

  /// Whether a number is said to be a time of day.
  private func isClock(_ old: WrittenNumber, at place: WrittenNumber) -> Bool {
    if old.isOther { return true }
    let next = texts.earlier[old.range.upperBound...].first { !$0.isWhitespace }
    if next == "%" { return false }
    let words = texts.earlier.lowercased().split { !$0.isWordly }
    if words.contains(where: { ["kl", "klokka", "klokken", "klokkan", "klockan", "uhr"].contains($0) }) { return true }
    let behind = translation[place.range.upperBound...].first { !$0.isWhitespace }
    return translation.word(rightBefore: place.range.lowerBound)?.lowercased() == "at" && behind?.isWordly != true
      && behind != "%"
  }
}

extension TargetText {
  /// Whether a number is written in letters: then the digits are another one's.
  func spellsOut(_ number: WrittenNumber) -> Bool {
    guard isEnglish, case .whole(let digits) = number.meaning, let value = Int(digits), value < English.numbers.count
    else { return false }
    return text.lowercased().split { !$0.isWordly }.contains { $0 == English.numbers[value] }
  }
}

extension String {
  /// Whether a number may be an hour of which the text says more: noon, in the morning, 9 p.m.
  fileprivate func tellsHalfOfDay() -> Bool {
    lowercased().split { !$0.isWordly && $0 != "." }.contains { English.hours.contains($0.filter { $0 != "." }) }
  }
}

extension English {
  static let hours: Set<String> = [
    "am", "pm", "noon", "midnight", "morning", "afternoon", "evening", "night", "tonight", "clock", "oclock",
  ]
  static let counters: Set<String> = [
    "article", "section", "chapter", "number", "no", "item", "point", "paragraph", "part", "page", "phase", "step",
    "rule",
  ]
  static let numbers = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]
  static let powers: Set<Substring> = ["million", "billion", "trillion"]
  static let prepositions: Set<String> = [
    "of", "in", "on", "to", "from", "by", "with", "for", "at", "as", "after", "before", "during", "since", "until",
    "under", "and", "or", "this", "last", "next", "between", "against", "within",
  ]
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "can", "could", "may", "must", "shall", "should", "will", "would",
    "does", "applies", "applied",
  ]

  /// Whether a number is spoken with a vowel first; nil where one may say it in two ways: 1800, 007.
  static func numberBeginsWithVowel(_ text: String) -> Bool? {
    let digits = text.prefix(while: \.isNumber)
    let mark = text.dropFirst(digits.count).first
    // An eighth is written 1/8.
    if text.hasPrefix("1/") { return nil }
    if digits.first == "8" { return true }
    if digits.first == "0" { return digits.count > 1 ? nil : false }
    if ["11", "18"].contains(digits) { return true }
    // Eighteen hundred and eighteen-fourteen, but one thousand eight hundred.
    let hundreds = mark == "," || mark == "." ? String(digits) + text.dropFirst(digits.count + 1) : String(digits)
    let isFourDigits = hundreds.prefix(while: \.isNumber).count == 4 && hundreds.count == 4
    return isFourDigits && ["11", "18"].contains(hundreds.prefix(2)) ? nil : false
  }

  /// Whether two numbers begin alike as they are spoken: 1814 and 1884.
  static func soundsLike(_ one: String, _ other: String) -> Bool {
    func start(_ text: String) -> Substring { text.filter(\.isNumber).prefix(2) }
    return start(one) == start(other) && one.map(\.isNumber) == other.map(\.isNumber)
  }

  /// What stands behind “per cent” at the beginning of a text; nil where it does not stand.
  static func restBehindPercent(_ text: Substring) -> Substring? {
    let rest = text.drop(while: \.isWhitespace)
    return ["%", "per cent", "percent"].first(where: rest.lowercased().hasPrefix).map { rest.dropFirst($0.count) }
  }
}

/// Names of months and days.
enum Months {
  /// Languages whose months are known here.
  static let languages: Set<String> = ["en", "nb", "nn", "no", "da", "sv", "de"]

  static func contain(_ word: Substring) -> Bool { all.contains(word.lowercased()) }

  static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mandag", "måndag", "tirsdag",
    "tysdag", "onsdag", "torsdag", "fredag", "lørdag", "laurdag", "søndag", "sundag",
  ]

  private static let all: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "januar", "februar", "mars", "mai", "juni", "juli",
    "oktober", "desember", "des", "okt", "marts", "maj", "januari", "februari", "augusti", "märz",
    "dezember",
  ]
}
