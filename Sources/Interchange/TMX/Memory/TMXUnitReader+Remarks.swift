internal import Bitext
internal import TextKit

/// Properties and notes, of the header, a unit or a text.
extension TMXUnitReader {
  mutating func startRemark(_ event: XMLEventStream.Event) {
    remark = (nil, nil, nil)
    let isProperty = names(event.name) == .prop
    for (name, value) in attributes(of: event) {
      switch name {
      case .type where isProperty: remark.type = value
      case .lang: remark.language = remark.language == nil ? value : language(of: event)
      case .oEncoding: remark.encoding = value
      default: notes.omit("the attribute \(name.rawValue) of <\(event.name.string)>", onLine: event.line)
      }
    }
    if isProperty, remark.type == nil {
      remark.type = ""
      notes.addOnce(
        "property without type",
        Diagnostic(
          .badData, "<prop> lacks the attribute type; such properties are kept, with an empty name", at: event.place,
          severity: .note))
    }
    text.removeAll(keepingCapacity: true)
    isInRemark = true
  }

  mutating func endRemark() {
    isInRemark = false
    let value = string(text)
    func add(to record: inout UnitRecord) {
      if let type = remark.type {
        record.properties.append(.init(type, value, language: remark.language, encoding: remark.encoding))
      } else {
        record.notes.append(.init(value, language: remark.language, encoding: remark.encoding))
      }
    }
    switch level {
    case .header: add(to: &header.record)
    case .unit: add(to: &unit.record)
    default: add(to: &variant.record)
    }
  }
}
