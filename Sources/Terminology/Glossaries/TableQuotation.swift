internal import TextKit

/// The quotation marks that spreadsheets put around cells.
enum TableQuotation {
  private static let mark = UInt8(ascii: "\"")

  /// What a quoted cell holds: `"Partiet ""Rødt"""` is Partiet "Rødt".
  ///
  /// Nil unless the marks stand as a spreadsheet sets them, around the whole and doubled inside: other marks are text. O(n).
  static func unquoted(_ cell: String) -> String? {
    let bytes = Array(cell.utf8)
    guard bytes.count >= 2, bytes.first == mark, bytes.last == mark else { return nil }
    var content: [UInt8] = []
    var index = 1
    while index < bytes.count - 1 {
      if bytes[index] == mark {
        guard index + 1 < bytes.count - 1, bytes[index + 1] == mark else { return nil }
        index += 1
      }
      content.append(bytes[index])
      index += 1
    }
    let scalars = Substring(String(decoding: content, as: UTF8.self)).unicodeScalars
    let start = scalars.firstIndex { !$0.isUnicodeWhiteSpace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.isUnicodeWhiteSpace }.map(scalars.index(after:)) ?? start
    return String(Substring(scalars[start..<end]))
  }

  /// The text in quotation marks, those inside doubled. O(n).
  static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }

  /// A line's cells where a separator stands outside quotation marks. O(n).
  static func split(_ line: Substring, at separator: UInt8) -> [Substring] {
    var cells: [Substring] = []
    var isInside = false
    var start = line.startIndex
    for index in line.utf8.indices {
      if line.utf8[index] == mark { isInside.toggle() }
      guard line.utf8[index] == separator, !isInside else { continue }
      cells.append(line[start..<index])
      start = line.utf8.index(after: index)
    }
    return cells + [line[start...]]
  }
}
