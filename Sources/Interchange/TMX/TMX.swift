public import Bitext
public import TextKit

/// TMX 1.4b: translation memories, a pair of sentences at a time.
///
/// A segment becomes a `<tu>`. Properties of the types `x-ordsmed-document`, `x-ordsmed-segment` and `x-ordsmed-state`
/// say where it came from and how far it has come, `x-ordsmed-previous` and `x-ordsmed-next` what it stands between. Units, skeletons, terms and candidates have no place in TMX;
/// writing reports what does not come again from glossary and original.
public enum TMX {
  /// Writes a file's segments as TMX 1.4, those without a target with their source alone.
  ///
  /// - Throws: `Diagnostic` with code `usage` when there are translations but no target language, `bad-data` when an
  ///   identifier is missing, repeated or no XML name token.
  /// - Complexity: O(n) over the file's text.
  public static func encode(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    try TMXWriter.write(file)
  }

  /// Reads TMX 1.1 to 1.4, from its source language into the first other language in it.
  ///
  /// The source language is the header's; where that says `*all*`, the first in the file.
  ///
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the bytes are not such a document.
  /// - Complexity: O(n) over the bytes.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    try TMXReader.read(bytes, source: nil, target: nil)
  }

  /// Reads TMX 1.1 to 1.4 in the direction given; a region variant serves where the bare language is asked for.
  ///
  /// - Throws: as `decode(_:)`.
  /// - Complexity: O(n) over the bytes.
  public static func decode(
    _ bytes: [UInt8], source: LanguageTag, target: LanguageTag
  ) throws(Diagnostic) -> DecodedFile {
    try TMXReader.read(bytes, source: source, target: target)
  }

  static let documentProperty = "x-ordsmed-document"
  static let segmentProperty = "x-ordsmed-segment"
  static let stateProperty = "x-ordsmed-state"
}
