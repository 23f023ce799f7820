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
  /// The letters of ASCII with which words and articles begin, a bit for each from A = 1 on.
  private let initials: UInt32

  /// Takes the words of a file's sections.
  init(_ sections: [String: [String]]) {
    words = WordSet(sections["run-on"])
    articles = WordSet(sections["run-on article"])
    openers = WordSet(sections["openers"])
    unfinished = WordSet(sections["unfinished"])
    let words = (sections["run-on"] ?? []) + (sections["run-on article"] ?? [])
    initials = words.reduce(0) { $0 | 1 << UInt32(($1.utf8.first ?? 0) & 31) }
  }

  /// The first place from `start` that may begin a mark, or is an ASCII capital behind a blank with which one of the words
  /// begins; the line's length where there is none. O(n), sixteen bytes at a time.
  @inline(__always)
  func firstCandidateOrLead(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    line.firstOffset(
      from: start, to: line.count, mayHit: BoundaryMark.mayLead,
      isHitAt: { BoundaryMark.isLead(line[$0]) || mayBegin(at: $0, in: line) })
  }

  @inline(__always)
  private func mayBegin(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    line[place] &- 0x41 < 26 && initials >> UInt32(line[place] & 31) & 1 != 0 && place > 1 && line[place - 1] == 0x20
  }

  /// Whether a sentence begins at `place`: nearly every place is turned away at once.
  @inline(__always)
  func begins(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    mayBegin(at: place, in: line) && beginsSentence(at: place, in: line)
  }

  /// The same for a capital letter that has a blank before it.
  private func beginsSentence(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
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
