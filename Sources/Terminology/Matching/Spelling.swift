internal import TextKit

/// How a term or a stretch of text is written: its letters, which of them are capitals, and what joins its parts.
struct Spelling: Equatable {
  /// The letters without case, in Normalization Form C; apostrophes inside words and points inside numbers are with them.
  private(set) var letters: [Unicode.Scalar] = []
  private(set) var isCapital: [Bool] = []
  private(set) var joints: [Joint] = []

  /// What stands between two parts.
  struct Joint: Equatable {
    /// How many letters stand before it.
    var position: Int
    /// ` `, `-`, `- `, `–`, or the punctuation as it is.
    var text: String

    /// Whether a term may be spelled with or without it.
    var isFree: Bool { ["", " ", "-", "- ", " -", "–"].contains(text) }
    var hasSpace: Bool { text.utf8.contains(0x20) }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    letters.reserveCapacity(bytes.count)
    isCapital.reserveCapacity(bytes.count)
    var gap = ""
    var offset = 0
    while offset < bytes.count {
      let scanned = ScannedScalar(bytes, offset)
      offset += scanned.width
      let next = offset < bytes.count ? ScannedScalar(bytes, offset).kind : .other
      switch scanned.kind {
      case .letter, .digit, .unspacedLetter: append(scanned.scalar, &gap)
      case .apostrophe where gap.isEmpty && !letters.isEmpty && next.isOfWord: append("'", &gap)
      case .numberPoint where gap.isEmpty && next == .digit && letters.last?.isDecimalDigit == true:
        append(scanned.scalar, &gap)
      case .hyphen: gap += "-"
      case .ignorable: break
      case .space: if gap.utf8.last != 0x20 { gap += " " }
      default: gap.unicodeScalars.append(scanned.scalar)
      }
    }
    if letters.contains(where: Composition.mayChange) { compose(bytes) }
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Spelling($0) }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ gap: inout String) {
    if !gap.isEmpty {
      if !letters.isEmpty { joints.append(Joint(position: letters.count, text: gap)) }
      gap = ""
    }
    guard scalar.isASCII else {
      letters.append(scalar.caseFolded)
      isCapital.append(scalar.isUppercaseLetter)
      return
    }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    let isLetter = ASCII.isLetter(byte)
    letters.append(isLetter ? Unicode.Scalar(byte | 0x20) : scalar)
    isCapital.append(isLetter && byte & 0x20 == 0)
  }

  private mutating func compose(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let composed = text.composed
    // Composed text that still has marks is as composed as it gets.
    guard !composed.unicodeScalars.elementsEqual(text.unicodeScalars) else { return }
    self = Spelling(composed)
  }

  /// The key's hash.
  ///
  /// Only for words that `WordScanner` cannot fold as it reads.
  var key: KeyHash { KeyHash(letters[...]) }
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
