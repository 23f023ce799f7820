internal import Bitext
internal import TextKit

/// What becomes of a unit whose source the memory knows already.
///
/// Two units have *the same translation* when their texts are the same in every language, codes included, and their
/// neighbours do not contradict each other. They are *rivals* when their sources are the same and their other texts are in
/// the same languages, but say something else. Units that share no more than the source stand side by side always.
public enum DuplicateRule: String, Sendable, CaseIterable {
  /// The same translation becomes one unit that holds what both knew; rivals stand side by side.
  case merge
  /// As `merge`, but a unit that was changed no earlier than any of its rivals takes the place of all of them, and another
  /// is passed over. One without a date is older than any with.
  case keepNewest = "keep-newest"
  /// As `merge`, but a unit that has rivals in the memory is passed over.
  case keepExisting = "keep-existing"
  /// As `merge`, but the new unit takes the place of all its rivals.
  case overwrite
  /// All stand side by side; only a unit that is in nothing different from one in the memory is passed over.
  case keepBoth = "keep-both"
}

/// What became of a unit that was to be added.
public enum AddOutcome: Sendable, Hashable {
  /// It stands in the memory under a number of its own.
  case added(Int64)
  /// It changed the unit of that number.
  case updated(Int64)
  /// It told the memory nothing new; the unit of that number stands for it.
  case skipped(Int64)
}

extension TranslationUnit {
  /// The texts alone, by which units are compared.
  func hasSameTexts(as other: TranslationUnit) -> Bool {
    variants.count == other.variants.count
      && variants.allSatisfy { variant in
        other.variants.contains { $0.language == variant.language && $0.text == variant.text }
      }
  }

  func hasSameLanguages(as other: TranslationUnit) -> Bool {
    variants.map(\.language.tag).sorted() == other.variants.map(\.language.tag).sorted()
  }

  /// What two units with the same translation know together; `other` is the newer by arrival.
  func merged(with other: TranslationUnit) -> TranslationUnit {
    var unit = self
    unit.externalID = externalID ?? other.externalID
    unit.record = record.merged(with: other.record)
    unit.context.previous = context.previous ?? other.context.previous
    unit.context.next = context.next ?? other.context.next
    for index in unit.variants.indices {
      let variant = unit.variants[index]
      guard let twin = other.variants.first(where: { $0.language == variant.language && $0.text == variant.text })
      else { continue }
      unit.variants[index].record = variant.record.merged(with: twin.record)
    }
    return unit
  }
}

extension UnitRecord {
  /// The earliest creation, the latest change and use, the greater count, and the properties, notes and attributes of
  /// both. An attribute that both have keeps the value of this one.
  func merged(with other: UnitRecord) -> UnitRecord {
    var record = self
    if let date = other.createdAt, createdAt.map({ date < $0 }) ?? true {
      record.createdAt = date
      record.createdBy = other.createdBy ?? createdBy
    }
    record.createdBy = record.createdBy ?? other.createdBy
    if let date = other.changedAt, changedAt.map({ date > $0 }) ?? true {
      record.changedAt = date
      record.changedBy = other.changedBy ?? changedBy
    }
    record.changedBy = record.changedBy ?? other.changedBy
    record.usageCount = [usageCount, other.usageCount].compactMap { $0 }.max()
    record.usedAt = [usedAt, other.usedAt].compactMap { $0 }.max()
    record.properties += other.properties.filter { !properties.contains($0) }
    record.notes += other.notes.filter { !notes.contains($0) }
    for item in other.attributes where attribute(item.name) == nil { record.attributes.append(item) }
    return record
  }
}
