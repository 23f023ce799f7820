/// A stretch of text by its length and its bytes, sixteen of them at most; of a longer one a hash of those from the ninth on.
struct WordText: Equatable {
  static let inlineLength = 16

  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private(set) var length: UInt32 = 0

  init() {}

  /// Reads a stretch of text that has at least one byte.
  ///
  /// O(1), and O(length) where it is longer than sixteen bytes.
  @inline(__always)
  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    length = UInt32(truncatingIfNeeded: range.count)
    let raw = UnsafeRawBufferPointer(bytes)
    let start = range.lowerBound
    if start + Self.inlineLength > bytes.count || range.count > Self.inlineLength {
      readSlowly(range, in: bytes)
    } else {
      // Bytes past the end are shifted out.
      let firstExcess = UInt64(truncatingIfNeeded: max(0, 8 - range.count)) &* 8
      let secondExcess = UInt64(truncatingIfNeeded: 16 - max(8, range.count)) &* 8
      first = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)) << firstExcess
      second = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)) << secondExcess
    }
  }

  private mutating func readSlowly(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    let end = min(range.upperBound, range.lowerBound + 8)
    first = Self.load(range.lowerBound..<end, in: bytes)
    var position = range.lowerBound + 8
    if range.count <= Self.inlineLength {
      second = position < range.upperBound ? Self.load(position..<range.upperBound, in: bytes) : 0
      return
    }
    while position < range.upperBound {
      second = Self.mixed(second ^ Self.load(position..<min(position + 8, range.upperBound), in: bytes))
      position += 8
    }
  }

  /// Eight bytes or fewer, as the highest ones of a number.
  private static func load(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    for index in range { result |= UInt64(bytes[index]) << UInt64(8 * (index - range.lowerBound)) }
    return result << UInt64(8 * (8 - range.count))
  }

  /// Where it is looked for in a table of `mask + 1` slots.
  @inline(__always)
  func slot(_ seed: UInt64, _ mask: Int) -> Int {
    let mixed = Self.mixed(Self.mixed(first ^ seed) ^ second &+ UInt64(length))
    return Int(truncatingIfNeeded: mixed) & mask
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
  }
}
