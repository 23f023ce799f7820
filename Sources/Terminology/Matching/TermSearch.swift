public import Bitext
internal import Morphology

/// A search through one text after another, which remembers the words it has met.
///
///     var search = TermSearch(matcher)
///     for text in texts { hits += search.hits(in: text) }
///
/// A word's forms, parts and slips are worked out the first time it is met, whatever stands beside it; after that it
/// costs a look-up. Used by one task at a time.
public struct TermSearch: Sendable {
  /// The terms looked for.
  public let matcher: TermMatcher

  private var memory = WordMemory()
  private var recent = RecentWords()
  /// Beginnings of terms of several words that the words read last are.
  private var open: [OpenPhrase] = []
  private var matches: [TermMatch] = []

  /// Makes a search that remembers nothing yet.
  public init(_ matcher: TermMatcher) { self.matcher = matcher }

  /// The terms in a text, by where they begin, the longer first.
  ///
  /// As `TermMatcher.hits(in:)`.
  public mutating func hits(in text: String) -> [TermHit] {
    var text = text
    return text.withUTF8 { bytes in
      matches(in: bytes).map { matcher.hit($0, in: bytes) }
    }
  }

  /// The terms in UTF-8 text, by where they begin, the longer first; bytes that are no UTF-8 set words apart.
  ///
  /// - Complexity: O(n), whatever the number of terms.
  public mutating func matches(in bytes: UnsafeBufferPointer<UInt8>) -> [TermMatch] {
    guard !matcher.index.forms.isEmpty else { return [] }
    matches = []
    recent = RecentWords()
    open.removeAll(keepingCapacity: true)
    var scanner = WordScanner(bytes)
    while let word = scanner.next() {
      if memory.isFull { memory.removeAll() }
      let number = entry(of: word.start..<word.end, in: bytes)
      let entry = memory.entries[number]
      recent.append(entry.cues, word, isAllCapitals: entry.isAllCapitals)
      if !open.isEmpty { extendPhrases(with: word, entry.key, bytes) }
      if entry.findingCount > 0 { report(number, word, scanner, bytes) }
      if entry.beginsPhrase { open.append(OpenPhrase(start: word.start, key: entry.key)) }
    }
    return withoutCoveredParts()
  }

  /// Some words that may be a term's beginning.
  private struct OpenPhrase {
    var start: Int
    var key: KeyHash
  }

  // MARK: Words

  @inline(__always)
  private mutating func entry(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = TextHash.of(range, in: bytes)
    return memory.find(range, in: bytes, hash) ?? remember(range, hash, bytes)
  }

  private mutating func remember(_ range: Range<Int>, _ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let (entry, findings) = matcher.index.analyse(UnsafeBufferPointer(rebasing: bytes[range]))
    return memory.insert(entry, findings, range, in: bytes, hash)
  }

  /// Matches what was found in a word.
  private mutating func report(
    _ number: Int, _ word: ScannedWord, _ scanner: WordScanner, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var around: Neighbours?
    for place in 0..<Int(memory.entries[number].findingCount) {
      let finding = memory.finding(place, of: number)
      let form = matcher.index.forms[Int(finding.form)]
      var doubt = finding.doubt
      // Tyskland and Thorvald are no compounds of land and vald.
      if finding.doubt == .unknownPart, form.distance == .none, recent.isNameLike { continue }
      if !finding.isPart, finding.kind != .misspelling, let context = matcher.index.context {
        if recent.isPartOfName(form, matcher.index.terms[Int(form.term)], nextIsCapital: nextIsCapital(scanner, bytes))
        {
          continue
        }
        if !form.readings.isEmpty {
          let neighbours = around ?? neighbours(scanner, bytes)
          around = neighbours
          switch context.judge(form.readings, form.form, neighbours) {
          case .noun: break
          case .doubtful: doubt = form.readings == .otherNoun ? .otherNoun : .homograph
          case .other: continue
          }
        }
      }
      add(finding, doubt, word.start, word.end, isAfterPair: recent.isAfterCoordinator, bytes)
    }
  }

  /// Whether the next word begins with a capital and only a space stands before it.
  private func nextIsCapital(_ scanner: WordScanner, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = scanner.position + 1
    guard next < bytes.count, bytes[next - 1] == 0x20 else { return false }
    return bytes[next] &- 0x41 < 26
      || (bytes[next] == 0xC3 && next + 1 < bytes.count && bytes[next + 1] < 0x9F && bytes[next + 1] != 0x97)
  }

