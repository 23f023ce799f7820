internal import Bitext
internal import TextKit

/// What English says around a thing and that hangs on it: its article, a mark that belongs to an abbreviation.
extension TargetText {
  var isEnglish: Bool { language.language == "en" }

  /// Whether the article before a place, if there is one, serves another word too: a treaty, an agreement.
  func articleServes(_ new: String, at place: Range<String.Index>) -> Bool {
    guard isEnglish, let word = word(before: place)?.lowercased(), word == "a" || word == "an" else { return true }
    return English.beginsWithVowel(new) == (word == "an")
  }

  /// Whether a word before a place says which one is meant: the, this, its, NATO's.
  func isDefinite(at place: Range<String.Index>) -> Bool {
    let before = text[..<place.lowerBound].reversed().drop(while: \.isWhitespace)
    if before.starts(with: "s'") || before.starts(with: "s’") { return true }
    return word(before: place).map { English.determiners.contains($0.lowercased()) } ?? false
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
