import Interchange
import Testing

@Suite("The XML writer")
struct XMLWriterTests {
  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    write(&writer)
    return String(decoding: writer.finished(), as: UTF8.self)
  }

  @Test("white space is added between elements and never inside text")
  func layout() {
    let document = written { writer in
      writer.element("a") { writer in
        writer.element("b", ["c": "1", "d": nil], text: "tekst")
        writer.element("e", layout: .inline) { writer in
          writer.text("x ")
          writer.element("f") { $0.emptyElement("g") }
        }
        writer.element("h") { _ in }
      }
    }
    #expect(
      document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a>
          <b c="1">tekst</b>
          <e>x <f><g/></f></e>
          <h/>
        </a>

        """)
  }

  @Test("what a parser would change or refuse is escaped")
  func escapes() throws {
    let hard = "a & b < c ]]> \"d\" 'e'\r\n\t\u{00A0}\u{2028}\u{85} 😀 \u{FFFD}"
    let document = written { $0.element("a", ["b": hard], text: hard) }
    #expect(document.contains("]]&gt; \"d\" 'e'&#13;\n\t\u{00A0}"))
    #expect(document.contains("]]&gt; &quot;d&quot; 'e'&#13;&#10;&#9;\u{00A0}"))
    var reader = try XMLReader(Array(document.utf8))
    let root = try reader.root()
    #expect(root["b"] == hard)
    #expect(try reader.text(of: root) == hard)
  }

  @Test("characters that XML forbids become U+FFFD and are counted")
  func forbidden() {
    var writer = XMLWriter()
    writer.element("a", ["b": "\u{1B}"], text: "x\u{0}y\u{FFFE}\u{FFFF}\u{FFFD}\u{7F}")
    #expect(writer.replacedCharacters == 4)
    let document = String(decoding: writer.finished(), as: UTF8.self)
    #expect(document.hasSuffix("<a b=\"\u{FFFD}\">x\u{FFFD}y\u{FFFD}\u{FFFD}\u{FFFD}\u{7F}</a>\n"))
  }
}
