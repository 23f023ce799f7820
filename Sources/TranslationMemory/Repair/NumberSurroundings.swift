internal import TextKit

/// What hangs on a number in a translation, and of which the source says nothing: “a” or “an”, what is counted, noon,
/// Friday, two thirds.
///
/// A sentence that says more than its source may say it of the number; so where it has words, brackets or commas of such
/// a kind that the source lacks, no other number is put there.
struct NumberSurroundings {
  let texts: RepairedTexts
  let target: LanguageTag
  /// Whether no number may be changed, whichever it is.
  private let isFixed: Bool
  /// The kinds of numbers on which a word of the translation may hang that the source lacks.
  private let strangeHints: Set<NumberHint.Kind>
  /// The words of the earlier source in small letters.
  let earlierWords: Set<String>
  private let words: [Substring]
  /// Whether a number may be an hour of which the translation says more: noon, in the morning, 9 p.m.
  let tellsHalfOfDay: Bool

  private var isEnglish: Bool { target.language == "en" }
  private var translation: String { texts.translation.text }

  /// Reads what the texts say around all of their numbers. O(n).
  init(_ texts: RepairedTexts, from source: LanguageTag, into target: LanguageTag) {
    self.texts = texts
    self.target = target
    let translation = texts.translation.text
    isFixed =
      !texts.keepsOrder || Asides.areMore(in: translation, than: texts.earlier)
      || target.language == "en" && English.tellsMore(translation, than: texts.earlier)
    strangeHints = NumberHint.strangeKinds(in: translation, of: texts.earlier, from: source, into: target)
    earlierWords = Set(texts.earlier.lowercased().split { !$0.isWordly }.map(String.init))
    words = translation.split { !$0.isWordly }
    tellsHalfOfDay = English.tellsHalfOfDay(translation)
  }

  /// Whether another number may stand in place of one, and nothing around it need be changed.
  ///
  /// - Parameters:
  ///   - place: The old number in the translation.
  ///   - text: The new one as the translation writes it.
  func allow(_ new: WrittenNumber, for old: WrittenNumber, at place: WrittenNumber, as text: String) -> Bool {
    let isDay = texts.isDay(old)
    return !isFixed && strangeHints.isDisjoint(with: hints(old, isDay: isDay))
      && countsAlike(old, new, at: place.range, isDay: isDay)
      && !((isDay || old.isYear) && hasCapitalBesideDate(at: place.range)) && isNamedAlike(old, at: place.range)
      && (!isEnglish || articleServes(text, for: place) && isHourSure(old, at: place, as: text))
  }

  private func hints(_ old: WrittenNumber, isDay: Bool) -> Set<NumberHint.Kind> {
    var kinds: Set<NumberHint.Kind> = [.any]
    if isDay || old.isYear || old.isOther { kinds.insert(.date) }
    if !isDay, old.isHour { kinds.insert(.hour) }
    return kinds
  }

  /// Whether the word beside a date or year has a capital and is not the source's: Constitution Day, 17 May; the 2012 Paris
  /// Olympics.
  private func hasCapitalBesideDate(at place: Range<String.Index>) -> Bool {
    func isPart(_ word: Substring) -> Bool {
      CalendarWords.areMonth(word) || word.allSatisfy(\.isNumber) || CalendarWords.days.contains(word.lowercased())
    }
    func isStrange(_ word: Substring) -> Bool {
      word.first?.isUppercase == true && !earlierWords.contains(word.lowercased())
        && !Sentences.begin(at: word.startIndex, in: translation)
    }
    // Only white space and commas stand between the words of a date.
    func isBeside(_ one: Substring, _ other: Substring) -> Bool {
      translation[one.endIndex..<other.startIndex].allSatisfy { $0.isWhitespace || $0 == "," }
    }
    guard let index = words.firstIndex(where: { $0.startIndex == place.lowerBound }) else { return false }
    var first = index
    while first > 0, isBeside(words[first - 1], words[first]), isPart(words[first - 1]) { first -= 1 }
    var last = index
    while last + 1 < words.count, isBeside(words[last], words[last + 1]), isPart(words[last + 1]) { last += 1 }
    return first > 0 && isBeside(words[first - 1], words[first]) && isStrange(words[first - 1])
      || last + 1 < words.count && isBeside(words[last], words[last + 1]) && isStrange(words[last + 1])
  }

