/// What an offset counts.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Unicode scalars (code points), as Python counts. What leaves the program unless asked otherwise.
  case scalar
  /// Bytes of UTF-8. What the program uses inside.
  case utf8
  /// UTF-16 units, as JavaScript, Java and .NET count.
  case utf16
}

/// Turns UTF-8 offsets of one text into another unit, walking the text from where the last one was.
package struct OffsetMap {
  private let unit: OffsetUnit
  private var byte = 0
  private var count = 0

  /// Starts at the text's beginning.
  package init(to unit: OffsetUnit) { self.unit = unit }

  /// The offset, in the map's unit, of a byte offset. O(distance from the last one asked for), in either direction.
  package mutating func convert(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    if unit == .utf8 { return offset }
    if byte < offset {
      count += units(in: byte..<offset, of: text)
    } else {
      count -= units(in: offset..<byte, of: text)
    }
    byte = offset
    return count
  }

  /// A scalar counts at its first byte; in UTF-16 one of four bytes counts twice.
  private func units(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let scalars = text.scalars(in: range)
    return unit == .scalar ? scalars : scalars + text.supplementaryScalars(in: range)
  }
}
