public import Bitext
public import TextKit

/// XLIFF 2.1 (OASIS Standard, 13 February 2018): the richest of the bilingual formats.
///
/// Beside the core it uses the Glossary module for term hits (5.2), the Translation Candidates module for earlier
/// translations (5.1), and elements and attributes of the namespace `urn:ordsmed:skeleton:1` and `urn:ordsmed:terms:1`
/// where the schema has places for them. Reading back what was written gives the same file again.
public enum XLIFF21 {
  /// Writes a file as XLIFF 2.1.
  ///
  /// - Throws: `Diagnostic` with code `usage` when there are translations but no target language, `bad-data` when an
  ///   identifier is missing, repeated or no XML name token.
  /// - Complexity: O(n) over the file's text.
  public static func encode(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    try XLIFF21Writer.write(file)
  }

  /// Reads XLIFF 2.0 and 2.1, and 2.2 as far as the model carries it.
  ///
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the bytes are not such a document.
  /// - Complexity: O(n) over the bytes.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    try XLIFF21Reader.read(bytes)
  }

  static let namespace = "urn:oasis:names:tc:xliff:document:2.0"
  static let glossary = "urn:oasis:names:tc:xliff:glossary:2.0"
  static let matches = "urn:oasis:names:tc:xliff:matches:2.0"
  /// Of the element that holds a document's skeleton.
  static let skeleton = "urn:ordsmed:skeleton:1"
  /// Of what a term hit knows beyond the Glossary module.
  static let terms = "urn:ordsmed:terms:1"
}