  // MARK: - One and many

  /// Whether what is counted has the same form for both numbers: one year, two years; 0.5 of a point, 1.5 points.
  private func countsAlike(
    _ old: WrittenNumber, _ new: WrittenNumber, at place: Range<String.Index>, isDay: Bool
  ) -> Bool {
    if isDay, hasMonth(at: place) { return true }
    // Others have more forms: два года, пять лет.
    guard Self.tellOneFromMany.contains(target.language) || old.isYear && new.isYear else { return false }
    return haveSameForm(old, new) || isSameForOne(at: place)
  }

  private func haveSameForm(_ old: WrittenNumber, _ new: WrittenNumber) -> Bool {
    let isAlike = old.isOne == new.isOne && old.isPart == new.isPart
    let areBelowTwo = old.isBelowTwo == new.isBelowTwo
    switch target.language {
    // 0 point, 1,5 point, 2 points.
    case "fr": return areBelowTwo
    // So in Brazil; in Portugal one alone is one.
    case "pt": return isAlike && areBelowTwo
    default: return isAlike
    }
  }

  /// Languages that have one form for one and another for more, or one form at all. Icelandic has that of one for 21 too.
  private static let tellOneFromMany: Set<String> = [
    "en", "nb", "nn", "no", "da", "sv", "de", "nl", "fr", "es", "it", "pt", "ca", "gl", "fo", "af", "eo", "hu",
    "tr", "fi", "et", "el", "bg", "sq", "zh", "ja", "ko", "th", "vi", "id", "ms",
  ]

  private func hasMonth(at place: Range<String.Index>) -> Bool {
    let behind = translation[place.upperBound...].drop { $0 == "." || $0.isWhitespace }.prefix(while: \.isWordly)
    return CalendarWords.areMonth(behind)
      || translation.word(rightBefore: place.lowerBound).map(CalendarWords.areMonth) ?? false
      // Where the months are not known: the source has a month there.
      || !CalendarWords.languages.contains(target.language)
  }

  /// Whether English writes one and many alike behind or before a place: Article 1; a 1-year term; 1–0; 1 % at the end.
  private func isSameForOne(at place: Range<String.Index>) -> Bool {
    guard isEnglish else { return false }
    let after = translation[place.upperBound...]
    // A range or a score; behind the last number of a range stands what is counted.
    if let mark = after.first, "–-".contains(mark), after.dropFirst().first?.isWordly == true { return true }
    if let last = translation[..<place.lowerBound].last, "–-".contains(last) {
      let before = translation[..<place.lowerBound].dropLast().last
      return before?.isNumber == true && !after.contains(where: \.isWordly)
    }
    if translation[..<place.lowerBound].last(where: { !$0.isWhitespace }) == "§" { return true }
    if let rest = English.restBehindPercent(after) {
      // 1 per cent is, 2 per cent are.
      let next = rest.drop(while: \.isWhitespace)
      if Sentences.begin(at: place.lowerBound, in: translation) { return false }
      return next.first?.isWordly != true
        || !next.hasPrefix("of ") && English.prepositions.contains(next.prefix(while: \.isWordly).lowercased())
    }
    // One million, two million.
    if let next = translation.word(rightBehind: place.upperBound), English.powers.contains(next) { return true }
    return translation.word(rightBefore: place.lowerBound).map { English.counters.contains($0.lowercased()) } ?? false
  }

