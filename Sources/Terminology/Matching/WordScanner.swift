internal import Morphology
internal import TextKit

/// A word of a text: its place, and how it hangs together with the word before.
struct ScannedWord {
  var start: Int
  var end: Int
  var gap: WordGap
}

/// What stands between two words.
struct WordGap {
  /// How far a term may reach across a gap.
  enum Joining: UInt8 {
    /// The end of a line, much punctuation, or the start of the text: no term reaches across.
    case closed
    /// Spaces, a hyphen, or a dash without spaces: a term may be spelled so.
    case open
    /// A little punctuation: only terms that have it themselves reach across (AT&T).
    case punctuation
  }

  var joining: Joining
  var boundary: ClauseBoundary

  static let start = WordGap(joining: .closed, boundary: .sentence)
  static let space = WordGap(joining: .open, boundary: .none)
}

/// Cuts UTF-8 text into words: runs of letters, marks and digits, with the hyphens, apostrophes and number points inside.
///
/// Makes no allocation. O(n), eight letters of ASCII at a step.
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  /// Whether a hyphen ends a word, so that a compound's parts come one by one.
  private let splitsAtHyphens: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, splitsAtHyphens: Bool = false) {
    self.bytes = bytes
    position = start
    self.splitsAtHyphens = splitsAtHyphens
  }

  @inline(__always)
  mutating func next() -> ScannedWord? {
    // One space is what stands between most words; C3 begins a letter unless it is × or ÷.
    if position > 0, position + 2 < bytes.count, bytes[position] == 0x20 {
      let (first, second) = (bytes[position + 1], bytes[position + 2])
      if ASCII.isLetter(first) || (first == 0xC3 && second & 0xC0 == 0x80 && second | 0x20 != 0xB7) {
        position += 1
        return word(.space)
      }
    }
    return nextAfterGap()
  }

  private mutating func nextAfterGap() -> ScannedWord? {
    var gap = GapScan()
    let gapStart = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x20 {
        gap.add(.space)
        position += 1
        continue
      }
      if ASCII.isLetter(byte) { return word(gapStart == 0 ? .start : gap.result(length: position - gapStart)) }
      let scanned = ScannedScalar(bytes, position)
      if scanned.kind.isOfWord || scanned.kind == .unspacedLetter {
        let judged = gapStart == 0 ? .start : gap.result(length: position - gapStart)
        if scanned.kind.isOfWord { return word(judged) }
        // A letter that is a word of its own.
        position += scanned.width
        return ScannedWord(start: position - scanned.width, end: position, gap: judged)
      }
      gap.add(scanned.kind, scanned.scalar)
      position += scanned.width
    }
    return nil
  }

  /// Reads the word that begins here.
  private mutating func word(_ gap: WordGap) -> ScannedWord {
    let start = position
    while true {
      position = LetterRun.end(in: bytes, from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte == 0x20 { break }
      if ASCII.isDigit(byte) {
        position += 1
        continue
      }
      // Latin-1 letters, so that Norwegian never asks ICU: À–ÿ without × and ÷.
      if byte == 0xC3, position + 1 < bytes.count, bytes[position + 1] & 0xC0 == 0x80,
        bytes[position + 1] | 0x20 != 0xB7
      {
        position += 2
        continue
      }
      guard continues() else { break }
    }
    return ScannedWord(start: start, end: position, gap: gap)
  }

  /// Passes a character of a word that is neither ASCII nor Latin-1, or a mark inside it; false where the word ends.
  private mutating func continues() -> Bool {
    let scanned = ScannedScalar(bytes, position)
    let next = position + scanned.width
    switch scanned.kind {
    case .letter, .digit: break
    case .hyphen, .ignorable, .apostrophe:
      if splitsAtHyphens, scanned.kind == .hyphen { return false }
      guard next < bytes.count, ScannedScalar(bytes, next).kind.isOfWord else { return false }
    case .numberPoint:
      guard next < bytes.count, position > 0, ASCII.isDigit(bytes[position - 1]) || bytes[position - 1] >= 0x80,
        ScannedScalar(bytes, next).kind == .digit
      else { return false }
    default: return false
    }
    position = next
    return true
  }
}

/// Judges what stands between two words.
private struct GapScan {
  private var hasSpaceFirst = false
  private var hasSpaceLast = false
  private var binders = 0
  private var hasDash = false
  private var hasOther = false
  private var hasLineBreak = false
  private var endsSentence = false

  mutating func add(_ kind: ScalarClass, _ scalar: Unicode.Scalar = " ") {
    switch kind {
    case .space: if binders == 0 { hasSpaceFirst = true } else { hasSpaceLast = true }
    case .hyphen: binders += 1
    case .dash:
      binders += 1
      hasDash = true
    case .ignorable: break
    case .lineBreak: hasLineBreak = true
    default:
      hasOther = true
      switch scalar {
      case ".", "!", "?", ":", ";", "…": endsSentence = true
      default: break
      }
    }
  }

  func result(length: Int) -> WordGap {
    let joining = joining(length)
    let boundary: ClauseBoundary =
      hasLineBreak || endsSentence ? .sentence : hasOther || joining == .closed ? .clause : .none
    return WordGap(joining: joining, boundary: boundary)
  }

  private func joining(_ length: Int) -> WordGap.Joining {
    if hasLineBreak { return .closed }
    if hasOther || binders > 1 { return length <= 4 ? .punctuation : .closed }
    // A hyphen with spaces on both sides is a dash between clauses, and so is a dash with any.
    if hasDash { return hasSpaceFirst || hasSpaceLast ? .closed : .open }
    return hasSpaceFirst && hasSpaceLast ? .closed : .open
  }
}
