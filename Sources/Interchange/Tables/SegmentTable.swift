public import Bitext
public import TextKit

/// Segments as a table of TAB-separated values, for translators who work in a spreadsheet.
///
/// UTF-8 without byte-order mark, a header row, a row a segment, rows ended by LF. The columns, source and target first:
///
/// | heading | holds |
/// | --- | --- |
/// | `source:nb` | the source; the heading names its language |
/// | `target:en` | the translation, empty while there is none; `target` alone while its language is open |
/// | `state` | initial, translated, reviewed or final; empty for a segment that is `initial` without a target |
/// | `terms` | the glossary's terms with their translations, for reading only |
/// | `note`, `note:ORIGIN` | remarks, a column for each origin |
/// | `document`, `segment` | identifiers, which say where the target belongs |
///
/// **Cells.** TAB, line feed, carriage return and backslash inside a text are written `\t`, `\n`, `\r`, `\\`. A text that
/// begins with a double quote stands in quotes, its own quotes doubled, as spreadsheets expect. A text that begins with
/// `=`, `+`, `-` or `@` is written with a backslash before it: a spreadsheet would take `=…` from a stranger's document as
/// a formula, and replace a line of dialogue (`- No,` she said) by `#NAME?`. Reading takes the backslash off again; a cell
/// that lacks it is text all the same. No other character is touched, so the texts read are the texts written.
///
/// **What the table does not hold**: skeletons and document names, the white space between sentences, inline codes,
/// candidates, remarks about units and documents. So a merge from a table needs the original document as well, which
/// the caller brings. Writing reports what it left out.
public enum SegmentTable {
  /// Writes a bilingual file.
  ///
  /// O(n).
  ///
  /// - Returns: The table, and a warning where inline codes, a note where earlier translations and remarks stay behind.
  /// - Throws: `Diagnostic` with code `bad-data` when identifiers are unfit or stand twice.
  public static func encode(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    try SegmentTableWriter(file).encode()
  }

  /// Reads a table, also one that a spreadsheet saved: with a byte-order mark, in UTF-16, with CRLF, with quoted cells,
  /// with empty cells at the ends of rows, with columns or rows in another order, with columns of the user's own, which
  /// become notes.
  ///
  /// A target without a state counts as `translated`; one nobody confirmed says `initial`. Segments whose identifiers
  /// agree up to the last full stop form a unit. Quotes around a cell are a spreadsheet's when the text between them
  /// holds something spreadsheets quote for, or when the header row is quoted too; other quotes belong to the text.
  ///
  /// - Returns: The file, without skeletons, and warnings: columns read as notes, backslashes that escape nothing and
  ///   were kept, cells in which a spreadsheet put an error for the text. O(n).
  /// - Throws: `Diagnostic` with code `bad-data`, line and column: no header row, a language that is none, a row with
  ///   more cells than the header, an identifier that is missing or stands twice, a state that is none.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    let text: String
    do throws(Diagnostic) {
      text = try DecodedText(bytes).text
    } catch {
      throw Diagnostic(
        error.code, error.message, at: error.place,
        help: "save the table as UTF-8, or as “Unicode text”, in the program that made it")
    }
    var reader = SegmentTableReader(Array(text.utf8))
    return try reader.decode()
  }
}
