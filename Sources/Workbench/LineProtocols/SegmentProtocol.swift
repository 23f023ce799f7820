import Interchange
package import TextKit

/// `{"id":1,"lang":"nb","text":"…"}` → `{"id":1,"sentences":[[0,17],[18,40]]}`.
package struct SegmentProtocol: LineProtocol {
  private let language: LanguageTag
  private let unit: OffsetUnit
  private let open: (LanguageTag) throws(Diagnostic) -> TextSegmenter
  private var segmenters: [LanguageTag: TextSegmenter] = [:]

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - language: The language of lines that name none.
  ///   - unit: What the ranges count.
  ///   - open: Makes the segmenter of a language, the first time a line is in it.
  package init(
    language: LanguageTag, offsets unit: OffsetUnit,
    open: @escaping (LanguageTag) throws(Diagnostic) -> TextSegmenter
  ) {
    self.language = language
    self.unit = unit
    self.open = open
  }

  package mutating func answer(
    _ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]
  ) throws(Diagnostic) {
    let object = try JSONObject(line: line)
    var text = try object.requiredString("text")
    let language: LanguageTag
    if let named = try object.string("lang") {
      do throws(Diagnostic) { language = try LanguageTag(named) } catch {
        throw object.fault("lang", "is no language: \(error.message)", help: error.help)
      }
    } else {
      language = self.language
    }
    let segmenter: TextSegmenter
    if let known = segmenters[language] { segmenter = known } else { segmenter = try open(language) }
    segmenters[language] = segmenter

    var json = JSONWriter()
    json.beginObject()
    object.writeMembers(except: ["text", "lang", "sentences"], to: &json)
    json.key("sentences")
    json.beginArray()
    text.makeContiguousUTF8()
    var map = OffsetMap(to: unit)
    let utf8 = text.utf8.span
    try utf8.withUnsafeBufferPointer { (buffer) throws(Diagnostic) in
      try segmenter.segments(in: utf8) { range in
        json.beginArray()
        json.int(map.convert(range.lowerBound, in: buffer))
        json.int(map.convert(range.upperBound, in: buffer))
        json.endArray()
      }
    }
    json.endArray()
    json.endObject()
    out += json.bytes
    out.append(0x0A)
  }
}
