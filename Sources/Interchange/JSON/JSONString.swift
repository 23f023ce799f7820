import TextKit

/// The text of a JSON string, and the bytes in it that do not stand for themselves.
enum JSONString {
  /// Where the next quote, backslash or control character stands; `end` where there is none. O(n).
  static func firstSpecialByte(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    bytes.firstOffset(from: start, to: end) { bytes in
      bytes.lanes(equalTo: UInt8(ascii: "\"")) | bytes.lanes(equalTo: UInt8(ascii: "\\")) | bytes.lanes(below: 0x20)
    } isHit: {
      $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
    }
  }

  /// The text between the quotes of a string that was checked already.
  ///
  /// Halves of surrogate pairs that lack their other half become U+FFFD. O(n).
  static func decode(_ quoted: ArraySlice<UInt8>) -> String {
    quoted.withUnsafeBufferPointer { decode(UnsafeBufferPointer(rebasing: $0.dropFirst().dropLast())) }
  }

  private static func decode(_ body: UnsafeBufferPointer<UInt8>) -> String {
    var special = firstSpecialByte(in: body, from: 0, to: body.count)
    if special == body.count { return String(decoding: body, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(body.count)
    var index = 0
    while special < body.count {
      // Nothing but a backslash is special inside a string that was checked.
      text += body[index..<special]
      index = special + 1
      appendEscape(in: body, at: &index, to: &text)
      special = firstSpecialByte(in: body, from: index, to: body.count)
    }
    text += body[index...]
    return String(decoding: text, as: UTF8.self)
  }

  private static func appendEscape(in body: UnsafeBufferPointer<UInt8>, at index: inout Int, to text: inout [UInt8]) {
    let letter = body[index]
    index += 1
    switch letter {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var value = unit(in: body, at: index)
      index += 4
      if (0xD800..<0xDC00).contains(value), index + 6 <= body.count, body[index] == UInt8(ascii: "\\"),
        body[index + 1] == UInt8(ascii: "u")
      {
        let low = unit(in: body, at: index + 2)
        if (0xDC00..<0xE000).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
      }
      text += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    default: text.append(letter)  // a quote, a backslash, a slash
    }
  }

  private static func unit(in body: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    body[index..<index + 4].reduce(0) { $0 << 4 + (hexDigit($1) ?? 0) }
  }

  /// The value of a hexadecimal digit in ASCII; nil for any other byte.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
