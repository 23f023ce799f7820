/// The units that came after the index file was made: few enough to be compared one by one.
struct IndexDelta {
  struct Entry {
    var id: Int64
    var changed: UInt32
    var text: UInt32
    var codes: UInt32
    /// Where its spellings are.
    var range: Range<Int>
  }

  private(set) var entries: [Entry] = []
  private(set) var spellings: [UInt32] = []
  private var places: [Int64: Int] = [:]

  /// The longest sequence, in tokens.
  private(set) var longest = 0

  /// Adds a unit, in place of any that had its number.
  mutating func add(_ entry: Entry, spellings added: [UInt32]) {
    remove(entry.id)
    var placed = entry
    placed.range = spellings.count..<spellings.count + added.count
    spellings += added
    longest = max(longest, added.count)
    places[entry.id] = entries.count
    entries.append(placed)
  }

  /// Takes a unit out, if it is there. O(1).
  mutating func remove(_ id: Int64) {
    guard let place = places.removeValue(forKey: id), let last = entries.popLast() else { return }
    guard place < entries.count else { return }
    entries[place] = last
    places[last.id] = place
  }
}
