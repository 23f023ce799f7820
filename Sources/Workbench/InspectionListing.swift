import Interchange
package import Terminology
package import TextKit

/// What a text spells in several ways, and its names in English, for people or for programs.
package struct InspectionListing: Sendable {
  /// How findings are written.
  package enum Format: Sendable {
    /// A block a finding, a line a spelling with its places.
    case text
    /// A line a file: `{"file":"a.txt","findings":[…],"names":[…]}`.
    case json
  }

  private let inspector: SourceInspector
  private let format: Format
  private let unit: OffsetUnit
  private let onlyHigh: Bool

  /// The most places of one spelling that are shown to people; programs get all.
  private static let shownPlaces = 12

  /// Takes an inspector, and how its findings are to be written.
  ///
  /// - Parameter onlyHigh: Whether findings of low confidence are left out.
  package init(_ inspector: SourceInspector, format: Format, offsets unit: OffsetUnit, onlyHigh: Bool) {
    (self.inspector, self.format, self.unit, self.onlyHigh) = (inspector, format, unit, onlyHigh)
  }

  /// The lines for one text, and how many findings and suggestions of names there are.
  ///
  /// - Parameter language: The language the text is clearly in, where that is another than the inspector's.
  package func list(_ text: String, named file: String, in language: LanguageTag? = nil) -> (
    lines: [UInt8], findings: Int, names: Int
  ) {
    var text = text
    text.makeContiguousUTF8()
    var inspection = inspector.inspection(of: text, in: language)
    if onlyHigh { inspection.findings.removeAll { $0.confidence == .low } }
    let lines = LineIndex(Array(text.utf8))
    let places = text.utf8.span.withUnsafeBufferPointer {
      InspectionPlaces(inspection, in: $0, lines, offsets: unit)
    }
    let bytes =
      switch format {
      case .text: blocks(inspection, places, named: file)
      case .json: object(inspection, places, named: file)
      }
    return (bytes, inspection.findings.count, inspection.names.count)
  }

  // MARK: For people

  private func blocks(_ inspection: Inspection, _ places: InspectionPlaces, named file: String) -> [UInt8] {
    var out = ""
    for confidence in [SpellingFinding.Confidence.high, .low] {
      for finding in inspection.findings where finding.confidence == confidence {
        out += "\(file): \(finding.kind.rawValue), \(confidence.rawValue) confidence"
        if let suggestion = finding.suggestion { out += "; keep to “\(suggestion)”" }
        out += "\n"
        let width = min(40, finding.spellings.reduce(0) { max($0, $1.text.count) })
        for spelling in finding.spellings {
          out += "  \(spelling.text)\(String(repeating: " ", count: max(0, width - spelling.text.count)))"
          out += "  \(spelling.places.count)×  \(shown(spelling, places))\n"
        }
        out += "\n"
      }
    }
    if !inspection.names.isEmpty {
      out += "\(file): names in English\n"
      let width = min(40, inspection.names.reduce(0) { max($0, $1.name.count + $1.english.count + 3) })
      for name in inspection.names {
        let pair = "\(name.name) → \(name.english)"
        out += "  \(pair)\(String(repeating: " ", count: max(0, width - pair.count)))"
        out += "  \(name.places.count)×  \(shown(name.places, places))\n"
      }
      out += "\n"
    }
    return Array(ForbiddenCharacters.replaced(in: out).text.utf8)
  }

  private func shown(_ spelling: SpellingFinding.Spelling, _ places: InspectionPlaces) -> String {
    let shown = shown(spelling.places, places)
    return spelling.isInGlossary ? shown + (shown.isEmpty ? "" : "  ") + "(glossary)" : shown
  }

  private func shown(_ ranges: [Range<Int>], _ places: InspectionPlaces) -> String {
    var shown = ranges.prefix(Self.shownPlaces).map { places.place(of: $0).description }
    let rest = ranges.count - shown.count
    if rest > 0 { shown.append("and \(rest) more") }
    return shown.joined(separator: ", ")
  }

  // MARK: For programs

  private func object(_ inspection: Inspection, _ places: InspectionPlaces, named file: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("file")
    json.string(file)
    json.key("findings")
    json.beginArray()
    for finding in inspection.findings { write(finding, places, to: &json) }
    json.endArray()
    json.key("names")
    json.beginArray()
    for name in inspection.names {
      json.beginObject()
      json.key("name")
      json.string(name.name)
      json.key("english")
      json.string(name.english)
      write(name.places, places, to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ finding: SpellingFinding, _ places: InspectionPlaces, to json: inout JSONWriter) {
    json.beginObject()
    json.key("kind")
    json.string(finding.kind.rawValue)
    json.key("confidence")
    json.string(finding.confidence.rawValue)
    if let suggestion = finding.suggestion {
      json.key("suggestion")
      json.string(suggestion)
    }
    json.key("spellings")
    json.beginArray()
    for spelling in finding.spellings {
      json.beginObject()
      json.key("text")
      json.string(spelling.text)
      json.key("glossary")
      json.bool(spelling.isInGlossary)
      write(spelling.places, places, to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  /// `"count":2,"places":[{"line":1,"column":4,"start":3,"end":9},…]`.
  private func write(_ ranges: [Range<Int>], _ places: InspectionPlaces, to json: inout JSONWriter) {
    json.key("count")
    json.int(ranges.count)
    json.key("places")
    json.beginArray()
    for range in ranges {
      let place = places.place(of: range)
      json.beginObject()
      json.key("line")
      json.int(place.line ?? 0)
      json.key("column")
      json.int(place.column ?? 0)
      json.key("start")
      json.int(places.offset(range.lowerBound))
      json.key("end")
      json.int(places.offset(range.upperBound))
      json.endObject()
    }
    json.endArray()
  }
}
