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

  /// The language of an element that says it twice: up to TMX 1.2 the attribute had no prefix, and `xml:lang` counts.
  mutating func language(of event: XMLEventStream.Event) -> String? {
    var (prefixed, plain): (String?, String?)
    for index in event.attributes {
      let attribute = stream.attribute(index)
      guard names(attribute.name) == .lang else { continue }
      let value = String(decoding: attribute.value, as: UTF8.self)
      if attribute.isXML { prefixed = value } else { plain = value }
    }
    if let prefixed, let plain, prefixed.lowercased() != plain.lowercased() {
      notes.addOnce(
        "two languages",
        Diagnostic(
          .badData,
          "<\(event.name.string)> says xml:lang=\"\(prefixed)\" and lang=\"\(plain)\"; xml:lang is what counts",
          at: event.place, severity: .note))
    }
    return prefixed ?? plain
  }

  /// Tells once of a date and of a count that are not in the standard's form: they are kept as they stand, and no search
  /// finds them.
  mutating func noteOddValues(of record: UnitRecord, _ event: XMLEventStream.Event) {
    guard !record.attributes.isEmpty else { return }
    for odd in record.attributes where UnitRecord.formedAttributes.contains(odd.name) {
      let isCount = odd.name == TMXName.usagecount.rawValue
      notes.addOnce(
        isCount ? "odd count" : "odd date",
        Diagnostic(
          .badData,
          isCount
            ? "the usagecount “\(odd.value)” is no plain number; such counts are kept, and not used"
            : "the \(odd.name) “\(odd.value)” is no date in TMX's form; such dates are kept, and not used",
          at: event.place, help: isCount ? nil : "the form is 20260131T120000Z", severity: .note))
    }
  }

  /// What sort of segments an attribute says, if it is one that TMX has; others are told, and so is a slip.
  mutating func segmentType(_ value: String, _ event: XMLEventStream.Event) -> String? {
    if UnitRecord.segmentTypes.contains(value) { return value }
    let plain = value.trimmed.lowercased()
    let isSlip = UnitRecord.segmentTypes.contains(plain)
    if isSlip {
      note(slip: value, of: .segtype, as: plain, event)
    } else if plain.isEmpty {
      notes.addOnce(
        "empty segtype",
        Diagnostic(.badData, "an empty segtype is left out", at: event.place, severity: .note))
    } else {
      notes.addOnce(
        "segtype",
        Diagnostic(
          .badData,
          "the segtype “\(value)” is none that TMX has; such values are kept as the property \(UnitRecord.foreignSegmentType)",
          at: event.place, help: "it has \(UnitRecord.segmentTypes.joined(separator: ", "))", severity: .warning))
    }
    return isSlip ? plain : nil
  }

  /// Which end of a span an `<it>` is, in the standard's words.
  mutating func mendPosition(in attributes: inout [(name: TMXName, value: String)], _ event: XMLEventStream.Event) {
    guard let index = attributes.firstIndex(where: { $0.name == .pos }) else {
      attributes.append((.pos, "begin"))
      return notes.addOnce(
        "it without pos",
        Diagnostic(
          .badData, "<it> lacks the attribute pos, and is taken for a beginning", at: event.place, severity: .note))
    }
    let value = attributes[index].value
    if value == "begin" || value == "end" { return }
    let plain = value.trimmed.lowercased()
    attributes[index].value = plain == "end" ? plain : "begin"
    if plain == "begin" || plain == "end" { return note(slip: value, of: .pos, as: plain, event) }
    notes.addOnce(
      "pos",
      Diagnostic(
        .badData, "the pos “\(value)” of <it> is none that TMX has; such codes are taken for beginnings",
        at: event.place, help: "it has begin and end", severity: .warning))
  }

  /// Tells once of an attribute's value that differs from the standard's only by capitals and blanks.
  private mutating func note(slip value: String, of name: TMXName, as plain: String, _ event: XMLEventStream.Event) {
    notes.addOnce(
      "slip in \(name.rawValue)",
      Diagnostic(
        .badData, "the \(name.rawValue) “\(value)” is read as \(plain)", at: event.place, severity: .note))
  }

  /// The most bytes an attribute's value may have: what libxml2, and with it most programs, reads without being told to.
  static let attributeLimit = 10_000_000

  /// Refuses an element with an attribute that other programs could not read: a fault of its unit, if it stands in one.
  mutating func refuseAttribute(
    _ event: XMLEventStream.Event, _ body: (Item) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let fault = Diagnostic(
      .badData,
      "an attribute of <\(event.name.string)> is longer than 10,000,000 bytes, the most that XML programs commonly read",
      at: event.place, help: Self.faultHelp)
    switch level {
    case .document, .root, .header: throw fault
    case .body: try body(.fault(fault))
    default: self.fault = self.fault ?? fault
    }
  }

  func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension UnitRecord {
  /// The attributes whose values have a form: where one is kept as an attribute, it has another.
  fileprivate static let formedAttributes = ["creationdate", "changedate", "lastusagedate", "usagecount"]
  /// What sorts of segments TMX knows.
  fileprivate static let segmentTypes = ["sentence", "paragraph", "block", "phrase"]
  /// The property that keeps another.
  fileprivate static let foreignSegmentType = "x-segtype"

  /// Sets the sort of segments; one that TMX does not have becomes a property.
  mutating func setSegmentType(_ known: String?, from value: String) {
    if let known {
      set(TMXName.segtype.rawValue, known)
    } else if !value.trimmed.isEmpty {
      properties.append(Property(Self.foreignSegmentType, value))
    }
  }
}
