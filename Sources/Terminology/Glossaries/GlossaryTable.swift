public import Bitext
internal import Morphology
public import TextKit

/// The glossary's own format: UTF-8 text, a row an entry, columns set apart by tabs; or by commas or semicolons, as
/// spreadsheets save them.
///
/// A header line names the columns: a language tag for terms (synonyms set apart by `;`, the preferred one first), `pos`,
/// `gender`, `domain`, `status`, `definition`, `note`, and `forbidden:en` for renderings that must not be used. What a
/// column says may be said of one language alone: `gender:nn`, `note:en`; `admitted:en` and `deprecated:en` hold terms of
/// that status beside those of the column `en`. Lines that begin with `#` are comments. Without a header the columns are
/// source, target and comment, as in OmegaT. In place of tags a header may have the everyday names of two languages or
/// more: norsk, engelsk.
///
/// **Cells.** Quotation marks are text like any other, unless a spreadsheet has set them around a whole cell, with those
/// inside doubled; such cells are unquoted. A cell that a spreadsheet would take for a formula (`=`, `+`, `-` or `@` at its
/// beginning) is written with a backslash before it, which is taken off again. White space around cells is no part of them.
public enum GlossaryTable {
  /// What stands between cells.
  public enum Separator: UInt8, Sendable, CaseIterable {
    /// TAB: the project's own.
    case tab = 0x09
    /// As RFC 4180 has it.
    case comma = 0x2C
    /// As spreadsheets write it where a comma parts decimals.
    case semicolon = 0x3B
  }

  /// Reads the terms of one language with their translations into another.
  ///
  /// - Parameters:
  ///   - text: The table, without byte-order mark; lines may end in LF, CRLF or CR.
  ///   - source: The language whose terms are to be found. A column of another region (`en-GB`) serves too.
  ///   - target: The language to translate into; nil leaves the targets empty.
  ///   - keepGoing: Whether broken rows are left out with a warning.
  /// - Returns: The glossary, and a warning with line and column for each thing that was not understood, saying whether
  ///   the row was kept. Rows that differ in their translations alone are one entry with all of them.
  /// - Throws: `Diagnostic` with code `bad-data` when a header has no column for the source language, or, unless
  ///   `keepGoing`, when a row is broken: with more cells than the header has, or without any term.
  /// - Complexity: O(n).
  public static func read(
    _ text: String, source: LanguageTag, target: LanguageTag?, keepGoing: Bool = false
  ) throws(Diagnostic) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let decoded = try decode(text, source: source, target: target)
    let checked = try decoded.checked(keepGoing: keepGoing)
    let (glossary, diagnostics) = try Glossary.of(checked.termbase, source: source, target: target)
    return (glossary, checked.diagnostics + diagnostics)
  }

  /// Reads all that a table holds.
  ///
  /// - Parameters:
  ///   - text: The table, without byte-order mark.
  ///   - source: The language translated from: a row's status is that of its translations. Of a table without header,
  ///     the language of the first column.
  ///   - target: Of a table without header, the language of the second column; nil leaves that column unread.
  ///   - separator: What stands between cells; nil to go by the text.
  /// - Returns: The terms, and what the user should know; an error for each row that is broken and left out.
  /// - Throws: `Diagnostic` with code `bad-data` when the header has no column of terms.
  /// - Complexity: O(n).
  public static func decode(
    _ text: String, source: LanguageTag, target: LanguageTag?, separator: Separator? = nil
  ) throws(Diagnostic) -> DecodedTermbase {
    let shape = TableShape(source: source, target: target)
    let (separator, notes) = separator.map { ($0, []) } ?? shape.separator(of: text)
    var reader = GlossaryTableReader(source: source, target: target)
    reader.diagnostics = notes
    if separator == .tab {
      for item in TabbedRows(text) { try reader.add(item) }
    } else {
      reader.needsClosedQuotations = true
      for item in DelimitedRows(text, separator: separator.rawValue) { try reader.add(item) }
    }
    return reader.finished()
  }
}
