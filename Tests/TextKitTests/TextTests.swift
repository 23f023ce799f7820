import Testing
import TextKit

@Suite struct TextTests {
  @Test func forbiddenCharactersAreReplaced() {
    let (clean, count) = ForbiddenCharacters.replaced(in: "a\u{0}b\u{1F}c\td\ne\u{FFFE}f\u{85}")
    #expect(clean == "a\u{FFFD}b\u{FFFD}c\td\ne\u{FFFD}f\u{85}")
    #expect(count == 3)
    #expect(ForbiddenCharacters.replaced(in: "Blåbær – «ja»\r\n").count == 0)
  }

  @Test(arguments: [
    ("Blåbær\t–\r\n", false), ("\u{0}", true), ("å\u{FFFF}", true), ("\u{FFFD}", false), ("\u{1B}[1m", true),
  ])
  func forbiddenCharactersAreSeen(_ text: String, _ appear: Bool) {
    Array(text.utf8).withUnsafeBufferPointer { #expect(ForbiddenCharacters.appear(in: $0) == appear) }
  }

  @Test func offsetsConvertBothWays() {
    let text = "Ås 🇳🇴 på"
    let bytes = Array(text.utf8)
    let place = bytes.count - 3  // before «på»
    bytes.withUnsafeBufferPointer { buffer in
      var scalar = OffsetMap(to: .scalar)
      var utf16 = OffsetMap(to: .utf16)
      var utf8 = OffsetMap(to: .utf8)
      #expect(scalar.convert(place, in: buffer) == 6)
      #expect(utf16.convert(place, in: buffer) == 8)
      #expect(utf8.convert(place, in: buffer) == place)
      #expect(scalar.convert(2, in: buffer) == 1, "going back")
      #expect(utf16.convert(bytes.count, in: buffer) == text.utf16.count)
    }
  }

  @Test func placesAreWhatAnEditorShows() {
    let index = LineIndex(Array("æ1\r\nåb\rc\n\nd".utf8))
    #expect(index.place(at: 0).description == "1:1")
    #expect(index.place(at: 2).description == "1:2")
    #expect(index.place(at: 7).description == "2:2")
    #expect(index.place(at: 9).description == "3:1")
    #expect(index.place(at: 12, file: "f").description == "f:5:1")
  }

  @Test func composedTextIsOneScalarALetter() {
    #expect("A\u{30A}lesund".composed.unicodeScalars.count == 7)
    #expect("Ålesund".composed.unicodeScalars.elementsEqual("Ålesund".unicodeScalars))
    #expect("Nato-sjefen".composed == "Nato-sjefen")
  }

  @Test func scalarsAreReadInBothDirections() {
    let text = "aå€😀"
    Array(text.utf8).withUnsafeBufferPointer { buffer in
      #expect(buffer.scalar(at: 1)?.scalar == "å")
      #expect(buffer.scalar(at: 3)?.scalar == "€")
      #expect(buffer.scalar(before: 6)?.scalar == "€")
      #expect(buffer.scalar(before: 10)?.scalar == "😀")
      #expect(buffer.scalar(at: 10) == nil)
      #expect(buffer.scalar(before: 0) == nil)
    }
  }
}
