import Interchange
package import Segmentation
package import TextKit

/// `{"id":1,"lang":"nb","text":"…"}` → `{"id":1,"sentences":[[0,17],[18,40]]}`.
package struct SegmentProtocol: LineProtocol {
  private let language: LanguageTag
  private let unit: OffsetUnit
  private let options: SegmentationOptions
  /// Makes the service.
  ///
  /// - Parameters:
  ///   - language: The language of lines that name none.
  ///   - options: What the user chose.
  ///   - unit: What the ranges count.
  package init(language: LanguageTag, options: SegmentationOptions, offsets unit: OffsetUnit) {
    self.options = options
    self.language = language
    self.unit = unit
  }

  package func answer(_ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) throws(Diagnostic) {
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

    var json = JSONWriter()
    json.beginObject()
    object.writeMembers(except: ["text", "lang", "sentences"], to: &json)
    json.key("sentences")
    json.beginArray()
    text.makeContiguousUTF8()
    var map = OffsetMap(to: unit)
    let utf8 = text.utf8.span
    utf8.withUnsafeBufferPointer { buffer in
      Segmenter(language: language, options: options).segments(in: utf8) { range in
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
