/// The texts that came after the index file was made: few enough to be compared one by one.
struct IndexDelta {
  struct Entry {
    var number: TextNumber
    var changed: UInt32
    var hash: UInt32
    var codes: UInt32
    /// Where its spellings are.
    var range: Range<Int>
    /// Whether it is still there.
    var isLive = true
  }

  private(set) var entries: [Entry] = []
  private(set) var spellings: [UInt32] = []
  private var places: [Int64: [Int]] = [:]

  /// The longest sequence, in tokens.
  private(set) var longest = 0

  /// Adds a text.
  mutating func add(_ entry: Entry, spellings added: [UInt32]) {
    var placed = entry
    placed.range = spellings.count..<spellings.count + added.count
    spellings += added
    longest = max(longest, added.count)
    places[entry.number.unit, default: []].append(entries.count)
    entries.append(placed)
  }

  /// Takes out the texts of a unit, if there are any. O(1).
  mutating func remove(unit: Int64) {
    for place in places.removeValue(forKey: unit) ?? [] { entries[place].isLive = false }
  }
}
