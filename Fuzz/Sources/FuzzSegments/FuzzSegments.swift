import CICUJudge
import Segmentation
import TextKit

/// One input of libFuzzer: any bytes, read as UTF-8.
///
/// Two promises are held: a language without rules of its own is cut exactly where ICU cuts it, and in every language,
/// whatever the options, segments are in order, not empty, within the text, and leave nothing but white space between
/// them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  checkAgainstICU(text)
  let options = [
    SegmentationOptions(), SegmentationOptions(protectsCodes: true), SegmentationOptions(lineBreaks: .blankLines),
    SegmentationOptions(lineBreaks: .unwrap, splitsAtColon: false),
  ]
  for language in ["nb", "en", "da", "de", "fr", "es", "ru", "uk", "ja"] {
    checkSegments(of: text, language, options[count % options.count])
  }
  return 0
}

private func checkAgainstICU(_ text: String) {
  // Lines are the segmenter's own business; ICU is asked about one at a time.
  guard let language = try? LanguageTag("ja") else { return }
  let segmenter = Segmenter(language: language)
  for line in text.unicodeScalars.split(whereSeparator: isLineEnd) {
    let utf8 = Array(String(line).utf8)
    var places = [Int32](repeating: 0, count: utf8.count + 1)
    let count = icu_judge("ja", utf8, Int32(utf8.count), &places, Int32(places.count))
    var judged: [Range<Int>] = []
    var start = 0
    for place in places.prefix(Int(max(0, count))) {
      let segment = trimmed(utf8, start..<Int(place))
      if !segment.isEmpty { judged.append(segment) }
      start = Int(place)
    }
    precondition(segmenter.segments(in: String(line)) == judged, "not where ICU cuts")
  }
}

private func checkSegments(of text: String, _ tag: String, _ options: SegmentationOptions) {
  guard let language = try? LanguageTag(tag) else { return }
  let utf8 = Array(text.utf8)
  var end = 0
  for segment in Segmenter(language: language, options: options).segments(in: text) + [utf8.count..<utf8.count] {
    precondition(segment.lowerBound >= end && segment.upperBound <= utf8.count, "out of order")
    precondition(trimmed(utf8, end..<segment.lowerBound).isEmpty, "text between segments")
    end = segment.upperBound
  }
}

private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

private func trimmed(_ utf8: [UInt8], _ range: Range<Int>) -> Range<Int> {
  let text = String(decoding: utf8[range], as: UTF8.self).unicodeScalars
  let leading = text.prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
  if leading == range.count { return range.lowerBound..<range.lowerBound }
  let trailing = text.reversed().prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
  return range.lowerBound + leading..<range.upperBound - trailing
}
