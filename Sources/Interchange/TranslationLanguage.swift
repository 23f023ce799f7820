internal import Bitext
internal import TextKit

extension BilingualFile {
  /// Checks that the language translated into is known if anything is translated: XLIFF and TMX must name it.
  ///
  /// - Parameter includingCandidates: Whether earlier translations are written too.
  func checkTargetLanguage(includingCandidates: Bool) throws(Diagnostic) {
    guard targetLanguage == nil else { return }
    for document in documents {
      for segment in document.allSegments
      where segment.target != nil || includingCandidates && !segment.candidates.isEmpty {
        throw Diagnostic(
          .usage, "segment \(segment.id) has a translation, but the language translated into is not known",
          help: "name it with --target, such as --target en")
      }
    }
  }
}
