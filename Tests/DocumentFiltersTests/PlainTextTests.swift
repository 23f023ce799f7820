import Bitext
import DocumentFilters
import Testing
import TextKit

@Suite struct PlainTextTests {
  /// A document as the segmenter would leave it, with a target for the segments named.
  private func document(
    _ text: String, encoding: TextEncoding = .utf8, mark: Bool = false, targets: [String: String] = [:]
  ) throws -> (original: [UInt8], document: Document) {
    let decoded = DecodedText(text: text, encoding: encoding, hasByteOrderMark: mark)
    var document = try PlainText.extract(decoded, id: "f1", name: "a.txt").document
    for index in document.units.indices {
      document.units[index].updateSegments { $0.target = targets[$0.source.text].map { InlineText($0) } }
    }
    return (try decoded.encoded(), document)
  }

  @Test(arguments: [
    "En linje", "En\nTo\n", "\n\n  Innrykk  \n\t\nSlutt", "CRLF\r\nto\r\n\r\n", "gammel\rMac\r", "side\u{C}to\u{B}tre",
    "nul\u{0}l og \u{1B}[1mfet\u{FFFE}", "\"sitat\" \\ <merke> & ]]> 🇳🇴\u{2028}slutt", "æøå\u{85}ÆØÅ",
  ]) func anUntranslatedDocumentComesBackByteForByte(_ text: String) throws {
    let (original, document) = try document(text, mark: true)
    #expect(try PlainText.merge(document).bytes == original)
  }

  @Test func onlyWhatIsTranslatedChanges() throws {
    let (_, document) = try document(
      "\u{1}Tittel\r\n\r\n  Første linje.  \r\nAndre\u{0}linje.\r\n", targets: ["Første linje.": "First line."])
    let merged = try PlainText.merge(document)
    #expect(
      String(decoding: merged.bytes, as: UTF8.self) == "\u{1}Tittel\r\n\r\n  First line.  \r\nAndre\u{0}linje.\r\n")
    #expect(merged.translated == 1)
    #expect(merged.untranslated == 2)
    #expect(merged.unconfirmed == 1)
  }

  @Test func anUntranslatedSentenceBesideATranslatedOneKeepsItsBytes() throws {
    var (_, document) = try document("En\u{0}. To.\u{A0}Tre.")
    document.units[0].parts = [
      .segment(Segment(id: "a", source: "En\u{FFFD}.")), .ignorable(" "),
      .segment(Segment(id: "b", source: "To.", target: "Two.", state: .translated)), .ignorable("\u{A0}"),
      .segment(Segment(id: "c", source: "Tre.")),
    ]
    let merged = try PlainText.merge(document)
    #expect(String(decoding: merged.bytes, as: UTF8.self) == "En\u{0}. Two.\u{A0}Tre.")
    #expect(merged.unconfirmed == 0)
  }

  @Test func theEncodingComesBackToo() throws {
    let windows = try TextEncoding(named: "windows-1252")
    let (_, document) = try document(
      "Blåbær\nSyltetøy", encoding: windows, targets: ["Syltetøy": "Confiture à l’ancienne"])
    let bytes = try PlainText.merge(document).bytes
    #expect(try DecodedText(bytes, encoding: windows).text == "Blåbær\nConfiture à l’ancienne")
    #expect(bytes.count == "Blåbær\nConfiture à l’ancienne".count)
  }

  @Test func aTargetTheEncodingLacksIsAnErrorUnlessAnotherIsNamed() throws {
    let latin1 = try TextEncoding(named: "latin1")
    let (_, document) = try document("Pris", encoding: latin1, targets: ["Pris": "10 €"])
    let error = #expect(throws: Diagnostic.self) { try PlainText.merge(document) }
    #expect(error?.help?.contains("--encoding utf-8") == true)
    #expect(try PlainText.merge(document, encoding: .utf8).bytes == Array("10 €".utf8))
  }

  @Test func forbiddenCharactersAreReportedWithTheirPlace() throws {
    let text = "Ren linje\nÅ\u{0}ler\u{1}"
    let decoded = DecodedText(text: text, encoding: .utf8, hasByteOrderMark: false)
    let (document, diagnostics) = try PlainText.extract(decoded, id: "f1", name: "a.txt")
    #expect(document.segments.map(\.source.text) == ["Ren linje", "Å\u{FFFD}ler\u{FFFD}"])
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics[0].place?.description == "2:2")
    #expect(diagnostics[0].message.hasPrefix("2 control characters"))
  }

  @Test(arguments: ["", "   \n\t\r\n", "\u{A0}\u{2003}"]) func noTextIsAnError(_ text: String) {
    let decoded = DecodedText(text: text, encoding: .utf8, hasByteOrderMark: false)
    #expect(throws: Diagnostic.self) { try PlainText.extract(decoded, id: "f1", name: "a.txt") }
  }

  @Test func aDamagedSkeletonIsNoticed() throws {
    var (_, document) = try document("En\nTo")
    let content = try #require(document.skeleton).content
    for damaged in [
      "", "{}", content.replacing("En", with: "Een"), String(content.dropLast()),
      content.replacing("0-2", with: "0-1"), content.replacing("UTF-8", with: "UTF-7"),
    ] {
      document.skeleton = Skeleton(filter: "text", content: damaged)
      let error = #expect(throws: Diagnostic.self) { try PlainText.merge(document) }
      #expect(error?.help?.contains("--original") == true)
    }
    document.skeleton = nil
    #expect(throws: Diagnostic.self) { try PlainText.merge(document) }
  }

  @Test func aTargetOfAStrangeUnitIsReported() throws {
    var (_, document) = try document("En\nTo", targets: ["En": "One", "To": "Two"])
    document.units[1].id = "fremmed"
    document.units[1].updateSegments { $0.id = "fremmed" }
    let merged = try PlainText.merge(document)
    #expect(String(decoding: merged.bytes, as: UTF8.self) == "One\nTo")
    #expect(merged.unplaced == 1)
    // One says what found no place, the other what has nothing in its place.
    #expect(merged.diagnostics.count == 2)
  }

  @Test func codesInATargetAreReported() throws {
    var (_, document) = try document("En", targets: ["En": "One"])
    document.units[0].updateSegments {
      $0.target = InlineText("One", codes: [InlineCode(offset: 3, kind: .standalone, id: "1")])
    }
    let merged = try PlainText.merge(document)
    #expect(String(decoding: merged.bytes, as: UTF8.self) == "One")
    #expect(merged.diagnostics[0].message.contains("inline codes"))
  }

  @Test func aSkeletonHoldsNothingThatXMLForbids() throws {
    let (_, document) = try document("a\u{0}\u{B}b\u{FFFE}\u{FFFF}\u{1F}")
    let content = try #require(document.skeleton).content
    #expect(!content.unicodeScalars.contains(where: ForbiddenCharacters.contains))
  }

  @Test("a unit that somebody has locked stays as it is in the original, and nobody is told that it lacks")
  func locked() throws {
    var (_, document) = try document("Tittel\n\nTekst\n", targets: ["Tittel": "Title", "Tekst": "Text"])
    document.units[0].isLocked = true
    let merged = try PlainText.merge(document)
    #expect(String(decoding: merged.bytes, as: UTF8.self) == "Tittel\n\nText\n")
    #expect(merged.translated == 1)
    #expect(merged.diagnostics.isEmpty)
  }
}
