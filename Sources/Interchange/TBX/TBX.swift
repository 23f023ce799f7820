public import Bitext
public import TextKit

/// TermBase eXchange: ISO 30042:2019 (TBX 3), in the dialect TBX-Basic, and the TBX 2 of 2008 (`martif`) that most tools
/// still write.
///
/// Both are read whatever their dialect and style: data categories as attributes (DCA) or as elements (DCT). Comments in
/// front of concepts are kept. A table's columns travel in the header, so that it comes back with them in their order.
///
/// The four statuses are TBX's own: `preferredTerm-admn-sts`, `admittedTerm-admn-sts`, `supersededTerm-admn-sts` for what
/// is out of use (`deprecated`), and `deprecatedTerm-admn-sts` for what must not be used (`forbidden`). Two values that
/// TBX-Basic lacks are written so that they come back: a name is a `noun` with the note “part of speech: proper noun”, a
/// phrase is `other` with the term type `phrase`. A noun of two genders has a `grammaticalGender` for each.
public enum TBX {
  /// What to write.
  public enum Version: Sendable, Hashable, CaseIterable {
    /// TBX 2, `martif`.
    case martif
    /// TBX-Basic with data categories as attributes.
    case basicDCA
    /// TBX-Basic with data categories as elements.
    case basicDCT
  }

  /// Reads TBX 2 or 3.
  ///
  /// - Returns: The terms, and what the user should know: an error for each entry that is broken and was left out, and a
  ///   note that names what was not carried. Places carry no file name; the caller adds it.
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the bytes are not such a document: not
  ///   well-formed, cut off, with entity declarations, or with another root.
  /// - Complexity: O(n).
  public static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedTermbase { try TBXReader.read(bytes) }

  /// Writes a termbase, valid by the schemas of the version.
  ///
  /// - Returns: The document, and a note that names what was not carried.
  /// - Throws: `Diagnostic` with code `bad-data` when there are no terms, which TBX 2 cannot hold.
  /// - Complexity: O(n).
  public static func encode(_ termbase: Termbase, as version: Version = .basicDCA) throws(Diagnostic) -> EncodedFile {
    if version == .martif, termbase.concepts.isEmpty {
      throw Diagnostic(.badData, "there are no terms, and TBX 2 cannot be without", help: "write TBX 3, or add a term")
    }
    var writer = TBXWriter(version)
    return writer.write(termbase)
  }

  static let namespace = "urn:iso:std:iso:30042:ed-2"
  static let minNamespace = "http://www.tbxinfo.net/ns/min"
  static let basicNamespace = "http://www.tbxinfo.net/ns/basic"

  /// What stands before the names of a table's columns in the header.
  static let columnsMark = "ordsmed columns: "
  /// The note that tells a name from another noun.
  static let properNounNote = "part of speech: proper noun"
}
