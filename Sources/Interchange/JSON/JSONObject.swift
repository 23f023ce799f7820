package import TextKit

/// One line of a line protocol: a JSON object (RFC 8259) whose members keep their order and their very bytes.
///
/// Unknown members have to travel on untouched, and a fault has to be pointed at by its column; a decoder into types
/// can do neither. The whole line is checked once; values are decoded only when asked for.
package struct JSONObject: Sendable {
  /// The members in order, each with its key and the bytes of its value as they stand in the line.
  package let members: [(key: String, raw: ArraySlice<UInt8>)]

  private let line: [UInt8]
  private let start: Int

  /// Reads a line of UTF-8 that holds one object and, around it, nothing but white space.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` and the column, from 1 in scalars, of the first fault. The line number
  ///   is the caller's to add. O(n).
  package init(line: UnsafeBufferPointer<UInt8>) throws(Diagnostic) {
    if let offset = Self.firstInvalidByte(of: line) {
      throw Diagnostic(
        .badData, "the line is not UTF-8", at: Diagnostic.Place(column: JSONScanner.column(of: offset, in: line)),
        help: "JSON is UTF-8 always; convert the input first")
    }
    let copy = Array(line)
    try self.init(line: copy, range: 0..<copy.count, depth: 0)
  }

  /// Reads the object that stands in a range of a line that is valid UTF-8.
  private init(line: [UInt8], range: Range<Int>, depth: Int) throws(Diagnostic) {
    let members = try line.withUnsafeBufferPointer { bytes throws(Diagnostic) -> [(String, Range<Int>)] in
      try Self.members(of: bytes, range: range, depth: depth)
    }
    self.members = members.map { (key: $0.0, raw: line[$0.1]) }
    self.line = line
    start = range.lowerBound
  }

  private static func members(
    of bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, depth: Int
  ) throws(Diagnostic) -> [(String, Range<Int>)] {
    var scanner = JSONScanner(bytes, range: range)
    var members: [(String, Range<Int>)] = []
    try scanner.skip(UInt8(ascii: "{"), "the { of an object")
    scanner.skipWhiteSpace()
    if scanner.next != UInt8(ascii: "}") {
      while true {
        scanner.skipWhiteSpace()
        guard scanner.next == UInt8(ascii: "\"") else { throw scanner.fault("a key in double quotes is missing") }
        let keyStart = scanner.position
        try scanner.skipString()
        let key = JSONString.decode(ArraySlice(bytes[keyStart..<scanner.position]))
        try scanner.skip(UInt8(ascii: ":"), "the colon after a key")
        members.append((key, try scanner.skipValue(depth: depth + 1)))
        scanner.skipWhiteSpace()
        guard scanner.next == UInt8(ascii: ",") else { break }
        try scanner.skip(UInt8(ascii: ","), "a comma")
      }
    }
    try scanner.skip(UInt8(ascii: "}"), "a comma or }")
    scanner.skipWhiteSpace()
    if scanner.next != nil { throw scanner.fault("something follows the object") }
    return members
  }

  private static func firstInvalidByte(of line: UnsafeBufferPointer<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: line.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  // MARK: Typed access

  /// The bytes of a member's value, `null` included; nil when there is no such member.
  ///
  /// Of two members with one key the last counts.
  package func rawValue(_ key: String) -> ArraySlice<UInt8>? { members.last { $0.key == key }?.raw }

  /// The bytes of a member's value; nil when there is no such member or its value is `null`.
  ///
  /// Many programs write `null` for what they have no value for, so both mean the same to all typed access.
  package func presentValue(_ key: String) -> ArraySlice<UInt8>? {
    rawValue(key).flatMap { $0.first == UInt8(ascii: "n") ? nil : $0 }
  }

  /// A member's text; nil when there is none.
  ///
  /// - Throws: `Diagnostic` with the value's column when it is no string.
  package func string(_ key: String) throws(Diagnostic) -> String? {
    guard let raw = presentValue(key) else { return nil }
    guard raw.first == UInt8(ascii: "\"") else { throw fault(key, "must be a string") }
    return JSONString.decode(raw)
  }

  /// A member's whole number, written without fraction and exponent; nil when there is none.
  package func int(_ key: String) throws(Diagnostic) -> Int? {
    guard let raw = presentValue(key) else { return nil }
    guard let value = Int(String(decoding: raw, as: UTF8.self)) else { throw fault(key, "must be a whole number") }
    return value
  }

  /// A member's number; nil when there is none.
  package func double(_ key: String) throws(Diagnostic) -> Double? {
    guard let raw = presentValue(key) else { return nil }
    // The check of the first byte keeps `nan` and `0x1` out, which are Swift's notation and not JSON's.
    guard let first = raw.first, first == UInt8(ascii: "-") || first &- UInt8(ascii: "0") < 10,
      let value = Double(String(decoding: raw, as: UTF8.self))
    else { throw fault(key, "must be a number") }
    return value
  }

  /// A member's truth value; nil when there is none.
  package func bool(_ key: String) throws(Diagnostic) -> Bool? {
    guard let raw = presentValue(key) else { return nil }
    switch raw.first {
    case UInt8(ascii: "t"): return true
    case UInt8(ascii: "f"): return false
    default: throw fault(key, "must be true or false")
    }
  }

  /// The bytes of each element of a member's array; nil when there is none.
  package func array(_ key: String) throws(Diagnostic) -> [ArraySlice<UInt8>]? {
    guard let raw = presentValue(key) else { return nil }
    guard raw.first == UInt8(ascii: "[") else { throw fault(key, "must be an array") }
    let ranges = try line.withUnsafeBufferPointer { bytes throws(Diagnostic) -> [Range<Int>] in
      var scanner = JSONScanner(bytes, range: raw.startIndex + 1..<raw.endIndex - 1)
      var ranges: [Range<Int>] = []
      scanner.skipWhiteSpace()
      while scanner.next != nil {
        ranges.append(try scanner.skipValue(depth: 1))
        scanner.skipWhiteSpace()
        if scanner.next != nil { try scanner.skip(UInt8(ascii: ","), "a comma") }
      }
      return ranges
    }
    return ranges.map { line[$0] }
  }

  /// The texts of a member's array of strings; nil when there is none.
  package func strings(_ key: String) throws(Diagnostic) -> [String]? {
    guard let elements = try array(key) else { return nil }
    guard elements.allSatisfy({ $0.first == UInt8(ascii: "\"") }) else {
      throw fault(key, "must be an array of strings")
    }
    return elements.map(JSONString.decode)
  }

  /// A member that is an object itself; nil when there is none.
  package func object(_ key: String) throws(Diagnostic) -> JSONObject? {
    guard let raw = presentValue(key) else { return nil }
    guard raw.first == UInt8(ascii: "{") else { throw fault(key, "must be an object") }
    return try JSONObject(line: line, range: raw.startIndex..<raw.endIndex, depth: 1)
  }

  /// The objects of a member's array; nil when there is none.
  package func objects(_ key: String) throws(Diagnostic) -> [JSONObject]? {
    guard let elements = try array(key) else { return nil }
    var objects: [JSONObject] = []
    for element in elements {
      guard element.first == UInt8(ascii: "{") else { throw fault(key, "must be an array of objects") }
      objects.append(try JSONObject(line: line, range: element.startIndex..<element.endIndex, depth: 2))
    }
    return objects
  }

  /// A diagnostic about the value of a member, or about the object where it lacks the member: column set, code
  /// `bad-data`.
  package func fault(_ key: String, _ message: String, help: String? = nil) -> Diagnostic {
    let offset = rawValue(key)?.startIndex ?? start
    return Diagnostic(
      .badData, "“\(key)” \(message)", at: Diagnostic.Place(column: JSONScanner.column(of: offset, in: line)),
      help: help)
  }
}
