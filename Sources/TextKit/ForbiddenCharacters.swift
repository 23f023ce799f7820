/// The characters XML 1.0 forbids (production 2, `Char`): most of C0, U+FFFE and U+FFFF.
///
/// They never reach an output: readers replace them by U+FFFD and report where they stood, and the XML writer checks
/// once more.
package enum ForbiddenCharacters {
  /// Whether a scalar may not stand in an XML document.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether valid UTF-8 text holds any of them. O(n).
  package static func appear(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while true {
      place = text.firstOffset(from: place, to: text.count) { bytes in
        bytes.lanes(below: 0x20) & ~bytes.lanes(equalTo: 0x0A) | bytes.lanes(equalTo: 0xEF)
      } isHit: {
        $0 == 0xEF || $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D
      }
      guard place < text.count else { return false }
      if text[place] != 0xEF { return true }
      if place + 2 < text.count, text[place + 1] == 0xBF, text[place + 2] >= 0xBE { return true }
      place += 1
    }
  }

  /// The first of them in a text, as `U+0001`, and how many scalars stand before it; nil without any. O(n).
  package static func first(in text: String) -> (code: String, offset: Int)? {
    for (offset, scalar) in text.unicodeScalars.enumerated() where contains(scalar) {
      let number = String(scalar.value, radix: 16, uppercase: true)
      return ("U+" + String(repeating: "0", count: 4 - number.utf8.count) + number, offset)
    }
    return nil
  }

  /// The text with each forbidden character replaced by U+FFFD, and how many there were. O(n); no copy when clean.
  package static func replaced(in text: String) -> (text: String, count: Int) {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }), text.unicodeScalars.contains(where: contains)
    else { return (text, 0) }
    var count = 0
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if contains(scalar) {
        clean.append("\u{FFFD}")
        count += 1
      } else {
        clean.append(scalar)
      }
    }
    return (String(clean), count)
  }
}

extension ForbiddenCharacters {
  /// What the user is told when characters were replaced, the place being the first one's.
  package static func warning(count: Int, at place: Diagnostic.Place?) -> Diagnostic {
    Diagnostic(
      .badData,
      count == 1
        ? "a control character that XML forbids was replaced by U+FFFD"
        : "\(count) control characters that XML forbids were replaced by U+FFFD"
          + (place?.line == nil ? "" : ", the first one here"),
      at: place, severity: .warning)
  }
}
