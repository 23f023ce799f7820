package import Bitext
package import TextKit

/// The segments of a bilingual file as units of a translation memory.
package enum ConfirmedUnits {
  /// A unit for each segment whose target somebody has confirmed, or for each that has one; each with its neighbours, and
  /// with the document it stands in.
  ///
  /// - Throws: `Diagnostic` with code `usage` when nobody says the language translated into.
  /// - Complexity: O(segments).
  package static func of(
    _ file: BilingualFile, unconfirmedToo: Bool, target: LanguageTag?
  ) throws(Diagnostic) -> [TranslationUnit] {
    guard let target = file.targetLanguage ?? target else {
      throw Diagnostic(
        .usage, "the file does not say the language translated into", help: "say it with --target, such as --target en")
    }
    var units: [TranslationUnit] = []
    for document in file.documents {
      let segments = document.segments
      let hashes = segments.map { TextHash.of($0.source.text) }
      for (index, segment) in segments.enumerated() {
        guard unconfirmedToo ? segment.hasTarget : segment.isConfirmed, let translation = segment.target else {
          continue
        }
        var unit = TranslationUnit(
          sourceLanguage: file.sourceLanguage,
          variants: [
            .init(language: file.sourceLanguage, text: segment.source), .init(language: target, text: translation),
          ])
        unit.context = UnitContext(
          previous: index > 0 ? hashes[index - 1] : nil, next: index + 1 < hashes.count ? hashes[index + 1] : nil)
        if !document.name.isEmpty { unit.record.properties = [.init(Self.documentProperty, document.name)] }
        unit.record.notes = segment.notes.filter { !$0.isAboutSource }.map { UnitRecord.Remark($0.text) }
        units.append(unit)
      }
    }
    return units
  }

  /// The property that names the document a unit comes from.
  package static let documentProperty = "x-ordsmed-document"
}
