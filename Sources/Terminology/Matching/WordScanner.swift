internal import TextKit

/// A word of a text: its place, its key, and how it hangs together with the word before.
struct ScannedWord {
  var start: Int
  var end: Int
  var key: KeyHash
  var gap: WordGap
  /// Whether a hyphen stands inside.
  var hasHyphen = false
}

/// What stands between two words, as far as a term may reach across it.
enum WordGap: UInt8 {
  /// The end of a line, much punctuation, or the start of the text: no term reaches across.
  case closed
  /// Spaces, a hyphen, or a dash without spaces: a term may be spelled so.
  case open
  /// A little punctuation: only terms that have it themselves reach across (AT&T).
  case punctuation
}

/// Cuts UTF-8 text into words: runs of letters, marks and digits, with the hyphens, apostrophes and number points inside.
///
/// Makes no allocation, except for words with combining marks, whose key needs normalization. O(n).
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Whether a hyphen ends a word, so that a compound's parts come one by one.
  private let splitsAtHyphens: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, splitsAtHyphens: Bool = false) {
    self.bytes = bytes
    self.splitsAtHyphens = splitsAtHyphens
  }

  mutating func next() -> ScannedWord? {
    var gap = GapScan()
    let gapStart = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x20 {
        gap.add(.space)
        position += 1
        continue
      }
      let scanned = ScannedScalar(bytes, position)
      if scanned.kind.isOfWord {
        return word(gapStart == 0 ? .closed : gap.result(length: position - gapStart))
      }
      if scanned.kind == .unspacedLetter {
        let judged = gapStart == 0 ? .closed : gap.result(length: position - gapStart)
        return unspacedWord(scanned, judged)
      }
      gap.add(scanned.kind)
      position += scanned.width
    }
    return nil
  }

  /// A letter that is a word of its own.
  private mutating func unspacedWord(_ scanned: ScannedScalar, _ gap: WordGap) -> ScannedWord {
    var key = KeyHash()
    key.add(scanned.scalar)
    let start = position
    position += scanned.width
    return ScannedWord(start: start, end: position, key: key, gap: gap)
  }

  /// Reads the word that begins here.
  private mutating func word(_ gap: WordGap) -> ScannedWord {
    let start = position
    var key = KeyHash()
    var needsComposing = false
    var endsInDigit = false
    var hasHyphen = false
    while position < bytes.count {
      let byte = bytes[position]
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
        key.add(byte | 0x20)  // digits have that bit already
        endsInDigit = byte < 0x3A
        position += 1
        continue
      }
      // Latin-1 letters, so that Norwegian never asks ICU: À–ÿ without × and ÷.
      if byte == 0xC3, position + 1 < bytes.count, bytes[position + 1] & 0xC0 == 0x80,
        bytes[position + 1] | 0x20 != 0xB7
      {
        let second = bytes[position + 1]
        key.add(0xC3)
        key.add(second < 0x9F ? second | 0x20 : second)
        endsInDigit = false
        position += 2
        continue
      }
      let scanned = ScannedScalar(bytes, position)
      switch scanned.kind {
      case .letter, .digit:
        if Composition.mayChange(scanned.scalar) { needsComposing = true }
        key.add(scanned.scalar.caseFolded)
        endsInDigit = scanned.kind == .digit
      case .hyphen, .ignorable, .apostrophe, .numberPoint:
        let next = position + scanned.width
        guard next < bytes.count, scanned.kind != .numberPoint || endsInDigit else { break }
        if splitsAtHyphens, scanned.kind == .hyphen { break }
        let following = ScannedScalar(bytes, next).kind
        guard scanned.kind == .numberPoint ? following == .digit : following.isOfWord else { break }
        if scanned.kind == .hyphen { hasHyphen = true }
        if scanned.kind == .apostrophe { key.add(UInt8(ascii: "'")) }
        if scanned.kind == .numberPoint { key.add(byte) }
        position = next
        continue
      default: break
      }
      guard scanned.kind.isOfWord else { break }
      position += scanned.width
    }
    if needsComposing { key = Spelling(UnsafeBufferPointer(rebasing: bytes[start..<position])).key }
    return ScannedWord(start: start, end: position, key: key, gap: gap, hasHyphen: hasHyphen)
  }
}

/// Which characters Normalization Form C may join with another or change.
enum Composition {
  static func mayChange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300: false
    case 0x1100...0x11FF, 0x1F00...0x1FFF, 0x2126...0x212B, 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
    default: scalar.isMark
    }
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

  mutating func add(_ kind: ScalarClass) {
    switch kind {
    case .space: if binders == 0 { hasSpaceFirst = true } else { hasSpaceLast = true }
    case .hyphen: binders += 1
    case .dash:
      binders += 1
      hasDash = true
    case .ignorable: break
    case .lineBreak: hasLineBreak = true
    default: hasOther = true
    }
  }

  func result(length: Int) -> WordGap {
    if hasLineBreak { return .closed }
    if hasOther || binders > 1 { return length <= 4 ? .punctuation : .closed }
    // A hyphen with spaces on both sides is a dash between clauses, and so is a dash with any.
    if hasDash { return hasSpaceFirst || hasSpaceLast ? .closed : .open }
    return hasSpaceFirst && hasSpaceLast ? .closed : .open
  }
}
