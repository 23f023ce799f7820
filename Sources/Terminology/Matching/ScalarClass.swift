internal import TextKit

/// What a character is to the search for words.
enum ScalarClass: UInt8 {
  case letter, digit
  /// A letter of a script without spaces, where a term may begin and end anywhere.
  case unspacedLetter
  /// Binds two parts of one word: -, U+2010, U+2011.
  case hyphen
  /// ' and ’.
  case apostrophe
  /// White space that does not end a line.
  case space
  /// U+2013, which Norwegian sets between the parts of a pair: Nato–Russland.
  case dash
  /// Leaves no trace in the key: the soft hyphen, zero-width joiners and spaces.
  case ignorable
  /// . and , which bind the digits of one number.
  case numberPoint
  case lineBreak, other

  @inline(__always)
  var isOfWord: Bool { rawValue <= ScalarClass.digit.rawValue }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2D, 0x2010, 0x2011: self = .hyphen
    case 0x27, 0x2019: self = .apostrophe
    case 0x2013: self = .dash
    case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: self = .ignorable
    case 0x2E, 0x2C: self = .numberPoint
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x61...0x7A, 0x41...0x5A: self = .letter
    case 0x30...0x39: self = .digit
    case 0x09, 0x20: self = .space
    case ..<0x80: self = .other
    default:
      self =
        scalar.isLetter || scalar.isMark
        ? (UnspacedScript.contains(scalar) ? .unspacedLetter : .letter)
        : scalar.isDecimalDigit ? .digit : scalar.isUnicodeWhiteSpace ? .space : .other
    }
  }
}

/// Scripts that set no space between words.
enum UnspacedScript {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x0E00: false
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true  // Thai, Lao, Myanmar, Khmer
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FA1F: true  // Kana, Han
    default: false
    }
  }
}

/// One character of UTF-8 text, read for the search.
struct ScannedScalar {
  var scalar: Unicode.Scalar
  var width: Int
  var kind: ScalarClass

  /// Reads the character at an offset inside the bytes.
  ///
  /// Bytes that are no UTF-8 count as other characters, one by one.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    let first = bytes[offset]
    if first < 0x80 { self.init(Unicode.Scalar(first), 1) } else { self.init(severalBytesOf: bytes, offset) }
  }

  private init(severalBytesOf bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    let first = bytes[offset]
    let width = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard width > 0, offset + width <= bytes.count else {
      self.init("\u{FFFD}", 1)
      return
    }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for next in 1..<width {
      let byte = bytes[offset + next]
      guard byte & 0xC0 == 0x80 else {
        self.init("\u{FFFD}", 1)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else {
      self.init("\u{FFFD}", 1)
      return
    }
    self.init(scalar, width)
  }

  private init(_ scalar: Unicode.Scalar, _ width: Int) {
    self.scalar = scalar
    self.width = width
    kind = ScalarClass(scalar)
  }
}
