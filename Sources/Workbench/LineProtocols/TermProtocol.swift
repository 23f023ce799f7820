package import Bitext
import Interchange
package import Terminology
package import TextKit

/// `{"doc":"d1","text":"…"}` → a line a hit: `{"doc":"d1","start":0,"end":9,"term":"Nato-sjef","kind":"inflected",…}`.
package struct TermProtocol: LineProtocol {
  private var search: TermSearch
  private let kinds: Set<TermHit.Kind>
  private let unit: OffsetUnit
  private var lines: HitLines

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - matcher: The terms looked for.
  ///   - kinds: The kinds of hits wanted.
  ///   - unit: What the offsets count.
  ///   - explains: Whether each hit says which form was found and how.
  package init(matcher: TermMatcher, kinds: Set<TermHit.Kind>, offsets unit: OffsetUnit, explains: Bool = false) {
    search = TermSearch(matcher)
    lines = HitLines(matcher, explains: explains)
    self.kinds = kinds
    self.unit = unit
  }

  package mutating func answer(_ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) throws(Diagnostic) {
    let object = try JSONObject(line: line)
    var text = try object.requiredString("text")
    var carried = CarriedMembers(object.members)
    var json = JSONWriter()
    swap(&json.bytes, &out)
    text.withUTF8 { bytes in
      var map = OffsetMap(to: unit)
      for match in search.matches(in: bytes) where kinds.contains(match.kind) {
        lines.write(match, in: bytes, &map, after: &carried, to: &json)
      }
    }
    swap(&json.bytes, &out)
  }
}
