import TextKit

/// What belongs to the sentence that a mark ends although white space stands between.
extension BoundaryMark {
  /// Takes closing marks that stand apart («Nei ! »), and the numbers of sources in brackets, into what closes the mark;
  /// `trail` then says which of them stands there. O(their length).
  mutating func takeTrail(in line: UnsafeBufferPointer<UInt8>, _ features: Features) {
    guard kind == .fullStop || kind == .exclamation || kind == .ellipsis else { return }
    while let (end, reason) = trailEnd(in: line, features) {
      closed = end
      next = line.skippingSpace(from: end)
      trail = reason
    }
  }

  private func trailEnd(
    in line: UnsafeBufferPointer<UInt8>, _ features: Features
  ) -> (end: Int, reason: BoundaryReason)? {
    guard next < line.count, closed < next || trail != nil else { return nil }
    // Nearly always a letter stands here.
    let byte = line[next]
    if (byte | 0x20) &- 0x61 < 26 { return nil }
    if features.contains(.reference), byte == UInt8(ascii: "["), let end = referenceEnd(in: line) {
      return (end, .reference)
    }
    guard features.contains(.closingApart), let first = line.scalar(at: next) else { return nil }
    switch first.scalar {
    case ")", "]", "}":
      return (line.skippingClose(from: next), .closingApart)
    case "»", "”", "’", "›":
      // Close to a word it opens: »Hvorfor?« in Danish and German, ”Varför?” in Swedish.
      let end = line.skippingClose(from: next)
      guard let behind = line.scalar(at: end)?.scalar, behind.isLetter || behind.isDecimalDigit else {
        return (end, .closingApart)
      }
    case "\"", "'":
      // A straight quotation mark between blanks closes: an opening one stands close to its word.
      let end = next + 1
      if end == line.count || line.isWhiteSpace(at: end) { return (end, .closingApart) }
    default: break
    }
    return leadUpEnd(in: line).map { ($0, .closingApart) }
  }

  /// «[17]» before white space, the line's end, or another.
  private func referenceEnd(in line: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = next + 1
    while place < line.count, place - next <= 3, line[place] &- 0x30 < 10 { place += 1 }
    guard place > next + 1, place < line.count, line[place] == UInt8(ascii: "]") else { return nil }
    place += 1
    return place == line.count || line.isWhiteSpace(at: place) || line[place] == UInt8(ascii: "[") ? place : nil
  }

  /// Up to four marks that lead up to a comma or a full stop before white space: « Nei! », sa hun.
  private func leadUpEnd(in line: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = next
    for count in 0..<5 {
      guard let scalar = line.scalar(at: place)?.scalar else { return nil }
      place += UTF8.width(scalar)
      if scalar == "," || scalar == "." {
        return count > 0 && (place == line.count || line.isWhiteSpace(at: place)) ? place : nil
      }
      guard !scalar.isWhiteSpaceFast, !scalar.isLetter, !scalar.isDecimalDigit, !scalar.isDash, !scalar.isOpener,
        scalar != "…"
      else { return nil }
    }
    return nil
  }
}
