internal import TextKit

/// The hash of a key, which is a word's or a phrase's folded letters in UTF-8 without hyphens and spaces.
///
/// It is a polynomial, so that the hash of a phrase is put together from those of its words without reading them again.
/// Equal hashes are only a hint: `Spelling` compares the letters.
struct KeyHash: Equatable, Sendable {
  private(set) var value: UInt64 = 0
  /// The key's length in bytes.
  private(set) var length = 0

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  init() {}

  /// The hash of some letters.
  init(_ letters: ArraySlice<Unicode.Scalar>) {
    for letter in letters { add(letter) }
  }

  init(_ value: UInt64, length: Int) {
    self.value = value
    self.length = length
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = value &* Self.base &+ UInt64(byte) &+ 1
    length += 1
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
  }

  /// Puts a key before this one.
  ///
  /// `powers` holds the base's powers up to the longest key.
  @inline(__always)
  mutating func prepend(_ other: KeyHash, _ powers: [UInt64]) {
    value = other.value &* powers[length] &+ value
    length += other.length
  }

  /// Puts a key behind this one.
  ///
  /// O(its length); `prepend` does it in one step where the powers are at hand.
  mutating func append(_ other: KeyHash) {
    var power: UInt64 = 1
    for _ in 0..<other.length { power = power &* Self.base }
    value = value &* power &+ other.value
    length += other.length
  }

  /// The key of what follows a beginning of this one.
  @inline(__always)
  func dropping(_ beginning: KeyHash, _ powers: [UInt64]) -> KeyHash {
    let rest = length - beginning.length
    return KeyHash(value &- beginning.value &* powers[rest], length: rest)
  }

  /// The powers of the base for keys of up to `length` bytes.
  static func powers(upTo length: Int) -> [UInt64] {
    var powers: [UInt64] = [1]
    powers.reserveCapacity(length + 1)
    for _ in 0..<length { powers.append(powers[powers.count - 1] &* base) }
    return powers
  }

  /// The slot of a hash in a table of `mask + 1` slots.
  @inline(__always)
  static func slot(_ value: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: mixed(value)) & mask }

  /// A hash whose bits are all alike: a polynomial's low bits follow the last letters.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    let mixed = (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}
