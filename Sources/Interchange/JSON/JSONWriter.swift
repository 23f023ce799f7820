/// Writes JSON text (RFC 8259) to the end of a byte array, with the commas where they belong.
///
/// Values outside every array and object follow each other without a comma, so one writer serves line after line.
package struct JSONWriter: Sendable {
  /// What was written so far; may be emptied between lines.
  package var bytes: [UInt8]

  private var depth = 0
  private var needsComma = false

  /// Starts with nothing written.
  package init() { bytes = [] }

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's key and its colon; its value comes next.
  package mutating func key(_ key: String) {
    separate()
    quoted(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ value: String) {
    separate()
    quoted(value)
  }

  /// Writes a member whose value is a string.
  package mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  package mutating func int(_ value: Int) {
    separate()
    digits(value)
  }

  /// Writes a number and nothing around it. A caller whose lines are all alike writes the rest of them itself.
  package mutating func digits(_ value: Int) {
    // From the last to the first: a `String` for each number costs more than all the rest of a line.
    var rest = value.magnitude
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = 20
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits.span.extracting(first..<20).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Writes the shortest digits that read back as the same number; `null` for infinity and NaN, which JSON lacks.
  package mutating func double(_ value: Double) {
    separate()
    bytes += (value.isFinite ? "\(value)" : "null").utf8
  }

  package mutating func bool(_ value: Bool) { raw((value ? "true" : "false").utf8) }

  /// Writes a value that is JSON already, byte for byte.
  package mutating func raw(_ value: some Collection<UInt8>) {
    separate()
    bytes += value
  }

  /// Ends the line.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    depth -= 1
    needsComma = true
  }

  private mutating func separate() {
    if needsComma, depth > 0 { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Writes text that is at hand as valid UTF-8, without making a `String` of it.
  package mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
    separate()
    quoted(utf8)
  }

  /// Writes a string and nothing around it.
  package mutating func quoted(_ text: String) {
    var text = text
    text.withUTF8 { quoted($0) }
  }

  /// Writes a string, given as valid UTF-8, and nothing around it.
  package mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var clean = 0
    while clean < utf8.count {
      let special = JSONString.firstSpecialByte(in: utf8, from: clean, to: utf8.count)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean..<special]))
      if special < utf8.count { appendEscape(utf8[special]) }
      clean = special + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      let digits = String(byte, radix: 16)
      bytes += (digits.utf8.count < 2 ? "u000" : "u00").utf8
      bytes += digits.utf8
    }
  }
}
