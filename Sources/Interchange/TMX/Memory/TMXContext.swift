internal import Bitext

/// Properties by which the neighbours of a unit travel.
enum TMXContext {
  static let previous = "x-ordsmed-previous"
  static let next = "x-ordsmed-next"
  /// Those of OmegaT and memoQ, which hold the neighbour's text.
  static let foreignPrevious = ["prev", "x-context-pre"]
  static let foreignNext = ["next", "x-context-post"]
  private static let all = Set([previous, next] + foreignPrevious + foreignNext)

  /// Takes the neighbours out of a unit's properties; the text of other tools' stays there.
  static func take(from unit: inout TranslationUnit) {
    guard unit.record.properties.contains(where: { all.contains($0.type) }) else { return }
    unit.context = UnitContext(
      previous: take(previous, foreignPrevious, from: &unit.record), next: take(next, foreignNext, from: &unit.record))
  }

  /// Of several that say a neighbour the last counts, as it is the one that was written last; the others stay.
  private static func take(_ own: String, _ foreign: [String], from record: inout UnitRecord) -> UInt64? {
    guard let index = record.properties.lastIndex(where: { hash($0, own) != nil }) else {
      return hash(foreign, of: record)
    }
    return hash(record.properties.remove(at: index), own)
  }

  /// The properties that say what the unit's other properties do not.
  static func properties(of unit: TranslationUnit) -> [UnitRecord.Property] {
    func property(_ hash: UInt64?, _ own: String, _ foreign: [String]) -> UnitRecord.Property? {
      guard let hash else { return nil }
      let isSaid = Self.hash(foreign, of: unit.record) == hash
      if isSaid, !unit.record.properties.contains(where: { Self.hash($0, own) != nil }) { return nil }
      return UnitRecord.Property(own, String(hash, radix: 16))
    }
    return [
      property(unit.context.previous, previous, foreignPrevious), property(unit.context.next, next, foreignNext),
    ].compactMap { $0 }
  }

  /// The hash that a property of the project's own says: nil where it would not be written so, and something would be lost.
  private static func hash(_ property: UnitRecord.Property, _ own: String) -> UInt64? {
    guard property.type == own, property.language == nil, property.encoding == nil,
      let hash = UInt64(property.value, radix: 16), String(hash, radix: 16) == property.value
    else { return nil }
    return hash
  }

  /// The hash of the neighbour's text that another tool has written down.
  private static func hash(_ foreign: [String], of record: UnitRecord) -> UInt64? {
    foreign.lazy.compactMap { record.property($0) }.first.map { TextHash.of(withoutTags($0)) }
  }

  /// memoQ's contexts are a `<seg>` as text.
  private static func withoutTags(_ text: String) -> String {
    guard text.hasPrefix("<seg>"), text.hasSuffix("</seg>") else { return text }
    return String(text.dropFirst(5).dropLast(6))
  }
}
