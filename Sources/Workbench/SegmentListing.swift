import Interchange
import Segmentation
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

  private let segmenter: Segmenter
  private let format: Format
  private let unit: OffsetUnit

  /// Opens the rules of a language.
  package init(language: LanguageTag, format: Format, offsets unit: OffsetUnit) {
    segmenter = Segmenter(language: language)
    self.format = format
    self.unit = unit
  }

  /// Lists the segments of one text, handing the lines on in pieces of about a mebibyte.
  ///
  /// Characters that XML forbids come out as U+FFFD, like in every other output; offsets are those of the text as it
  /// was.
  ///
  /// - Returns: How many characters were replaced.
  package func list(
    _ text: String, named file: String, _ emit: ([UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> Int {
    var text = text
    text.makeContiguousUTF8()
    let utf8 = text.utf8.span
    return try utf8.withUnsafeBufferPointer { (buffer) throws(Diagnostic) in
      let isClean = !ForbiddenCharacters.appear(in: buffer)
      var lines = JSONWriter()
      var map = OffsetMap(to: unit)
      var replaced = 0
      var count = 0
      var failure: Diagnostic?
      segmenter.segments(in: utf8) { range in
        count += 1
        if failure != nil { return }
        switch format {
        case .text where isClean:
          lines.bytes += UnsafeBufferPointer(rebasing: buffer[range])
          lines.bytes.append(0x0A)
        case .text:
          lines.bytes += Self.clean(buffer.string(range), &replaced).utf8
          lines.bytes.append(0x0A)
        case .jsonl:
          lines.beginObject()
          lines.key("file")
          lines.string(file)
          lines.key("id")
          lines.int(count)
          lines.key("start")
          lines.int(map.convert(range.lowerBound, in: buffer))
          lines.key("end")
          lines.int(map.convert(range.upperBound, in: buffer))
          lines.key("text")
          lines.string(isClean ? buffer.string(range) : Self.clean(buffer.string(range), &replaced))
          lines.endObject()
          lines.endLine()
        }
        guard lines.bytes.count > 1 << 20 else { return }
        do throws(Diagnostic) { try emit(lines.bytes) } catch { failure = error }
        lines.bytes.removeAll(keepingCapacity: true)
      }
      if let failure { throw failure }
      try emit(lines.bytes)
      return replaced
    }
  }

  private static func clean(_ text: String, _ replaced: inout Int) -> String {
    let (clean, count) = ForbiddenCharacters.replaced(in: text)
    replaced += count
    return clean
  }
}
