internal import Bitext
internal import TextKit

extension BilingualFile {
  /// Checks that the language translated into is known if anything is translated: both versions of XLIFF must name it.
  func checkTargetLanguage() throws(Diagnostic) {
    guard targetLanguage == nil else { return }
    for document in documents {
      for segment in document.segments where segment.target != nil || !segment.candidates.isEmpty {
        throw Diagnostic(
          .usage, "segment \(segment.id) has a translation, but the language translated into is not known",
          help: "name it with --target, such as --target en")
      }
    }
  }

  /// Notes on the segments whose state is past `initial` without a target, which neither version of XLIFF can say.
  var stateNotes: [Diagnostic] {
    documents.flatMap(\.segments).filter { $0.target == nil && $0.state != .initial }.map { segment in
      Diagnostic(
        .badData, "segment \(segment.id) is “\(segment.state.rawValue)” without a target; written as “initial”",
        severity: .note)
    }
  }
}
