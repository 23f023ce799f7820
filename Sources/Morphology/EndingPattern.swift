internal import TextKit

/// The end of a word as a paradigm names it, and the endings that take its place.
///
/// The notation is a dictionary's, with two letters that stand for others:
/// - `~el` any word in -el; `~` is the rest of the word, and the forms repeat it: `~ler`.
/// - `+mann` the word itself or a compound whose last part it is; the forms replace that part alone.
/// - `and` that one word.
/// - `V` a vowel and `C` a consonant, the same one each time it stands: `~CCel` is trussel, `~Cler` trusler.
struct EndingPattern: Sendable {
  private enum Reach: Sendable { case anyWord, compounds, oneWord }

  private let reach: Reach
  private let ending: [Unicode.Scalar]

  init?(_ notation: Substring.UTF8View) {
    guard let first = notation.first else { return nil }
    reach = first == UInt8(ascii: "~") ? .anyWord : first == UInt8(ascii: "+") ? .compounds : .oneWord
    ending = Array(Substring(reach == .oneWord ? notation : notation.dropFirst()).unicodeScalars)
    if reach != .anyWord, ending.isEmpty { return nil }
  }

  /// Whether the pattern names words and no mere ending.
  var isOfListedWord: Bool { reach != .anyWord }

  /// The word that a form belongs to, given the form in place of the word that the pattern names: vedtok, of `+ta` with
  /// the form tok, is vedta. nil when it belongs to none.
  func word(ofForm form: [Unicode.Scalar], madeWith template: [Unicode.Scalar]) -> String? {
    let stem = form.count - template.count
    guard isOfListedWord, stem >= 0, form[stem...].elementsEqual(template),
      stem == 0 || reach == .compounds && Letters.canBeginCompound(form[..<stem])
    else { return nil }
    return String(String.UnicodeScalarView(form[..<stem] + ending))
  }

  /// The letter that a word must end in, or nil where several will do.
  var lastLetter: Unicode.Scalar? { ending.last.flatMap { $0 == "V" || $0 == "C" ? nil : $0 } }

  /// What a pattern found in a word.
  struct Match {
    /// How many scalars of the word stand before the ending.
    var stem: Int
    var vowel: Unicode.Scalar?
    var consonant: Unicode.Scalar?
  }

  /// How the pattern fits a word given in lower case, or nil.
  func match(_ word: [Unicode.Scalar]) -> Match? {
    let stem = word.count - ending.count
    guard stem >= 0 else { return nil }
    var match = Match(stem: stem)
    for (expected, actual) in zip(ending, word[stem...]) {
      switch expected {
      case "V":
        guard Letters.isVowel(actual), match.vowel == nil || match.vowel == actual else { return nil }
        match.vowel = actual
      case "C":
        guard Letters.isConsonant(actual), match.consonant == nil || match.consonant == actual else { return nil }
        match.consonant = actual
      default:
        guard expected == actual else { return nil }
      }
    }
    switch reach {
    case .oneWord: return stem == 0 ? match : nil
    case .anyWord: return stem > 0 ? match : nil
    case .compounds: return stem == 0 || Letters.canBeginCompound(word[..<stem]) ? match : nil
    }
  }
}

/// A form in a paradigm's notation: `~` or nothing, then letters, among them `V` and `C`.
struct EndingTemplate: Sendable {
  private let ending: String
  private let hasVariables: Bool

  init(_ notation: Substring.UTF8View) {
    ending = String(Substring(notation.first == UInt8(ascii: "~") ? notation.dropFirst() : notation))
    hasVariables = notation.contains { $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "C") }
  }

  /// The letters of a listed word's form; nil where they depend on the word.
  var letters: [Unicode.Scalar]? { hasVariables ? nil : Array(ending.unicodeScalars) }

  func applied(to stem: Substring.UnicodeScalarView, _ match: EndingPattern.Match) -> String {
    var form = String(Substring(stem))
    guard hasVariables else { return form + ending }
    for scalar in ending.unicodeScalars {
      let letter = scalar == "V" ? match.vowel : scalar == "C" ? match.consonant : scalar
      form.unicodeScalars.append(letter ?? scalar)
    }
    return form
  }
}

/// What the paradigms need to know about letters.
enum Letters {
  static func isVowel(_ letter: Unicode.Scalar) -> Bool { isVowel(code(of: letter)) }

  /// Whether a code in Latin-1 is a small vowel.
  @inline(__always)
  static func isVowel(_ code: UInt8) -> Bool {
    switch code {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true  // a e i o u y
    case 0xE4, 0xE5, 0xE6, 0xE8, 0xE9, 0xEA, 0xF2, 0xF3, 0xF4, 0xF6, 0xF8, 0xFC: true  // ä å æ è é ê ò ó ô ö ø ü
    default: false
    }
  }

  static func isConsonant(_ letter: Unicode.Scalar) -> Bool { letter.isLetter && !isVowel(letter) }

  /// Whether letters may be a compound's first part: three of them with a vowel, so that `blad` is no `+lad`; one of the
  /// short ones before verbs and what is made of them, as in avgå, utlån; or anything that ends in a hyphen.
  static func canBeginCompound(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    if letters.last == "-" { return true }
    return letters.count >= 3 ? letters.contains(where: isVowel) : shortPrefixes.contains { letters.elementsEqual($0) }
  }

  private static let shortPrefixes = ["av", "om", "på", "ut", "an", "be"].map { Array($0.unicodeScalars) }

  /// A letter's code in Latin-1, in which all of the language's letters take one byte; 0 for any other letter.
  static func code(of letter: Unicode.Scalar) -> UInt8 { UInt8(exactly: letter.value) ?? 0 }

  static func codes(_ word: String) -> [UInt8] { word.unicodeScalars.map(code) }
}
