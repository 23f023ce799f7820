/// Text in which `⏐` marks each place where a segment ends and another begins on the same line.
///
/// A test writes what it expects once, and a failure shows the two texts beside each other.
public enum MarkedSegments {
  /// The mark.
  public static let mark = "⏐"

  /// The text without its marks: what goes into the segmenter. `⏐` takes the place of the blank before it.
  public static func unmarked(_ text: String) -> String { text.replacing(mark, with: "") }

  /// The text with a mark before each segment that does not open its line.
  ///
  /// - Parameters:
  ///   - ranges: UTF-8 byte ranges, ascending.
  ///   - text: The text they lie in.
  public static func marked(_ ranges: [Range<Int>], in text: String) -> String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    var end = 0
    for range in ranges {
      let gap = bytes[end..<range.lowerBound]
      marked += gap
      if end > 0, !gap.contains(0x0A), !gap.contains(0x0D) { marked += mark.utf8 }
      marked += bytes[range]
      end = range.upperBound
    }
    return String(decoding: marked + bytes[end...], as: UTF8.self)
  }
}