  /// Whether nothing stands behind “Article 5” that says what is in it, and nothing before a telephone number whose it is.
  private func isNamedAlike(_ old: WrittenNumber, at place: Range<String.Index>) -> Bool {
    guard isEnglish else { return true }
    let before = translation.word(rightBefore: place.lowerBound)?.lowercased()
    let earlier = texts.earlier.word(rightBefore: old.range.lowerBound)?.lowercased() ?? ""
    if ["ring", "telefon", "tlf", "tast"].contains(where: earlier.hasPrefix) {
      return before.map { ["call", "dial", "ring", "phone", "telephone", "tel", "text"].contains($0) } ?? false
    }
    guard let before, English.counters.contains(before),
      let next = translation.word(rightBehind: place.upperBound)?.lowercased()
    else { return true }
    return English.prepositions.contains(next) || English.auxiliaries.contains(next)
      || texts.earlier.word(rightBehind: old.range.upperBound) != nil
  }
}

extension RepairedTexts {
  /// Whether a number of the earlier source is a day of a month: 16. mars, March 16.
  fileprivate func isDay(_ number: WrittenNumber) -> Bool {
    guard case .whole(let digits) = number.meaning, digits.utf8.count < 3 else { return false }
    let before = earlier.word(rightBefore: number.range.lowerBound)
    let behind = earlier[number.range.upperBound...].drop { $0 == "." || $0.isWhitespace }.prefix(while: \.isWordly)
    return CalendarWords.areMonth(behind) || before.map(CalendarWords.areMonth) ?? false
  }

  /// Whether the numbers of the text sought are greater and less than each other as those of the earlier one are: what
  /// rose from 25 to 27 did not rise from 25 to 20. Days and years are held against days and years alone.
  fileprivate var keepsOrder: Bool {
    guard earlierNumbers.count == soughtNumbers.count else { return false }
    if earlierNumbers.count < 2 { return true }
    enum Kind { case day, year, other }
    let pairs = zip(earlierNumbers, soughtNumbers).compactMap { old, new -> (old: Double, new: Double, kind: Kind)? in
      guard let value = old.value, let newValue = new.value else { return nil }
      return (value, newValue, isDay(old) ? .day : old.isYear && new.isYear ? .year : .other)
    }
    // A text with hundreds of numbers is a table, which nobody looks through.
    guard pairs.count <= 100 else { return false }
    func order(_ one: Double, _ other: Double) -> Int { one < other ? -1 : one > other ? 1 : 0 }
    return pairs.indices.allSatisfy { i in
      pairs[..<i].allSatisfy { other in
        other.kind != pairs[i].kind || order(other.old, pairs[i].old) == order(other.new, pairs[i].new)
      }
    }
  }
}

extension WrittenNumber {
  /// Whether it may be a year: four digits without a mark.
  var isYear: Bool {
    guard case .whole(let digits) = meaning, digits.utf8.count == 4, group == nil else { return false }
    return Int(digits).map { (1000..<2200).contains($0) } ?? false
  }

  /// Whether it is a time, a date or a score.
  var isOther: Bool { if case .other = meaning { true } else { false } }

  fileprivate var isBelowTwo: Bool { value.map { $0 < 2 } ?? false }

  /// How great it is; nil for dates and fractions.
  fileprivate var value: Double? {
    switch meaning {
    case .whole(let digits): return Double(digits)
    case .decimal(let digits, let fraction): return Double("\(digits).\(fraction)")
    case .other(let text):
      let parts = text.split { $0 == "." || $0 == ":" }.map { Double($0) }
      guard parts.count == 2, let hour = parts[0], let minute = parts[1] else { return nil }
      return hour * 100 + minute
    }
  }
}

extension String {
  /// The word right before a place, with nothing but white space or an abbreviation's point between: kl. 9.
  func word(rightBefore place: String.Index) -> Substring? {
    let before = self[..<place].reversed().drop(while: \.isWhitespace).drop { $0 == "." }
    guard before.first?.isLetter == true else { return nil }
    let start = before.firstIndex { !$0.isWordly }.map(\.base) ?? startIndex
    return self[start..<before.startIndex.base]
  }

  /// The word right behind a place, with nothing but white space between.
  func word(rightBehind place: String.Index) -> Substring? {
    let word = self[place...].drop(while: \.isWhitespace).prefix(while: \.isWordly)
    return word.first?.isLetter == true ? word : nil
  }
}
