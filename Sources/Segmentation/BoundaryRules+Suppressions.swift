import TextKit

/// The boundaries that Unicode or an addition has and the language has not.
extension BoundaryRules {
  /// Why the sentence goes on at a mark; nil when it does not.
  ///
  /// - Parameters:
  ///   - reason: Why a sentence would end.
  ///   - start: Where the segment began.
  func suppression(
    at mark: BoundaryMark, _ reason: BoundaryReason, in line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> BoundaryReason? {
    if language.abbreviations.isNone { return nil }
    if features.contains(.omission), mark.trail == nil, isOmission(mark, in: line, from: start) { return .omission }
    switch mark.kind {
    case .exclamation:
      return goesOn(behind: mark, in: line, from: start)
    case .fullStop where mark.trail != nil:
      return mark.trail == .closingApart && line.isLowercase(at: mark.next) ? .reportingClause : nil
    case .fullStop:
      return goesOn(behindFullStop: mark, in: line, from: start)
    case .colon where reason == .colon:
      let word = line.wordStart(before: mark.start)..<mark.start
      let isLabel =
        line.isNumber(word) ? isListMarker(word, in: line, from: start) : language.labels.contains(word, in: line)
      return isLabel ? .label : nil
    default:
      return nil
    }
  }

  /// Whether a mark is all that stands in brackets, «[…]» or «( ...)», at the segment's start or before another bracket.
  private func isOmission(_ mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard mark.kind == .fullStop || mark.kind == .ellipsis, mark.closed > mark.end,
      line[mark.end] == UInt8(ascii: ")") || line[mark.end] == UInt8(ascii: "]")
    else {
      return false
    }
    var place = mark.start
    while let last = line.scalar(before: place), last.scalar == "." || last.scalar.isWhiteSpaceFast { place -= 1 }
    guard let bracket = line.scalar(before: place)?.scalar, bracket == "(" || bracket == "[" else { return false }
    return place - 1 == line.skippingWhiteSpace(from: start) || line.scalar(at: mark.next)?.scalar == "("
  }

  // MARK: Questions and exclamations

  private func goesOn(
    behind mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> BoundaryReason? {
    if mark.next == mark.closed {
      return features.contains(.address) && isInAddress(mark, in: line) ? .address : nil
    }
    guard line.isLowercase(at: mark.next) else { return nil }
    if features.contains(.reportingClause) || mark.trail == .closingApart { return .reportingClause }
    guard features.contains(.quotedClause) else { return nil }
    if mark.closed > mark.end { return .reportingClause }
    // «Yahoo! is»: a capital within the sentence, and an exclamation mark.
    let word = line.wordStart(before: mark.start)
    return line[mark.start] == UInt8(ascii: "!") && line.isUppercase(at: word) && word > segmentStart(start, in: line)
      ? .nameWithMark : nil
  }

  /// Whether a mark without white space behind it stands behind a slash: https://example.org/page?id=5
  private func isInAddress(_ mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    line[line.wordStart(before: mark.start)..<mark.start].contains(UInt8(ascii: "/"))
  }

  // MARK: Full stops

  private func goesOn(
    behindFullStop mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> BoundaryReason? {
    let word = line.wordStart(before: mark.start)..<mark.start
    if word.isEmpty {
      return features.contains(.spacedEllipsis) && SpacedEllipsis.isOmission(endingAt: mark, in: line)
        ? .spacedEllipsis : nil
    }
    if features.contains(.listNumber) || features.contains(.listLetter) {
      // The bracket of «1.)» closes the marker too.
      if isListMarker(word, in: line, from: start) { return .listNumber }
    }
    guard mark.closed == mark.end else { return nil }
    if let reason = language.abbreviations.suppression(after: word, nextAt: mark.next, in: line) { return reason }
    if isInDate(word, nextAt: mark.next, in: line) { return .date }
    guard features.contains(.ordinal), line.isNumber(word) ? word.count <= 3 : line.isRomanNumber(word),
      line.isUppercase(at: line.skippingOpeners(from: mark.next)),
      !language.abbreviations.isOpener(at: mark.next, in: line)
    else { return nil }
    return .ordinal
  }

  /// «3. 5. 2010»: behind a day stand a month and a year, behind a month that a day stands before, a year.
  private func isInDate(_ word: Range<Int>, nextAt next: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= 2, line.isNumber(word) else { return false }
    let number = line.digits(at: next)
    if number.count == 4 {
      let stop = line.skippingWhiteSpace(before: word.lowerBound)
      return stop < word.lowerBound && stop > 1 && line[stop - 1] == UInt8(ascii: ".") && line[stop - 2] &- 0x30 < 10
    }
    guard 1...2 ~= number.count, number.upperBound < line.count, line[number.upperBound] == UInt8(ascii: ".") else {
      return false
    }
    return line.digits(at: line.skippingWhiteSpace(from: number.upperBound + 1)).count == 4
  }

  /// Whether a word is a number of up to three digits, or a single letter, and all that the segment has so far.
  private func isListMarker(
    _ word: Range<Int>, in line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    // What stands far from the segment's start need not be looked at; a bullet may touch the word: «•9.»
    guard word.count <= 8, word.lowerBound - start <= 32 else { return false }
    let begin = segmentStart(start, in: line)
    guard word.contains(begin), word.upperBound - begin <= 3 else { return false }
    let word = begin..<word.upperBound
    if line.isNumber(word) { return features.contains(.listNumber) }
    guard features.contains(.listLetter), let letter = line.scalar(at: word.lowerBound) else { return false }
    return letter.length == word.count && letter.scalar.isLetter
  }

  /// Where the text of a segment begins, behind white space, a bullet and opening marks.
  private func segmentStart(_ start: Int, in line: UnsafeBufferPointer<UInt8>) -> Int {
    var place = line.skippingWhiteSpace(from: start)
    if let bullet = line.scalar(at: place), bullet.scalar.isBullet {
      place = line.skippingWhiteSpace(from: place + bullet.length)
    }
    return line.skippingOpeners(from: place)
  }
}
