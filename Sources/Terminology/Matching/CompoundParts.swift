internal import Bitext
internal import Morphology

/// Terms in compounds with a hyphen: PST and sjefen in «PST-sjefen».
extension TermMatcher {
  /// Claims the parts of a word with hyphens, each alone and several together.
  ///
  /// The last part may be any form of any term, and no verb; what stands before a hyphen only a name or an acronym, for
  /// «klima-» and «etter-» begin too many words. O(parts).
  func claimParts(of word: ScannedWord, _ bytes: UnsafeBufferPointer<UInt8>, _ claims: inout [Claim]) {
    let isElided = Elision.follows(word.end, in: bytes)
    var window = WordWindow(capacity: index.maximumWords)
    var scanner = WordScanner(
      UnsafeBufferPointer(rebasing: bytes[word.start..<word.end]), splitsAtHyphens: true)
    while var part = scanner.next() {
      (part.start, part.end) = (part.start + word.start, part.end + word.start)
      guard part.key.length <= index.maximumLength else {
        window.removeAll()
        continue
      }
      window.append(part)
      var key = KeyHash()
      for back in 0..<window.count {
        let first = window[back]
        guard key.length + first.key.length <= index.maximumLength else { break }
        key.prepend(first.key, index.powers)
        let range = first.start..<part.end
        let form = index.first(key)
        guard form != TermIndex.none, range != word.start..<word.end else { continue }
        claimPart(range, form, isLast: part.end == word.end && !isElided, bytes, &claims)
      }
    }
  }

  private func claimPart(
    _ range: Range<Int>, _ first: UInt32, isLast: Bool, _ bytes: UnsafeBufferPointer<UInt8>, _ claims: inout [Claim]
  ) {
    let text = Spelling(UnsafeBufferPointer(rebasing: bytes[range]))
    var number = first
    while number != TermIndex.none {
      let form = index.forms[Int(number)]
      number = form.next
      let term = index.terms[Int(form.term)]
      guard isLast || (term.hasCapital && form.distance == .none),
        var comparison = FormComparison(
          text, index.spelling(of: form), form.distance, lemmaLength: term.letterCount)
      else { continue }
      // After a hyphen stands a noun and no verb, though it may be another noun.
      if form.likeness.contains(.otherNoun) { comparison.isUncertain = true }
      claims.append(
        Claim(range: range, term: Int(form.term), distance: form.distance, comparison: comparison, isPart: true))
    }
  }
}
