internal import Morphology
public import TextKit

/// The glossary's own format: UTF-8 text, a row an entry, columns set apart by tabs.
///
/// A header line names the columns: a language tag for terms (synonyms set apart by `;`, the preferred one first), `pos`,
/// `gender`, `domain`, `status`, `definition`, `note`, and `forbidden:en` for renderings that must not be used. Lines
/// that begin with `#` are comments. Without a header the columns are source, target and comment, as in OmegaT.
/// Quotation marks are text like any other.
public enum GlossaryTable {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: The table, without byte-order mark; lines may end in LF, CRLF or CR.
  ///   - source: The language whose terms are to be found. A column of another region (`en-GB`) serves too.
  ///   - target: The language to translate into; nil leaves the targets empty.
  /// - Returns: The glossary, and a warning with line and column for each thing that was not understood, saying whether
  ///   the row was kept. Rows that differ in their translations alone are one entry with all of them.
  /// - Throws: `Diagnostic` with code `bad-data` when a header has no column for the source language.
  /// - Complexity: O(n).
  public static func read(
    _ text: String, source: LanguageTag, target: LanguageTag?
  ) throws(Diagnostic) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var reader: GlossaryRowReader?
    var header: GlossaryHeader?
    var collector = EntryCollector()
    var diagnostics: [Diagnostic] = []
    var lineNumber = 0
    for line in TableLines(text) {
      lineNumber += 1
      guard let row = TableRow(line, number: lineNumber) else { continue }
      if let reader {
        if let entry = reader.entry(row, &diagnostics) { collector.add(entry) }
        continue
      }
      let found = GlossaryHeader(row: row.cells.map(\.text), source: source, target: target)
      let columns = found ?? .headerless(source, target)
      let new = GlossaryRowReader(columns, hasHeader: found != nil, source: source, target: target)
      reader = new
      header = found
      if found != nil {
        try new.checkHeader(row, &diagnostics)
      } else if let entry = new.entry(row, &diagnostics) {
        collector.add(entry)
      }
    }
    if collector.isEmpty {
      diagnostics.append(
        Diagnostic(
          .badData, header == nil ? "the glossary is empty" : "the glossary has a header and no terms",
          at: Diagnostic.Place(line: max(lineNumber, 1)), help: "no term will be found with it", severity: .warning))
    }
    return (Glossary(entries: collector.entries), diagnostics)
  }
}

/// The lines of a text, whichever way they end.
private struct TableLines: Sequence, IteratorProtocol {
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
      cells.append(Cell(text: String(Substring(scalars[start..<end])), column: column + (start == end ? 0 : lead)))
      column += scalars.count + 1
    }
    if cells.allSatisfy(\.text.isEmpty) { return nil }
  }

  func place(_ cell: Int) -> Diagnostic.Place {
    Diagnostic.Place(line: number, column: cell < cells.count ? cells[cell].column : 1)
  }
}
