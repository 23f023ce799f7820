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
    var batch = WordBatch()
    while true {
      if memory.isFull { memory.removeAll() }
      batch.read(&scanner, in: bytes)
      if batch.count == 0 { break }
      batch.fetchCandidates(from: memory)
      for number in 0..<batch.count { read(batch[number], bytes) }
    }
    return withoutCoveredParts()
  }

  @inline(__always)
  private mutating func read(_ item: WordBatch.Item, _ bytes: UnsafeBufferPointer<UInt8>) {
    let isKnown = memory.isSame(item.candidate, item.text, item.range, in: bytes)
    let word = isKnown ? item.candidate : word(item.text, at: item.range, in: bytes)
    recent.append(word, after: item.place.gap.boundary)
    if !open.isEmpty { extendPhrases(with: word, item.place, bytes) }
    if word.hasFindings { report(word, item.place, bytes) }
    if word.beginsPhrase { open.append(OpenPhrase(start: item.place.start, key: memory.key(of: word))) }
  }

  /// Some words that may be a term's beginning.
  private struct OpenPhrase {
    var start: Int
    var key: KeyHash
  }

  // MARK: Words

  /// What is known of a word, which is analysed when it was not met before.
  private mutating func word(
    _ text: WordText, at range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> WordMemory.Word {
    if let known = memory.find(text, range, in: bytes) { return known }
    let analysis = matcher.index.analyse(UnsafeBufferPointer(rebasing: bytes[range]))
    return memory.insert(analysis, text, range, in: bytes)
  }

  /// Matches what was found in a word.
  private mutating func report(
    _ word: WordMemory.Word, _ place: ScannedWord, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let index = matcher.index
    var around: Neighbours?
    var number = 0
    var finding: Finding
    repeat {
      finding = memory.finding(number, of: word)
      number += 1
      var doubt = finding.doubt
      // Tyskland and Thorvald are no compounds of land and vald.
      if finding.doubt == .unknownPart, finding.distance == .none, recent.isNameLike { continue }
      if finding.doubt == .capital, !recent.isNameLike { doubt = .none }
      if !finding.isPart, finding.kind != .misspelling, index.context != nil {
        if recent.isPartOfName(finding, nextIsCapital: nextIsCapital(after: place.end, bytes)) { continue }
        if !finding.readings.isEmpty {
          let neighbours = around ?? neighbours(after: place.end, bytes)
          around = neighbours
          switch index.context?.judge(finding.readings, finding.form, neighbours) {
          case .noun?, nil: break
          case .doubtful?: doubt = finding.readings == .otherNoun ? .otherNoun : .homograph
          case .other?: continue
          }
        }
      }
      add(finding, doubt, place.start, place.end, isAfterPair: recent.isAfterCoordinator, bytes)
    } while finding.hasNext
  }

  /// Whether the next word begins with a capital and only a space stands before it.
  private func nextIsCapital(after end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = end + 1
    guard next < bytes.count, bytes[end] == 0x20 else { return false }
    return bytes[next] &- 0x41 < 26
      || (bytes[next] == 0xC3 && next + 1 < bytes.count && bytes[next + 1] < 0x9F && bytes[next + 1] != 0x97)
  }

  private mutating func neighbours(after end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Neighbours {
    var around = recent.neighbours
    var scanner = WordScanner(bytes, from: end)
    guard let first = scanner.next() else { return around }
    around.right.0 = cues(of: first, bytes)
    around.rightBoundary.0 = first.gap.boundary
    guard let second = scanner.next() else { return around }
    around.right.1 = cues(of: second, bytes)
    around.rightBoundary.1 = second.gap.boundary
    return around
  }

  private mutating func cues(of place: ScannedWord, _ bytes: UnsafeBufferPointer<UInt8>) -> WordCues {
    let range = place.start..<place.end
    return word(WordText(range, in: bytes), at: range, in: bytes).cues
  }

  // MARK: Phrases

  private mutating func extendPhrases(
    with word: WordMemory.Word, _ place: ScannedWord, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let index = matcher.index
    if place.gap.joining == .closed || (place.gap.joining == .punctuation && !index.hasPunctuation) {
      open.removeAll(keepingCapacity: true)
      return
    }
    let key = memory.key(of: word)
    var kept = 0
    for number in 0..<open.count {
      let phrase = open[number]
      guard phrase.key.length + key.length <= index.maximumLength else { continue }
      var joined = key
      joined.prepend(phrase.key, index.powers)
      if index.first(joined) != TermIndex.none { reportPhrase(phrase.start..<place.end, joined, bytes) }
      if index.beginnings.mayContain(joined.value) {
        open[kept] = OpenPhrase(start: phrase.start, key: joined)
        kept += 1
      }
    }
    open.removeSubrange(kept...)
  }

  private mutating func reportPhrase(_ range: Range<Int>, _ key: KeyHash, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = WordText(range, in: bytes)
    let phrase =
      memory.find(text, range, in: bytes)
      ?? memory.insert(
        matcher.index.analysePhrase(UnsafeBufferPointer(rebasing: bytes[range]), key), text, range, in: bytes)
    guard phrase.hasFindings else { return }
    var number = 0
    var finding: Finding
    repeat {
      finding = memory.finding(number, of: phrase)
      number += 1
      add(finding, finding.doubt, range.lowerBound, range.upperBound, isAfterPair: true, bytes)
    } while finding.hasNext
  }

  // MARK: Matches

  /// Adds a match, with what the characters beside it say: a hyphen that ends a pair's first half, an apostrophe.
  private mutating func add(
    _ finding: Finding, _ doubt: Doubt, _ start: Int, _ end: Int, isAfterPair: Bool,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let index = matcher.index
    var doubt = doubt
    var kind = finding.isPart ? TermHit.Kind.compoundPart : finding.kind
    var isPart = finding.isPart
    var range = start + Int(finding.start)..<start + Int(finding.end)
    if finding.isLast, Elision.follows(end, in: bytes) {
      // In «forsvars- og utenriksministeren» the s is a joint and no genitive; «PST-sjef-» is half a compound.
      if finding.isGenitive { return }
      if finding.isPart, !(finding.isOfName && finding.distance == .none) { return }
      if finding.distance == .none { (kind, isPart) = (.compoundPart, true) }
    }
    if finding.isLast, index.inflects {
      let apostrophe = GenitiveApostrophe.width(after: range, in: bytes)
      range = range.lowerBound..<range.upperBound + apostrophe
      if apostrophe > 0, kind == .exact { kind = .inflected }
    }
    if isAfterPair, !finding.isPart, Elision.precedes(range.lowerBound, in: bytes, before: index.coordinators) {
      doubt = .coordinated
    }
    if finding.hasMarks {
      guard let whole = matcher.marks(ofForm: finding.number).extending(range, in: bytes) else { return }
      range = whole
    }
    let match = TermMatch(range: range, kind: kind, form: finding.number, doubt: doubt, isPart: isPart)
    matches.append(match)
    // A phrase begins before the words that were matched last, a few at most.
    var place = matches.count - 1
    while place > 0, Self.comesBefore(match, matches[place - 1]) {
      matches.swapAt(place, place - 1)
      place -= 1
    }
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
