internal import Bitext

/// What is to be done with a unit, given those in the memory that have its source.
enum DuplicateDecision {
  case add
  /// Put this unit in the place of the one that has its number.
  case update(TranslationUnit)
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
    if let same = known.first(where: { unit.hasSameTexts(as: $0) && !unit.context.contradicts($0.context) }) {
      let merged = same.merged(with: unit)
      self = merged == same ? .skip(same.id ?? 0) : .update(merged)
      return
    }
    // The rival changed last speaks for all.
    let rivals = known.filter { unit.hasSameLanguages(as: $0) && !unit.hasSameTexts(as: $0) }
    guard rule != .merge, let rival = rivals.max(by: { Self.isOlder($0, $1) }), let id = rival.id else {
      self = .add
      return
    }
    var replacement = unit
    replacement.id = id
    switch rule {
    case .overwrite: self = .update(replacement)
    case .keepNewest: self = Self.isOlder(unit, rival) ? .skip(id) : .update(replacement)
    case .keepExisting: self = .skip(id)
    case .merge, .keepBoth: self = .add
    }
  }

  private static func isOlder(_ one: TranslationUnit, _ other: TranslationUnit) -> Bool {
    (one.record.lastChange?.seconds ?? .min) < (other.record.lastChange?.seconds ?? .min)
  }
}
