import Bitext
import Foundation
import TextKit
import Testing

@testable import Interchange

@Suite("TMX as a translation memory: nothing is lost")
struct TMXUnitTests {
  /// Every element and attribute of TMX 1.4b, nested as deep as the DTD allows.
  static let full = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4">
    <header creationtool="Other" creationtoolversion="3" segtype="paragraph" o-tmf="X" adminlang="nb" srclang="nb"
      datatype="html" o-encoding="iso-8859-1" creationdate="20200101T000000Z" creationid="æ" changedate="20200102T000000Z"
      changeid="ø"><note xml:lang="en" o-encoding="x">about all</note><prop type="x-subject">politikk &amp; sånt</prop>
    </header>
    <body>
    <tu tuid="a&quot;1" o-encoding="latin1" datatype="xml" usagecount="3" lastusagedate="20240229T120000Z"
      creationtool="T" creationtoolversion="1" creationdate="20190101T000000Z" creationid="kari"
      changedate="19700101T000000Z" segtype="sentence" changeid="ola" o-tmf="Y" srclang="nb">
      <prop type="x-client" xml:lang="nb" o-encoding="e">Avisa &lt;1&gt;</prop><note>Se  note
    to</note><prop type="x-domain"></prop>
      <tuv xml:lang="nb" o-encoding="o" datatype="d" usagecount="007" lastusagedate="2024-01-01" creationtool="c"
        creationtoolversion="v" creationdate="20190101T000001Z" creationid="i" changedate="x" o-tmf="f" changeid="j">
        <note>n</note><prop type="p">v</prop>
        <seg><bpt i="1" x="1" type="bold">&lt;b title="<sub datatype="t" type="u">tips <ph x="9"/></sub>"&gt;</bpt>Fet \
    <hi x="2" type="h">uthevet <hi>dobbelt</hi></hi><ept i="1">&lt;/b&gt;</ept> <it pos="begin" x="3" type="i">&lt;i&gt;\
    </it>åpen<ph x="4" assoc="b" type="br">&lt;br/&gt;</ph><ut x="5">{\\u}</ut> slutt.</seg></tuv>
      <tuv xml:lang="EN-gb"><seg>Bold.<ph x="4"/></seg></tuv>
      <tuv xml:lang="de"><seg></seg></tuv>
    </tu>
    <tu srclang="*all*"><tuv xml:lang="no"><seg>Ja</seg></tuv><tuv xml:lang="nn"><seg>Jau</seg></tuv></tu>
    </body></tmx>
    """

  @Test("what was read is written, and read again it is the same, byte for byte")
  func roundTrip() throws {
    let first = try Read(Self.full)
    let written = first.written()
    let second = try Read(String(decoding: written, as: UTF8.self))
    #expect(second.units == first.units)
    #expect(second.written() == written)
    #expect(first.units.count == 2)
    let text = String(decoding: written, as: UTF8.self)
    for part in [
      #"<bpt i="1" x="1" type="bold">&lt;b title="<sub datatype="t" type="u">tips <ph x="9"/></sub>"&gt;</bpt>Fet "#,
      #"<hi x="2" type="h">uthevet <hi>dobbelt</hi></hi><ept i="1">"#,
      #"<it pos="begin" x="3" type="i">&lt;i&gt;</it>"#,
      #"<ph x="4" assoc="b" type="br">&lt;br/&gt;</ph><ut x="5">{\u}</ut> slutt.</seg>"#, #"usagecount="007""#,
      #"lastusagedate="2024-01-01""#, #"<prop type="x-client" xml:lang="nb" o-encoding="e">Avisa &lt;1&gt;</prop>"#,
      "<note>Se  note\nto</note>", #"<tu srclang="*all*">"#, #"xml:lang="en-GB""#, #"o-tmf="X""#,
      #"segtype="paragraph""#,
      #"<note xml:lang="en" o-encoding="x">about all</note>"#, #"tuid="a&quot;1""#, #"changedate="19700101T000000Z""#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("the fields stand where they belong")
  func fields() throws {
    let read = try Read(Self.full)
    let unit = read.units[0]
    #expect(unit.sourceIndex == 0)
    #expect(unit.variants[0].text.text == "Fet uthevet dobbelt åpen slutt.")
    #expect(unit.variants[0].text.codes.map(\.kind.rawValue).prefix(4) == ["opening", "opening", "opening", "closing"])
    #expect(unit.variants[0].text.codes[0].data == #"<b title="tips ">"#)
    #expect(unit.record.usageCount == 3)
    #expect(unit.record.createdAt?.extended == "2019-01-01T00:00:00Z")
    #expect(unit.record.notes.map(\.text) == ["Se  note\nto"])
    #expect(read.units[1].sourceLanguage == nil)
    #expect(read.units[1].variants.map(\.language.tag) == ["nb", "nn"])
    #expect(read.diagnostics.contains { $0.message.contains("“no” is read as nb") })
  }

  @Test("the pieces a file comes in make no difference", arguments: [1, 2, 3, 7, 64])
  func pieces(size: Int) throws {
    #expect(try Read(Self.full, pieces: size).units == Read(Self.full).units)
  }

  @Test("what comes before a byte that is no text is read, and the byte's line is told")
  func unconverted() throws {
    let unit = #"<tu><tuv xml:lang="nb"><seg>Ja</seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu>"#
    let start = #"<?xml version="1.0" encoding="windows-1252"?><tmx version="1.4"><header srclang="nb"/><body>"#
    let bytes = Array("\(start)\n\(unit)\n\(unit)\n<tu><tuv xml:lang=\"nb\"><seg>".utf8) + [0x81] + Array("</seg>".utf8)
    var units = 0
    let error = #expect(throws: Diagnostic.self) {
      var reader = try TMXUnitReader()
      try bytes.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
        try reader.read(bytes, isLast: true) { item in if case .unit = item { units += 1 } }
      }
    }
    #expect(units == 2)
    #expect(error?.place?.line == 4)
  }

  @Test("half a character in UTF-16 is told as what it is")
  func halfCharacter() throws {
    let units =
      Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx version=\"1.4\"><header srclang=\"nb\">".utf16) + [
        0xD800, 0x78, 0x78,
      ]
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit in [UInt8(unit & 255), UInt8(unit >> 8)] }
    let error = #expect(throws: Diagnostic.self) {
      var reader = try TMXUnitReader()
      try bytes.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in try reader.read(bytes, isLast: true) { _ in } }
    }
    #expect(error?.message.contains("is not text in the document's encoding") == true, "\(error?.message ?? "")")
  }

  @Test("other encodings and versions are read alike")
  func encodings() throws {
    let plain = """
      <tmx version="1.1"><header srclang="NO-no"/><body><tu><tuv lang="nb"><seg>Blåbærsyltetøy</seg></tuv>\
      <tuv lang="en"><seg>Blueberry jam</seg></tuv></tu></body></tmx>
      """
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8) + plain.unicodeScalars.map { UInt8($0.value) }
    let wide: [UInt8] = [0xFE, 0xFF] + plain.utf16.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 255)] }
    for bytes in [Array(plain.utf8), latin, wide] {
      #expect(try Read(bytes).units.first?.variants.first?.text.text == "Blåbærsyltetøy")
    }
  }

  @Test(
    "units of no use are faults with their line, and the rest is read",
    arguments: [
      (#"<tuv xml:lang="nb"><seg>Ja</seg></tuv>"#, "the unit has text in one language only"),
      (#"<tuv xml:lang="nb"><seg> </seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv>"#, "not translated"),
      (
        #"<tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="nb"><seg/></tuv><tuv xml:lang="de"><seg>b</seg></tuv>"#,
        "source is empty"
      ),
      (#"<tuv xml:lang="nb"><seg>Ja</seg></tuv><tuv><seg>yes</seg></tuv>"#, "lacks the attribute xml:lang"),
      (
        #"<tuv xml:lang="nb"><seg>Ja</seg></tuv><tuv xml:lang="klingon"><seg>HIja'</seg></tuv>"#,
        "“klingon” is no language"
      ),
      (#"<tuv xml:lang="nb"><seg>Ja</seg></tuv><tuv xml:lang="en"></tuv>"#, "lacks a <seg>"),
      (
        #"<tuv xml:lang="nb"><seg>Ja<bpt>x</bpt></seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv>"#,
        "<bpt> lacks the attribute i"
      ),
      ("<prop type='x'>a</prop>", "the unit holds no text"),
    ])
  func faults(unit: String, says: String) throws {
    let good = #"<tu><tuv xml:lang="nb"><seg>God</seg></tuv><tuv xml:lang="en"><seg>Good</seg></tuv></tu>"#
    let read = try Read(
      "<tmx version='1.4'>\n<header srclang='nb'/>\n<body>\(good)\n<tu>\(unit)</tu>\(good)</body></tmx>")
    #expect(read.units.count == 2)
    #expect(read.faults.count == 1)
    #expect(read.faults.first?.message.contains(says) == true, "\(read.faults)")
    #expect(read.faults.first?.place?.line == 4)
  }

  @Test(
    "what is no TMX, or cut off, or dangerous is refused",
    arguments: [
      ("", "empty"), ("<a/>", "root element is <a>"), ("<tmx version='2.0'/>", "version “2.0”"),
      ("<tmx version='1.4'><body/></tmx>", "before any <header>"),
      ("<tmx version='1.4'><header/><body/></tmx>", "does not say the source language"),
      ("<tmx version='1.4'><header srclang='xx-yy-zz'/><body/></tmx>", "no language tag"),
      ("<tmx version='1.4'><header srclang='nb'/><body><tu><tuv", "the document ends in the middle"),
      ("<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx version='1.4'/>", "declares the entity"),
      (
        "<tmx version='1.4'><header srclang='nb'/><body><tu><tuv xml:lang='nb'><seg>&#1;</seg>",
        "character that XML forbids"
      ),
      ("<tmx version='1.4'>" + String(repeating: "<a>", count: 100_000), "nested deeper"),
    ])
  func refusals(text: String, says: String) throws {
    let error = #expect(throws: Diagnostic.self) { _ = try Read(text) }
    #expect(error?.code == .badData)
    #expect(error?.message.contains(says) == true, "\(String(describing: error))")
    #expect(error?.place?.line != nil)
  }
}

/// A TMX, read.
/// All that a reader hands out, the file coming in pieces.
struct Read {
  var header = MemoryHeader()
  var units: [TranslationUnit] = []
  var faults: [Diagnostic] = []
  var diagnostics: [Diagnostic] = []

  init(_ text: String, pieces: Int = 1 << 16, recovering: Bool = false) throws {
    try self.init(Array(text.utf8), pieces: pieces, recovering: recovering)
  }

  init(_ bytes: [UInt8], pieces: Int = 1 << 16, recovering: Bool = false) throws {
    var reader = try TMXUnitReader(recovering: recovering)
    var start = 0
    repeat {
      let end = min(start + pieces, bytes.count)
      try bytes[start..<end].withUnsafeBufferPointer { piece throws(Diagnostic) in
        try reader.read(piece, isLast: end == bytes.count) { item throws(Diagnostic) in
          switch item {
          case .header(let found): header = found
          case .unit(let unit, _): units.append(unit)
          case .fault(let fault): faults.append(fault)
          }
        }
      }
      start = end
    } while start < bytes.count
    diagnostics = reader.diagnostics
  }

  func written() -> [UInt8] {
    var writer = TMXUnitWriter(header: header)
    units.forEach { writer.write($0) }
    writer.end()
    return writer.bytes
  }
}

@Suite("An encoding that the bytes contradict")
struct DeclaredEncodingTests {
  @Test("UTF-8 under the name of Latin-1 is refused; Latin-1 and ASCII are not")
  func latin() throws {
    let declaration = "<?xml version='1.0' encoding='ISO-8859-1'?><a>"
    #expect(throws: Diagnostic.self) { try DeclaredEncoding.check(Array((declaration + "Blåbærsyltetøy her").utf8)) }
    #expect(throws: Diagnostic.self) {
      try DeclaredEncoding.check(Array((declaration + "Blåbærsyltetøå").utf8).dropLast(1).map { $0 })
    }
    try DeclaredEncoding.check(Array((declaration + "Blåbær").unicodeScalars.map { UInt8($0.value) }))
    try DeclaredEncoding.check(Array((declaration + "ascii").utf8))
    try DeclaredEncoding.check(Array("<?xml version='1.0' encoding='UTF-8'?><a>Blåbær".utf8))
    for wide in [[0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], [0, 0, 0, 0x3C]] as [[UInt8]] {
      let error = #expect(throws: Diagnostic.self) { try DeclaredEncoding.check(wide) }
      #expect(error?.message.contains("UTF-32") == true)
    }
    try DeclaredEncoding.check([0xFF, 0xFE, 0x3C, 0, 0x61, 0])
  }
}
