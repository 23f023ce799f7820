import TextKit

/// Unicode's own sentence boundaries (Standard Annex 29, rules SB1 to SB998), asked for at one mark.
///
/// Within a line no other place can be a boundary: SB998 joins everything that does not follow a full stop or its like.
/// So the text between marks need not be looked at, which is what makes this faster than an iterator that walks every
/// character; a test proves both give the same boundaries.
struct UnicodeBoundaries: Sendable {
  /// Whether a semicolon is a question mark: ICU's one tailoring of these rules, for Greek.
  var semicolonAsks = false

  private func kind(of scalar: Unicode.Scalar) -> SentenceClass {
    semicolonAsks && (scalar == ";" || scalar == "\u{37E}") ? .sTerm : SentenceClass.of(scalar)
  }

  /// Whether there is a boundary at `mark.next`, which lies before the line's end.
  func isBoundary(after mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mark.kind == .fullStop || mark.kind == .exclamation, let next = line.scalar(at: mark.next) else {
      return false
    }
    let isTouching = mark.next == line.skippingExtenders(from: mark.end)
    switch kind(of: next.scalar) {
    // SB8a: the sentence goes on after a comma, a dash or another mark.
    case .sContinue, .aTerm, .sTerm: return false
    case _ where mark.kind == .exclamation: return true
    // SB6: «3.5». SB7: «U.S».
    case .numeric where isTouching: return false
    case .upper where isTouching && isLetterCase(before: mark.start, in: line): return false
    case .upper, .otherLetter: return true
    default: break
    }
    return !goesOnInLowerCase(from: mark.next, in: line)
  }

  /// SB7's left side: an upper- or lower-case letter before the full stop.
  private func isLetterCase(before place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = place
    while let last = line.scalar(before: place) {
      switch kind(of: last.scalar) {
      case .upper, .lower: return true
      case .extend: place -= last.length
      default: return false
      }
    }
    return false
  }

  /// SB8: whether the next letter is a lower-case one, whatever but letters and marks stands before it.
  private func goesOnInLowerCase(from place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = place
    while let next = line.scalar(at: place) {
      switch kind(of: next.scalar) {
      case .lower: return true
      case .upper, .otherLetter, .aTerm, .sTerm, .separator: return false
      default: place += next.length
      }
    }
    return false
  }
}
