internal import Morphology
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
    guard old.isHour, !tellsHalfOfDay else { return !old.isHour }
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
    if ["kl", "klokka", "klokken", "klokkan", "klockan", "uhr"].contains(where: earlierWords.contains) { return true }
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

extension English {
  /// Whether a text has a word that says of an hour when it is: noon, in the morning, 9 p.m. O(n).
  static func tellsHalfOfDay(_ text: String) -> Bool {
    text.lowercased().split { !$0.isWordly && $0 != "." }.contains { hours.contains($0.filter { $0 != "." }) }
  }

  /// Whether a translation has more words that say something than its source can account for: the German invasion in 1940,
  /// where the source says «i 1940». Of long words the source is taken to be made of two or three. O(n).
  static func tellsMore(_ translation: String, than source: String) -> Bool {
    let words = translation.lowercased().split { !$0.isWordly }
    let telling = words.count { word in
      !UninflectedWords.contain(String(word), in: [.english])
        && !["be", "been", "being", "do", "no", "not", "s"].contains(word)
    }
    let known = source.split { !$0.isWordly }
    return telling > known.reduce(0) { $0 + 1 + ($1.count > 10 ? 1 : 0) + ($1.count > 18 ? 1 : 0) }
  }

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
    // Eleven, eighteen thousand, but one hundred and eighteen.
    if ["11", "18"].contains(digits.prefix((digits.count - 1) % 3 + 1)) { return true }
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
