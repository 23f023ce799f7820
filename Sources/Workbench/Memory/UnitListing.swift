package import Bitext
import Interchange
import TextKit
package import TranslationMemory

/// Units as lines for people or for programs.
package struct UnitListing {
  private let isJSON: Bool

  /// Makes a listing.
  package init(json: Bool) { isJSON = json }

  /// The lines for a unit: a line a text with its inline codes in braces, or a JSON object.
  ///
  /// - Parameter details: Whether lines show all that is known of a code, rather than what it looks like.
  package func list(_ unit: TranslationUnit, fault: UnitFault? = nil, details: Bool = false) -> [UInt8] {
    guard isJSON else {
      var lines = ""
      let number = unit.id.map(String.init) ?? "-"
      for (index, variant) in unit.variants.enumerated() {
        let text = variant.text.withShownCodes(details: details)
        lines += "\(index == 0 ? number : "")\t\(variant.language)\t\(text)\n"
      }
      if let fault { lines += "\t\t\(fault.rawValue): \(fault.explanation)\n" }
      return Array(lines.utf8)
    }
    var json = JSONWriter()
    json.beginObject()
    json.key("id")
    json.int(Int(unit.id ?? 0))
    if let fault {
      json.key("fault")
      json.string(fault.rawValue)
    }
    if let name = unit.externalID { json.member("tuid", name) }
    if let source = unit.sourceLanguage { json.member("source", source.tag) }
    json.key("texts")
    json.beginArray()
    for variant in unit.variants {
      json.beginObject()
      json.member("lang", variant.language.tag)
      json.member("text", variant.text.text)
      // Codes of a damaged memory that stand outside their text are no reason to show none of it.
      try? json.write(codes: variant.text, key: "codes")
      write(variant.record, to: &json)
      json.endObject()
    }
    json.endArray()
    write(unit.record, to: &json)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ record: UnitRecord, to json: inout JSONWriter) {
    if let date = record.createdAt { json.member("created", date.extended) }
    if let user = record.createdBy { json.member("creator", user) }
    if let date = record.changedAt { json.member("changed", date.extended) }
    if let user = record.changedBy { json.member("changer", user) }
    if let count = record.usageCount {
      json.key("used")
      json.int(count)
    }
    if let date = record.usedAt { json.member("last_used", date.extended) }
    write(pairs: record.properties.map { ($0.type, $0.value) }, key: "properties", to: &json)
    write(pairs: record.attributes.map { ($0.name, $0.value) }, key: "attributes", to: &json)
    if !record.notes.isEmpty {
      json.key("notes")
      json.beginArray()
      for note in record.notes { json.string(note.text) }
      json.endArray()
    }
  }

  private func write(pairs: [(String, String)], key: String, to json: inout JSONWriter) {
    if pairs.isEmpty { return }
    json.key(key)
    json.beginArray()
    for (name, value) in pairs {
      json.beginArray()
      json.string(name)
      json.string(value)
      json.endArray()
    }
    json.endArray()
  }

  /// A difference between two memories: `-` only in the first, `+` only in the second, `~` with both translations.
  package func list(_ difference: MemoryDifference) -> [UInt8] {
    let (sign, units): (String, [TranslationUnit]) =
      switch difference {
      case .onlyFirst(let unit): ("-", [unit])
      case .onlySecond(let unit): ("+", [unit])
      case .changed(let one, let other): ("~", [one, other])
      }
    // Two that look the same differ in what is not shown.
    let looks = Set(units.map { unit in unit.variants.map { "\($0.language)\t\($0.text.withShownCodes())" } })
    let needsDetails = units.count > 1 && looks.count == 1
    var bytes: [UInt8] = []
    for (index, unit) in units.enumerated() {
      let mark = units.count == 1 ? sign : index == 0 ? "~-" : "~+"
      if isJSON {
        var json = JSONWriter()
        json.beginObject()
        json.member("in", mark.hasSuffix("-") ? "first" : "second")
        json.key("changed")
        json.bool(units.count > 1)
        json.key("unit")
        json.raw(list(unit).dropLast())
        json.endObject()
        json.endLine()
        bytes += json.bytes
      } else {
        bytes += Array("\(mark)\t".utf8) + list(unit, details: needsDetails)
      }
    }
    return bytes
  }
}
