import TextKit

/// The abbreviations of a language, by what may follow them, and the words that tell a name from a sentence.
struct AbbreviationList: Sendable {
  /// Never ends a segment, whatever follows: kl, nr, bl.a, prof.
  private let inner: WordSet
  /// Does not end a segment before a number: the word is an ordinary one otherwise (art, st), or often ends a sentence.
  private let beforeNumber: WordSet
  /// The same, unless a number before it makes it a unit: «kr. 500», but «500 kr.»
  private let beforeAmount: WordSet
  /// As `beforeNumber`, any longer word with such an ending: Storgt, Hauptstr. In lower case.
  private let beforeNumberEndings: [[UInt8]]
  /// Does not end a segment before a name, which is a capital that does not begin one of `openers`: jr, bros.
  private let beforeName: WordSet
  /// A title or address that never ends a segment, unless a number before it makes it a unit: «г.» is town or year.
  private let nameOrUnit: WordSet
  /// Often ends a sentence, but goes on before a small letter or a bracket: etc, a.m.
  private let final: WordSet
  /// Words with a capital that a sentence goes on with behind one of `final`: 5 p.m. Monday.
  private let finalFollowers: WordSet
  /// Words that open a sentence far oftener than they follow an initial, as names do: han, det, men.
  private let openers: WordSet
  /// Whether the language has no rules at all, so that initials are left to Unicode too.
  let isNone: Bool

  /// Takes the words of a file's sections.
  init(_ sections: [String: [String]]) {
    inner = WordSet(sections["inner"])
    beforeNumber = WordSet(sections["before number"])
    beforeAmount = WordSet(sections["before amount"])
    beforeNumberEndings = (sections["before number ending"] ?? []).map { Array($0.utf8) }
    beforeName = WordSet(sections["before name"])
    nameOrUnit = WordSet(sections["name or unit"])
    final = WordSet(sections["final"])
    finalFollowers = WordSet(sections["final follower"])
    openers = WordSet(sections["openers"])
    isNone = sections["inner"] == nil
  }

  /// Why the sentence goes on behind a word and its full stop, the next text being at `next`; nil when it does not.
  func suppression(
    after word: Range<Int>, nextAt next: Int, in line: UnsafeBufferPointer<UInt8>
  ) -> BoundaryReason? {
    if inner.contains(word, in: line) || isIn(inner, apartFrom: word, in: line) { return .abbreviation }
    if nameOrUnit.contains(word, in: line), !line.hasNumber(before: word.lowerBound), !isOpener(at: next, in: line) {
      return .nameOrUnit
    }
    guard let nextScalar = line.scalar(at: next)?.scalar else { return nil }
    if final.contains(word, in: line),
      nextScalar == "(" || finalFollowers.contains(line.word(at: next), in: line)
    {
      return .abbreviation
    }
    if line.isInitials(word) {
      // «He left at 6 P.M. Mrs. Smith stayed.»
      let ends = nextScalar.isDash || final.contains(word, in: line) || isOpener(at: next, in: line)
      return ends ? nil : .initial
    }
    guard let follower = line.scalar(at: line.skippingOpeners(from: next))?.scalar else { return nil }
    if follower.isASCIIDigit || follower == "№" || follower == "§" {
      return isBeforeNumber(word, in: line) ? .abbreviationBeforeNumber : nil
    }
    guard follower.isUppercaseFast, !isOpener(at: next, in: line),
      beforeName.contains(word, in: line) || isIn(beforeName, apartFrom: word, in: line)
    else {
      return nil
    }
    return .abbreviationBeforeName
  }

  /// Whether a word is the last part of an abbreviation whose parts stand apart: «f. eks.», «t. o. m.»
  private func isIn(_ words: WordSet, apartFrom word: Range<Int>, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= 12 else { return false }
    var start = word.lowerBound
    for _ in 0..<3 {
      guard let blank = line.scalar(before: start), blank.scalar.isWhiteSpaceFast else { return false }
      let stop = start - blank.length - 1
      guard stop > 0, line[stop] == UInt8(ascii: ".") else { return false }
      start = line.wordStart(before: stop)
      if start == stop { return false }
      if words.containsJoined(start..<word.upperBound, in: line) { return true }
    }
    return false
  }

  private func isBeforeNumber(_ word: Range<Int>, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    beforeNumber.contains(word, in: line)
      || beforeAmount.contains(word, in: line) && !line.hasNumber(before: word.lowerBound)
      || beforeNumberEndings.contains { ending in
        word.count > ending.count && line[word].suffix(ending.count).elementsEqual(ending)
      }
  }

  /// Whether a word is an abbreviation of any kind.
  func contains(_ word: Range<Int>, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    inner.contains(word, in: line) || beforeNumber.contains(word, in: line) || beforeName.contains(word, in: line)
      || beforeAmount.contains(word, in: line) || nameOrUnit.contains(word, in: line) || final.contains(word, in: line)
  }

  /// Whether the word at `place`, behind opening marks, is one that opens sentences. A single letter with a full stop is
  /// an initial instead.
  func isOpener(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = line.word(at: line.skippingOpeners(from: place))
    if word.upperBound < line.count, line[word.upperBound] == UInt8(ascii: ".") { return false }
    return openers.contains(word, in: line)
  }
}
