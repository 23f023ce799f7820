import Bitext
import Interchange
import TextKit
import Testing

@Suite("TMX")
struct TMXTests {
  @Test("texts, codes, states, notes and ids of a rich file come back")
  func roundTrip() throws {
    let encoded = try TMX.encode(RichFile.file)
    let decoded = try TMX.decode(encoded.bytes)
    #expect(encoded.diagnostics.map(\.severity) == [.note])
    #expect(decoded.diagnostics == [])
    #expect(decoded.file.sourceLanguage == .bokmål)
    #expect(decoded.file.targetLanguage == .english)
    // Documents without segments have no place in a memory.
    #expect(decoded.file.documents.map(\.name) == ["toppmøte & \"mer\".txt", "tabell.txt"])
    for (read, written) in zip(decoded.file.documents, RichFile.file.documents) {
      #expect(read.segments.map(\.id) == written.segments.map(\.id))
      #expect(read.segments.map(\.state) == written.segments.map(\.state))
      #expect(read.segments.map(\.source.text) == written.segments.map(\.source.text))
      #expect(read.segments.map { $0.target?.text } == written.segments.map { $0.target?.text })
      #expect(read.segments.map { $0.notes.map(\.text) } == written.segments.map { $0.notes.map(\.text) })
      #expect(
        read.segments.map { Self.withoutDisplay($0.source) } == written.segments.map { Self.withoutDisplay($0.source) })
      #expect(read.units.allSatisfy { $0.parts.count == 1 })
    }
  }

  /// TMX has no place for what a code is shown as.
  private static func withoutDisplay(_ text: InlineText) -> [InlineCode] {
    text.codes.map { code in
      var bare = code
      bare.display = nil
      return bare
    }
  }

  @Test("codes whose ids are no numbers get numbers, the same in both languages")
  func codeNumbers() throws {
    let source = InlineText(
      "ab",
      codes: [
        InlineCode(offset: 0, kind: .opening, id: "fet", data: "<b>"),
        InlineCode(offset: 1, kind: .standalone, id: "3", data: "<br/>"),
        InlineCode(offset: 2, kind: .closing, id: "fet", data: "</b>"),
      ])
    let target = InlineText("c", codes: [InlineCode(offset: 0, kind: .standalone, id: "3", data: "<br/>")])
    let unit = Unit(id: "u", parts: [.segment(Segment(id: "s", source: source, target: target))])
    let file = BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: .english, documents: [Document(id: "f", name: "a", units: [unit])])
    let read = try #require(TMX.decode(TMX.encode(file).bytes).file.documents.first?.segments.first)
    #expect(read.source.codes.map(\.id) == ["1001", "3", "1001"])
    #expect(read.target?.codes.map(\.id) == ["3"])
  }

  @Test("srclang and xml:lang are written letter for letter alike, in canonical form")
  func languageTags() throws {
    let unit = Unit(id: "u", parts: [.segment(Segment(id: "s", source: "Hei", target: "Hi"))])
    let file = BilingualFile(
      sourceLanguage: try LanguageTag("NB-no"), targetLanguage: try LanguageTag("en-gb"),
      documents: [Document(id: "f", name: "a", units: [unit])])
    let text = String(decoding: try TMX.encode(file).bytes, as: UTF8.self)
    #expect(text.contains("srclang=\"nb-NO\""))
    #expect(text.contains("xml:lang=\"nb-NO\""))
    #expect(text.contains("xml:lang=\"en-GB\""))
  }

  @Test("a memory of another program: region variants, several languages, marked and nested text")
  func foreign() throws {
    let decoded = try TMX.decode(Array(Self.foreignDocument.utf8))
    #expect(decoded.file.sourceLanguage.tag == "nb")
    #expect(decoded.file.targetLanguage?.tag == "en-GB")
    let segments = decoded.file.documents.flatMap(\.segments)
    #expect(segments.map(\.source.text) == ["Fiskeren sa nei", "Bare norsk", "Se her"])
    #expect(segments.map { $0.target?.text } == ["The fisherman said no", nil, "Look here"])
    #expect(segments.map(\.state) == [.translated, .initial, .translated])
    #expect(Set(segments.map(\.id)).count == 3)
    #expect(
      segments[0].source.codes == [
        InlineCode(offset: 0, kind: .opening, id: "1", data: "{\\b "),
        InlineCode(offset: 8, kind: .closing, id: "1", data: "}"),
        InlineCode(offset: 15, kind: .standalone, id: "7", data: "{\\fn en note}"),
      ])
    #expect(segments[2].source.codes.map(\.kind) == [.opening, .standalone])
    let messages = decoded.diagnostics.map(\.message)
    #expect(messages.contains { $0.contains("1 unit has no text in nb") })
    #expect(messages.contains { $0.contains("text in de") && $0.contains("<hi>") && $0.contains("“klient”") })
  }

  @Test("in the direction asked for")
  func direction() throws {
    let decoded = try TMX.decode(
      Array(Self.foreignDocument.utf8), source: LanguageTag("en"), target: LanguageTag("de"))
    let segments = decoded.file.documents.flatMap(\.segments)
    #expect(segments.map(\.source.text) == ["The fisherman said no", "Only English", "Look here"])
    #expect(segments.map { $0.target?.text } == ["Der Fischer sagte nein", nil, nil])
  }

  @Test("a memory that is the same in all directions, with TMX 1.1's lang, in UTF-16")
  func oldAndWide() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-16"?><!DOCTYPE tmx SYSTEM "tmx11.dtd">
      <tmx version="1.1"><header srclang="*all*"/><body><tu><tuv lang="NN"><seg>Ja 😀</seg></tuv><tuv lang="EN">
      <seg>Yes</seg></tuv></tu></body></tmx>
      """
    let bytes: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let file = try TMX.decode(bytes).file
    #expect(file.sourceLanguage == .nynorsk)
    #expect(file.targetLanguage == .english)
    #expect(file.documents[0].segments.map(\.source) == ["Ja 😀"])
    #expect(file.documents[0].segments.map(\.target) == ["Yes"])
  }

  static let faults: [(document: String, line: Int, word: String)] = [
    ("<xliff/>", 1, "<xliff>, not <tmx>"),
    ("<tmx version=\"2.0\"/>", 1, "version “2.0”"),
    ("<tmx version=\"1.4\">\n<header/><body/></tmx>", 2, "lacks the attribute srclang"),
    ("<tmx version=\"1.4\">\n<header srclang=\"xxq\"/><body/></tmx>", 2, "“xxq”"),
    (frame("<tu><tuv><seg>x</seg></tuv></tu>"), 2, "lacks the attribute xml:lang"),
    (frame("<tu><tuv xml:lang=\"nb\"/></tu>"), 2, "lacks a <seg>"),
    (frame("<tu><tuv xml:lang=\"nb\"><seg><bpt/></seg></tuv></tu>"), 2, "lacks the attribute i"),
    (frame("<tu><tuv xml:lang=\"nb\"><seg>x"), 3, "mismatch"),
    ("<tmx version=\"1.4\"><header srclang=\"nb\"/>\n<body>", 2, "ends inside <body>"),
    ("<!DOCTYPE tmx [\n<!ENTITY a \"b\">]><tmx version=\"1.4\"/>", 2, "declares the entity a"),
  ]

  @Test("faults are told with line and reason", arguments: faults)
  func fault(document: String, line: Int, word: String) {
    let error = #expect(throws: Diagnostic.self) { try TMX.decode(Array(document.utf8)) }
    #expect(error?.code == .badData)
    #expect(error?.place?.line == line)
    #expect(error?.message.contains(word) == true, "\(String(describing: error))")
  }

  @Test("a memory without units is a file without segments")
  func empty() throws {
    let file = try TMX.decode(Array(Self.frame("").utf8)).file
    #expect(file.documents.flatMap(\.segments).isEmpty)
  }

  private static func frame(_ content: String) -> String {
    "<tmx version=\"1.4\"><header srclang=\"nb\"/><body>\n\(content)\n</body></tmx>"
  }

  private static let foreignDocument = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4">
      <header creationtool="Annet" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="NB"
        datatype="rtf"/>
      <body>
        <tu tuid="a b"><prop type="klient">Fisk AS</prop>
          <tuv xml:lang="en-GB"><seg>The fisherman said no</seg></tuv>
          <tuv xml:lang="nb-NO"><seg><bpt i="1" type="bold">{\\b </bpt>Fiskeren<ept i="1">}</ept> sa <hi>nei</hi><ph
            x="7">{\\fn <sub>en note</sub>}</ph></seg></tuv>
          <tuv xml:lang="de"><seg>Der Fischer sagte nein</seg></tuv>
        </tu>
        <tu><tuv xml:lang="nb"><seg>Bare norsk</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>Only English</seg></tuv></tu>
        <tu><tuv xml:lang="nb"><seg>Se<it pos="begin" x="1">&lt;i></it> her<ut>&lt;/i></ut></seg></tuv>
          <tuv xml:lang="en"><seg>Look here</seg></tuv></tu>
      </body>
    </tmx>
    """
}
