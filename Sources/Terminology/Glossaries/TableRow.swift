internal import TextKit

/// One row's cells, with the column at which each begins.
struct TableRow {
  struct Cell {
    /// What it holds, without the white space around it.
    var text: String
    /// Whether there was white space around it.
    var isPadded = false
    /// Whether it begins with a quotation mark that nothing closes, as if it went on in the next cell or line.
    var isUnclosed = false
    /// The line on which it begins; the row's own unless a cell before it holds line breaks.
    var line: Int
    /// From 1, in Unicode scalars.
    var column: Int
  }

  var cells: [Cell] = []
  var number: Int

  func place(_ cell: Int) -> Diagnostic.Place {
    guard cell < cells.count else { return Diagnostic.Place(line: number, column: 1) }
    return Diagnostic.Place(line: cells[cell].line, column: cells[cell].column)
  }

  /// An error for the first cell with a control character in it, such as NUL: no text has it, so it is damage.
  var controlCharacter: Diagnostic? {
    for (index, cell) in cells.enumerated() {
      guard let scalar = cell.text.unicodeScalars.first(where: { Self.isControl($0) }) else { continue }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return Diagnostic(
        .badData, "the cell holds the control character U+\(String(repeating: "0", count: 4 - digits.count))\(digits)",
        at: place(index), help: "take it out; the file may be damaged, or in an encoding other than UTF-8")
    }
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value) || scalar.value == 0x7F
  }

  var isBlank: Bool { cells.allSatisfy(\.text.isEmpty) }
}

/// What a table holds, piece by piece.
enum TableItem {
  case row(TableRow)
  /// A line that begins with `#`: what stands behind the mark, and the line's number.
  case comment(String, line: Int)
}

extension TableRow.Cell {
  /// A cell of the text given, its white space taken off.
  init(trimming text: Substring, line: Int, column: Int) {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !$0.isUnicodeWhiteSpace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.isUnicodeWhiteSpace }.map(scalars.index(after:)) ?? start
    let lead = start == end ? 0 : scalars.distance(from: scalars.startIndex, to: start)
    self.init(
      text: String(Substring(scalars[start..<end])), isPadded: start != end && (lead > 0 || end != scalars.endIndex),
      line: line, column: column + lead)
  }
}
