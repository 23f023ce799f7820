public import Bitext
public import TextKit
public import TranslationMemory

/// Changing many units of a memory at once, after a look at what would change.
public enum MemoryHousekeeping {
  /// Units with a fault, by number.
  ///
  /// - Parameters:
  ///   - faults: Which faults are looked for.
  ///   - query: Which units are looked at.
  ///   - progress: Called now and then with the number of units looked at.
  /// - Complexity: O(units).
  public static func faults(
    _ faults: Set<UnitFault>, in memory: Memory, where query: UnitQuery, progress: (Int) -> Void = { _ in },
    _ body: (TranslationUnit, UnitFault) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    var inspector = UnitInspector(faults)
    try memory.read { (reader) throws(Diagnostic) in
      try forEach(query, in: reader, progress: progress) { (unit) throws(Diagnostic) in
        if let fault = inspector.fault(of: unit) { try body(unit, fault) }
      }
    }
  }

  /// The numbers of the units that a query means. O(units).
  public static func ids(of query: UnitQuery, in memory: Memory) throws(Diagnostic) -> [Int64] {
    try memory.read { (reader) throws(Diagnostic) in
      var ids: [Int64] = []
      try forEach(query, in: reader) { unit in if let id = unit.id { ids.append(id) } }
      return ids
    }
  }

  /// Calls `body` with each unit that a query means; those asked for by number are looked up. O(units) otherwise.
  ///
  /// - Parameter progress: Called now and then with the number of units looked at.
  public static func forEach(
    _ query: UnitQuery, in reader: MemoryReader, progress: (Int) -> Void = { _ in },
    _ body: (TranslationUnit) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    if let ids = query.ids, ids.count < 10_000 {
      return try ids.forEach { (id) throws(Diagnostic) in
        if let unit = try reader.unit(id), query.matches(unit) { try body(unit) }
      }
    }
    var count = 0
    try reader.forEachUnit { (unit) throws(Diagnostic) in
      count += 1
      if count % 1000 == 0 { progress(count) }
      if query.matches(unit) { try body(unit) }
    }
  }

  /// Replaces text in the units that a query means, as one transaction.
  ///
  /// - Parameters:
  ///   - isTrial: Whether nothing is written.
  ///   - stamp: Who changed them and when.
  ///   - progress: Called now and then with the number of units looked at.
  ///   - body: Called with each unit before and after.
  /// - Returns: How many units changed, or would, and which were left as they were.
  public static func replace(
    _ replacement: TextReplacement, in memory: Memory, where query: UnitQuery, isTrial: Bool, stamp: ChangeStamp,
    progress: (Int) -> Void = { _ in },
    _ body: (_ before: TranslationUnit, _ after: TranslationUnit) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> Replaced {
    var replaced = Replaced()
    func changes(_ reader: MemoryReader) throws(Diagnostic) -> [TranslationUnit] {
      var changed: [TranslationUnit] = []
      try forEach(query, in: reader, progress: progress) { (unit) throws(Diagnostic) in
        let outcome = try replacement.apply(to: unit)
        if outcome.leftText, let id = unit.id { replaced.left.append(id) }
        guard var after = outcome.changed else { return }
        let old = unit.variants.map(\.text.text)
        try refuseForbidden(in: after.variants.map(\.text.text).filter { !old.contains($0) })
        stamp.mark(&after)
        changed.append(after)
        try body(unit, after)
      }
      return changed
    }
    if isTrial {
      replaced.changed = try memory.read { (reader) throws(Diagnostic) in try changes(reader).count }
      return replaced
    }
    replaced.changed = try memory.write { (writer) throws(Diagnostic) in
      let units = try changes(writer.reader)
      for unit in units { try writer.update(unit) }
      return units.count
    }
    return replaced
  }

  /// What a replacement did.
  public struct Replaced: Sendable {
    /// How many units changed, or would.
    public var changed = 0
    /// The numbers of the units of which a text would have become empty, and was left as it was.
    public var left: [Int64] = []

    /// What the user should know of the units that were left; nil when none was.
    public var warning: Diagnostic? {
      if left.isEmpty { return nil }
      let shown = left.prefix(10).map(String.init).joined(separator: ",")
      return Diagnostic(
        .badData,
        "\(counted(left.count, "unit")) would have got an empty text, which no memory takes in, and "
          + "\(left.count == 1 ? "was" : "were") left so: "
          + (left.count > 10 ? "\(shown) …" : shown),
        help: "to be rid of such units: ordsmed memory delete --id \(shown)", severity: .warning)
    }
  }

  /// Refuses texts with control characters that XML has no place for: no exchange file could carry them.
  ///
  /// - Throws: `Diagnostic` with code `usage` that names the character.
  public static func refuseForbidden(in texts: [String]) throws(Diagnostic) {
    for text in texts {
      guard let code = ForbiddenCharacters.first(in: text)?.code else { continue }
      throw Diagnostic(
        .usage, "the text “\(text)” holds the control character \(code)",
        help: "leave it out: XML forbids it, so that no TMX file could carry the text")
    }
  }

  /// Takes the units of other memories into one, as one transaction.
  ///
  /// - Parameter progress: Called now and then with the number of units taken in.
  public static func merge(
    _ others: [Memory], into memory: Memory, onDuplicate rule: DuplicateRule, progress: (Int) -> Void = { _ in }
  ) throws(Diagnostic) -> MemoryImport.Counts {
    var counts = MemoryImport.Counts()
    try memory.write { (writer) throws(Diagnostic) in
      for other in others {
        try other.read { (reader) throws(Diagnostic) in
          var header = try writer.reader.unitCount == 0 ? try reader.header : try writer.reader.header
          let defaults = header.takeUp(try reader.header)
          try writer.set(header)
          try reader.forEachUnit { (unit) throws(Diagnostic) in
            var unit = unit
            defaults.apply(to: &unit)
            counts.units += 1
            if counts.units % 1000 == 0 { progress(counts.units) }
            let displaced = writer.displacedCount
            switch try writer.add(unit, onDuplicate: rule) {
            case .added: counts.added += 1
            case .updated: counts.updated += 1
            case .skipped: counts.skipped += 1
            }
            counts.removed += writer.displacedCount - displaced
          }
        }
      }
    }
    memory.settle()
    return counts
  }
}

/// Who changes a unit, and when.
public struct ChangeStamp: Sendable {
  /// Who; nil when nobody knows.
  public var user: String?
  /// When.
  public var now: Timestamp

  /// Makes a stamp.
  public init(user: String?, now: Timestamp) {
    self.user = user
    self.now = now
  }

  /// Notes the change in a unit. Where nobody knows who makes it, whoever made the one before is no longer named.
  public func mark(_ unit: inout TranslationUnit) {
    unit.record.changedAt = now
    unit.record.changedBy = user
  }
}
