/// Gathers entries; those that differ in their translations and remarks alone become one, so that nothing is lost and
/// nothing stands twice.
struct EntryCollector {
  private var groups: [[GlossaryEntry]] = []
  private var places: [GlossaryEntry: Int] = [:]

  var isEmpty: Bool { groups.isEmpty }

  /// Adds an entry.
  ///
  /// O(size of the entry) on average.
  mutating func add(_ entry: GlossaryEntry) {
    var identity = entry
    identity.targets = []
    identity.forbiddenTargets = []
    identity.definition = nil
    identity.note = nil
    if let place = places[identity] {
      groups[place].append(entry)
    } else {
      places[identity] = groups.count
      groups.append([entry])
    }
  }

  /// The entries, in the order in which each first came.
  ///
  /// O(their size).
  var entries: [GlossaryEntry] {
    groups.compactMap { group in
      guard var entry = group.first, group.count > 1 else { return group.first }
      entry.targets = unique(group.flatMap(\.targets))
      entry.forbiddenTargets = unique(group.flatMap(\.forbiddenTargets))
      entry.definition = joinedRemarks(group.map(\.definition))
      entry.note = joinedRemarks(group.map(\.note))
      return entry
    }
  }
}

/// The elements in order, none twice.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  if elements.count < 2 { return elements }
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}

/// Several remarks as one, each said once.
func joinedRemarks(_ remarks: [String?]) -> String? {
  let said = unique(remarks.compactMap(\.self))
  return said.isEmpty ? nil : said.joined(separator: "; ")
}
