import TextKit

/// Sentences that begin in the middle of a line behind text without a full stop, as where a headline was pasted together
/// with what follows it: «Regjeringen snur Det ble klart i dag.»
///
/// A pronoun or a conjunction has a capital only where a sentence begins, so one that follows a small letter and a blank,
/// and has a small letter behind it, begins one.
struct RunOn: Sendable {
  private let words: WordSet
  /// Words that also begin names, before an adjective, whose definite form ends in -e or -a: Det hvite hus.
  private let articles: WordSet
  private let openers: WordSet
  /// Words that no headline ends with, so that a name or a title follows: prepositions.
  private let unfinished: WordSet

  /// Takes the words of a file's sections.
  init(_ sections: [String: [String]]) {
    words = WordSet(sections["run-on"])
    articles = WordSet(sections["run-on article"])
    openers = WordSet(sections["openers"])
    unfinished = WordSet(sections["unfinished"])
  }

  /// The first place from `start` that may begin a mark, or is an ASCII capital behind a blank and what is neither a mark
  /// nor another capital; the line's length where there is none. O(n), sixteen bytes at a time.
  @inline(__always)
  static func firstCandidateOrLead(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < min(2, line.count) {
      if BoundaryMark.isLead(line[place]) { return place }
      place += 1
    }
    return line.firstOffset(
      from: place, to: line.count,
      mayHitBehind: { beforeLast, last, bytes in
        // Letters have the bit 0x40 and bytes beyond ASCII 0x80; no ASCII mark, digit or blank has either.
        let capital = (bytes & SIMD16(repeating: 0xE0)).lanes(equalTo: 0x40)
        let wordEnd = (beforeLast &+ beforeLast) | beforeLast | beforeLast.lanes(equalTo: 0x22)
        return BoundaryMark.mayLead(bytes) | capital & last.lanes(equalTo: 0x20) & wordEnd
      }, isHit: { BoundaryMark.isLead(line[$0]) || line[$0] &- 0x41 < 26 })
  }

  /// Whether a sentence begins at a capital letter that has a blank before it.
  func begins(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var last = line.scalar(before: place - 1) else { return false }
    if last.scalar == "»" || last.scalar == "”" || last.scalar == "\"" {
      guard let quoted = line.scalar(before: place - 1 - last.length) else { return false }
      last = quoted
    }
    guard last.scalar.isLowercaseFast else { return false }
    let word = line.word(at: place)
    let isArticle = articles.contains(word, in: line)
    guard isArticle || words.contains(word, in: line), line.isLowercase(behindFirstOf: word),
      word.upperBound < line.count, line[word.upperBound] == 0x20, line.isLowercase(at: word.upperBound + 1),
      !unfinished.contains(line.wordStart(before: place - 1)..<place - 1, in: line)
    else { return false }
    guard isArticle else { return true }
    let next = line.word(at: word.upperBound + 1)
    let ending = line[next.upperBound - 1]
    return ending != UInt8(ascii: "e") && ending != UInt8(ascii: "a") || openers.contains(next, in: line)
  }
}

extension BoundaryRules {
  /// Whether a sentence begins at `place` without a mark before it. Nearly every byte is turned away at once.
  @inline(__always)
  func startsRunOn(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line[place] &- 0x41 < 26, place > 1, line[place - 1] == 0x20, features.contains(.runOn) else { return false }
    return language.runOn.begins(at: place, in: line)
  }
}
