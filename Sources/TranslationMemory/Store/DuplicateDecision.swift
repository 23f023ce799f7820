internal import Bitext

/// What is to be done with a unit, given those in the memory that have its source.
enum DuplicateDecision {
  case add
  /// Put this unit in the place of the one that has its number, and take others out.
  case update(TranslationUnit, removing: [Int64])
  /// The unit of this number says as much.
  case skip(Int64)

  init(of unit: TranslationUnit, among known: [TranslationUnit], _ rule: DuplicateRule) {
    if known.isEmpty {
      self = .add
      return
    }
    if rule == .keepBoth {
      let twin = known.first { other in
        var copy = unit
        copy.id = other.id
        return copy == other
      }
      self = twin.flatMap(\.id).map { .skip($0) } ?? .add
      return
    }
    let rivals = known.filter { unit.hasSameLanguages(as: $0) && !unit.hasSameTexts(as: $0) }
    if let same = known.first(where: { unit.hasSameTexts(as: $0) && !unit.context.contradicts($0.context) }) {
      let merged = same.merged(with: unit)
      let beaten = Self.beaten(by: merged, rivals, rule)
      self =
        merged == same && beaten.isEmpty
        ? .skip(same.id ?? 0) : .update(merged, removing: beaten.compactMap(\.id))
      return
    }
    let beaten = Self.beaten(by: unit, rivals, rule)
    if let place = beaten.max(by: { Self.isOlder($0, $1) }) {
      var replacement = unit
      replacement.id = place.id
      self = .update(replacement, removing: beaten.compactMap(\.id).filter { $0 != place.id })
    } else if rule == .merge || rivals.isEmpty {
      self = .add
    } else {
      self = .skip(rivals.max { Self.isOlder($0, $1) }?.id ?? 0)
    }
  }

  /// The rivals that a unit takes the place of: all of them or none.
  private static func beaten(
    by unit: TranslationUnit, _ rivals: [TranslationUnit], _ rule: DuplicateRule
  ) -> [TranslationUnit] {
    switch rule {
    case .overwrite: rivals
    case .keepNewest: rivals.contains { isOlder(unit, $0) } ? [] : rivals
    case .merge, .keepExisting, .keepBoth: []
    }
  }

  private static func isOlder(_ one: TranslationUnit, _ other: TranslationUnit) -> Bool {
    (one.record.lastChange?.seconds ?? .min) < (other.record.lastChange?.seconds ?? .min)
  }
}
