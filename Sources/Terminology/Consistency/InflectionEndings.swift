internal import TextKit

/// Tells two words that are forms, or derivations, of one stem from two spellings of one word.
///
/// No dictionary is asked: the difference is looked at, and if it can be that of two endings it is taken for that.
struct InflectionEndings: Sendable {
  private let endings: Set<String>
  /// Endings without a vowel, which only stand behind one: pike-n, but not forhandling-n.
  private let afterVowel: Set<String>
  /// Endings that take each other's place when a word is made of another: journalist-ikk, journalist-isk.
  private let derivations: [[String]]
  /// Letters that change places in the forms of one word: minister, ministre.
  private let movedLetters: [(String, String)]
  /// What may stand behind moved letters: ministre-ne.
  private let behindMovedLetters: Set<String>
  /// What comes off a noun to leave the same stem of each of its forms; the longest first.
  private let nounEndings: [[Unicode.Scalar]]
  /// Whether the language's endings are known; in others any difference in the last letters may be one.
  private let areKnown: Bool

  /// Takes the endings of a language.
  init(language: LanguageTag) {
    let table = EndingTable.of(language)
    areKnown = table != nil
    let split = { (text: String) in text.split(separator: " ").map(String.init) }
    let listed = split(table?.endings ?? "")
    endings = Set(listed + [""])
    afterVowel = Set(split(table?.afterVowel ?? ""))
    derivations = split(table?.derivations ?? "").map { $0.split(separator: "/").map { $0 == "-" ? "" : String($0) } }
    movedLetters = split(table?.movedLetters ?? "").compactMap { pair in
      let parts = pair.split(separator: "/").map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
    behindMovedLetters = Set(split(table?.behindMovedLetters ?? "") + [""])
    nounEndings = split(table?.nounEndings ?? "").map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }

  /// Whether two words, in lower case and different, may be forms of one stem.
  ///
  /// O(n) besides a bounded number of look-ups.
  func mayShareStem(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    var common = 0
    while common < min(a.count, b.count), a[common] == b[common] { common += 1 }
    if common == 0 { return Self.isNegation(a, of: b) || Self.isNegation(b, of: a) }
    let (tailA, tailB) = (a[common...], b[common...])
    guard areKnown else { return max(tailA.count, tailB.count) <= 3 && common >= 4 }
    if tailA.count >= 2, tailB.count >= 2, tailA.prefix(2).elementsEqual(tailB.prefix(2).reversed()) {
      return isMove(tailA, tailB, after: a[common - 1])
    }
    for start in stride(from: common, through: max(3, common - 4), by: -1) {
      let (x, y) = (String(a[start...]), String(b[start...]))
      let before = a[start - 1]
      if isEnding(x, after: before), isEnding(y, after: before) { return true }
      if isDoubled(a[start...], y, after: before) || isDoubled(b[start...], x, after: before) { return true }
      if areDerived(x, y) { return true }
    }
    return false
  }

  /// How many letters of a noun are its stem, at least `minimum`: the longest ending is taken off.
  func stemLength(_ word: ArraySlice<Unicode.Scalar>, minimum: Int) -> Int {
    for ending in nounEndings where word.count >= ending.count + minimum && word.suffix(ending.count) == ending[...] {
      return word.count - ending.count
    }
    return word.count
  }

  private func isEnding(_ text: String, after before: Unicode.Scalar) -> Bool {
    endings.contains(text) && (!afterVowel.contains(text) || Self.isVowel(before))
  }

  /// Likestill-e, likestil-te: before t and d a doubled consonant is single.
  private func isDoubled(_ tail: ArraySlice<Unicode.Scalar>, _ other: String, after before: Unicode.Scalar) -> Bool {
    guard let first = tail.first, first == before, !Self.isVowel(first) else { return false }
    return (other.hasPrefix("t") || other.hasPrefix("d")) && endings.contains(other)
      && endings.contains(String(tail.dropFirst()))
  }

  private func areDerived(_ x: String, _ y: String) -> Bool {
    derivations.contains { family in
      family.contains { first in
        guard x.hasPrefix(first), endings.contains(String(x.dropFirst(first.count))) else { return false }
        return family.contains {
          $0 != first && y.hasPrefix($0) && endings.contains(String(y.dropFirst($0.count)))
        }
      }
    }
  }

  private func isMove(
    _ x: ArraySlice<Unicode.Scalar>, _ y: ArraySlice<Unicode.Scalar>, after before: Unicode.Scalar
  ) -> Bool {
    let (headX, headY) = (String(x.prefix(2)), String(y.prefix(2)))
    return movedLetters.contains { ($0 == headX && $1 == headY) || ($0 == headY && $1 == headX) }
      && (!Self.isVowel(before) || headX.hasPrefix("t") || headY.hasPrefix("t"))
      && behindMovedLetters.contains(String(x.dropFirst(2))) && behindMovedLetters.contains(String(y.dropFirst(2)))
  }

  /// Avhengig, uavhengig.
  private static func isNegation(_ a: [Unicode.Scalar], of b: [Unicode.Scalar]) -> Bool {
    a.first == "u" && a.dropFirst() == b[...]
  }

  static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "æ", "ø", "å", "é", "è", "ê", "ó", "ò", "ô", "ä", "ö", "ü": true
    default: false
    }
  }
}

/// The endings of a language as text that one can read.
private struct EndingTable {
  let endings: String
  let nounEndings: String
  let afterVowel: String
  let derivations: String
  let movedLetters: String
  let behindMovedLetters: String

  static func of(_ language: LanguageTag) -> EndingTable? {
    switch language.language {
    case "nb", "nn": norwegian
    case "en": english
    default: nil
    }
  }

  /// Bokmål and Nynorsk in one, because quotations bring the one into the other.
  static let norwegian = EndingTable(
    endings: """
      a ande ane anes ar as ast aste e ede en ende ene enes ens er ere eren erne ernes ers ert es est este et \
      ete ets ing inga ingar ingen inger n ne nes ns r re rene rs s st ste t te de dde
      """,
    nounEndings: "a ane anes ar e en ene enes ens er ere eren eret erne ernes ers et ets re rene renes s",
    afterVowel: "n ns r rs dde",
    derivations: """
      -/i ie/i en/i e/i ikk/isk ikk/ism isk/ism isk/ist ism/ist er/ur er/ør er/ær er/or ar/ør er/ier or/ør iv/if \
      ell/elt elle/elt al/ell al/an ale/ane ale/ar al/a ans/ant s/sk -/sk
      """,
    movedLetters: "er/re en/ne el/le et/te",
    behindMovedLetters: "s n ne nes")

  static let english = EndingTable(
    endings: "s es ed d er ers est ing ings ly al e y ies ied ation ations ion ions or ors ity ities ive ment ments",
    nounEndings: "s es",
    afterVowel: "",
    derivations: "ic/ism ic/ist ism/ist ist/y ance/ant ence/ent ise/ize isation/ization",
    movedLetters: "er/re",
    behindMovedLetters: "s d")
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
