import Interchange
import TextKit
import Testing

@Suite("The XML reader")
struct XMLReaderTests {
  /// The text of the root of a document.
  private func text(_ document: String) throws -> String { try text(Array(document.utf8)) }

  private func text(_ bytes: [UInt8]) throws -> String {
    var reader = try XMLReader(bytes)
    let text = try reader.text(of: reader.root())
    try reader.finish()
    return text
  }

  @Test("text is put together over references, CDATA, comments and child elements")
  func wholeText() throws {
    #expect(
      try text("<a>fisk &amp; <![CDATA[<kjøtt>]]><!-- nei -->&#x20;og<?pi nei?> <b>saus</b>\n</a>")
        == "fisk & <kjøtt> og saus\n")
  }

  @Test("attributes mean what was written, with their namespaces")
  func attributes() throws {
    var reader = try XMLReader(
      Array("<p:a xmlns:p='urn:x' xml:lang='nb' p:b='1 &amp; 2&#10;&#38;' b=\" x\ty\n\"/>".utf8))
    let root = try reader.root()
    #expect(root.is("a", in: "urn:x"))
    #expect(root.qualifiedName == "p:a")
    #expect(root["lang", in: XMLNamespace.xml] == "nb")
    #expect(root["b", in: "urn:x"] == "1 & 2\n&")
    #expect(root["b"] == " x y ")
    #expect(root["lang"] == nil)
    #expect(root.attributes.count == 3)
  }

  @Test("what a caller leaves unread of a child is passed over")
  func skipping() throws {
    var reader = try XMLReader(Array("<a>x<b><c>y</c><c/></b>z<d e='1'/></a>".utf8))
    let root = try reader.root()
    let first = try #require(try reader.nextChild(of: root))
    #expect(first.name == "b")
    #expect(try reader.nextChild(of: first)?.name == "c")
    let second = try #require(try reader.nextChild(of: root))
    #expect(second.name == "d")
    #expect(try reader.nextChild(of: second) == nil)
    #expect(try reader.nextChild(of: root) == nil)
    #expect(try reader.nextChild(of: root) == nil)
  }

  @Test("elements know their line and column, also behind many pieces of the document")
  func places() throws {
    let lines = (1...70_000).map { "<b n='\($0)'>å</b>" }.joined(separator: "\n")
    var reader = try XMLReader(Array("<a>\n\(lines)\n</a>".utf8))
    let root = try reader.root()
    var last: XMLElement?
    while let child = try reader.nextChild(of: root) {
      #expect(child["n"] == "\(child.line - 1)")
      last = child
    }
    #expect(last?.line == 70_001)
  }

  @Test("a text much longer than a piece comes whole")
  func longText() throws {
    let long = String(repeating: "æøå ", count: 3_000_000)
    #expect(try text("<a>\(long)</a>").utf8.count == long.utf8.count)
  }

  @Test("other encodings are read by their declaration or byte-order mark")
  func encodings() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>bl".utf8) + [0xE5, 0xF8] + Array("</a>".utf8)
    #expect(try text(latin) == "blåø")
    let windows = Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0x80, 0x96] + Array("</a>".utf8)
    #expect(try text(windows) == "€–")
    let wide = "<?xml version='1.0' encoding='UTF-16'?><a>blå 😀</a>"
    let little: [UInt8] =
      [0xFF, 0xFE] + wide.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] =
      [0xFE, 0xFF] + wide.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try text(little) == "blå 😀")
    #expect(try text(big) == "blå 😀")
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("<a>blå</a>".utf8)) == "blå")
  }

  @Test("a document type that only names its DTD is accepted and not loaded")
  func documentType() throws {
    #expect(try text("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx>ja</tmx>") == "ja")
    #expect(try text("<!DOCTYPE a PUBLIC \"-//X//Y\" \"http://localhost:1/none.dtd\"><a>ja</a>") == "ja")
    #expect(try text("<!DOCTYPE a [<!ELEMENT a (#PCDATA)>]><a>ja</a>") == "ja")
  }

  /// Documents that must be refused, the line of the fault, and a word of the message.
  static let faults: [(document: String, line: Int, word: String)] = [
    ("", 1, "empty"),
    ("   ", 1, "empty"),
    ("bare tekst", 1, "begin with XML"),
    ("<a>\n<b>\n", 2, "ends inside <b>"),
    ("<a>\n<b></b>", 2, "ends inside <a>"),
    ("<a>\n<b", 2, "ends in the middle"),
    ("<a></a>\n<b></b>", 2, "extra content"),
    ("<a>\n\n<b></c></a>", 3, "mismatch"),
    ("<a b='1'\nb='2'/>", 2, "redefined"),
    ("<a>\n&nbsp;</a>", 2, "nbsp"),
    ("<!DOCTYPE a SYSTEM 'x.dtd'>\n<a b='&nbsp;'/>", 2, "nbsp"),
    ("<!DOCTYPE a SYSTEM 'x.dtd'>\n<a>&nbsp;</a>", 2, "nbsp"),
    ("<a>\n<p:b/></a>", 2, "prefix p"),
    ("<a>\u{1}</a>", 1, "control character"),
    ("<!DOCTYPE a [\n<!ENTITY x 'y'>\n]><a>&x;</a>", 2, "declares the entity x"),
    ("<!DOCTYPE a [\n<!ENTITY x SYSTEM 'file:///etc/hostname'>\n]><a>&x;</a>", 2, "declares the entity x"),
    ("<!DOCTYPE a [\n<!ENTITY % x SYSTEM 'http://localhost:1/x'> %x;\n]><a/>", 2, "declares the entity x"),
    ("<!DOCTYPE a [<!NOTATION n SYSTEM 'n'>\n<!ENTITY x SYSTEM 'y' NDATA n>]><a/>", 2, "declares the entity x"),
    (
      "<!DOCTYPE a [\n<!ENTITY l 'lol'>\n<!ENTITY m '&l;&l;&l;&l;&l;&l;&l;&l;'>\n<!ENTITY n '&m;&m;&m;&m;'>]><a>&n;</a>",
      2, "declares the entity l"
    ),
    (String(repeating: "<a>", count: 10_000), 1, "nested deeper than 256"),
  ]

  @Test("bad documents are refused with the place and one line of reason", arguments: faults)
  func refusal(document: String, line: Int, word: String) {
    let error = #expect(throws: Diagnostic.self) { try text(document) }
    #expect(error?.code == .badData)
    #expect(error?.place?.line == line, "\(String(describing: error))")
    #expect(error?.message.contains(word) == true, "\(String(describing: error))")
    #expect(error?.message.contains("\n") == false)
    #expect(error?.help?.isEmpty == false)
  }

  @Test("bytes that are not UTF-8 are refused with their line")
  func invalidUTF8() {
    let error = #expect(throws: Diagnostic.self) { try text(Array("<a>\nbl".utf8) + [0xE5] + Array("</a>".utf8)) }
    #expect(error?.place?.line == 2)
    #expect(error?.message.contains("encoding") == true)
  }

  @Test("every beginning of a document is refused, wherever it is cut")
  func cuts() throws {
    let document = Array(
      "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM 'x'><a b='å'>x&amp;<!-- c --><![CDATA[d]]><e/></a>".utf8)
    #expect(try text(document) == "x&d")
    for length in 0..<document.count {
      #expect(throws: Diagnostic.self, "\(length)") { try text(Array(document[..<length])) }
    }
  }

  @Test("attributes that only a document's own DTD gives are not there")
  func defaults() throws {
    let document = "<!DOCTYPE a [<!ATTLIST a state CDATA 'final' b CDATA 'x'>]><a b='y'/>"
    var reader = try XMLReader(Array(document.utf8))
    let root = try reader.root()
    #expect(root["b"] == "y")
    #expect(root["state"] == nil)
  }

  @Test("256 levels are read")
  func depth() throws {
    let levels = XMLReader.depthLimit
    let document = String(repeating: "<a>", count: levels) + "x" + String(repeating: "</a>", count: levels)
    #expect(try text(document) == "x")
  }
}
