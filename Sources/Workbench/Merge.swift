public import Bitext
import DocumentFilters
import Segmentation
public import TextKit

/// Putting a translated document together.
public struct Merge: Sendable {
  /// The translated document.
  public var bytes: [UInt8]
  /// Segments whose target stands in the document.
  public var translated: Int
  /// Segments left in the source language for want of a target.
  public var untranslated: Int
  /// Segments among `translated` that nobody has confirmed.
  public var unconfirmed: Int
  /// Targets that found no place in the document.
  public var unplaced: Int
  /// What the user should know.
  public var diagnostics: [Diagnostic]

  /// Merges a document that carries its skeleton.
  ///
  /// - Parameters:
  ///   - document: A document of a bilingual file.
  ///   - encoding: The encoding to write in, by any name ICU knows; nil for the original's.
  /// - Throws: `Diagnostic` with code `bad-data` when the skeleton is missing or damaged, or the encoding lacks a
  ///   character of a target, or no target at all found a place.
  public init(_ document: Document, encoding: String? = nil) throws(Diagnostic) {
    let asked: TextEncoding? = if let encoding { try TextEncoding(named: encoding) } else { nil }
    let merged = try PlainText.merge(document, encoding: asked)
    guard merged.translated > 0 || merged.unplaced == 0 else {
      throw Diagnostic(
        .badData,
        "\(merged.unplaced == 1 ? "the target has no" : "none of the \(merged.unplaced) targets has a") place in the original",
        help: "is this the file that was made from it? nothing was written")
    }
    bytes = merged.bytes
    translated = merged.translated
    untranslated = merged.untranslated
    unconfirmed = merged.unconfirmed
    unplaced = merged.unplaced
    diagnostics = merged.diagnostics
  }

  /// A document of a bilingual file that carries no skeleton, with the skeleton made anew from the original.
  ///
  /// - Returns: A document that can be merged, and warnings about the original.
  /// - Throws: `Diagnostic` as `Preparation.prepare` does.
  public static func rebuild(
    _ document: Document, from original: [UInt8], language: LanguageTag, encoding: String? = nil
  ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
    let rebuilt = try Preparation(source: language, glossaries: [])
      .prepare(original, named: document.name, id: document.id, encoding: encoding)
    var copy = document
    copy.skeleton = rebuilt.document.skeleton
    return (copy, rebuilt.diagnostics)
  }
}
