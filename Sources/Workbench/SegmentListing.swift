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

  /// Lists the segments of one file, handing the lines on a few mebibytes at a time.
  ///
  /// Characters that XML forbids come out as U+FFFD, like in every other output; offsets are those of the text as it
  /// was. Memory is bounded by the file's longest line.
  ///
  /// - Parameters:
  ///   - blocks: The file's text.
  ///   - file: Its name, for the lines.
  ///   - progress: Called now and then with the number of bytes read.
  ///   - emit: Takes the lines.
  /// - Returns: How many characters were replaced.
  package func list(
    _ blocks: TextBlocks, named file: String, progress: (Int) -> Void = { _ in },
    _ emit: ([UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> Int {
    var lines = Lines(file: file, format: format, unit: unit)
    try blocks.forEach { (block, bytesRead) throws(Diagnostic) in
      lines.begin(block)
      try segmenter.segments(in: block.span) { lines.append($0, of: block) }
      lines.end(block)
      try emit(lines.json.bytes)
      lines.json.bytes.removeAll(keepingCapacity: true)
      progress(bytesRead)
    }
    return lines.replaced
  }

  /// The lines of one file as they are made, block by block.
  private struct Lines {
    let format: Format
    let unit: OffsetUnit
    var json = JSONWriter()
    var replaced = 0
    private var count = 0
    private var isClean = true
    private var map: OffsetMap
    /// Where the block begins in the file, in `unit`.
    private var base = 0

    /// What every line begins with behind its brace: `"file":"a.txt","id":`.
    private let opening: [UInt8]

    init(file: String, format: Format, unit: OffsetUnit) {
      (self.format, self.unit) = (format, unit)
      var opening = JSONWriter()
      opening.beginObject()
      opening.key("file")
      opening.string(file)
      opening.key("id")
      self.opening = Array(opening.bytes.dropFirst())
      map = OffsetMap(to: unit)
    }

    mutating func begin(_ block: UnsafeBufferPointer<UInt8>) {
      isClean = !ForbiddenCharacters.appear(in: block)
      map = OffsetMap(to: unit)
    }

    mutating func end(_ block: UnsafeBufferPointer<UInt8>) {
      if format == .jsonl { base += map.convert(block.count, in: block) }
    }

    mutating func append(_ range: Range<Int>, of block: UnsafeBufferPointer<UInt8>) {
      count += 1
      switch format {
      case .text where isClean:
        json.bytes += UnsafeBufferPointer(rebasing: block[range])
      case .text:
        json.bytes += clean(block.string(range)).utf8
      case .jsonl:
        json.beginObject()
        json.bytes += opening
        json.int(count)
        json.key("start")
        json.int(base + map.convert(range.lowerBound, in: block))
        json.key("end")
        json.int(base + map.convert(range.upperBound, in: block))
        json.key("text")
        if isClean {
          json.string(utf8: UnsafeBufferPointer(rebasing: block[range]))
        } else {
          json.string(clean(block.string(range)))
        }
        json.endObject()
      }
      json.endLine()
    }

    private mutating func clean(_ text: String) -> String {
      let (clean, count) = ForbiddenCharacters.replaced(in: text)
      replaced += count
      return clean
    }
  }
}
