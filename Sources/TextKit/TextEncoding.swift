internal import CICU

/// A way of writing text as bytes, by the name ICU knows it under.
package struct TextEncoding: Sendable, Hashable {
  /// The standard name, such as `UTF-8` or `windows-1252`.
  package let name: String

  /// UTF-8, the encoding of every text unless its bytes or the user say otherwise.
  package static let utf8 = TextEncoding(standardName: "UTF-8")
  package static let utf16LittleEndian = TextEncoding(standardName: "UTF-16LE")
  package static let utf16BigEndian = TextEncoding(standardName: "UTF-16BE")
  package static let utf32LittleEndian = TextEncoding(standardName: "UTF-32LE")
  package static let utf32BigEndian = TextEncoding(standardName: "UTF-32BE")

  private init(standardName: String) { name = standardName }

  /// Looks an encoding up by any name ICU knows: `latin1`, `ISO-8859-1`, `cp1252`.
  ///
  /// - Throws: `Diagnostic` with code `usage` that names the usual ones.
  package init(named text: String) throws(Diagnostic) {
    var status: icu_status = 0
    guard !text.isEmpty, let converter = icu_converter_open(text, &status), status <= 0 else {
      throw Diagnostic(
        .usage, "“\(text)” is no encoding that is known", help: "such as utf-8, windows-1252, iso-8859-1 or utf-16")
    }
    defer { icu_converter_close(converter) }
    let standard = icu_converter_name(converter, &status).map { String(cString: $0) } ?? text
    // A bare `UTF-16` is told apart by its byte-order mark when decoding.
    name = standard
  }

  /// The byte-order mark that may stand before text in this encoding.
  package var byteOrderMark: [UInt8] {
    switch name {
    case "UTF-8": [0xEF, 0xBB, 0xBF]
    case "UTF-32LE": [0xFF, 0xFE, 0, 0]
    case "UTF-32BE": [0, 0, 0xFE, 0xFF]
    case "UTF-16LE": [0xFF, 0xFE]
    case "UTF-16BE": [0xFE, 0xFF]
    default: []
    }
  }

  /// Text of these bytes as UTF-16.
  ///
  /// - Throws: `DecodingFault` with the offset of the first byte that is not text.
  func decode(_ bytes: ArraySlice<UInt8>) throws -> String {
    let converter = try openingICU("ucnv_open(\(name))") { icu_converter_open(name, &$0) }
    defer { icu_converter_close(converter) }
    var bad: Int64 = -1
    var units = [UInt16](repeating: 0, count: bytes.count * 2 + 2)
    let capacity = Int64(units.count)
    let length = try bytes.withUnsafeBufferPointer { buffer throws(Diagnostic) -> Int64 in
      guard let base = buffer.baseAddress else { return 0 }
      return try checkingICU("decoding \(name)") {
        icu_decode(converter, base, Int64(buffer.count), &units, capacity, &bad, &$0)
      }
    }
    if bad >= 0 { throw DecodingFault(offset: Int(bad)) }
    return String(decoding: units[..<Int(length)], as: UTF16.self)
  }

  /// The bytes of a text in this encoding, without a byte-order mark.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` that shows the first character the encoding lacks.
  package func encode(_ text: String) throws(Diagnostic) -> [UInt8] {
    if self == .utf8 { return Array(text.utf8) }
    let converter = try openingICU("ucnv_open(\(name))") { icu_converter_open(name, &$0) }
    defer { icu_converter_close(converter) }
    let units = Array(text.utf16)
    var bad: Int64 = -1
    var bytes = [UInt8](repeating: 0, count: (units.count + 4) * Int(icu_converter_max_bytes(converter)))
    let capacity = Int64(bytes.count)
    let length = try checkingICU("encoding \(name)") {
      icu_encode(converter, units, Int64(units.count), &bytes, capacity, &bad, &$0)
    }
    if bad >= 0 {
      let character = String(decoding: units[Int(bad)...], as: UTF16.self).unicodeScalars.first.map(String.init) ?? "?"
      throw Diagnostic(
        .badData, "\(name) has no “\(character)”",
        help: "write the document in UTF-8 with --encoding utf-8")
    }
    return Array(bytes[..<Int(length)])
  }
}

/// The first place where bytes are not text in the encoding asked for.
struct DecodingFault: Error {
  let offset: Int
}
