/// Which bytes a character may begin or end with: exact for ASCII, one answer for all the rest.
///
/// It only ever rules places out, so that ICU is asked about few of them; what it lets through ICU still judges.
struct CharacterFilter: Hashable {
  private var low: UInt64
  private var high: UInt64
  /// Whether characters beyond ASCII are let through.
  private(set) var others: Bool

  static let none = CharacterFilter(low: 0, high: 0, others: false)
  static let all = CharacterFilter(low: .max, high: .max, others: true)

  private init(low: UInt64, high: UInt64, others: Bool) {
    (self.low, self.high, self.others) = (low, high, others)
  }

  init(_ scalar: Unicode.Scalar) {
    self = .none
    insert(scalar)
  }

  mutating func insert(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<64: low |= 1 << UInt64(scalar.value)
    case 64..<128: high |= 1 << UInt64(scalar.value - 64)
    default: others = true
    }
  }

  /// Lets all characters beyond ASCII through.
  mutating func insertOthers() { others = true }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 != 0 : byte < 128 ? high >> UInt64(byte - 64) & 1 != 0 : others
  }

  func union(_ other: CharacterFilter) -> CharacterFilter {
    CharacterFilter(low: low | other.low, high: high | other.high, others: others || other.others)
  }
}
