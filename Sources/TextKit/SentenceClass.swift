internal import CICU

/// What a character is to sentence boundaries: its Sentence_Break property (Unicode Standard Annex 29, table 4).
package enum SentenceClass: UInt8, Sendable {
  case other
  /// A full stop, which may end a sentence or an abbreviation.
  case aTerm
  /// `!`, `?` and their like in other scripts.
  case sTerm
  /// Quotation marks and brackets, both opening and closing.
  case close
  case space
  case lower
  case upper
  case otherLetter
  case numeric
  /// A comma, colon or dash, after which the sentence goes on.
  case sContinue
  /// Combining marks and format characters: part of what stands before them.
  case extend
  /// A line end.
  case separator

  /// The class of a scalar. O(1): ASCII is known here, other Latin, Greek, Cyrillic and general punctuation from tables,
  /// and the rest from ICU.
  @inlinable @inline(__always)
  package static func of(_ scalar: Unicode.Scalar) -> SentenceClass {
    scalar.value < 0x80 ? ascii(UInt8(truncatingIfNeeded: scalar.value)) : beyondASCII(scalar)
  }

  /// Nearly all that is asked about; the compiler makes a table of it. A test holds it against ICU.
  @inlinable @inline(__always)
  static func ascii(_ byte: UInt8) -> SentenceClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .numeric
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case UInt8(ascii: "."): .aTerm
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .sTerm
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      .close
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ":"): .sContinue
    case 0x0A, 0x0D: .separator
    default: .other
    }
  }

  @usableFromInline
  static func beyondASCII(_ scalar: Unicode.Scalar) -> SentenceClass {
    if scalar.value < UInt32(letters.count) { return letters[Int(scalar.value)] }
    let punctuation = Int(scalar.value) - 0x2000
    return punctuation >= 0 && punctuation < Self.punctuation.count ? Self.punctuation[punctuation] : asked(scalar)
  }

  private static let letters: [SentenceClass] = (0..<0x530).map { Unicode.Scalar($0).map(asked) ?? .other }
  private static let punctuation: [SentenceClass] = (0x2000..<0x2070).map { Unicode.Scalar($0).map(asked) ?? .other }

  /// The class as ICU says it.
  package static func asked(_ scalar: Unicode.Scalar) -> SentenceClass {
    SentenceClass(rawValue: UInt8(truncatingIfNeeded: icu_sentence_break(scalar.value))) ?? .other
  }
}
