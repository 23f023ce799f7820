import TextKit

/// A mark after which a sentence may end, with what closes it, and the place where the next text begins.
struct BoundaryMark {
  /// What kind of mark it is.
  enum Kind {
    /// A full stop (Sentence_Break ATerm).
    case fullStop
    /// An exclamation or question mark (STerm).
    case exclamation
    /// A colon: no mark to Unicode, but one to some languages.
    case colon
    /// A horizontal ellipsis: the same.
    case ellipsis
  }

  var kind: Kind
  /// Where the mark starts.
  var start: Int
  /// Just behind the mark.
  var end: Int
  /// Behind the quotation marks and brackets that follow it.
  var closed: Int
  /// Behind the white space that follows those: where a boundary would be.
  var next: Int

  /// The mark at `place`, if there is one there.
  ///
  /// - Parameter semicolonAsks: Whether a semicolon is a question mark, as in Greek.
  init?(reading place: Int, in line: UnsafeBufferPointer<UInt8>, semicolonAsks: Bool = false) {
    guard let mark = line.scalar(at: place) else { return nil }
    switch mark.scalar {
    case ":": kind = .colon
    case "…": kind = .ellipsis
    case ";", "\u{37E}":
      guard semicolonAsks else { return nil }
      kind = .exclamation
    default:
      switch SentenceClass.of(mark.scalar) {
      case .aTerm: kind = .fullStop
      case .sTerm: kind = .exclamation
      default: return nil
      }
    }
    start = place
    end = place + mark.length
    closed = line.skipping(from: line.skippingExtenders(from: end)) { if case .close = $0 { true } else { false } }
    next = line.skipping(from: closed) { if case .space = $0 { true } else { false } }
  }

  /// The first place from `start` whose byte may begin a mark; the line's length where there is none. O(n).
  @inline(__always)
  static func firstLead(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    line.firstOffset(from: start, to: line.count) { bytes in
      bytes.lanes(equalTo: 0x2E) | bytes.lanes(equalTo: 0x21) | bytes.lanes(equalTo: 0x3F)
        | (bytes & SIMD16(repeating: 0xFE)).lanes(equalTo: 0x3A) | bytes.lanes(equalTo: 0xCD) | bytes.lanes(from: 0xD6)
    } isHit: {
      isLead($0)
    }
  }

  /// Whether a byte begins any mark. A test holds this against ICU's properties of every character.
  @inline(__always)
  static func isLead(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x2E, 0x3A, 0x3B, 0x3F, 0xCD, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF, 0xF0:
      true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Behind the combining marks and format characters at `place`, which belong to what stands before (rule SB5).
  @inline(__always)
  func skippingExtenders(from place: Int) -> Int {
    var place = place
    while let next = scalar(at: place), next.scalar.value >= 0xAD, case .extend = SentenceClass.of(next.scalar) {
      place += next.length
    }
    return place
  }

  /// Behind all characters at `place` whose class is such, with what extends them.
  @inline(__always)
  func skipping(from place: Int, _ isSkipped: (SentenceClass) -> Bool) -> Int {
    var place = place
    while let next = scalar(at: place), isSkipped(SentenceClass.of(next.scalar)) {
      place = skippingExtenders(from: place + next.length)
    }
    return place
  }
}
