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
    let record = unit.record
    func hash(_ own: String, _ foreign: [String]) -> UInt64? {
      if let number = record.property(own).flatMap({ UInt64($0, radix: 16) }) { return number }
      return foreign.lazy.compactMap { record.property($0) }.first.map { TextHash.of(withoutTags($0)) }
    }
    unit.context = UnitContext(previous: hash(previous, foreignPrevious), next: hash(next, foreignNext))
    unit.record.properties.removeAll {
      ($0.type == previous || $0.type == next) && UInt64($0.value, radix: 16) != nil
    }
  }

  /// The properties that say what the unit's other properties do not.
  static func properties(of unit: TranslationUnit) -> [UnitRecord.Property] {
    func property(_ hash: UInt64?, _ own: String, _ foreign: [String]) -> UnitRecord.Property? {
      guard let hash, !foreign.contains(where: { unit.record.property($0) != nil }) else { return nil }
      return UnitRecord.Property(own, String(hash, radix: 16))
    }
    return [
      property(unit.context.previous, previous, foreignPrevious), property(unit.context.next, next, foreignNext),
    ].compactMap { $0 }
  }

  /// memoQ's contexts are a `<seg>` as text.
  private static func withoutTags(_ text: String) -> String {
    guard text.hasPrefix("<seg>"), text.hasSuffix("</seg>") else { return text }
    return String(text.dropFirst(5).dropLast(6))
  }
}
