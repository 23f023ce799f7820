import Bitext
import Interchange
import TextKit
package import TranslationMemory

/// What a memory holds, for people or for programs.
package struct StatisticsListing {
  /// The name of the JSON object's shape.
  static let schema = "ordsmed.memory-stats/1"

  private let isJSON: Bool

  /// Makes a listing.
  package init(json: Bool) { isJSON = json }

  /// The lines.
  package func list(_ statistics: MemoryStatistics) -> [UInt8] {
    let languages = statistics.languages.sorted { ($1.value.texts, $0.key.tag) < ($0.value.texts, $1.key.tag) }
    let users = statistics.users.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let properties = statistics.properties.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if isJSON { return json(statistics, languages, users, properties) }
    var lines = "units\t\(statistics.units)\n"
    lines += "with inline codes\t\(statistics.coded)\nused\t\(statistics.used)\nin context\t\(statistics.inContext)\n"
    if let changes = statistics.changes {
      lines += "changed\t\(changes.lowerBound.extended) to \(changes.upperBound.extended)\n"
    }
    for (language, counts) in languages {
      let numbers = [(counts.texts, "text"), (counts.words, "word"), (counts.characters, "character")]
      lines += "\(language)\t\(numbers.map(counted).joined(separator: ", "))\n"
    }
    for (user, count) in users.prefix(20) { lines += "by \(user.withVisibleControls)\t\(count)\n" }
    for (type, count) in properties.prefix(20) { lines += "\(type.withVisibleControls)\t\(count)\n" }
    return Array(lines.utf8)
  }

  private func json(
    _ statistics: MemoryStatistics, _ languages: [(key: LanguageTag, value: MemoryStatistics.Language)],
    _ users: [(key: String, value: Int)], _ properties: [(key: String, value: Int)]
  ) -> [UInt8] {
    var json = JSONWriter()
    func number(_ key: String, _ value: Int) {
      json.key(key)
      json.int(value)
    }
    json.beginObject()
    json.member("schema", Self.schema)
    number("units", statistics.units)
    number("coded", statistics.coded)
    number("used", statistics.used)
    number("in_context", statistics.inContext)
    if let changes = statistics.changes {
      json.key("first_change")
      json.string(changes.lowerBound.extended)
      json.key("last_change")
      json.string(changes.upperBound.extended)
    }
    json.key("languages")
    json.beginObject()
    for (language, counts) in languages {
      json.key(language.tag)
      json.beginObject()
      number("texts", counts.texts)
      number("words", counts.words)
      number("characters", counts.characters)
      json.endObject()
    }
    json.endObject()
    for (name, list) in [("users", users), ("properties", properties)] {
      json.key(name)
      json.beginObject()
      for (key, count) in list { number(key, count) }
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
