internal import Bitext

/// A unit's or a text's record and codes as columns hold them.
extension UnitRecord {
  private static let property = "p"
  private static let note = "n"
  private static let attribute = "a"

  /// Properties, notes and attributes as one string; nil when there are none.
  var details: String? {
    if properties.isEmpty, notes.isEmpty, attributes.isEmpty { return nil }
    var text = ""
    for item in properties {
      FieldList.append([Self.property, item.type, item.value, item.language, item.encoding], to: &text)
    }
    for item in notes { FieldList.append([Self.note, item.text, item.language, item.encoding], to: &text) }
    for item in attributes { FieldList.append([Self.attribute, item.name, item.value], to: &text) }
    return text
  }

  /// Takes up what `details` wrote.
  mutating func read(details: String) {
    for fields in FieldList.records(of: details) {
      func field(_ index: Int) -> String { index < fields.count ? fields[index] : "" }
      func optional(_ index: Int) -> String? { field(index).isEmpty ? nil : field(index) }
      switch fields[0] {
      case Self.property:
        properties.append(Property(field(1), field(2), language: optional(3), encoding: optional(4)))
      case Self.note: notes.append(Remark(field(1), language: optional(2), encoding: optional(3)))
      case Self.attribute: attributes.append(Attribute(field(1), field(2)))
      default: break
      }
    }
  }

  /// All of the record as one string, dates and users too, as a text's row holds it; nil when nothing is known.
  var allDetails: String? {
    // Most texts have none, and a memory has millions of them.
    if createdAt == nil, createdBy == nil, changedAt == nil, changedBy == nil, usageCount == nil, usedAt == nil {
      return details
    }
    var copy = self
    let own: [(String, String?)] = [
      ("creationdate", createdAt?.compact), ("creationid", createdBy), ("changedate", changedAt?.compact),
      ("changeid", changedBy), ("usagecount", usageCount.map(String.init)), ("lastusagedate", usedAt?.compact),
    ]
    copy.attributes = own.compactMap { name, value in value.map { Attribute(name, $0) } } + attributes
    return copy.details
  }

  /// Takes up what `allDetails` wrote.
  mutating func read(allDetails: String) {
    var all = UnitRecord()
    all.read(details: allDetails)
    (properties, notes) = (all.properties, all.notes)
    for attribute in all.attributes { set(attribute.name, attribute.value) }
  }
}

extension InlineText {
  /// The codes as one string; nil when there are none.
  var codeFields: String? {
    if codes.isEmpty { return nil }
    var text = ""
    for code in codes {
      FieldList.append(
        ["\(code.offset)", code.kind.rawValue, code.id, code.data, code.display, code.element], to: &text)
    }
    return text
  }

  /// A text with the codes that `codeFields` wrote.
  init(_ text: String, codeFields: String?) {
    self.init(text)
    guard let codeFields else { return }
    codes = FieldList.records(of: codeFields).compactMap { fields in
      guard fields.count >= 4, let offset = Int(fields[0]), let kind = InlineCode.Kind(rawValue: fields[1]) else {
        return nil
      }
      func optional(_ index: Int) -> String? { index < fields.count && !fields[index].isEmpty ? fields[index] : nil }
      return InlineCode(
        offset: offset, kind: kind, id: fields[2], data: fields[3], display: optional(4), element: optional(5))
    }
  }
}
