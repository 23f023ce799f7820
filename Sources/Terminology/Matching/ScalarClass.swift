internal import TextKit

/// What a character is to the search for words.
enum ScalarClass: UInt8 {
  case letter, digit
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
        ? .letter : scalar.isDecimalDigit ? .digit : scalar.isUnicodeWhiteSpace ? .space : .other
    }
  }
}

/// What can be said of ASCII without asking ICU.
enum ASCII {
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

/// One character of UTF-8 text, read for the search.
struct ScannedScalar {
  var scalar: Unicode.Scalar
  var width: Int
  var kind: ScalarClass

  /// Reads the character at an offset inside the bytes.
  ///
  /// Bytes that are no UTF-8 count as other characters, one by one.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    let first = bytes[offset]
    if first < 0x80 {
      self.init(Unicode.Scalar(first), 1)
      return
    }
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
