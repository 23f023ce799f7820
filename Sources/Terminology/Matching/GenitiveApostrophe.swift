/// The genitive of words in s, x and z, such as Hellas’ grenser.
enum GenitiveApostrophe {
  /// How many bytes an apostrophe after the words has if it makes them a genitive.
  ///
  /// 0 when there is none, or when it may as well close a quotation. O(1).
  static func width(after words: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard words.upperBound < bytes.count else { return 0 }
    let last = bytes[words.upperBound - 1] | 0x20
    guard last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z") else { return 0 }
    let next = ScannedScalar(bytes, words.upperBound)
    guard next.kind == .apostrophe, !hasOpenQuotation(before: words.lowerBound, in: bytes) else { return 0 }
    return next.width
  }

  /// Whether a single quotation mark was opened shortly before, on the same line.
  private static func hasOpenQuotation(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = offset
    let limit = max(0, offset - longestQuotation)
    while position > limit, bytes[position - 1] != 0x0A {
      position -= 1
      let byte = bytes[position]
      let isCurly = byte == 0xE2 && position + 2 < offset && bytes[position + 1] == 0x80
      if isCurly, bytes[position + 2] == 0x98 { return true }
      guard byte == UInt8(ascii: "'") || (isCurly && bytes[position + 2] == 0x99) else { continue }
      // An apostrophe stands after a letter; a mark that opens does not.
      if position == 0 || bytes[position - 1] == 0x20 || bytes[position - 1] == UInt8(ascii: "(") { return true }
    }
    return false
  }

  private static let longestQuotation = 160
}
