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

  /// Lists one file's decisions, handing the lines on block by block.
  ///
  /// Memory is bounded by the longest line; where lines are joined the whole text is taken at once.
  ///
  /// - Parameters:
  ///   - blocks: The file's text.
  ///   - file: Its name, for the lines.
  ///   - emit: Takes the lines.
  package func list(
    _ blocks: TextBlocks, named file: String, _ emit: ([UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    var passed = Passed()
    try blocks.forEach(joiningLines: segmenter.lineBreaks != .always) { (block) throws(Diagnostic) in
      // What is decided may hang on all of a line: one that is not all there is asked for again, with more of it.
      if block.isCut { return block.context }
      try emit(try lines(of: block.bytes, &passed, named: file))
      return block.bytes.count
    }
  }

  /// What lies before a block.
  private struct Passed {
    var lines = 0
    /// In the unit of the offsets.
    var offset = 0
  }

  private func lines(
    of text: UnsafeBufferPointer<UInt8>, _ passed: inout Passed, named file: String
  ) throws(Diagnostic) -> [UInt8] {
    let index = LineIndex(Array(text))
    var places = PlaceWalk(index)
    var json = JSONWriter()
    var map = OffsetMap(to: unit)
    for explanation in try segmenter.explanations(in: text.string(0..<text.count)) {
      var place = places.place(at: explanation.place, file: file)
      place.line = place.line.map { $0 + passed.lines }
      switch format {
      case .text:
        let line =
          "\(place): \(explanation.isBoundary ? "break" : "no break")  \(Self.context(of: explanation, in: text))"
          + "  \(explanation.rule): \(explanation.comment) (\(explanation.origin))\n"
        json.bytes += ForbiddenCharacters.replaced(in: line).text.utf8
      case .jsonl:
        let offset = passed.offset + map.convert(explanation.place, in: text)
        Self.write(explanation, at: offset, place, file, to: &json)
      }
    }
    passed.lines += index.lineEnds
    passed.offset += map.convert(text.count, in: text)
    return json.bytes
  }

  private static func write(
    _ explanation: BoundaryExplanation, at offset: Int, _ place: Diagnostic.Place, _ file: String,
    to json: inout JSONWriter
  ) {
    json.beginObject()
    json.key("file")
    json.string(file)
    json.key("place")
    json.int(offset)
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
