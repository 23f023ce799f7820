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
  /// What the user should know.
  public var diagnostics: [Diagnostic]

  /// Merges a document that carries its skeleton.
  ///
  /// - Parameters:
  ///   - document: A document of a bilingual file.
  ///   - encoding: The encoding to write in, by any name ICU knows; nil for the original's.
  /// - Throws: `Diagnostic` with code `bad-data` when the skeleton is missing or damaged, or the encoding lacks a
  ///   character of a target.
  public init(_ document: Document, encoding: String? = nil) throws(Diagnostic) {
    let asked: TextEncoding? = if let encoding { try TextEncoding(named: encoding) } else { nil }
    let merged = try PlainText.merge(document, encoding: asked)
    bytes = merged.bytes
    translated = merged.translated
    untranslated = merged.untranslated
    unconfirmed = merged.unconfirmed
    diagnostics = merged.diagnostics
  }

  /// The document as it is prepared from the original, with the targets of a bilingual file that has no skeleton.
  ///
  /// A target is taken where segment and source text are the same as in the original; others are reported and left
  /// out.
  ///
  /// - Returns: A document that can be merged, and warnings for the targets that found no place.
  /// - Throws: `Diagnostic` as `Preparation.prepare` does.
  public static func rebuild(
    _ document: Document, from original: [UInt8], language: LanguageTag, encoding: String? = nil
  ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
    let preparation = Preparation(source: language, glossaries: [])
    var rebuilt = try preparation.prepare(original, named: document.name, id: document.id, encoding: encoding)
    var targets: [String: Segment] = [:]
    for segment in document.segments where segment.hasTarget { targets[segment.id] = segment }
    for index in rebuilt.document.units.indices {
      rebuilt.document.units[index].updateSegments { segment in
        guard let translated = targets[segment.id], translated.source.text == segment.source.text else { return }
        segment.target = translated.target
        segment.state = translated.state
        targets[segment.id] = nil
      }
    }
    for id in targets.keys.sorted() {
      rebuilt.diagnostics.append(
        Diagnostic(
          .badData, "segment \(id) is not in the original as it stands here; its target was left out",
          help: "was the original changed after it was prepared?", severity: .warning))
    }
    return (rebuilt.document, rebuilt.diagnostics)
  }
}
