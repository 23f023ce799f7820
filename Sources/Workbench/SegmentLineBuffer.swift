import Interchange
import TextKit

/// The lines of one file's segments as they are made, block by block.
struct SegmentLineBuffer {
  private let format: SegmentListing.Format
  private let unit: OffsetUnit
  private var count = 0
  /// The block at hand.
  private var block = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var context = 0
  private var isClean = true
  private var map: OffsetMap
  /// Where in the file, in `unit`, the text begins that is not done with.
  private var base = 0
  /// What to add to an offset into the block.
  private var shift = 0

  var json = JSONWriter()
  /// How many characters were replaced.
  private(set) var replaced = 0

  /// What every line begins with: `{"file":"a.txt","id":`.
  private let opening: [UInt8]
  private static let start = Array(#","start":"#.utf8)
  private static let end = Array(#","end":"#.utf8)
  private static let text = Array(#","text":"#.utf8)
  private static let closing = Array("}\n".utf8)

  init(file: String, format: SegmentListing.Format, unit: OffsetUnit) {
    (self.format, self.unit) = (format, unit)
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
    isClean = !ForbiddenCharacters.appear(in: block.bytes)
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
      if isClean { json.bytes += utf8 } else { json.bytes += clean(block.string(range)).utf8 }
      json.bytes.append(0x0A)
    case .jsonl:
      json.bytes += opening
      json.digits(count)
      json.bytes += Self.start
      json.digits(shift + map.convert(range.lowerBound, in: block))
      json.bytes += Self.end
      json.digits(shift + map.convert(range.upperBound, in: block))
      json.bytes += Self.text
      if isClean { json.quoted(utf8) } else { json.quoted(clean(block.string(range))) }
      json.bytes += Self.closing
    }
  }

  private mutating func clean(_ text: String) -> String {
    let (clean, count) = ForbiddenCharacters.replaced(in: text)
    replaced += count
    return clean
  }
}
