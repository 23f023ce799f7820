internal import Morphology

/// The words and phrases a search has met, with what was found in each.
///
/// Most running words have been met before, so a text costs little more than one look-up a word. Words are told apart
/// byte by byte, capitals and all.
struct WordMemory {
  /// What is known of a word.
  struct Entry {
    /// The hash of its letters without case.
    var key = KeyHash()
    fileprivate var textStart: UInt32 = 0
    fileprivate var textLength: UInt32 = 0
    /// Where its findings begin among `findings`, and how many there are.
    fileprivate var firstFinding: UInt32 = 0
    var findingCount: UInt32 = 0
    var cues: WordCues = []
    /// Whether it is written in capitals throughout.
    var isAllCapitals = false
    /// Whether a term of several words may begin with it.
    var beginsPhrase = false
  }

  private(set) var entries: [Entry] = []
  private var findings: [Finding] = []
  private var texts: [UInt8] = []
  /// An entry's number in the lower 24 bits, above it the upper bits of its hash.
  private var slots: [UInt64]
  private var mask: Int

  private static let emptySlot = UInt64.max
  private static let numberBits: UInt64 = 0xFF_FFFF
  /// How many words are kept before all are forgotten: no text makes the memory larger.
  private static let limit = 1 << 18

  init() {
    slots = [UInt64](repeating: Self.emptySlot, count: 256)
    mask = 255
  }

  var isFull: Bool { entries.count >= Self.limit || texts.count > 1 << 28 || findings.count > 1 << 24 }

  mutating func removeAll() { self = WordMemory() }

  /// The entry of a word met before, or nil.
  ///
  /// Expected O(length).
  @inline(__always)
  func find(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.emptySlot {
      if (slots[slot] ^ hash) & ~Self.numberBits == 0 {
        let number = Int(truncatingIfNeeded: slots[slot] & Self.numberBits)
        if isSame(entries[number], range, in: bytes) { return number }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func isSame(_ entry: Entry, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.textLength) == range.count else { return false }
    let start = Int(entry.textStart)
    return texts.withUnsafeBufferPointer { texts in
      var index = 0
      while index < range.count {
        if texts[start + index] != bytes[range.lowerBound + index] { return false }
        index += 1
      }
      return true
    }
  }

  /// Keeps a word that was not met before, and gives its entry's number.
  mutating func insert(
    _ entry: Entry, _ found: [Finding], _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) -> Int {
    var entry = entry
    entry.textStart = UInt32(truncatingIfNeeded: texts.count)
    entry.textLength = UInt32(truncatingIfNeeded: range.count)
    entry.firstFinding = UInt32(truncatingIfNeeded: findings.count)
    entry.findingCount = UInt32(truncatingIfNeeded: found.count)
    texts.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    findings.append(contentsOf: found)
    entries.append(entry)
    if entries.count * 2 > slots.count { grow() }
    place(entries.count - 1, hash)
    return entries.count - 1
  }

  private mutating func place(_ number: Int, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.emptySlot { slot = (slot + 1) & mask }
    slots[slot] = hash & ~Self.numberBits | UInt64(number)
  }

  private mutating func grow() {
    mask = slots.count * 4 - 1
    slots = [UInt64](repeating: Self.emptySlot, count: mask + 1)
    texts.withUnsafeBufferPointer { texts in
      for number in 0..<(entries.count - 1) {
        let start = Int(entries[number].textStart)
        place(number, TextHash.of(start..<start + Int(entries[number].textLength), in: texts))
      }
    }
  }

  /// One of the findings of an entry.
  @inline(__always)
  func finding(_ number: Int, of entry: Int) -> Finding { findings[Int(entries[entry].firstFinding) + number] }
}

/// The hash of a stretch of text as it stands, eight bytes at a step.
enum TextHash {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// O(length).
  @inline(__always)
  static func of(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: range.count) &* factor
    var position = range.lowerBound
    while position + 8 <= range.upperBound {
      hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position += 8
    }
    let rest = range.upperBound - position
    if rest == 0 { return hash }
    var tail: UInt64 = 0
    if position + 8 <= bytes.count {
      tail = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) & (1 << (8 * rest) - 1)
    } else {
      for index in 0..<rest { tail |= UInt64(bytes[position + index]) << (8 * index) }
    }
    return mixed(hash ^ tail)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ factor
  }
}
