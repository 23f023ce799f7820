public import Bitext
public import TextKit

/// Which units of a memory are meant: those for which all that is asked holds. An empty query means all.
public struct UnitQuery: Sendable, Hashable {
  /// Which texts of a unit a query looks into.
  public enum Side: String, Sendable, CaseIterable {
    /// The source.
    case source
    /// The others.
    case target
    /// All.
    case any
  }

  /// Their numbers; nil for any.
  public var ids: UnitNumbers?
  /// What a text holds, upper and lower case alike; all of these.
  public var texts: [String] = [] { didSet { soughtTexts = texts.map(FoldedText.init) } }
  /// `texts`, folded once for all units.
  private var soughtTexts: [FoldedText] = []
  /// Where `texts` are looked for.
  public var side = Side.any
  /// Whether `texts` stand for the whole text rather than a part, letter by letter.
  public var isWholeText = false
  /// A language that a text is in.
  public var languages: [LanguageTag] = []
  /// Properties of the unit or of one of its texts, with their values; a value that is empty stands for any.
  public var properties: [UnitRecord.Property] = []
  /// Who made it or one of its texts, or changed it last.
  public var user: String?
  /// Changed (or made, if never changed) at this moment or later.
  public var changedSince: Timestamp?
  /// Changed (or made, if never changed) before this moment.
  public var changedBefore: Timestamp?

  /// Means all units.
  public init() {}

  /// Whether nothing is asked, so that every unit is meant. Where and how `texts` are looked for asks nothing by itself.
  public var isEmpty: Bool {
    var asked = self
    if texts.isEmpty { (asked.side, asked.isWholeText) = (.any, false) }
    return asked == UnitQuery()
  }

  /// Whether a unit is meant. O(its text).
  public func matches(_ unit: TranslationUnit) -> Bool {
    if let ids, !(unit.id.map(ids.contains) ?? false) { return false }
    for language in languages where !unit.variants.contains(where: { $0.language.matches(language) }) { return false }
    // What a file says of one text is said of the unit too.
    let records = properties.isEmpty && user == nil ? [] : [unit.record] + unit.variants.map(\.record)
    for property in properties {
      let isThere = records.contains { record in
        record.properties.contains {
          $0.type == property.type && (property.value.isEmpty || $0.value == property.value)
        }
      }
      if !isThere { return false }
    }
    if let user, !records.contains(where: { $0.createdBy == user || $0.changedBy == user }) { return false }
    if changedSince != nil || changedBefore != nil {
      guard let date = unit.record.lastChange ?? unit.variants.compactMap({ $0.record.lastChange }).max() else {
        return false
      }
      if let changedSince, date < changedSince { return false }
      if let changedBefore, date >= changedBefore { return false }
    }
    return soughtTexts.allSatisfy { holds($0, unit) }
  }

  private func holds(_ sought: FoldedText, _ unit: TranslationUnit) -> Bool {
    let source = unit.sourceIndex
    return unit.variants.indices.contains { index in
      switch side {
      case .source where index != source, .target where index == source: return false
      default: break
      }
      let own = unit.variants[index].text.text
      return isWholeText ? own == sought.text : sought.stands(in: own)
    }
  }
}

/// A text to be found in others, upper and lower case alike.
private struct FoldedText: Sendable, Hashable {
  let text: String
  private let folded: String
  private let length: Int

  init(_ text: String) {
    self.text = text
    folded = text.lowercased()
    length = folded.utf8.count
  }

  /// Whether it stands in a text. O(n · m); O(1) in one that is too short to hold it.
  func stands(in other: String) -> Bool {
    // Neither small letters nor letters and marks apart make a character's bytes four times as many.
    guard other.utf8.count * 4 >= length else { return false }
    return other.contains(text) || other.lowercased().contains(folded)
  }
}
