internal import Morphology
public import TextKit

/// The glossary's own format: UTF-8 text, a row an entry, columns set apart by tabs.
///
/// A header line names the columns: a language tag for terms (synonyms set apart by `;`, the preferred one first), `pos`,
/// `gender`, `domain`, `status`, `definition`, `note`, and `forbidden:en` for renderings that must not be used. Lines
/// that begin with `#` are comments. Without a header the columns are source, target and comment, as in OmegaT.
/// Quotation marks are text like any other, unless a spreadsheet has set them around a whole cell, with those inside
/// doubled; such cells are unquoted. In place of tags a header may have the everyday names of two languages or more:
/// norsk, engelsk.
public enum GlossaryTable {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: The table, without byte-order mark; lines may end in LF, CRLF or CR.
  ///   - source: The language whose terms are to be found. A column of another region (`en-GB`) serves too.
  ///   - target: The language to translate into; nil leaves the targets empty.
  /// - Returns: The glossary, and a warning with line and column for each thing that was not understood, saying whether
  ///   the row was kept. Rows that differ in their translations alone are one entry with all of them.
  /// - Throws: `Diagnostic` with code `bad-data` when a header has no column for the source language, or when the cells
  ///   are set apart by commas or semicolons, as far as its header or every row shows.
  /// - Complexity: O(n).
  public static func read(
    _ text: String, source: LanguageTag, target: LanguageTag?
  ) throws(Diagnostic) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var reader: GlossaryRowReader?
    var header: GlossaryHeader?
    var collector = EntryCollector()
    var diagnostics: [Diagnostic] = []
    var shape = TableShape(source: source, target: target)
    var lineNumber = 0
    for line in TableLines(text) {
      lineNumber += 1
      guard let row = TableRow(line, number: lineNumber) else { continue }
      try shape.add(row, line)
      diagnostics += unclosedQuotations(row)
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
        if GlossaryHeader.looksLikeHeading(row.cells.map(\.text)) { diagnostics.append(heading(row, source, target)) }
        collector.add(entry)
      }
    }
    if let warning = try shape.check() { diagnostics.append(warning) }
    if collector.isEmpty {
      diagnostics.append(
        Diagnostic(
          .badData, header == nil ? "the glossary is empty" : "the glossary has a header and no terms",
          at: Diagnostic.Place(line: max(lineNumber, 1)), help: "no term will be found with it", severity: .warning))
    }
    return (Glossary(entries: collector.entries), diagnostics)
  }

  private static func unclosedQuotations(_ row: TableRow) -> [Diagnostic] {
    row.cells.indices.filter { row.cells[$0].isUnclosed }.map { cell in
      Diagnostic(
        .badData, "the cell begins with a quotation mark and does not end with one; it is read as it stands",
        at: row.place(cell), help: "a cell may hold neither a line break nor a TAB", severity: .warning)
    }
  }

  private static func heading(_ row: TableRow, _ source: LanguageTag, _ target: LanguageTag?) -> Diagnostic {
    Diagnostic(
      .badData, "the first row looks like a header, and is read as an entry", at: row.place(0),
      help: "head the columns of terms with language tags: \(source) and \(target?.tag ?? "en")", severity: .warning)
  }
}
