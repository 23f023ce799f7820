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
  @inline(__always)
  init?(at place: Int, in line: UnsafeBufferPointer<UInt8>, semicolonAsks: Bool = false) {
    guard Self.isLead[Int(line[place])] else { return nil }
    self.init(reading: place, in: line, semicolonAsks: semicolonAsks)
  }

  private init?(reading place: Int, in line: UnsafeBufferPointer<UInt8>, semicolonAsks: Bool) {
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
    closed = line.skipping(.close, from: line.skippingExtenders(from: end))
    next = line.skipping(.space, from: closed)
  }

  /// The bytes that begin any mark. A test holds this table against ICU's properties of every character.
  static let isLead: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in [
      0x21, 0x2E, 0x3A, 0x3B, 0x3F, 0xCD, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF, 0xF0,
    ] {
      table[byte] = true
    }
    return table
  }()
}

extension UnsafeBufferPointer<UInt8> {
  /// Behind the combining marks and format characters at `place`, which belong to what stands before (rule SB5).
  @inline(__always)
  func skippingExtenders(from place: Int) -> Int {
    var place = place
    while let next = scalar(at: place), next.scalar.value >= 0xAD, SentenceClass.of(next.scalar) == .extend {
      place += next.length
    }
    return place
  }

  /// Behind all characters of a class at `place`, with what extends them.
  @inline(__always)
  func skipping(_ kind: SentenceClass, from place: Int) -> Int {
    var place = place
    while let next = scalar(at: place), SentenceClass.of(next.scalar) == kind {
      place = skippingExtenders(from: place + next.length)
    }
    return place
  }
}
