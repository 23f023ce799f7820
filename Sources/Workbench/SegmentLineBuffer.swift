import Interchange
import TextKit

/// The lines of one file's segments as they are made, block by block.
struct SegmentLineBuffer {
  private let format: SegmentListing.Format
  private let unit: OffsetUnit
  private let joinsLines: Bool
  private var count = 0
  /// The block at hand.
  private var block = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var context = 0
  private var map: OffsetMap
  /// Where in the file, in `unit`, the text begins that is not done with.
  private var base = 0
  /// What to add to an offset into the block.
  private var shift = 0

  var json = JSONWriter()

  /// What every line begins with: `{"file":"a.txt","id":`.
  private let opening: [UInt8]
  private static let start = Array(#","start":"#.utf8)
  private static let end = Array(#","end":"#.utf8)
  private static let text = Array(#","text":"#.utf8)
  private static let closing = Array("}\n".utf8)

  init(file: String, format: SegmentListing.Format, unit: OffsetUnit, joinsLines: Bool) {
    (self.format, self.unit, self.joinsLines) = (format, unit, joinsLines)
    var opening = JSONWriter()
    opening.beginObject()
    opening.key("file")
    opening.string(file)
    opening.key("id")
    self.opening = opening.bytes
    map = OffsetMap(to: unit)
  }

  /// Takes up a block, whose bytes must stay in place until `end`.
  mutating func begin(_ block: TextBlocks.Block) {
    (self.block, context) = (block.bytes, block.context)
    map = OffsetMap(to: unit)
    if format == .jsonl { shift = base - map.convert(context, in: block.bytes) }
  }

  /// Done with the block up to an offset.
  mutating func end(at offset: Int) {
    if format == .jsonl { base = shift + map.convert(offset, in: block) }
    block = UnsafeBufferPointer(start: nil, count: 0)
  }

  /// Appends the line of a segment. What was dealt with before is left out.
  mutating func append(_ range: Range<Int>) {
    var range = range
    if range.lowerBound < context {
      range = block.trimmingWhiteSpace(context..<max(context, range.upperBound))
      if range.isEmpty { return }
    }
    count += 1
    let utf8 = UnsafeBufferPointer(rebasing: block[range])
    switch format {
    case .text:
      appendLine(utf8)
    case .jsonl:
      json.bytes += opening
      json.digits(count)
      json.bytes += Self.start
      json.digits(shift + map.convert(range.lowerBound, in: block))
      json.bytes += Self.end
      json.digits(shift + map.convert(range.upperBound, in: block))
      json.bytes += Self.text
      json.quoted(utf8)
      json.bytes += Self.closing
    }
  }

  /// A segment is a line: where lines were joined, a blank stands for a line end and the white space around it.
  private mutating func appendLine(_ text: UnsafeBufferPointer<UInt8>) {
    if joinsLines {
      for line in LineRanges(text) {
        let visible = text.trimmingWhiteSpace(line)
        if visible.isEmpty { continue }
        if line.lowerBound > 0 { json.bytes.append(0x20) }
        json.bytes += text[visible]
      }
    } else {
      json.bytes += text
    }
    json.bytes.append(0x0A)
  }
}
