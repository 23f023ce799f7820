internal import TextKit

/// The lines of a text, whichever way they end.
struct TableLines: Sequence, IteratorProtocol {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  mutating func next() -> Substring? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
    let line = Substring(rest[..<end])
    rest = rest[end...]
    if rest.popFirst() == 0x0D, rest.first == 0x0A { rest.removeFirst() }
    return line
  }
}

/// The rows of a table with TAB between its cells, a line each.
struct TabbedRows: Sequence, IteratorProtocol {
  private var lines: TableLines
  private var number = 0

  init(_ text: String) { lines = TableLines(text) }

  mutating func next() -> TableItem? {
    while let line = lines.next() {
      number += 1
      if line.utf8.first == UInt8(ascii: "#") { return .comment(String(line.dropFirst()), line: number) }
      let row = Self.row(line, number)
      if !row.isBlank { return .row(row) }
    }
    return nil
  }

  private static func row(_ line: Substring, _ number: Int) -> TableRow {
    var row = TableRow(number: number)
    var column = 1
    for part in line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map(Substring.init) {
      var cell = TableRow.Cell(trimming: part, line: number, column: column)
      if cell.text.utf8.first == 0x22 {
        if let unquoted = TableQuotation.unquoted(cell.text) {
          cell.text = unquoted
        } else {
          cell.isUnclosed = !cell.text.utf8.count { $0 == 0x22 }.isMultiple(of: 2)
        }
      }
      cell.text = FormulaGuard.removed(from: cell.text)
      row.cells.append(cell)
      column += part.unicodeScalars.count + 1
    }
    return row
  }
}
