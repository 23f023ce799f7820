public import Bitext
public import TextKit

/// XLIFF 1.2 (OASIS Standard, 1 February 2008): what most translation tools read.
///
/// A unit is a `<group>` and each of its segments a `<trans-unit>`. White space between segments is a `<context>` of the
/// segment before it, or of the group: a trans-unit of its own, even one not to be translated, is filled in by somebody
/// sooner or later. Other text between segments is such a trans-unit, for all to see. A locked unit says `translate="no"`,
/// and so do its trans-units, as not every tool looks at the group. Earlier translations are
/// `<alt-trans>`. Terms are marked in the source with `<mrk mtype="term">`, what the glossary says in the comment, and
/// stand once more in a readable note on the segment: marks cannot overlap, and the strict schema has no place for more,
/// so they come back as that note.
public enum XLIFF12 {
  /// Writes a file as XLIFF 1.2 that validates against the strict schema.
  ///
  /// - Throws: `Diagnostic` with code `usage` when there are translations but no target language, `bad-data` when an
  ///   identifier is missing, repeated or no XML name token.
  /// - Complexity: O(n) over the file's text.
  public static func encode(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    try XLIFF12Writer.write(file)
  }

  /// Reads XLIFF 1.0 to 1.2, segmented by `<trans-unit>` or by `<seg-source>` and `<mrk mtype="seg">`.
  ///
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the bytes are not such a document.
  /// - Complexity: O(n) over the bytes.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    try XLIFF12Reader.read(bytes)
  }

  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"
  /// What is read besides: 1.1 has a namespace of its own, 1.0 none.
  static let olderNamespaces: Set<String> = ["urn:oasis:names:tc:xliff:document:1.1", ""]
  /// The kind of a group that is one of our units.
  static let unitType = "x-ordsmed-unit"
  /// The kind of a trans-unit that holds text between segments.
  static let ignorableType = "x-ordsmed-ignorable"
  static func isIgnorable(_ transUnit: XMLElement) -> Bool { transUnit["restype"] == ignorableType }
  /// The purpose of a context group, and the type of a context in it, that hold white space between segments: that
  /// behind the trans-unit they stand in, or at the beginning of the group.
  static let gapPurpose = "x-ordsmed-gap"
  /// How the data of a candidate begins that tells its similarity more finely than its quality does.
  static let similarityData = "similarity="
  /// How the `form` of a skeleton begins; the filter's name follows.
  static let skeletonForm = "x-ordsmed-"
  /// Who a header's note with the document's id is from.
  static let documentIDOrigin = "ordsmed-document-id"
  /// How the `mid` of a term's mark begins that the note of `termNoteOrigin` tells of.
  static let termMarkPrefix = "ordsmed-term-"
  /// Who a note about a segment's terms is from.
  static let termNoteOrigin = "ordsmed-term"
}
