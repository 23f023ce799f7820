import Bitext
import TextKit

/// Writes the rows of `SegmentTable`.
struct SegmentTableWriter {
  private let file: BilingualFile
  /// The origins remarks have, in order of appearance; each gets a column.
  ///
  /// The plain `note` column always stands.
  private let origins: [String?]
  private var bytes: [UInt8] = []

  init(_ file: BilingualFile) {
    self.file = file
    var origins: [String?] = [nil]
    for note in file.documents.lazy.flatMap(\.units).flatMap(\.segments).flatMap(\.notes) {
      if !origins.contains(Self.origin(of: note)) { origins.append(Self.origin(of: note)) }
    }
    self.origins = origins
  }

  consuming func encode() throws(Diagnostic) -> EncodedFile {
    append(
      ["source:\(file.sourceLanguage)", file.targetLanguage.map { "target:\($0)" } ?? "target", "state", "terms"]
        + origins.map { $0.map { "note:" + $0 } ?? "note" } + ["document", "segment"])
    var documentIDs = SegmentIDs()
    var line = 2
    for document in file.documents {
      try documentIDs.add(document.id, of: "document", line: line)
      var segmentIDs = SegmentIDs()
      for segment in document.segments {
        try segmentIDs.add(segment.id, of: "segment", line: line)
        append(
          [
            segment.source.text, segment.target?.text ?? "",
            segment.state != .initial || segment.hasTarget ? segment.state.rawValue : "",
            TermSummary.text(of: segment.terms),
          ] + origins.map { origin in Self.remarks(of: segment, from: origin) } + [document.id, segment.id])
        line += 1
      }
    }
    return EncodedFile(bytes: bytes, diagnostics: LeftBehind(file).byTable)
  }

  private mutating func append(_ texts: [String]) {
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(0x09) }
      bytes += TableCell.encode(text)
    }
    bytes.append(0x0A)
  }

  private static func origin(of note: Note) -> String? { note.origin == "" ? nil : note.origin }

  /// Several remarks of one origin share its cell, a line each.
  private static func remarks(of segment: Segment, from origin: String?) -> String {
    segment.notes.filter { Self.origin(of: $0) == origin }.map(\.text).joined(separator: "\n")
  }
}
