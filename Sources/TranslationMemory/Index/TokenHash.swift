/// A 64-bit hash that is the same in every process, since it is written to files. Not for secrets.
enum TokenHash {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of bytes. O(n), eight bytes a step.
  @inline(__always)
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = UInt64(bytes.count) &* multiplier
    var offset = 0
    while offset + 8 <= bytes.count {
      state = mixed(state, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    if offset < bytes.count {
      var rest: UInt64 = 0
      for index in (offset..<bytes.count).reversed() { rest = rest << 8 | UInt64(bytes[index]) }
      state = mixed(state, rest)
    }
    return finished(state)
  }

  /// The hash of bytes.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 { hash(UnsafeRawBufferPointer(bytes)) }

  @inline(__always)
  static func mixed(_ state: UInt64, _ value: UInt64) -> UInt64 {
    let product = (state ^ value).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low ^ (state << 23 | state >> 41)
  }

  @inline(__always)
  private static func finished(_ state: UInt64) -> UInt64 {
    let mixed = (state ^ state >> 32) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}
