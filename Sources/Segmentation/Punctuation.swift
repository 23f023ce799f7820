import TextKit

/// The punctuation around a boundary: what may close a sentence behind its mark, and what may open the next.
extension Unicode.Scalar {
  var isDash: Bool { self == "-" || self == "–" || self == "—" }

  /// What opens an item of a list.
  var isBullet: Bool {
    switch self {
    case "•", "‣", "⁃", "◦", "▪", "●", "■": true
    default: false
    }
  }

  var isClosingQuote: Bool {
    switch self {
    case "\"", "'", "»", "”", "’", "›", "“": true
    default: false
    }
  }

  var isCloser: Bool {
    switch self {
    case ")", "]", "}": true
    default: isClosingQuote
    }
  }

  var isOpener: Bool {
    switch self {
    case "\"", "'", "«", "“", "‘", "„", "‹", "(", "[", "{", "¿", "¡": true
    // Swedish and Finnish open with ”, Danish and German with ».
    case "”", "»": true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  func skippingClosers(from place: Int) -> Int { skipping(from: place) { $0.isCloser } }
  func skippingOpeners(from place: Int) -> Int { skipping(from: place) { $0.isOpener } }

  @inline(__always)
  func skippingWhiteSpace(from place: Int) -> Int {
    var place = place
    while let next = scalar(at: place), next.scalar.isWhiteSpaceFast { place += next.length }
    return place
  }

  /// Where the white space that ends at `place` begins.
  func skippingWhiteSpace(before place: Int) -> Int {
    var place = place
    while let last = scalar(before: place), last.scalar.isWhiteSpaceFast { place -= last.length }
    return place
  }

  @inline(__always)
  private func skipping(from place: Int, _ isSkipped: (Unicode.Scalar) -> Bool) -> Int {
    var place = place
    while let next = scalar(at: place), isSkipped(next.scalar) { place += next.length }
    return place
  }
}
