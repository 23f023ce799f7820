import Interchange
import Segmentation
package import TextKit

/// Why each boundary of a text is there, and why others are not: a line each, for people or for programs.
package struct BoundaryListing: Sendable {
  private let segmenter: TextSegmenter
  private let format: SegmentListing.Format
  private let unit: OffsetUnit

  /// Takes a segmenter and how its decisions are to be written.
  package init(_ segmenter: TextSegmenter, format: SegmentListing.Format, offsets unit: OffsetUnit) {
    self.segmenter = segmenter
    self.format = format
    self.unit = unit
  }

  /// The lines for one text.
  package func list(_ text: String, named file: String) throws(Diagnostic) -> [UInt8] {
    var text = text
    text.makeContiguousUTF8()
    let explanations = try segmenter.explanations(in: text)
    var places = PlaceWalk(LineIndex(Array(text.utf8)))
    var json = JSONWriter()
    var map = OffsetMap(to: unit)
    text.utf8.span.withUnsafeBufferPointer { buffer in
      for explanation in explanations {
        let place = places.place(at: explanation.place, file: file)
        switch format {
        case .text:
          let line =
            "\(place): \(explanation.isBoundary ? "break" : "no break")  \(Self.context(of: explanation, in: buffer))"
            + "  \(explanation.rule): \(explanation.comment) (\(explanation.origin))\n"
          json.bytes += ForbiddenCharacters.replaced(in: line).text.utf8
        case .jsonl:
          json.beginObject()
          json.key("file")
          json.string(file)
          json.key("place")
          json.int(map.convert(explanation.place, in: buffer))
          json.key("line")
          json.int(place.line ?? 0)
          json.key("column")
          json.int(place.column ?? 0)
          json.key("boundary")
          json.bool(explanation.isBoundary)
          json.key("rule")
          json.string(explanation.rule)
          json.key("comment")
          json.string(explanation.comment)
          json.key("origin")
          json.string(explanation.origin)
          json.endObject()
          json.endLine()
        }
      }
    }
    return json.bytes
  }

  /// The text around a place, which `⏐` marks where a segment ends and `·` where none does.
  private static func context(of explanation: BoundaryExplanation, in text: UnsafeBufferPointer<UInt8>) -> String {
    let place = explanation.place
    var start = place
    while start > 0, place - start < 24, let last = text.scalar(before: start), !last.scalar.isLineEnd {
      start -= last.length
    }
    var end = place
    while end - place < 16, let next = text.scalar(at: end), !next.scalar.isLineEnd { end += next.length }
    let mark = explanation.isBoundary ? "⏐" : "·"
    return "‹\(text.string(start..<place))\(mark)\(text.string(place..<end))›"
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\r" }
}
