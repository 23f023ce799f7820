package import Bitext
import Interchange
package import Terminology
package import TextKit

/// `{"doc":"d1","text":"…"}` → a line a hit: `{"doc":"d1","start":0,"end":9,"term":"Nato-sjef","kind":"inflected",…}`.
package struct TermProtocol: LineProtocol {
  private let matcher: TermMatcher
  private let kinds: Set<TermHit.Kind>
  private let unit: OffsetUnit

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - matcher: The terms looked for.
  ///   - kinds: The kinds of hits wanted.
  ///   - unit: What the offsets count.
  package init(matcher: TermMatcher, kinds: Set<TermHit.Kind>, offsets unit: OffsetUnit) {
    self.matcher = matcher
    self.kinds = kinds
    self.unit = unit
  }

  package func answer(_ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) throws(Diagnostic) {
    let object = try JSONObject(line: line)
    var text = try object.requiredString("text")
    text.makeContiguousUTF8()
    var json = JSONWriter()
    var map = OffsetMap(to: unit)
    let hits = matcher.hits(in: text)
    text.utf8.span.withUnsafeBufferPointer { buffer in
      for hit in hits where kinds.contains(hit.kind) {
        json.beginObject()
        object.writeMembers(except: Self.keys(of: hit).union(["text"]), to: &json)
        json.writeHit(hit, in: buffer, &map)
        json.endObject()
        json.endLine()
      }
    }
    out += json.bytes
  }

  /// The members a hit is written with; all others of the line travel on.
  private static func keys(of hit: TermHit) -> Set<String> {
    var keys: Set = ["start", "end", "term", "kind", "surface", "targets", "uncertain"]
    if hit.note != nil { keys.insert("note") }
    if hit.definition != nil { keys.insert("definition") }
    if !hit.forbiddenTargets.isEmpty { keys.insert("forbidden") }
    return keys
  }
}

extension JSONWriter {
  /// The members that tell of a hit.
  mutating func writeHit(_ hit: TermHit, in text: UnsafeBufferPointer<UInt8>, _ map: inout OffsetMap) {
    key("start")
    int(map.convert(hit.range.lowerBound, in: text))
    key("end")
    int(map.convert(hit.range.upperBound, in: text))
    key("term")
    string(hit.term)
    key("kind")
    string(hit.kind.rawValue)
    key("surface")
    string(hit.surface)
    key("targets")
    strings(hit.targets)
    key("uncertain")
    bool(hit.isUncertain)
    if let note = hit.note {
      key("note")
      string(note)
    }
    if let definition = hit.definition {
      key("definition")
      string(definition)
    }
    if !hit.forbiddenTargets.isEmpty {
      key("forbidden")
      strings(hit.forbiddenTargets)
    }
  }

  private mutating func strings(_ values: [String]) {
    beginArray()
    values.forEach { string($0) }
    endArray()
  }
}
