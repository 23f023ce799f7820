internal import Bitext
internal import TextKit

/// The translation that is to be put right: where things stand in it, and what stands around them.
struct TargetText {
  let inline: InlineText
  let numbers: [WrittenNumber]
  let language: LanguageTag

  init(_ inline: InlineText, in language: LanguageTag, _ marks: NumberMarks) {
    self.inline = inline
    self.language = language
    numbers = WrittenNumber.all(in: inline.text, marks)
  }

  var text: String { inline.text }

  /// The text with all edits made, its codes where they were; nil when two edits overlap. O(n · edits).
  func applying(_ edits: [MatchRepairer.Edit]) -> InlineText? {
    var result = InlineText("", codes: inline.codes)
    var end = text.startIndex
    for edit in edits.sorted(by: { $0.place.lowerBound < $1.place.lowerBound }) {
      guard edit.place.lowerBound >= end else { return nil }
      result.text += text[end..<edit.place.lowerBound]
      let (first, last) = (text.offset(of: edit.place.lowerBound), text.offset(of: edit.place.upperBound))
      for (index, code) in inline.codes.enumerated() where code.offset > first {
        // A code inside what is replaced goes before it.
        result.codes[index].offset =
          code.offset < last
          ? result.text.utf8.count : result.codes[index].offset + edit.new.utf8.count - (last - first)
      }
      result.text += edit.new
      end = edit.place.upperBound
    }
    result.text += text[end...]
    return result
  }

  /// Where a text stands in another, as words of its own and only once.
  static func onlyPlace(of part: String, in text: String) -> Range<String.Index>? {
    let places = places(of: part, in: text)
    return places.count == 1 ? places[0] : nil
  }

  /// Where a text stands in this one, as words of its own and only once.
  func onlyPlace(of part: String) -> Range<String.Index>? { Self.onlyPlace(of: part, in: text) }

  /// Where a text stands in another as words of its own, capitals as they are. O(n) as a rule.
  static func places(of part: String, in text: String) -> [Range<String.Index>] {
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
    return (0...bytes.count - wanted.count).compactMap { start in
      guard bytes[start] == first, bytes[start..<start + wanted.count].elementsEqual(wanted) else { return nil }
      let place = text.place(start..<start + wanted.count)
      return isWhole(place, in: text) ? place : nil
    }
  }

  /// Whether neither a letter nor a number touches a place.
  private static func isWhole(_ place: Range<String.Index>, in text: String) -> Bool {
    let scalars = text.unicodeScalars
    func isOpen(_ scalar: Unicode.Scalar) -> Bool { !scalar.isLetter && !scalar.isNumber && !scalar.isMark }
    return (place.lowerBound == text.startIndex || isOpen(scalars[scalars.index(before: place.lowerBound)]))
      && (place.upperBound == text.endIndex || isOpen(scalars[place.upperBound]))
  }

  /// The word right before a place, with nothing but white space between.
  func word(before place: Range<String.Index>) -> Substring? {
    let before = text[..<place.lowerBound]
    guard let last = before.lastIndex(where: { !$0.isWhitespace }), text[last].isWordly,
      text.index(after: last) < place.lowerBound
    else { return nil }
    let start = text[...last].lastIndex { !$0.isWordly }.map(text.index(after:)) ?? text.startIndex
    return text[start...last]
  }

  /// Whether an inline code stands inside a place.
  func hasCode(inside place: Range<String.Index>) -> Bool {
    let (first, last) = (text.offset(of: place.lowerBound), text.offset(of: place.upperBound))
    return inline.codes.contains { $0.offset > first && $0.offset < last }
  }

  /// Whether a word in it tells a man from a woman, so that it hangs on who is named.
  func tellsGender() -> Bool {
    guard let words = Self.genderedWords[language.language] else { return false }
    let endings = Self.genderedEndings[language.language] ?? []
    return text.lowercased().split { !$0.isWordly }.contains { word in
      words.contains(String(word)) || endings.contains { word.hasSuffix($0) } && !Self.ungendered.contains(String(word))
    }
  }

  /// What further words that tell it end with: chairman, policewomen, grandmother, girlfriend.
  private static let genderedEndings = [
    "en": [
      "man", "woman", "women", "men", "boy", "girl", "boys", "girls", "boyfriend", "girlfriend", "mother", "father",
      "brother", "son-in-law", "gentleman",
    ]
  ]
  private static let ungendered: Set<String> = [
    "human", "german", "roman", "ottoman", "norman", "omen", "specimen", "yemen", "bremen", "regimen", "abdomen",
    "turkmen", "oman", "turkman", "talisman",
  ]

  /// Whether an English word in it tells a thing, or several persons, from a person: its, which, the company.
  func tellsThing() -> Bool {
    language.language == "en" && text.lowercased().split { !$0.isWordly }.contains { Self.things.contains(String($0)) }
  }

  /// Whether the verb right behind a place tells several: Hamas are, Rosenborg have.
  func isPlural(_ place: Range<String.Index>) -> Bool {
    guard language.language == "en", text[place.upperBound...].first == " " else { return false }
    let word = text[place.upperBound...].dropFirst().prefix { $0.isWordly }
    if word.isEmpty || ["s", "ed"].contains(where: word.hasSuffix) { return false }
    if ["are", "have", "were", "do"].contains(word) { return true }
    return !UninflectedWords.contain(String(word), in: [.english]) && !English.behindNames.contains(String(word))
      && !English.beforeNames.contains(String(word))
  }

  private static let things: Set<String> = [
    "it", "its", "itself", "which", "they", "their", "them", "themselves", "theirs", "company", "party", "group",
    "organisation", "organization", "newspaper", "broadcaster", "agency", "union", "bank",
  ]

  private static let genderedWords: [String: Set<String>] = [
    "en": [
      "he", "him", "his", "himself", "she", "her", "hers", "herself", "mr", "mrs", "ms", "miss", "sir", "lord", "lady",
      "dame", "men", "king", "queen", "prince", "princess", "duke", "duchess", "pope", "actress", "hostess", "heiress",
      "waitress", "widow", "widower", "wife", "husband", "son", "daughter", "sister", "aunt", "uncle", "niece",
      "nephew",
      "birth", "maternity", "paternity", "pregnant", "grandson", "granddaughter", "male", "female", "groom", "bride",
      "guy", "monk", "nun", "ombudsman",
    ],
    "nb": [
      "han", "ham", "hans", "hun", "henne", "hennes", "mann", "mannen", "kvinne", "kvinnen", "kona", "talsmann",
      "talskvinne", "mor", "far", "sønn", "datter", "bror", "søster", "gutt", "jente", "konge", "dronning",
    ],
    "nn": [
      "han", "hans", "ho", "henne", "hennar", "mann", "mannen", "kvinne", "kvinna", "kona", "talsmann", "talskvinne",
      "mor", "far", "son", "dotter", "bror", "syster", "gut", "jente", "konge", "dronning",
    ],
    "da": ["han", "ham", "hans", "hun", "hende", "hendes"],
    "sv": ["han", "honom", "hans", "hon", "henne", "hennes"],
    "de": ["er", "ihm", "ihn", "sie", "ihr", "ihre", "sein", "seine"],
  ]
}

extension Character {
  /// Whether it is a part of words.
  var isWordly: Bool { isLetter || isNumber }
}

extension String {
  /// The UTF-8 offset of an index.
  fileprivate func offset(of index: String.Index) -> Int { utf8.distance(from: startIndex, to: index) }
}
