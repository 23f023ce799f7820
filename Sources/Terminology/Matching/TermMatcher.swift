public import Bitext
internal import Morphology
public import TextKit

/// Finds glossary terms in running text, inflected and in other spellings.
///
/// Every form of every term is made when the matcher is; a text is then read once, and each word and each row of words
/// that may be a term is looked up by its letters, hyphens and spaces aside. So «Nato-sjef» finds Nato-sjefen,
/// Natosjefens and NATO-SJEFEN.
public struct TermMatcher: Sendable {
  let index: TermIndex

  /// Makes a matcher.
  ///
  /// - Parameters:
  ///   - glossaries: The glossaries; where several have a term, its translations are joined in their order.
  ///   - source: The language of the terms. Forms are made for nb, nn and en; in other languages a term is found as
  ///     the glossary has it, whatever its case.
  /// - Complexity: O(total forms): under 40 for a word, a few hundred for a phrase.
  public init(_ glossaries: [Glossary], source: LanguageTag) {
    index = TermIndex(glossaries, source: source)
  }

  /// The terms in a text, by where they begin, the longer first.
  ///
  /// Terms may nest and overlap, and all are given. Where several terms claim the very same words, dictionary forms win
  /// over their genitives, and those over other inflected forms. A noun's form that is a verb where it stands («å støtte»)
  /// is left out; one that may be a verb there, or the like form of another noun, is marked uncertain, and so is the
  /// second part of a pair whose whole may be another title: «nærings- og fiskeriministeren».
  ///
  /// In a compound that is no term itself, its first and last parts are given as compound parts: sjefen and PST in
  /// «PST-sjefen», sanksjon in «sanksjonsdebatt». A word that is no term but for one letter is given as a misspelling.
  ///
  /// For many texts make one `TermSearch` and use it for all.
  ///
  /// - Returns: Hits whose ranges are UTF-8 byte offsets into the text.
  /// - Complexity: O(n), whatever the number of terms.
  public func hits(in text: String) -> [TermHit] {
    var search = TermSearch(self)
    return search.hits(in: text)
  }

  /// The terms in UTF-8 text; bytes that are no UTF-8 set words apart.
  package func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [TermHit] {
    var search = TermSearch(self)
    return search.matches(in: bytes).map { hit($0, in: bytes) }
  }
}
