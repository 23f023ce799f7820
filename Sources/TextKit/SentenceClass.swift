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

  /// The class of a scalar. O(1): Latin from a table, the rest from ICU.
  @inline(__always)
  package static func of(_ scalar: Unicode.Scalar) -> SentenceClass {
    scalar.value < UInt32(latin.count) ? latin[Int(scalar.value)] : asked(scalar)
  }

  private static let latin: [SentenceClass] = (0..<0x250).map { Unicode.Scalar($0).map(asked) ?? .other }

  private static func asked(_ scalar: Unicode.Scalar) -> SentenceClass {
    SentenceClass(rawValue: UInt8(truncatingIfNeeded: icu_sentence_break(scalar.value))) ?? .other
  }
}
