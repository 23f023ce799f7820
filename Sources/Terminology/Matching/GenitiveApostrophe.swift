/// The genitive of words in s, x and z: Hellas’ grenser.
enum GenitiveApostrophe {
  /// How many bytes an apostrophe after the words has if it makes them a genitive; 0 when there is none, or when it may
  /// as well close a quotation.
  static func width(after words: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard words.upperBound < bytes.count, [0x73, 0x78, 0x7A].contains(bytes[words.upperBound - 1] | 0x20) else {
      return 0
    }
    let next = ScannedScalar(bytes, words.upperBound)
    guard next.kind == .apostrophe else { return 0 }
    // ’ and ‘ are three bytes that begin alike.
    let start = words.lowerBound
    let isQuoted =
      (start >= 1 && bytes[start - 1] == UInt8(ascii: "'"))
      || (start >= 3 && bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x80
        && (0x98...0x9B).contains(bytes[start - 1]))
    return isQuoted ? 0 : next.width
  }
}
