import TextKit

/// Walks JSON text (RFC 8259) and checks every byte of its grammar on the way.
///
/// Nesting is kept in a set of bits and not on the call stack, so that hostile input meets `maximumDepth` and never the
/// stack's end.
struct JSONScanner {
  /// How deep arrays and objects may nest, the outermost one included.
  static let maximumDepth = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private(set) var position: Int

  /// Scans `range` of a line; offsets and columns are those of the whole line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    (position, end) = (range.lowerBound, range.upperBound)
  }

  /// The byte at the scanner's position; nil at the end.
  var next: UInt8? { position < end ? bytes[position] : nil }

  @inline(__always)
  mutating func skipWhiteSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Steps over `byte`, or says that `what` should have stood here.
  mutating func skip(_ byte: UInt8, _ what: String) throws(Diagnostic) {
    skipWhiteSpace()
    guard next == byte else { throw fault("\(what) is missing") }
    position += 1
  }

  /// Steps over one whole value, and returns where it stands.
  ///
  /// O(n).
  mutating func skipValue(depth: Int = 0) throws(Diagnostic) -> Range<Int> {
    skipWhiteSpace()
    let start = position
    var open = Nesting()
    repeat {
      skipWhiteSpace()
      guard let byte = next else { throw fault("a value is missing") }
      switch byte {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth + open.depth < Self.maximumDepth else {
          throw fault("arrays and objects nest deeper than \(Self.maximumDepth)")
        }
        open.push(isObject: byte == UInt8(ascii: "{"))
        position += 1
        skipWhiteSpace()
        if next == byte + 2 { break }  // `}` and `]` stand two places after `{` and `[`
        if byte == UInt8(ascii: "{") { try skipKey() }
        continue
      case UInt8(ascii: "t"): try skipLiteral("true")
      case UInt8(ascii: "f"): try skipLiteral("false")
      case UInt8(ascii: "n"): try skipLiteral("null")
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
      default: throw fault("no JSON value begins like this")
      }
      try leaveFinished(&open)
    } while open.depth > 0
    return start..<position
  }

  /// After a value: closes what ends here, and steps to where the next value begins, if one is due.
  private mutating func leaveFinished(_ open: inout Nesting) throws(Diagnostic) {
    while open.depth > 0 {
      skipWhiteSpace()
      let isObject = open.isInObject
      if next == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        position += 1
        open.pop()
      } else if next == UInt8(ascii: ",") {
        position += 1
        if isObject { try skipKey() }
        return
      } else {
        throw fault(isObject ? "a comma or } is missing" : "a comma or ] is missing")
      }
    }
  }

  private mutating func skipKey() throws(Diagnostic) {
    skipWhiteSpace()
    guard next == UInt8(ascii: "\"") else { throw fault("a key in double quotes is missing") }
    try skipString()
    try skip(UInt8(ascii: ":"), "the colon after a key")
  }

  /// Steps over a string, quotes included.
  mutating func skipString() throws(Diagnostic) {
    let start = position
    position += 1
    while true {
      position = JSONString.firstSpecialByte(in: bytes, from: position, to: end)
      guard position < end else { throw fault("a string is not closed", at: start) }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return }
      guard byte == UInt8(ascii: "\\") else {
        throw fault("a control character stands in a string unescaped", at: position - 1)
      }
      try skipEscape()
    }
  }

  private mutating func skipEscape() throws(Diagnostic) {
    let start = position - 1
    let escape = next
    position += 1
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"):
      guard position + 4 <= end, (position..<position + 4).allSatisfy({ JSONString.hexDigit(bytes[$0]) != nil })
      else { throw fault("\\u wants four hexadecimal digits", at: start) }
      position += 4
    default: throw fault("JSON has no such escape in a string", at: start)
    }
  }

  private mutating func skipLiteral(_ literal: StaticString) throws(Diagnostic) {
    let start = position
    for offset in 0..<literal.utf8CodeUnitCount {
      guard next == literal.utf8Start[offset] else { throw fault("\(literal) is misspelt", at: start) }
      position += 1
    }
  }

  private mutating func skipNumber() throws(Diagnostic) {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") {
      position += 1
      if skipDigits() > 0 { throw fault("a number begins with a needless zero", at: start) }
    } else if skipDigits() == 0 {
      throw fault("a number lacks its digits", at: start)
    }
    if next == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() > 0 else { throw fault("a number lacks digits after its point", at: start) }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { throw fault("a number lacks digits in its exponent", at: start) }
    }
  }

  private mutating func skipDigits() -> Int {
    var index = position
    while index < end, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    defer { position = index }
    return index - position
  }

  /// A diagnostic at the scanner's position, or at the offset given; the column counts scalars of the line.
  func fault(_ message: String, at offset: Int? = nil) -> Diagnostic {
    let offset = offset ?? position
    let what = offset >= end ? "the JSON ends too early: \(message)" : "this is not JSON: \(message)"
    return Diagnostic(
      .badData, what, at: Diagnostic.Place(column: Self.column(of: offset, in: bytes)),
      help: "each line must be one complete JSON object")
  }

  /// The column, from 1, of a byte offset in a line, in scalars.
  ///
  /// O(n).
  static func column(of offset: Int, in line: some Collection<UInt8>) -> Int {
    line.prefix(offset).count { $0 & 0xC0 != 0x80 } + 1
  }
}

/// Which of the open containers are objects, a bit each.
private struct Nesting {
  private var kinds = InlineArray<8, UInt64>(repeating: 0)
  private(set) var depth = 0

  var isInObject: Bool { kinds[(depth - 1) / 64] >> UInt64((depth - 1) % 64) & 1 == 1 }

  mutating func push(isObject: Bool) {
    let bit: UInt64 = 1 << UInt64(depth % 64)
    if isObject { kinds[depth / 64] |= bit } else { kinds[depth / 64] &= ~bit }
    depth += 1
  }

  mutating func pop() { depth -= 1 }
}
