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
        object.writeMembers(except: Self.ownKeys, to: &json)
        json.key("start")
        json.int(map.convert(hit.range.lowerBound, in: buffer))
        json.key("end")
        json.int(map.convert(hit.range.upperBound, in: buffer))
        json.writeTerm(hit)
        json.endObject()
        json.endLine()
      }
    }
    out += json.bytes
  }

  private static let ownKeys: Set = [
    "text", "start", "end", "term", "kind", "surface", "targets", "uncertain", "note", "forbidden",
  ]
}

extension JSONWriter {
  /// The members that tell of a hit, but not where it stands.
  mutating func writeTerm(_ hit: TermHit) {
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
