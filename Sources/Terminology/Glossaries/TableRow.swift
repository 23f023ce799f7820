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

/// One row's cells, with the column at which each begins.
struct TableRow {
  struct Cell {
    var text: String
    /// Whether it begins with a quotation mark that nothing closes, as if it went on in the next cell or line.
    var isUnclosed = false
    /// From 1, in Unicode scalars.
    var column: Int
  }

  var cells: [Cell]
  var number: Int

  /// Splits a line at its tabs; nil for a comment or a blank line.
  init?(_ line: Substring, number: Int) {
    guard line.utf8.first != UInt8(ascii: "#") else { return nil }
    cells = []
    self.number = number
    var column = 1
    for cell in line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map(Substring.init) {
      let scalars = cell.unicodeScalars
      let start = scalars.firstIndex { !$0.isUnicodeWhiteSpace } ?? scalars.endIndex
      let end = scalars.lastIndex { !$0.isUnicodeWhiteSpace }.map(scalars.index(after:)) ?? start
      let lead = scalars.distance(from: scalars.startIndex, to: start)
      let text = String(Substring(scalars[start..<end]))
      let unquoted = TableQuotation.unquoted(text)
      let isUnclosed = unquoted == nil && text.utf8.first == 0x22 && !text.utf8.count { $0 == 0x22 }.isMultiple(of: 2)
      cells.append(
        Cell(text: unquoted ?? text, isUnclosed: isUnclosed, column: column + (start == end ? 0 : lead)))
      column += scalars.count + 1
    }
    if cells.allSatisfy(\.text.isEmpty) { return nil }
  }

  func place(_ cell: Int) -> Diagnostic.Place {
    Diagnostic.Place(line: number, column: cell < cells.count ? cells[cell].column : 1)
  }
}
