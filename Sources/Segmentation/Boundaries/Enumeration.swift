import TextKit

/// The items of a list that stand in one line: «1) Innledning 2) Metode», «• Fisk • Kjøtt».
///
/// A line is a list if it opens with a bullet, or with a number or letter before a capital. Then each later bullet of the
/// same kind begins an item, and so does each number that follows the one before it, in the same dress: «2)» after «1)».
struct Enumeration {
  private enum Marker: Equatable {
    case bullet(Unicode.Scalar)
    /// A number, or a letter as the number of its scalar, and whether a full stop and a bracket follow it.
    case counter(value: UInt32, isLetter: Bool, hasStop: Bool, hasBracket: Bool)

    /// What the next item has.
    var successor: Marker {
      switch self {
      case .bullet: self
      case .counter(let value, let isLetter, let hasStop, let hasBracket):
        .counter(value: value + 1, isLetter: isLetter, hasStop: hasStop, hasBracket: hasBracket)
      }
    }
  }

  private var expected: Marker
  private var place: Int

  /// Whether a line may open a list, by its first bytes alone: asked of every line, and nearly always no. O(1).
  @inline(__always)
  static func mayOpen(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count > 1 else { return false }
    // A letter is a marker only with a full stop or a bracket behind it; a blank may stand before a marker.
    return (line[0] | 0x20) &- 0x61 >= 26 || line[1] == UInt8(ascii: ".") || line[1] == UInt8(ascii: ")")
  }

  /// The list that a line opens, if it opens one. O(1).
  init?(opening line: UnsafeBufferPointer<UInt8>, _ features: Features) {
    let start = line.skippingWhiteSpace(from: 0)
    guard let first = line.scalar(at: start),
      first.scalar.isASCIIDigit || first.scalar.isASCIILetter || first.scalar.isBullet,
      let (marker, end) = Self.marker(at: start, in: line)
    else { return nil }
    // «1. Mai bis 2. Juni» has ordinals, «A. Hansen og B. Berg» initials.
    if case .counter(let value, let isLetter, true, false) = marker {
      if features.contains(.ordinal) || !features.contains(.listNumber) { return nil }
      if isLetter, value < 0x61 { return nil }
    }
    expected = marker.successor
    place = end
  }

  /// Where the next item begins; nil when there is no other. Over all items O(n).
  mutating func nextItem(in line: UnsafeBufferPointer<UInt8>) -> Int? {
    while place < line.count, let next = line.scalar(at: place) {
      place += next.length
      guard next.scalar.isWhiteSpaceFast, !line.isWhiteSpace(at: place),
        let (marker, end) = Self.marker(at: place, in: line), marker == expected
      else { continue }
      let item = place
      expected = marker.successor
      place = end
      return item
    }
    return nil
  }

  /// The marker at `place` and where it ends, if what follows it looks like an item.
  private static func marker(at start: Int, in line: UnsafeBufferPointer<UInt8>) -> (Marker, Int)? {
    guard let first = line.scalar(at: start) else { return nil }
    if first.scalar.isBullet { return (.bullet(first.scalar), start + first.length) }
    var place = start
    var value: UInt32 = 0
    let isLetter = first.scalar.isASCIILetter
    if isLetter {
      value = first.scalar.value
      place += 1
    } else {
      while place < line.count, place - start < 3, line[place] &- 0x30 < 10 {
        value = value * 10 + UInt32(line[place] &- 0x30)
        place += 1
      }
    }
    guard place > start else { return nil }
    let hasStop = line.scalar(at: place)?.scalar == "."
    if hasStop { place += 1 }
    let hasBracket = line.scalar(at: place)?.scalar == ")"
    if hasBracket { place += 1 }
    let text = line.skippingWhiteSpace(from: place)
    guard hasStop || hasBracket, text > place, line.isUppercase(at: line.skippingOpeners(from: text)) else {
      return nil
    }
    return (.counter(value: value, isLetter: isLetter, hasStop: hasStop, hasBracket: hasBracket), place)
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { (value | 0x20) &- 0x61 < 26 }
}
