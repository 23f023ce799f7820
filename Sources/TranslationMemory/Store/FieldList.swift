/// Lists of lists of strings as one string, for columns that are read whole.
///
/// ASCII has characters for the purpose: U+001E ends a record, U+001F stands between its fields, and U+001D before `D`,
/// `E` and `F` stands for the three themselves. XML allows none of them, so texts from exchange files hold none.
enum FieldList {
  private static let escape: UInt8 = 0x1D
  private static let recordEnd: UInt8 = 0x1E
  private static let fieldEnd: UInt8 = 0x1F

  /// Appends a record; fields that are nil at its end are left out, others are empty.
  static func append(_ fields: [String?], to text: inout String) {
    let count = (fields.lastIndex { $0 != nil } ?? -1) + 1
    for (index, field) in fields[..<count].enumerated() {
      if index > 0 { text += "\u{1F}" }
      if let field { append(field, to: &text) }
    }
    text += "\u{1E}"
  }

  private static func append(_ field: String, to text: inout String) {
    guard field.utf8.contains(where: { $0 &- escape < 3 }) else {
      text += field
      return
    }
    for scalar in field.unicodeScalars {
      if scalar.value &- UInt32(escape) < 3 {
        text.unicodeScalars.append(Unicode.Scalar(escape))
        text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "D") + UInt8(scalar.value) - escape))
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The records of a list. O(n).
  static func records(of text: String) -> [[String]] {
    text.utf8.split(separator: recordEnd).map { record in
      record.split(separator: fieldEnd, omittingEmptySubsequences: false).map { field in
        field.contains(escape) ? unescaped(field) : String(Substring(field))
      }
    }
  }

  private static func unescaped(_ field: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in field {
      if byte == escape, !isEscaped {
        isEscaped = true
      } else {
        bytes.append(isEscaped ? byte &- UInt8(ascii: "D") &+ escape : byte)
        isEscaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
