import DocumentFilters
import Testing

@Suite("What is no plain text") struct KnownContentTests {
  private func content(_ bytes: [UInt8]) -> KnownContent? { bytes.withUnsafeBufferPointer { KnownContent.of($0) } }
  private func content(_ text: String) -> KnownContent? { content(Array(text.utf8)) }

  @Test func plainTextIsLeftAlone() {
    for text in [
      "", "Hei.", "<3 er et hjerte", "<b", "< p >", "<Sverre> kom. Han gikk.", "a <b>fet</b> skrift", "msgid er et ord",
      "%PDF er et format", "PK", "# msgid \"\"\nOverskrift", "{\"a\":1}", "segment\tdocument\ttekst",
    ] {
      #expect(content(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("<xliff version='1.2'>", "XLIFF"), ("<?xml version='1.0'?>\n<!-- a > b -->\n<x:xliff xmlns:x='u'>", "XLIFF"),
    ("\u{FEFF}<?xml version='1.0'?><?mq x?><xliff xmlns:mq='MQXliff'>", "XLIFF"),
    ("<?xml version='1.0'?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version='1.4'>", "TMX"),
    ("<?xml version='1.0'?><!DOCTYPE tmx [ <!ENTITY a 'b>'> ]><tmx>", "TMX"),
    ("<?xml version='1.0'?><martif type='TBX'>", "TBX"), ("<?xml version='1.0'?><tbx style='dca'>", "TBX"),
    ("<?xml version='1.0'?><srx version='2.0'>", "SRX"),
    ("# Norsk\nmsgid \"\"\nmsgstr \"\"\n", "gettext"),
    ("{\"schema\":\"ordsmed.segments/1\",\"source\":\"nb\"}", "JSON"),
    ("source:nb\ttarget:en\tstate\tdocument\tsegment\r\n", "table"),
  ]) func whatOtherCommandsReadIsTold(_ text: String, _ name: String) {
    let content = content(text)
    #expect(content?.kind == .exchange)
    #expect(content?.name.contains(name) == true, "\(content?.name ?? "nothing")")
  }

  @Test(arguments: [
    ("<!DOCTYPE html>\n<html lang='nb'>", "HTML"), ("<HTML><BODY>", "HTML"), ("<p>Hei</p>", "HTML"),
    ("<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "HTML"), ("<?xml version='1.0'?><nyhet>", "XML"),
    ("<sak id='1'>Hei</sak>", "XML"), ("<?xml version='1.0'?>", "XML"),
  ]) func markupIsTold(_ text: String, _ name: String) {
    #expect(content(text)?.kind == .markup)
    #expect(content(text)?.name == name)
  }

  @Test func utf16IsSeenThrough() {
    let xliff = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><xliff>"
    let little = xliff.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = xliff.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(content(little)?.kind == .exchange)
    #expect(content(big)?.kind == .exchange)
  }

  @Test func archivesAndPicturesAreNoText() {
    for bytes: [UInt8] in [
      [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], Array("%PDF-1.7".utf8), [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B, 8],
      [0x89, 0x50, 0x4E, 0x47], Array("SQLite format 3\0".utf8), Array("{\\rtf1".utf8),
    ] {
      #expect(content(bytes)?.kind == .binary)
    }
  }
}
