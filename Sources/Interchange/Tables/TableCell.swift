/// How a text stands in a cell of a TAB-separated file, and back.
///
/// TAB, line feed, carriage return and backslash are written `\t`, `\n`, `\r` and `\\`. A text that begins with `=`,
/// `+`, `-` or `@` gets a backslash before it, or a spreadsheet would run it as a formula. A text that begins with a
/// double quote stands in quotes with its own quotes doubled, which is how spreadsheets read and write such a cell.
enum TableCell {
  /// The cell for a text.
  ///
  /// O(n).
  static func encode(_ text: String) -> [UInt8] {
    var cell: [UInt8] = []
    let isQuoted = text.utf8.first == UInt8(ascii: "\"")
    if isQuoted { cell.append(UInt8(ascii: "\"")) }
    if let first = text.utf8.first, startsFormula(first) { cell.append(UInt8(ascii: "\\")) }
    for byte in text.utf8 {
      switch byte {
      case 0x09: cell += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case 0x0A: cell += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x0D: cell += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case UInt8(ascii: "\\"): cell += [byte, byte]
      case UInt8(ascii: "\"") where isQuoted: cell += [byte, byte]
      default: cell.append(byte)
      }
    }
    if isQuoted { cell.append(UInt8(ascii: "\"")) }
    return cell
  }

  /// The text of a cell from which quotes, if any, were taken already; and whether a backslash in it escapes nothing
  /// that is known, and was therefore kept.
  ///
  /// O(n).
  static func decode(_ cell: [UInt8]) -> (text: String, hasStrayBackslash: Bool) {
    guard cell.contains(UInt8(ascii: "\\")) else { return (String(decoding: cell, as: UTF8.self), false) }
    var text: [UInt8] = []
    var isStray = false
    var index = 0
    while index < cell.count {
      let byte = cell[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      let escaped: UInt8? =
        switch index < cell.count ? cell[index] : 0 {
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "\\"): byte
        case let next where index == 1 && startsFormula(next): next
        default: nil
        }
      text.append(escaped ?? byte)
      if escaped == nil { isStray = true } else { index += 1 }
    }
    return (String(decoding: text, as: UTF8.self), isStray)
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    default: false
    }
  }
}
