internal import TextKit

/// Looks for words in a note.
enum WholeWords {
  /// Whether a text stands in another, not as part of a longer word, capitals aside. O(n).
  static func contains(_ text: String, in note: String) -> Bool {
    let (text, note) = (text.lowercased(), note.lowercased())
    var rest = note[...]
    while let range = rest.firstRange(of: text) {
      let before = note[..<range.lowerBound].unicodeScalars.last
      let after = note[range.upperBound...].unicodeScalars.first
      if !(before.map(\.isLetter) ?? false), !(after.map(\.isLetter) ?? false) { return true }
      rest = rest[note.index(after: range.lowerBound)...]
    }
    return false
  }
}

/// Characters that nobody sees, or takes for a plain space.
enum Invisible {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF: true
    case 0x00A0, 0x2000...0x200A, 0x3000: true
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00A0: "a no-break space"
    case 0x00AD: "a soft hyphen"
    case 0xFEFF: "a byte-order mark"
    default: "U+" + String(repeating: "0", count: max(0, 4 - hex(scalar).count)) + hex(scalar)
    }
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }
}
