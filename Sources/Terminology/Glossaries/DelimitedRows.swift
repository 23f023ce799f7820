internal import TextKit

/// The rows of comma-separated values, as RFC 4180 has them, or with semicolons as spreadsheets write them where a comma
/// parts decimals.
///
/// A cell in quotation marks may hold separators, line breaks, and quotation marks that are doubled. O(n).
struct DelimitedRows: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// A byte of the line whose column is known.
  private var counted = (offset: 0, column: 1)

  init(_ text: String, separator: UInt8) {
    bytes = Array(text.utf8)
    self.separator = separator
  }

  mutating func next() -> TableItem? {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "#") { return comment() }
      let row = row()
      if !row.isBlank { return .row(row) }
    }
    return nil
  }

  private mutating func comment() -> TableItem {
    let number = line
    let end = bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let text = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    position = end
    if position < bytes.count { endLine() }
    return .comment(text, line: number)
  }

  private mutating func row() -> TableRow {
    var row = TableRow(number: line)
    while true {
      row.cells.append(cell())
      guard position < bytes.count else { return row }
      if bytes[position] == separator {
        position += 1
        // A separator at the very end has an empty cell behind it.
        if position == bytes.count { row.cells.append(TableRow.Cell(text: "", line: line, column: column(position))) }
        if position < bytes.count { continue }
        return row
      }
      endLine()
      return row
    }
  }

  private mutating func cell() -> TableRow.Cell {
    let (start, startLine, startColumn) = (position, line, column(position))
    if position < bytes.count, bytes[position] == UInt8(ascii: "\""), let content = quoted() {
      var cell = TableRow.Cell(trimming: Substring(content), line: startLine, column: startColumn + 1)
      cell.text = FormulaGuard.removed(from: cell.text)
      return cell
    }
    while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    var cell = TableRow.Cell(trimming: Substring(text), line: startLine, column: startColumn)
    cell.isUnclosed = cell.text.utf8.first == UInt8(ascii: "\"")
    cell.text = FormulaGuard.removed(from: cell.text)
    return cell
  }

  /// The content of the quoted cell that begins here; nil, with nothing read, when its marks do not stand around it whole.
  private mutating func quoted() -> String? {
    let (start, startLine, startOfLine) = (position, line, lineStart)
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let next = position + 1 < bytes.count ? bytes[position + 1] : nil
        guard next == byte else {
          guard next.map(endsCell) ?? true else { break }
          position += 1
          return String(decoding: content, as: UTF8.self)
        }
        position += 1
      }
      content.append(byte)
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
          content.append(0x0A)
          position += 1
        }
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
    (position, line, lineStart) = (start, startLine, startOfLine)
    return nil
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func endLine() {
    position += bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
    line += 1
    lineStart = position
  }

  /// The column of a byte, in scalars; bytes are asked for in ascending order.
  private mutating func column(_ offset: Int) -> Int {
    if counted.offset < lineStart || counted.offset > offset { counted = (lineStart, 1) }
    counted.column += bytes[counted.offset..<offset].count { $0 & 0xC0 != 0x80 }
    counted.offset = offset
    return counted.column
  }
}
