internal import Bitext
internal import Morphology
internal import TextKit

/// Terms in compounds with a hyphen: PST and sjefen in «PST-sjefen», fredsavtale in «fredsavtale-utkastet».
extension TermIndex {
  /// The terms in the parts of a word: between its hyphens each alone and several together, and inside solid parts.
  ///
  /// Behind the last hyphen may stand any form of any term, and no verb. Before one stand names and acronyms, and common
  /// nouns as they may begin a solid compound: «sanksjons-debatt» like «sanksjonsdebatt». O(parts).
  func hyphenParts(of word: UnsafeBufferPointer<UInt8>) -> [Finding] {
    var findings: [Finding] = []
    var window: [(start: Int, key: KeyHash)] = []
    var scanner = WordScanner(word, splitsAtHyphens: true)
    while let part = scanner.next() {
      let bytes = UnsafeBufferPointer(rebasing: word[part.start..<part.end])
      if window.count == maximumParts { window.removeFirst() }
      window.append((part.start, WordLetters.reading(bytes) { $0.key }))
      var key = KeyHash()
      var isFound = false
      for first in window.reversed() {
        guard key.length + first.key.length <= maximumLength else { break }
        key.prepend(first.key, powers)
        let range = first.start..<part.end
        if range.count == word.count { break }
        let found = self.part(range, key, of: word)
        isFound = isFound || !found.isEmpty
        findings += found
      }
      if !isFound {
        let found = jointedPart(part.start..<part.end, of: word)
        isFound = !found.isEmpty
        findings += found
      }
      if isFound { continue }
      findings += WordLetters.reading(bytes) { solidParts(of: bytes, $0, at: part.start, in: word.count) }
    }
    return findings
  }

  private func part(_ range: Range<Int>, _ key: KeyHash, of word: UnsafeBufferPointer<UInt8>) -> [Finding] {
    guard first(key) != Self.none else { return [] }
    let isLast = range.upperBound == word.count
    let text = UnsafeBufferPointer(rebasing: word[range])
    let found = whole(text, key)
    if found.isEmpty, !isLast { return acronym(range, key, of: word) }
    return found.compactMap { finding in
      if isLast { return atHyphen(finding, range, of: word, isLast: true) }
      guard finding.distance == .none else { return nil }
      return finding.isOfName || beginsCompound(finding, range, joint: 0, of: word)
        ? atHyphen(finding, range, of: word, isLast: false) : nil
    }
  }

  /// A common noun with a joint's s or e behind it: sanksjon in «sanksjons-debatt».
  private func jointedPart(_ range: Range<Int>, of word: UnsafeBufferPointer<UInt8>) -> [Finding] {
    guard range.upperBound < word.count, compounds != nil, range.count > 1 else { return [] }
    let last = word[range.upperBound - 1] | 0x20
    guard last == UInt8(ascii: "s") || last == UInt8(ascii: "e") else { return [] }
    let bare = range.dropLast()
    let text = UnsafeBufferPointer(rebasing: word[bare])
    let key = WordLetters.reading(text) { $0.key }
    guard first(key) != Self.none else { return [] }
    return whole(text, key).compactMap { finding in
      finding.distance == .none && beginsCompound(finding, bare, joint: 1, of: word)
        ? atHyphen(finding, bare, of: word, isLast: false) : nil
    }
  }

  /// Whether a common noun begins a compound, as what stands before and after the hyphen shows.
  ///
  /// «Etter-» and «over-» are prefixes of other words, and in «Berg-Hansen» stands no mountain.
  private func beginsCompound(
    _ finding: Finding, _ range: Range<Int>, joint: Int, of word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let term = traits(of: finding)
    guard let compounds, finding.kind == .exact, !finding.isOfName, term.isNoun,
      term.letterCount >= CompoundRules.leastLength
    else { return false }
    // «Rett-fram» is no right.
    if finding.readings.contains(.adverb) { return false }
    var scanner = WordScanner(word, from: range.upperBound + joint, splitsAtHyphens: true)
    guard let next = scanner.next() else { return false }
    let (isPrefix, isName) = WordLetters.reading(UnsafeBufferPointer(rebasing: word[range])) { first in
      let codes = first.codes.span.extracting(first: min(first.count, WordLetters.limit))
      return (compounds.isPrefix(codes), first.hasCapital && !first.isAllCapitals)
    }
    if isPrefix { return false }
    return WordLetters.reading(UnsafeBufferPointer(rebasing: word[next.start..<next.end])) { rest in
      guard rest.isSolid, rest.count <= WordLetters.limit, !(isName && rest.hasCapital) else { return false }
      return compounds.canFollowHyphen(rest.codes.span.extracting(first: rest.count))
    }
  }

  /// An acronym before a hyphen, with capitals other than the glossary's: «Krf-lederen» for KrF, «Nato-landene» for NATO.
  ///
  /// What has a vowel may be another word: without a capital it is left out, and else uncertain. O(forms with the key).
  private func acronym(_ range: Range<Int>, _ key: KeyHash, of word: UnsafeBufferPointer<UInt8>) -> [Finding] {
    let text = UnsafeBufferPointer(rebasing: word[range])
    let spelling = Spelling(text)
    let hasVowel = spelling.letters.contains { CompoundRules.isVowel($0) }
    guard !hasVowel || spelling.isCapital.first == true, !isOtherWord(spelling) else { return [] }
    var number = first(key)
    while number != Self.none {
      let form = forms[Int(number)]
      if form.hash == key.value, traits[Int(form.term)].isAcronym, form.distance == .none,
        Spelling(terms[Int(form.term)].term).letters == spelling.letters
      {
        var finding = Finding(Int(number), of: self, end: range.count, .variant)
        if hasVowel { finding.doubt = .slip }
        return [atHyphen(finding, range, of: word, isLast: false)]
      }
      number = form.next
    }
    return []
  }

  /// Whether letters are a word that the language's rules know.
  private func isOtherWord(_ spelling: Spelling) -> Bool {
    let codes = spelling.letters.map(CompoundRules.code)
    if let compounds, compounds.isKnownFirstPart(codes.span) { return true }
    let folded = Array(String(String.UnicodeScalarView(spelling.letters)).utf8)
    return context.map { !$0.cues(of: folded.span, hasCapital: false).isEmpty } ?? false
  }

  private func atHyphen(
    _ finding: Finding, _ range: Range<Int>, of word: UnsafeBufferPointer<UInt8>, isLast: Bool
  ) -> Finding {
    var part = finding
    part.start = UInt32(range.lowerBound)
    part.end = UInt32(range.upperBound)
    part.isPart = true
    part.isLast = isLast
    if !isLast, !finding.isOfName, Self.beginsWithCapital(UnsafeBufferPointer(rebasing: word[range])) {
      part.doubt = .capital
    }
    // After a hyphen stands a noun and no verb, though it may be another noun.
    if finding.readings.contains(.otherNoun) { part.doubt = .otherNoun }
    return part
  }
}
