import TextKit

/// The abbreviations of a language, by what may follow them, and the words that tell a name from a sentence.
struct AbbreviationList: Sendable {
  /// Never ends a segment, whatever follows: kl, nr, bl.a, prof.
  private let inner: WordSet
  /// Does not end a segment before a number: the word is an ordinary one otherwise (art, st), or often ends a
  /// sentence (mill, pst).
  private let beforeNumber: WordSet
  /// Words that open a sentence far oftener than they follow an initial, as names do: han, det, men.
  private let openers: WordSet
  /// Whether the language has no rules at all, so that initials are left to Unicode too.
  private let isNone: Bool

  /// Makes a list of words in lower case, without their last full stop.
  init(inner: [Substring], beforeNumber: [Substring], openers: [Substring], isNone: Bool) {
    self.inner = WordSet(inner)
    self.beforeNumber = WordSet(beforeNumber)
    self.openers = WordSet(openers)
    self.isNone = isNone
  }

  /// Why the sentence goes on after the full stop at `stop`, the next text being at `next`; nil when it does not.
  func suppression(
    afterFullStopAt stop: Int, nextAt next: Int, in line: UnsafeBufferPointer<UInt8>
  ) -> BoundaryReason? {
    if isNone { return nil }
    let word = line.wordStart(before: stop)..<stop
    if word.isEmpty { return nil }
    if isInitials(word, in: line) { return openers.contains(line.word(at: next), in: line) ? nil : .initial }
    // «1. Innledning»: a number that opens a line counts what follows.
    if word.lowerBound == 0, word.count <= 3, word.allSatisfy({ line[$0] &- 0x30 < 10 }) { return .listNumber }
    if inner.contains(word, in: line) { return .abbreviation }
    let follower = line.scalar(at: line.skippingOpeners(from: next))?.scalar
    return follower?.isASCIIDigit ?? false && beforeNumber.contains(word, in: line) ? .abbreviationBeforeNumber : nil
  }

  /// One capital, or several with full stops or hyphens between them: «J», «J.-P», «A.B».
  private func isInitials(_ word: Range<Int>, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = word.lowerBound
    while let letter = line.scalar(at: place), place < word.upperBound {
      guard letter.scalar.isUppercaseFast else { return false }
      place += letter.length
      if place == word.upperBound { return true }
      guard line[place] == UInt8(ascii: ".") else { return false }
      place += 1
      if place < word.upperBound, line[place] == UInt8(ascii: "-") { place += 1 }
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the word that ends at `end` starts: after white space or an opening mark.
  fileprivate func wordStart(before end: Int) -> Int {
    var start = end
    // No abbreviation is longer than this; a run without spaces must not make the search quadratic.
    let limit = Swift.max(0, end - 64)
    while start > limit, let last = scalar(before: start), !last.scalar.isWhiteSpaceFast, !last.scalar.isOpener {
      start -= last.length
    }
    return start
  }

  /// The word that starts at `place`, behind opening marks.
  fileprivate func word(at place: Int) -> Range<Int> {
    let start = skippingOpeners(from: place)
    var end = start
    while end - start < 64, let next = scalar(at: end), next.scalar.isUppercaseFast || next.scalar.isLowercaseFast {
      end += next.length
    }
    return start..<end
  }
}
