public import Bitext
public import TextKit

/// Universal Terminology eXchange (AAMT), versions 1.11 and 1.20: a TAB-separated table of term pairs, its languages and
/// columns in lines that begin with `#`.
///
/// The columns `src`, `tgt`, `src:pos`, `tgt:pos`, `term status`, `src:comment`, `tgt:comment`, `comment` and `concept ID`
/// are read and written; those of version 1.20 that name their language (`term:en`, `term status:en`) are read. What UTX
/// has no column for stands in columns of the user's own, as the standard provides: `x-gender`, `x-domain`,
/// `x-definition`. A status is that of the translation: `approved` is preferred, `non-standard` is admitted.
public enum UTX {
  /// Whether a text says that it is UTX.
  public static func isUTX(_ text: String) -> Bool { text.utf8.prefix(4).elementsEqual("#UTX".utf8) }

  /// Reads UTX. Rows with the same concept ID are one concept.
  ///
  /// - Returns: The terms, and what the user should know: an error for each row that is broken and left out.
  /// - Throws: `Diagnostic` with code `bad-data` when the header names no language or no columns.
  /// - Complexity: O(n).
  public static func decode(_ text: String) throws(Diagnostic) -> DecodedTermbase {
    var reader = try UTXReader(text)
    return reader.read()
  }

  /// Writes one pair of languages out of a termbase as UTX 1.11, a row for each term and each of its translations.
  ///
  /// - Parameter date: When, as ISO 8601 has it.
  /// - Returns: The file, a note that says what it cannot carry, and a warning where a spreadsheet would see formulas.
  /// - Complexity: O(n).
  public static func encode(
    _ termbase: Termbase, source: LanguageTag, target: LanguageTag, date: String
  ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var writer = UTXWriter(source: source, target: target)
    writer.write(termbase, date: date)
    return (Array(writer.text.utf8), writer.diagnostics)
  }

  static let statuses: [(name: String, status: TermStatus)] = [
    ("approved", .preferred), ("non-standard", .admitted), ("forbidden", .forbidden),
  ]
  static let partsOfSpeech = [
    ("properNoun", "propn"), ("noun", "noun"), ("adjective", "adj"), ("verb", "verb"), ("adverb", "adverb"),
  ]
}
