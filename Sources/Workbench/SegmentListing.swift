import Interchange
package import TextKit

/// The segments of plain text, a line each: bare, or as JSON with where they stand.
package struct SegmentListing: Sendable {
  /// How a segment is written.
  package enum Format: String, CaseIterable, Sendable {
    /// The segment's text.
    case text
    /// `{"file":"a.txt","id":1,"start":0,"end":17,"text":"…"}`.
    case jsonl
  }

  private let segmenter: TextSegmenter
  private let format: Format
  private let unit: OffsetUnit

  /// Takes a segmenter and how its segments are to be written.
  package init(_ segmenter: TextSegmenter, format: Format, offsets unit: OffsetUnit) {
    self.segmenter = segmenter
    self.format = format
    self.unit = unit
  }

  /// Lists the segments of one file, handing the lines on a mebibyte or so at a time.
  ///
  /// The text comes out as it is, control characters too, but that a segment over several lines is written as one. Memory
  /// is bounded: by the longest segment, where there is one longer than a block.
  ///
  /// - Parameters:
  ///   - blocks: The file's text.
  ///   - file: Its name, for the lines.
  ///   - progress: Called now and then with the number of bytes read.
  ///   - emit: Takes the lines.
  package func list(
    _ blocks: TextBlocks, named file: String, progress: (Int) -> Void = { _ in },
    _ emit: ([UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let joinsLines = segmenter.lineBreaks != .always
    var lines = SegmentLineBuffer(file: file, format: format, unit: unit, joinsLines: joinsLines)
    // Which lines are joined is found out once, from as much of the text as is at hand at first.
    var joining: LineJoining?
    try blocks.forEach(joiningLines: joinsLines) { (block) throws(Diagnostic) in
      let known = joining ?? LineJoining(segmenter.lineBreaks, in: block.bytes)
      joining = known
      lines.begin(block)
      let done: Int
      if block.isCut {
        done = try listCut(block, leaving: blocks.sizes.context, known, &lines)
      } else {
        try segmenter.segments(in: block.bytes, joining: known) { lines.append($0) }
        done = block.bytes.count
      }
      lines.end(at: done)
      try emit(lines.json.bytes)
      lines.json.bytes.removeAll(keepingCapacity: true)
      progress(block.bytesRead)
      return done
    }
  }

  /// Lists the segments of a block that ends in the midst of a line or paragraph, but not the last ones, which what
  /// follows may change.
  private func listCut(
    _ block: TextBlocks.Block, leaving rest: Int, _ joining: LineJoining, _ lines: inout SegmentLineBuffer
  ) throws(Diagnostic) -> Int {
    var ranges: [Range<Int>] = []
    try segmenter.segments(in: block.bytes, joining: joining) { ranges.append($0) }
    let limit = block.bytes.count - rest
    while let last = ranges.last, last.upperBound > limit { ranges.removeLast() }
    for range in ranges { lines.append(range) }
    return max(block.context, ranges.last?.upperBound ?? 0)
  }
}