  private mutating func neighbours(_ scanner: WordScanner, _ bytes: UnsafeBufferPointer<UInt8>) -> Neighbours {
    var around = recent.neighbours
    var ahead = scanner
    guard let first = ahead.next() else { return around }
    let next = entry(of: first.start..<first.end, in: bytes)
    around.right.0 = memory.entries[next].cues
    around.rightBoundary.0 = first.gap.boundary
    guard let second = ahead.next() else { return around }
    let afterNext = entry(of: second.start..<second.end, in: bytes)
    around.right.1 = memory.entries[afterNext].cues
    around.rightBoundary.1 = second.gap.boundary
    return around
  }

  // MARK: Phrases

  private mutating func extendPhrases(with word: ScannedWord, _ key: KeyHash, _ bytes: UnsafeBufferPointer<UInt8>) {
    let index = matcher.index
    if word.gap.joining == .closed || (word.gap.joining == .punctuation && !index.hasPunctuation) {
      open.removeAll(keepingCapacity: true)
      return
    }
    var kept = 0
    for place in 0..<open.count {
      let phrase = open[place]
      guard phrase.key.length + key.length <= index.maximumLength else { continue }
      var joined = key
      joined.prepend(phrase.key, index.powers)
      if index.first(joined) != TermIndex.none { reportPhrase(phrase.start..<word.end, joined, bytes) }
      if index.beginnings.mayContain(joined.value) {
        open[kept] = OpenPhrase(start: phrase.start, key: joined)
        kept += 1
      }
    }
    open.removeSubrange(kept...)
  }

  private mutating func reportPhrase(_ range: Range<Int>, _ key: KeyHash, _ bytes: UnsafeBufferPointer<UInt8>) {
    let hash = TextHash.of(range, in: bytes)
    var number = memory.find(range, in: bytes, hash)
    if number == nil {
      let (entry, findings) = matcher.index.analysePhrase(UnsafeBufferPointer(rebasing: bytes[range]), key)
      number = memory.insert(entry, findings, range, in: bytes, hash)
    }
    guard let number else { return }
    for place in 0..<Int(memory.entries[number].findingCount) {
      let finding = memory.finding(place, of: number)
      add(finding, finding.doubt, range.lowerBound, range.upperBound, isAfterPair: true, bytes)
    }
  }

  // MARK: Matches

  /// Adds a match, with what the characters beside it say: a hyphen that ends a pair's first half, an apostrophe.
  private mutating func add(
    _ finding: Finding, _ doubt: Doubt, _ start: Int, _ end: Int, isAfterPair: Bool,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let index = matcher.index
    let form = index.forms[Int(finding.form)]
    var doubt = doubt
    var kind = finding.isPart ? TermHit.Kind.compoundPart : finding.kind
    var isPart = finding.isPart
    var range = start + Int(finding.start)..<start + Int(finding.end)
    if finding.isLast, Elision.follows(end, in: bytes) {
      // In «forsvars- og utenriksministeren» the s is a joint and no genitive; «PST-sjef-» is half a compound.
      if form.isGenitive { return }
      if finding.isPart, !(index.terms[Int(form.term)].hasCapital && form.distance == .none) { return }
      if form.distance == .none { (kind, isPart) = (.compoundPart, true) }
    }
    if finding.isLast, index.inflects {
      let apostrophe = GenitiveApostrophe.width(after: range, in: bytes)
      range = range.lowerBound..<range.upperBound + apostrophe
      if apostrophe > 0, kind == .exact { kind = .inflected }
    }
    if isAfterPair, !finding.isPart, Elision.precedes(range.lowerBound, in: bytes, before: index.coordinators) {
      doubt = .coordinated
    }
    let match = TermMatch(range: range, kind: kind, form: finding.form, doubt: doubt, isPart: isPart)
    // A phrase begins before the words that were matched last, a few at most.
    var place = matches.count
    while place > 0, Self.comesBefore(match, matches[place - 1]) { place -= 1 }
    matches.insert(match, at: place)
  }

  private static func comesBefore(_ a: TermMatch, _ b: TermMatch) -> Bool {
    (a.range.lowerBound, b.range.upperBound) < (b.range.lowerBound, a.range.upperBound)
  }

  /// The matches but for compounds' parts inside a longer term, which are no news: of Nato-sjefen, sjefen is not given.
  private mutating func withoutCoveredParts() -> [TermMatch] {
    var widest = 0..<0
    var kept = 0
    for place in 0..<matches.count {
      let match = matches[place]
      if match.isPart, widest != match.range, widest.upperBound >= match.range.upperBound { continue }
      if match.range.upperBound > widest.upperBound { widest = match.range }
      matches[kept] = match
      kept += 1
    }
    matches.removeSubrange(kept...)
    defer { matches = [] }
    return matches
  }
}
