internal import Bitext
internal import TextKit

extension BilingualFile {
  /// Notes on the segments whose state is past `initial` without a target, which neither version of XLIFF can say.
  var stateNotes: [Diagnostic] {
    documents.flatMap(\.segments).filter { $0.target == nil && $0.state != .initial }.map { segment in
      Diagnostic(
        .badData, "segment \(segment.id) is “\(segment.state.rawValue)” without a target; written as “initial”",
        severity: .note)
    }
  }
}
