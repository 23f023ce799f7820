internal import Bitext
internal import Morphology
internal import TextKit

/// What a word or a phrase holds, whatever stands beside it.
extension TermIndex {
  /// Analyses a word as it stands in a text.
  ///
  /// A word that is no term as a whole is searched for parts, and one that has none for a slip.
  func analyse(_ word: UnsafeBufferPointer<UInt8>) -> (entry: WordMemory.Entry, findings: [Finding]) {
    let spelling = Spelling(word)
    var entry = WordMemory.Entry()
    entry.key = spelling.key
    entry.beginsPhrase = beginnings.mayContain(entry.key.value)
    if let context {
      let text = String(String.UnicodeScalarView(spelling.letters))
      entry.cues = context.cues(of: text, hasCapital: spelling.isCapital.first == true)
      if spelling.isCapital.count > 1, spelling.isCapital.allSatisfy({ $0 }) { entry.isAllCapitals = true }
    }
    var findings = whole(word, spelling, entry.key)
    guard findings.isEmpty else { return (entry, findings) }
    findings = parts(of: word)
    if findings.isEmpty, let slip = slip(in: word, spelling) { findings = [slip] }
    return (entry, findings)
  }

  /// Analyses several words together, whose key is at hand.
  func analysePhrase(
    _ words: UnsafeBufferPointer<UInt8>, _ key: KeyHash
  ) -> (entry: WordMemory.Entry, findings: [Finding]) {
    var entry = WordMemory.Entry()
    entry.key = key
    return (entry, whole(words, Spelling(words), key))
  }

  /// The terms that a stretch of text is, as a whole.
  func whole(_ text: UnsafeBufferPointer<UInt8>, _ spelling: Spelling, _ key: KeyHash) -> [Finding] {
    var findings: [Finding] = []
    forEach(key) { number, form in
      guard
        let comparison = FormComparison(
          spelling, self.spelling(of: number), form.distance, lemmaLength: terms[Int(form.term)].letterCount)
      else { return }
      findings.append(
        Finding(
          start: 0, end: UInt32(text.count), form: UInt32(number),
          kind: form.isDoublet ? .variant : comparison.kind,
          doubt: comparison.isUncertain ? .writtenApart : .none, isVerbatim: comparison.isVerbatim))
    }
    return Shadowing(index: self).settle(findings)
  }

  /// The terms in the parts of a word: between its hyphens each alone and several together, and inside solid parts.
  ///
  /// Behind the last hyphen may stand any form of any term, and no verb; before one only a name or an acronym, for
  /// «klima-» and «etter-» begin too many words. O(parts).
  private func parts(of word: UnsafeBufferPointer<UInt8>) -> [Finding] {
    var findings: [Finding] = []
    var window: [(range: Range<Int>, key: KeyHash)] = []
    var scanner = WordScanner(word, splitsAtHyphens: true)
    while let part = scanner.next() {
      let bytes = UnsafeBufferPointer(rebasing: word[part.start..<part.end])
      let spelling = Spelling(bytes)
      if window.count == maximumParts { window.removeFirst() }
      window.append((part.start..<part.end, spelling.key))
      var key = KeyHash()
      var isFound = false
      for first in window.reversed() {
        guard key.length + first.key.length <= maximumLength else { break }
        key.prepend(first.key, powers)
        let range = first.range.lowerBound..<part.end
        if range.count == word.count { break }
        let found = namedPart(range, key, isLast: part.end == word.count, word)
        isFound = isFound || !found.isEmpty
        findings += found
      }
      if !isFound { findings += solidParts(of: bytes, spelling, at: part.start, in: word.count) }
    }
    return findings
  }

  private func namedPart(
    _ range: Range<Int>, _ key: KeyHash, isLast: Bool, _ word: UnsafeBufferPointer<UInt8>
  ) -> [Finding] {
    guard first(key) != Self.none else { return [] }
    let text = UnsafeBufferPointer(rebasing: word[range])
    return whole(text, Spelling(text), key).compactMap { finding in
      let form = forms[Int(finding.form)]
      guard isLast || (terms[Int(form.term)].hasCapital && form.distance == .none) else { return nil }
      var part = finding
      part.start = UInt32(range.lowerBound)
      part.end = UInt32(range.upperBound)
      part.isPart = true
      part.isLast = isLast
      // After a hyphen stands a noun and no verb, though it may be another noun.
      if form.readings.contains(.otherNoun) { part.doubt = .otherNoun }
      return part
    }
  }
}
