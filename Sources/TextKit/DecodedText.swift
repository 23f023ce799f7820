/// A file's text as UTF-8, with what is needed to write it back as it was.
package struct DecodedText: Sendable {
  /// The text, without byte-order mark. Valid UTF-8.
  package var text: String
  /// The encoding the bytes were in.
  package var encoding: TextEncoding
  /// Whether a byte-order mark stood before the text.
  package var hasByteOrderMark: Bool

  /// Text that is at hand already.
  package init(text: String, encoding: TextEncoding, hasByteOrderMark: Bool) {
    self.text = text
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// Decodes a file's bytes: by its byte-order mark, else by the encoding asked for, else as UTF-8.
  ///
  /// - Parameter encoding: What the user says the file is in; nil for UTF-8.
  /// - Throws: `Diagnostic` with code `bad-data` that names the first wrong byte, its offset from 0 and its line.
  package init(_ bytes: [UInt8], encoding asked: TextEncoding? = nil, file: String? = nil) throws(Diagnostic) {
    if asked == nil, let guess = Self.encodingWithoutMark(bytes) {
      throw Diagnostic(
        .badData, "every other byte is NUL, as in \(guess.name) without a byte-order mark",
        at: Diagnostic.Place(file: file, line: 1), help: "if it is that, say so: --encoding \(guess.name.lowercased())")
    }
    (encoding, hasByteOrderMark) = Self.encoding(of: bytes, asked: asked)
    let body = hasByteOrderMark ? bytes[encoding.byteOrderMark.count...] : bytes[...]
    let fault: Int
    do {
      if encoding == .utf8 {
        guard let valid = Self.validUTF8(body) else {
          throw DecodingFault(offset: Self.firstInvalidByte(body) - body.startIndex)
        }
        text = valid
      } else {
        text = try encoding.decode(body)
      }
      return
    } catch let error as DecodingFault {
      fault = body.startIndex + error.offset
    } catch let error as Diagnostic {
      throw error
    } catch {
      throw Diagnostic(.internalFault, "decoding: \(error)")
    }
    throw Self.fault(
      byte: bytes[min(fault, bytes.count - 1)], at: fault, line: bytes[..<fault].count { $0 == 0x0A } + 1,
      encoding: encoding, wasAsked: asked != nil, file: file)
  }

  /// What is said of bytes that are not text in the encoding they were read in.
  package static func fault(
    byte: UInt8, at offset: Int, line: Int, encoding: TextEncoding, wasAsked: Bool, file: String?
  ) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .badData, "byte 0x\(digits.utf8.count < 2 ? "0" + digits : digits) at offset \(offset) is not \(encoding.name)",
      at: Diagnostic.Place(file: file, line: line),
      help: wasAsked
        ? "the file is not all in \(encoding.name); name another encoding, or mend the byte"
        : "if the file is in another encoding, name it: --encoding windows-1252 (or utf-16, iso-8859-1, …)")
  }

  /// The file's bytes once more: the text in its encoding, with its byte-order mark.
  package func encoded() throws(Diagnostic) -> [UInt8] {
    (hasByteOrderMark ? encoding.byteOrderMark : []) + (try encoding.encode(text))
  }

  private static func encoding(of bytes: [UInt8], asked: TextEncoding?) -> (TextEncoding, Bool) {
    // UTF-32 comes before UTF-16, whose mark is the beginning of its own.
    for candidate in [TextEncoding.utf8, .utf32LittleEndian, .utf32BigEndian, .utf16LittleEndian, .utf16BigEndian]
    where bytes.starts(with: candidate.byteOrderMark) {
      // A mark decides, unless the user asked for something that the mark contradicts outright.
      if asked == nil || asked == candidate || asked?.name == "UTF-16" { return (candidate, true) }
    }
    if asked?.name == "UTF-16" { return (.utf16LittleEndian, false) }
    return (asked ?? .utf8, false)
  }

  /// UTF-16 of a European language, by the NULs on one side of its letters; nil for anything else.
  private static func encodingWithoutMark(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(512)
    guard head.count >= 8, head[0] != 0xFF, head[0] != 0xFE else { return nil }
    let zeros = [0, 1].map { side in stride(from: side, to: head.count, by: 2).count { head[$0] == 0 } }
    let most = head.count / 2 * 3 / 4
    if zeros[1] >= most, zeros[0] * 10 < zeros[1] { return .utf16LittleEndian }
    if zeros[0] >= most, zeros[1] * 10 < zeros[0] { return .utf16BigEndian }
    return nil
  }

  private static func validUTF8(_ bytes: ArraySlice<UInt8>) -> String? {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
  }

  private static func firstInvalidByte(_ bytes: ArraySlice<UInt8>) -> Int {
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    var good = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { good += UTF8.width(scalar) }
    return good
  }
}
