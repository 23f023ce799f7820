import Testing
import TextKit

@Suite struct DecodedTextTests {
  private let text = "Blåbærsyltetøy – «godt»."

  @Test(arguments: ["utf-8", "windows-1252", "utf-16le", "utf-16be", "gb18030"])
  func whatIsEncodedDecodes(_ name: String) throws {
    let encoding = try TextEncoding(named: name)
    let bytes = try encoding.encode(text)
    let decoded = try DecodedText(bytes, encoding: encoding)
    #expect(decoded.text == text)
    #expect(try decoded.encoded() == bytes)
  }

  @Test(arguments: [
    TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
  ])
  func aByteOrderMarkDecidesAndComesBack(_ encoding: TextEncoding) throws {
    let bytes = encoding.byteOrderMark + (try encoding.encode(text))
    let decoded = try DecodedText(bytes)
    #expect(decoded.text == text)
    #expect(decoded.hasByteOrderMark)
    #expect(decoded.encoding == encoding)
    #expect(try decoded.encoded() == bytes)
  }

  @Test func theFirstWrongByteIsNamed() {
    let bytes = Array("Første linje\nAndre ".utf8) + [0xE5] + Array("r".utf8)
    let error = #expect(throws: Diagnostic.self) { try DecodedText(bytes, file: "a.txt") }
    #expect(error?.message == "byte 0xE5 at offset 20 is not UTF-8")
    #expect(error?.place?.description == "a.txt:2")
    #expect(error?.help?.contains("--encoding windows-1252") == true)
  }

  @Test(
    arguments: [
      ([0x61, 0xC3], 1), ([0x61, 0xED, 0xA0, 0x80], 1), ([0xC0, 0xAF], 0), ([0x61, 0x62, 0xF5, 0x80], 2),
    ] as [([UInt8], Int)]) func badUTF8IsFoundWhereItStarts(_ bytes: [UInt8], _ offset: Int)
  {
    let error = #expect(throws: Diagnostic.self) { try DecodedText(bytes) }
    #expect(error?.message.contains("at offset \(offset) ") == true, "\(error?.message ?? "")")
  }

  @Test func aHalfUTF16PairIsAnError() {
    let error = #expect(throws: Diagnostic.self) { try DecodedText([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00]) }
    #expect(error?.code == .badData)
  }

  @Test func aCharacterTheEncodingLacksIsShown() throws {
    let latin1 = try TextEncoding(named: "latin1")
    #expect(latin1.name == "ISO-8859-1")
    let error = #expect(throws: Diagnostic.self) { try latin1.encode("10 € – nei") }
    #expect(error?.message == "ISO-8859-1 has no “€”")
  }

  @Test func anUnknownEncodingIsAUsageError() {
    let error = #expect(throws: Diagnostic.self) { try TextEncoding(named: "latin-æøå") }
    #expect(error?.code == .usage)
  }

  @Test func anEmptyFileIsEmptyText() throws {
    #expect(try DecodedText([]).text.isEmpty)
    #expect(try DecodedText([0xEF, 0xBB, 0xBF]).text.isEmpty)
  }
}
