/// Sixteen bytes at once. Each test sets the highest bit of the lanes it is true for; the other bits mean nothing.
///
/// The tests are written with arithmetic because Swift 6.3 compiles the comparisons of `SIMD16` to a loop over its lanes.
extension SIMD16<UInt8> {
  @inlinable @inline(__always)
  static func all(_ byte: UInt8) -> Self { Self(repeating: byte) }

  /// The lanes that are a byte.
  @inlinable @inline(__always)
  package func lanes(equalTo byte: UInt8) -> Self {
    let difference = self ^ .all(byte)
    return ~(((difference & .all(0x7F)) &+ .all(0x7F)) | difference)
  }

  /// The lanes below a byte that is at most 0x80.
  @inlinable @inline(__always)
  package func lanes(below byte: UInt8) -> Self { ~(((self & .all(0x7F)) &+ .all(0x80 &- byte)) | self) }

  /// The lanes from a byte on that is above 0x80.
  @inlinable @inline(__always)
  package func lanes(from byte: UInt8) -> Self { self & ((self & .all(0x7F)) &+ .all(0 &- byte)) }
}

/// Looking for bytes sixteen at a time.
extension UnsafeBufferPointer<UInt8> {
  /// The first offset from `start` whose byte `isHit`; `end` when there is none.
  ///
  /// `mayHit` is asked about sixteen bytes at once and may say yes too often, never too seldom; `isHit` has the last word.
  /// O(n), and a sixteenth of it where nothing may hit. Both closures are compiled into the caller.
  @inlinable @inline(__always)
  package func firstOffset(
    from start: Int, to end: Int, mayHit: (SIMD16<UInt8>) -> SIMD16<UInt8>, isHit: (UInt8) -> Bool
  ) -> Int {
    firstOffset(from: start, to: end) { bytes, place in
      mayHit(bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self))
    } isHit: { bytes, place in
      isHit(bytes[place])
    }
  }

  /// The same, with `isHitAt` asked about an offset, to look at what stands around it.
  @inlinable @inline(__always)
  package func firstOffset(
    from start: Int, to end: Int, mayHit: (SIMD16<UInt8>) -> SIMD16<UInt8>, isHitAt: (Int) -> Bool
  ) -> Int {
    firstOffset(from: start, to: end) { bytes, place in
      mayHit(bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self))
    } isHit: { _, place in
      isHitAt(place)
    }
  }

  @inlinable @inline(__always)
  func firstOffset(
    from start: Int, to end: Int, flags: (UnsafeRawPointer, Int) -> SIMD16<UInt8>,
    isHit: (UnsafePointer<UInt8>, Int) -> Bool
  ) -> Int {
    guard let base = baseAddress else { return end }
    let raw = UnsafeRawPointer(base)
    let high: UInt64 = 0x8080_8080_8080_8080
    var place = start
    while place &+ 16 <= end {
      let flags = unsafeBitCast(flags(raw, place), to: SIMD2<UInt64>.self)
      if (flags[0] | flags[1]) & high != 0 {
        for half in 0..<2 {
          var hits = UInt64(littleEndian: flags[half]) & high
          while hits != 0 {
            let offset = place &+ half &* 8 &+ hits.trailingZeroBitCount / 8
            if isHit(base, offset) { return offset }
            hits &= hits &- 1
          }
        }
      }
      place = place &+ 16
    }
    while place < end {
      if isHit(base, place) { return place }
      place = place &+ 1
    }
    return end
  }

  /// How many bytes of a range there are such as `flags` says of eight at once, by the highest bit of each. O(n).
  @inlinable @inline(__always)
  package func count(in range: Range<Int>, _ flags: (UInt64) -> UInt64) -> Int {
    guard let base = baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    let (ones, pairs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x00FF_00FF_00FF_00FF)
    var (place, total) = (range.lowerBound, 0)
    while place &+ 8 <= range.upperBound {
      // A byte counts to 255 before it runs over.
      let end = Swift.min(range.upperBound, place &+ 255 &* 8)
      var counts: UInt64 = 0
      while place &+ 8 <= end {
        counts &+= flags(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) >> 7 & ones
        place = place &+ 8
      }
      counts = (counts & pairs) &+ (counts >> 8 & pairs)
      total &+= Int(truncatingIfNeeded: (counts &* 0x0001_0001_0001_0001) >> 48)
    }
    while place < range.upperBound {
      total &+= Int(truncatingIfNeeded: flags(UInt64(base[place])) >> 7 & 1)
      place = place &+ 1
    }
    return total
  }

  /// How many line feeds a range has. O(n).
  package func lineFeeds(in range: Range<Int>) -> Int {
    count(in: range) { word in
      let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A
      return ~(((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | difference)
    }
  }

  /// How many scalars begin in a range. O(n).
  package func scalars(in range: Range<Int>) -> Int {
    // All bytes but those whose highest two bits are 10.
    count(in: range) { ~$0 | ($0 &+ $0) }
  }

  /// How many scalars of four bytes begin in a range. O(n).
  package func supplementaryScalars(in range: Range<Int>) -> Int {
    count(in: range) { $0 & ($0 &+ $0) & ($0 << 2) & ($0 << 3) }
  }
}
