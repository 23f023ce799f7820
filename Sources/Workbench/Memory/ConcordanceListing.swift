import Bitext
import Interchange
import TextKit
package import TranslationMemory

/// What a concordance found, as lines for people or for programs.
package struct ConcordanceListing {
  /// How the lines look.
  package enum Format: Sendable {
    /// Keyword in context: the phrase between `«` and `»` in the text around it, its translations below.
    case text
    /// A JSON object a hit.
    case json
  }

  private let format: Format
  private let marks: (start: String, end: String)
  private let width: Int

  /// Makes a listing.
  ///
  /// - Parameters:
  ///   - marks: What stands before and behind the phrase in lines for people.
  ///   - width: The characters of the text that are shown on either side of the phrase.
  package init(_ format: Format, marks: (start: String, end: String) = ("⟦", "⟧"), width: Int = 60) {
    self.format = format
    self.marks = marks
    self.width = width
  }

  /// The lines for hits. O(their text).
  package func list(_ hits: [Concordance.Hit]) -> [UInt8] {
    var json = JSONWriter()
    for hit in hits {
      switch format {
      case .text: json.bytes += lines(hit).utf8
      case .json:
        write(hit, to: &json)
        json.endLine()
      }
    }
    return json.bytes
  }

  /// The lines for stretches of a text that a memory knows.
  package func list(_ stretches: [Subsegments.Stretch], of text: String) -> [UInt8] {
    var json = JSONWriter()
    var map = OffsetMap(to: .scalar)
    let utf8 = Array(text.utf8)
    utf8.withUnsafeBufferPointer { buffer in
      for stretch in stretches {
        switch format {
        case .text:
          json.bytes += "\(String(decoding: utf8[stretch.range], as: UTF8.self).withVisibleControls)\n".utf8
          for hit in stretch.hits { json.bytes += lines(hit, indent: "  ").utf8 }
        case .json:
          json.beginObject()
          json.key("start")
          json.int(map.convert(stretch.range.lowerBound, in: buffer))
          json.key("end")
          json.int(map.convert(stretch.range.upperBound, in: buffer))
          json.key("text")
          json.string(String(decoding: utf8[stretch.range], as: UTF8.self))
          json.key("hits")
          json.beginArray()
          for hit in stretch.hits { write(hit, to: &json) }
          json.endArray()
          json.endObject()
          json.endLine()
        }
      }
    }
    return json.bytes
  }

  private func lines(_ hit: Concordance.Hit, indent: String = "") -> String {
    let number = hit.unit.id.map(String.init) ?? "-"
    var text = "\(indent)\(number)\t\(hit.unit.variants[hit.variant].language)\t\(inContext(hit))\n"
    for (index, variant) in hit.unit.variants.enumerated() where index != hit.variant {
      text += "\(indent)\t\(variant.language)\t\(variant.text.text.withVisibleControls)\n"
    }
    return text
  }

  /// The text around the first place of the phrase, every place marked.
  private func inContext(_ hit: Concordance.Hit) -> String {
    let utf8 = Array(hit.text.utf8)
    var shown = ""
    var end = 0
    for range in hit.ranges {
      shown += String(decoding: utf8[end..<range.lowerBound], as: UTF8.self).withVisibleControls
      shown += marks.start + String(decoding: utf8[range], as: UTF8.self).withVisibleControls + marks.end
      end = range.upperBound
    }
    shown += String(decoding: utf8[end...], as: UTF8.self).withVisibleControls
    guard let mark = shown.range(of: marks.start), let close = shown.range(of: marks.end) else { return shown }
    let before = shown[..<mark.lowerBound]
    let after = shown[close.upperBound...]
    let cutBefore = before.count > width ? "… " + before.suffix(width) : String(before)
    let cutAfter = after.count > 2 * width ? after.prefix(2 * width) + " …" : String(after)
    return cutBefore + shown[mark.lowerBound..<close.upperBound] + cutAfter
  }

  private func write(_ hit: Concordance.Hit, to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.int(Int(hit.unit.id ?? 0))
    json.key("lang")
    json.string(hit.unit.variants[hit.variant].language.tag)
    json.key("in")
    json.string(hit.variant == hit.unit.sourceIndex ? "source" : "target")
    json.key("text")
    json.string(hit.text)
    json.key("highlights")
    json.beginArray()
    var map = OffsetMap(to: .scalar)
    Array(hit.text.utf8).withUnsafeBufferPointer { buffer in
      for range in hit.ranges {
        json.beginArray()
        json.int(map.convert(range.lowerBound, in: buffer))
        json.int(map.convert(range.upperBound, in: buffer))
        json.endArray()
      }
    }
    json.endArray()
    json.key("exact")
    json.bool(hit.isTyped)
    json.key("texts")
    // An array, as a unit may have several texts in one language.
    json.beginArray()
    for (index, variant) in hit.unit.variants.enumerated() where index != hit.variant {
      json.beginObject()
      json.member("lang", variant.language.tag)
      json.member("text", variant.text.text)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension String {
  /// The first place of a text.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while let end = index(start, offsetBy: text.count, limitedBy: endIndex) {
      if self[start..<end] == text { return start..<end }
      guard start < endIndex else { return nil }
      start = index(after: start)
    }
    return nil
  }
}
