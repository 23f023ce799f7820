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
    /// A semicolon, for languages where one may end an item.
    case semicolon
    /// A smiley: «:)», «;-)».
    case emoticon
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
  /// What stands between the mark and `closed` across white space, if anything does.
  var trail: BoundaryReason?

  /// The mark at `place`, if there is one there.
  ///
  /// - Parameter features: What the language does at marks: whether a semicolon is one, and a smiley.
  init?(reading place: Int, in line: UnsafeBufferPointer<UInt8>, _ features: Features = []) {
    guard let mark = line.scalar(at: place) else { return nil }
    start = place
    end = place + mark.length
    if line[place] & 0xFE == UInt8(ascii: ":"), features.contains(.emoticon),
      let smile = Self.emoticonEnd(at: place, in: line)
    {
      kind = .emoticon
      end = smile
      closed = smile
      next = line.skippingSpace(from: smile)
      return
    }
    switch mark.scalar {
    case ":": kind = .colon
    case "…": kind = .ellipsis
    case ";", "\u{37E}":
      if features.contains(.semicolonAsks) {
        kind = .exclamation
      } else if features.contains(.semicolon) {
        kind = .semicolon
      } else {
        return nil
      }
    default:
      switch SentenceClass.of(mark.scalar) {
      case .aTerm: kind = .fullStop
      case .sTerm: kind = .exclamation
      default: return nil
      }
    }
    closed = line.skippingClose(from: line.skippingExtenders(from: end))
    next = line.skippingSpace(from: closed)
  }

  /// Where a smiley ends that starts at `place` behind white space, and has white space behind it.
  private static func emoticonEnd(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Int? {
    guard line.isWhiteSpace(before: place) else { return nil }
    var end = place + 1
    if end < line.count, line[end] == UInt8(ascii: "-") { end += 1 }
    guard end < line.count,
      [UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P")].contains(line[end]),
      line.isWhiteSpace(at: end + 1)
    else { return nil }
    return end + 1
  }

  /// The first place from `start` whose byte may begin a mark; the line's length where there is none. O(n).
  @inline(__always)
  static func firstLead(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    line.firstOffset(from: start, to: line.count, mayHit: mayLead, isHit: isLead)
  }

  /// The lanes of sixteen bytes that may begin a mark, or a capital of ASCII: from 0x21 to 0x5A, or from 0xCD.
  ///
  /// Two ranges take a third of the time that the marks one by one take, though digits and commas are let through.
  @inline(__always)
  static func mayLead(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    let low = bytes & SIMD16(repeating: 0x7F)
    let visible = low &+ SIMD16(repeating: 0x80 - 0x21)
    let small = low &+ SIMD16(repeating: 0x80 - 0x5B)
    let high = low &+ SIMD16(repeating: 0x80 - 0x4D)
    return (bytes & high) | (~bytes & visible & ~small)
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

  /// Behind the quotation marks and brackets at `place`.
  @inline(__always)
  func skippingClose(from place: Int) -> Int { skipping(from: place) { if case .close = $0 { true } else { false } } }

  /// Behind the white space at `place`, within a line.
  @inline(__always)
  func skippingSpace(from place: Int) -> Int { skipping(from: place) { if case .space = $0 { true } else { false } } }

  /// Behind all characters at `place` whose class is such, with what extends them.
  @inline(__always)
  private func skipping(from place: Int, _ isSkipped: (SentenceClass) -> Bool) -> Int {
    var place = place
    while let next = scalar(at: place), isSkipped(SentenceClass.of(next.scalar)) {
      place = skippingExtenders(from: place + next.length)
    }
    return place
  }
}
