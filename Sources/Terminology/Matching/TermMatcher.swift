public import Bitext
internal import Morphology
public import TextKit

/// Finds glossary terms in running text, inflected and in other spellings.
///
/// Every form of every term is made when the matcher is; a text is then read once, and each word and each window of up
/// to four words (or as many as the longest term has) is looked up by its letters, hyphens and spaces aside. So
/// «Nato-sjef» finds Nato-sjefen, Natosjefens and NATO-SJEFEN.
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
  /// is left out; one that may be a verb anywhere, or the like form of another noun, is marked uncertain, and so is the
  /// second part of a pair whose whole may be another title: «nærings- og fiskeriministeren».
  ///
  /// In a compound with a hyphen that is no term itself, the term after the hyphen and a name before it are given as
  /// compound parts: sjefen and PST in «PST-sjefen».
  ///
  /// - Returns: Hits whose ranges are UTF-8 byte offsets into the text.
  /// - Complexity: O(n), whatever the number of terms; O(h log h) besides for h hits.
  public func hits(in text: String) -> [TermHit] {
    var text = text
    return text.withUTF8 { hits(in: $0) }
  }

  /// The terms in UTF-8 text; bytes that are no UTF-8 set words apart.
  package func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [TermHit] {
    guard !index.forms.isEmpty else { return [] }
    var claims: [Claim] = []
    var window = WordWindow(capacity: index.maximumWords)
    var scanner = WordScanner(bytes)
    while let word = scanner.next() {
      if word.hasHyphen { claimParts(of: word, bytes, &claims) }
      if word.gap == .closed || (word.gap == .punctuation && !index.hasPunctuation)
        || word.key.length > index.maximumLength
      {
        window.removeAll()
        if word.key.length > index.maximumLength { continue }
      }
      window.append(word)
      var key = KeyHash()
      for back in 0..<window.count {
        let first = window[back]
        guard key.length + first.key.length <= index.maximumLength else { break }
        key.prepend(first.key, index.powers)
        let form = index.first(key)
        if form != TermIndex.none { claim(first.start..<word.end, form, bytes, &claims) }
      }
    }
    return resolved(claims, bytes)
  }

  /// Compares a stretch of text with all forms that have its key.
  private func claim(
    _ words: Range<Int>, _ first: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ claims: inout [Claim]
  ) {
    let text = Spelling(UnsafeBufferPointer(rebasing: bytes[words]))
    let isElided = Elision.follows(words.upperBound, in: bytes)
    let isCoordinated = Elision.precedes(words.lowerBound, in: bytes, before: index.coordinators)
    let apostrophe = index.inflects ? GenitiveApostrophe.width(after: words, in: bytes) : 0
    let range = words.lowerBound..<words.upperBound + apostrophe
    var number = first
    while number != TermIndex.none {
      let form = index.forms[Int(number)]
      number = form.next
      let term = Int(form.term)
      let distance = apostrophe > 0 ? max(form.distance, .genitive) : form.distance
      guard
        var comparison = FormComparison(
          text, index.spelling(of: form), distance, lemmaLength: index.terms[term].letterCount)
      else { continue }
      // In «forsvars- og utenriksministeren» the s is a joint and no genitive.
      if isElided, distance == .genitive { continue }
      if index.isVerb(form, at: range.lowerBound, in: bytes) { continue }
      if form.likeness.isUncertain || isCoordinated { comparison.isUncertain = true }
      let isPart = isElided && distance == .none
      claims.append(Claim(range: range, term: term, distance: distance, comparison: comparison, isPart: isPart))
    }
  }

  /// Settles which of the claims on the same words stand, and makes hits of them.
  private func resolved(_ claims: [Claim], _ bytes: UnsafeBufferPointer<UInt8>) -> [TermHit] {
    var result: [TermHit] = []
    for claim in Shadowing(index.terms).settle(claims) {
      let term = index.terms[claim.term]
      result.append(
        TermHit(
          range: claim.range, term: term.term, kind: claim.isPart ? .compoundPart : claim.comparison.kind,
          surface: String(decoding: bytes[claim.range], as: UTF8.self), targets: term.targets,
          forbiddenTargets: term.forbiddenTargets, note: term.note, definition: term.definition,
          isUncertain: claim.comparison.isUncertain))
    }
    return result
  }
}
