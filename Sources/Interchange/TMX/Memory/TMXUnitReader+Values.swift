internal import Bitext
internal import TextKit

extension TMXUnitReader {
  /// The attributes of a start tag that TMX knows; others are noted.
  mutating func attributes(of event: XMLEventStream.Event) -> [(name: TMXName, value: String)] {
    var found: [(name: TMXName, value: String)] = []
    found.reserveCapacity(event.attributes.count)
    for index in event.attributes {
      let attribute = stream.attribute(index)
      guard let name = names(attribute.name), !attribute.isXML || name == .lang else {
        notes.omit("the attribute \(attribute.name.string) of <\(event.name.string)>", onLine: event.line)
        continue
      }
      found.append((name, String(decoding: attribute.value, as: UTF8.self)))
    }
    return found
  }

  /// A language; nil when it is none. Tags repeat, so each is looked up once.
  mutating func language(_ text: String, _ event: XMLEventStream.Event) -> LanguageTag? {
    if let known = languages[text] { return known }
    let language = LanguageTag(ifKnown: text)
    languages[text] = .some(language)
    if let language, LanguageTag.isUnspecifiedNorwegian(text) {
      notes.add(
        Diagnostic(.badData, "the language “\(text)” is read as \(language)", at: event.place, severity: .note))
    }
    return language
  }

  /// Tells once of a date that is not in the standard's form: it is kept as it stands, and no search by date finds it.
  mutating func noteDates(of record: UnitRecord, _ event: XMLEventStream.Event) {
    guard !hasNotedDate, !record.attributes.isEmpty else { return }
    let dates = ["creationdate", "changedate", "lastusagedate"]
    guard let odd = record.attributes.first(where: { dates.contains($0.name) }) else { return }
    hasNotedDate = true
    notes.add(
      Diagnostic(
        .badData, "the \(odd.name) “\(odd.value)” is no date in TMX's form; such dates are kept, and not used",
        at: event.place, help: "the form is 20260131T120000Z", severity: .note))
  }

  func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
