package import Bitext
import Interchange
package import Terminology
package import TextKit

/// `{"doc":"d1","text":"…"}` → a line a hit: `{"doc":"d1","start":0,"end":9,"term":"Nato-sjef","kind":"inflected",…}`.
package struct TermProtocol: LineProtocol {
  private var search: TermSearch
  private let kinds: Set<TermHit.Kind>
  private let unit: OffsetUnit
  private let explains: Bool

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - matcher: The terms looked for.
  ///   - kinds: The kinds of hits wanted.
  ///   - unit: What the offsets count.
  ///   - explains: Whether each hit says which form was found and how.
  package init(matcher: TermMatcher, kinds: Set<TermHit.Kind>, offsets unit: OffsetUnit, explains: Bool = false) {
    search = TermSearch(matcher)
    self.explains = explains
    self.kinds = kinds
    self.unit = unit
  }

  package mutating func answer(_ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) throws(Diagnostic) {
    let object = try JSONObject(line: line)
    var text = try object.requiredString("text")
    var json = JSONWriter()
    swap(&json.bytes, &out)
    text.withUTF8 { bytes in
      var map = OffsetMap(to: unit)
      for match in search.matches(in: bytes) where kinds.contains(match.kind) {
        let hit = search.matcher.hit(match, in: bytes)
        json.beginObject()
        object.writeMembers(except: keys(of: hit), to: &json)
        json.writeHit(hit, in: bytes, &map)
        if explains { json.writeExplanation(search.matcher.explanation(of: match)) }
        json.endObject()
        json.endLine()
      }
    }
    swap(&json.bytes, &out)
  }

  /// The members a hit is written with; all others of the line travel on.
  private func keys(of hit: TermHit) -> Set<String> {
    var keys: Set = Self.keysOfAll
    if explains { keys.insert("explanation") }
    if hit.note != nil { keys.insert("note") }
    if hit.definition != nil { keys.insert("definition") }
    if !hit.forbiddenTargets.isEmpty { keys.insert("forbidden") }
    return keys
  }

  private static let keysOfAll: Set = ["text", "start", "end", "term", "kind", "surface", "targets", "uncertain"]
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
    if !hit.pluralTargets.isEmpty {
      key("plural_targets")
      strings(hit.pluralTargets)
    }
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

  /// The member that says how a hit was found.
  mutating func writeExplanation(_ explanation: String) {
    key("explanation")
    string(explanation)
  }

  private mutating func strings(_ values: [String]) {
    beginArray()
    values.forEach { string($0) }
    endArray()
  }
}
