/// For each spelling, the number that a pattern gives it: 0 for those the pattern lacks.
///
/// The table is as long as the vocabulary and all zero between patterns; only what a pattern has is set and cleared.
final class SlotTable {
  private(set) var slots: UnsafeMutableBufferPointer<UInt32>
  private var touched: [Int] = []

  init() { slots = UnsafeMutableBufferPointer(start: nil, count: 0) }

  deinit { slots.deallocate() }

  /// Makes room for spellings below `count` and forgets the last pattern. O(what the last pattern set).
  func reset(count: Int) {
    for spelling in touched { slots[spelling] = 0 }
    touched.removeAll(keepingCapacity: true)
    guard count > slots.count else { return }
    slots.deallocate()
    slots = .allocate(capacity: count + count / 8 + 1024)
    slots.initialize(repeating: 0)
  }

  /// Gives a spelling a number.
  func set(_ spelling: Int, to slot: UInt32) {
    slots[spelling] = slot
    touched.append(spelling)
  }
}
