import Bitext
import Interchange
import TextKit
import Testing

@Suite("XLIFF 1.2")
struct XLIFF12Tests {
  /// What 1.2 has no place for: terms become a note.
  private static func expected(_ segment: Segment) -> Segment {
    var expected = segment
    expected.terms = []
    if segment.id == "u1.s1" && !segment.terms.isEmpty {
      let note = """
        Nato-sjef → NATO chief / head of NATO (not: Nato boss) [Alltid med store bokstaver & uten «the»]; \
        Nato → NATO (uncertain); nytt sanksjon (not: new sanction) [bare et eksempel]; sanksjonspakke
        """
      expected.notes.insert(Note(note, origin: "ordsmed-term"), at: 0)
    }
    return expected
  }

  @Test("a rich file comes back, its terms as a note")
  func roundTrip() throws {
    var expected = RichFile.file
    for index in expected.documents.indices {
      for unit in expected.documents[index].units.indices {
        expected.documents[index].units[unit].updateSegments { $0 = Self.expected($0) }
      }
    }
    let encoded = try XLIFF12.encode(RichFile.file)
    let decoded = try XLIFF12.decode(encoded.bytes)
    #expect(encoded.diagnostics == [])
    #expect(decoded.diagnostics == [])
    for (read, written) in zip(decoded.file.documents, expected.documents) {
      for (readUnit, writtenUnit) in zip(read.units, written.units) { #expect(readUnit == writtenUnit) }
    }
    #expect(decoded.file == expected)
    // What was read can be written and read again, and stays as it is.
    #expect(try XLIFF.decode(XLIFF12.encode(decoded.file).bytes).file == expected)
  }

  @Test("a document's id other than its number comes back")
  func documentID() throws {
    let unit = Unit(id: "u1", parts: [.segment(Segment(id: "s1", source: "x"))])
    let file = BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: nil, documents: [Document(id: "sak-7", name: "a", units: [unit])])
    #expect(try XLIFF12.decode(XLIFF12.encode(file).bytes).file == file)
  }

  @Test("segments that seg-source marks, codes of all kinds, candidates and foreign elements")
  func foreign() throws {
    let decoded = try XLIFF12.decode(Array(Self.foreignDocument.utf8))
    let document = try #require(decoded.file.documents.first)
    #expect(decoded.file.targetLanguage?.tag == "en-US")
    #expect(document.units.map(\.id) == ["7b", "enkel", "fast"])

    let unit = document.units[0]
    #expect(unit.segments.map(\.id) == ["7b.1", "7b.2", "7b.3"])
    #expect(unit.segments.map(\.source.text) == ["Første setning.", "Andre del", "Siste."])
    #expect(unit.segments.map { $0.target?.text } == ["First sentence.", nil, "Last."])
    #expect(unit.segments.map(\.state) == [.translated, .initial, .translated])
    #expect(unit.segments[2].candidates.map(\.score) == [98])
    #expect(unit.segments[0].candidates.isEmpty)
    #expect(unit.notes.map(\.text) == ["Om hele enheten"])
    #expect(unit.parts.count == 5)
    #expect(unit.parts[1] == .ignorable(" "))
    #expect(
      unit.segments[1].source.codes == [
        InlineCode(offset: 5, kind: .standalone, id: "5", display: "[linje]"),
        InlineCode(offset: 6, kind: .opening, id: "6", data: "<i>"),
        InlineCode(offset: 9, kind: .closing, id: "6", data: "</i>"),
      ])

    #expect(document.units.map(\.isLocked) == [false, false, true])
    #expect(document.units[2].allSegments.map(\.id) == ["fast"])

    let simple = document.units[1].segments[0]
    #expect(simple.id == "enkel")
    #expect(simple.source.text == "Nato svarer nå")
    #expect(simple.terms.map(\.surface) == ["Nato"])
    #expect(simple.source.codes.map(\.kind) == [.opening, .closing, .standalone])
    #expect(simple.source.codes.map(\.id) == ["a", "a", "p"])
    #expect(simple.source.codes.last?.data == "<fn>fotnote</fn>")
    #expect(simple.state == .final)

    let note = try #require(decoded.diagnostics.first { $0.message.hasPrefix("not carried") })
    for thing in ["<sdl:seg-defs>", "a <skl> of another program", "inline codes outside segments", "<bin-unit>"] {
      #expect(note.message.contains(thing), "\(note.message)")
    }
  }

  @Test(
    "states",
    arguments: [
      ("", "", .initial), ("approved=\"yes\"", "", .final), ("", "state=\"new\"", .initial),
      ("", "state=\"translated\"", .translated), ("approved=\"yes\"", "state=\"translated\"", .reviewed),
      ("", "state=\"needs-review-translation\"", .initial), ("approved=\"yes\"", "state=\"needs-l10n\"", .initial),
      ("", "state=\"signed-off\"", .reviewed), ("", "state=\"final\"", .final), ("", "state=\"x-own\"", .initial),
      ("approved=\"no\"", "state=\"x-own\"", .initial), ("approved=\"yes\"", "state=\"x-own\"", .final),
    ] as [(String, String, Segment.State)])
  func states(approved: String, state: String, expected: Segment.State) throws {
    let decoded = try decode(
      "<trans-unit id=\"1\" \(approved)><source>a</source><target \(state)>b</target></trans-unit>")
    #expect(decoded.file.documents[0].segments.map(\.state) == [expected])
  }

  @Test("a target that nobody divided goes to the first segment, and the user is told")
  func undividedTarget() throws {
    let decoded = try decode(
      """
      <trans-unit id="1"><source>A. B.</source><seg-source><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2"
      >B.</mrk></seg-source><target>C. D.</target></trans-unit>
      """)
    #expect(decoded.file.documents[0].segments.map { $0.target?.text } == ["C. D.", nil])
    #expect(decoded.diagnostics.first?.message.contains("how a target is divided") == true)
  }

  @Test("segments without a mid are joined by their order")
  func segmentsWithoutMid() throws {
    let decoded = try decode(
      """
      <trans-unit id="1"><source>A. B.</source><seg-source><mrk mtype="seg">A.</mrk> <mrk mtype="seg">B.</mrk
      ></seg-source><target><mrk mtype="seg">C.</mrk> og <mrk mtype="seg">D.</mrk></target></trans-unit>
      """)
    let segments = decoded.file.documents[0].segments
    #expect(segments.map { $0.target?.text } == ["C.", "D."])
    #expect(Set(segments.map(\.id)).count == 2)
    #expect(decoded.diagnostics.first?.message.contains("outside its segments") == true)
  }

  @Test("an earlier translation with two targets is two candidates")
  func severalTargets() throws {
    let decoded = try decode(
      "<trans-unit id=\"1\"><source>Nei.</source><alt-trans match-quality=\"80\"><source>Nei!</source><target>No!</target>"
        + "<target>Nope!</target></alt-trans></trans-unit>")
    let candidates = decoded.file.documents[0].segments[0].candidates
    #expect(candidates.map(\.target.text) == ["No!", "Nope!"])
    #expect(candidates.map(\.source.text) == ["Nei!", "Nei!"])
  }

  @Test("ids that are no name tokens are replaced, and the user is told")
  func oddIdentifiers() throws {
    let decoded = try decode(
      "<trans-unit id=\"a b\"><source>x</source></trans-unit><trans-unit id=\"c/d\"><source>y</source></trans-unit>")
    let ids = decoded.file.documents[0].segments.map(\.id)
    #expect(Set(ids).count == 2)
    #expect(decoded.diagnostics.first?.message.contains("no XML name tokens") == true)
    #expect(throws: Never.self) { try XLIFF21.encode(decoded.file) }
  }

  static let faults: [(document: String, line: Int, word: String)] = [
    ("<html/>", 1, "<html>, not <xliff>"),
    ("<xliff version=\"1.7\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", 1, "version “1.7”"),
    ("<xliff version=\"3.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>", 1, "version “3.0”"),
    ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", 1, "without a version"),
    ("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", 1, "holds no <file>"),
    (frame("<trans-unit id=\"1\"/>"), 2, "lacks a <source>"),
    (frame("<trans-unit><source/></trans-unit>"), 2, "lacks the attribute id"),
    (
      frame("<trans-unit id=\"1\"><source/></trans-unit>\n<trans-unit id=\"1\"><source/></trans-unit>"), 3,
      "a second <trans-unit>"
    ),
    (frame("").replacing("\"nb\"", with: "\"qzz\""), 1, "“qzz”"),
    (frame("<trans-unit id=\"1\"><source>x"), 3, "mismatch"),
  ]

  @Test("faults are told with line and reason", arguments: faults)
  func fault(document: String, line: Int, word: String) {
    let error = #expect(throws: Diagnostic.self) { try XLIFF.decode(Array(document.utf8)) }
    #expect(error?.code == .badData)
    #expect(error?.place?.line == line)
    #expect(error?.message.contains(word) == true, "\(String(describing: error))")
  }

  private func decode(_ content: String) throws -> DecodedFile {
    try XLIFF12.decode(Array(Self.frame(content).utf8))
  }

  private static func frame(_ content: String) -> String {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="nb"><body>
    \(content)
    </body></file></xliff>
    """
  }

  private static let foreignDocument = """
    <?xml version="1.0" encoding="utf-8"?>
    <xliff xmlns:sdl="urn:example:sdl" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
     <file original="C:\\sak.docx" source-language="nb-NO" target-language="en-US" datatype="x-docx">
      <header><skl><external-file href="x.skl"/></skl></header>
      <body><group id="g"><trans-unit id="7b">
       <source><g id="1">Første setning. Andre<x id="5"/> </g>Siste.</source>
       <seg-source><g id="1"><mrk mtype="seg" mid="1">Første setning.</mrk> <mrk mtype="seg" mid="2">Andre<x id="5"
        equiv-text="[linje]"/> <bpt id="6" rid="r">&lt;i></bpt>del<ept id="9" rid="r">&lt;/i></ept></mrk></g> <mrk
        mtype="seg" mid="3">Siste.</mrk></seg-source>
       <target state="translated"><mrk mtype="seg" mid="1">First sentence.</mrk> <mrk mtype="seg" mid="3">Last.</mrk
        ></target>
       <note>Om hele enheten</note>
       <alt-trans match-quality="98%" mid="3"><source>Sist.</source><target>Last!</target></alt-trans>
       <sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs>
      </trans-unit></group>
      <trans-unit id="enkel" approved="yes"><source><bx id="a" rid="1"/><mrk mtype="term">Nato</mrk><ex id="b" rid="1"
       /> svarer<ph id="p">&lt;fn><sub>fotnote</sub>&lt;/fn></ph> nå</source><target>NATO replies now</target>
      </trans-unit>
      <trans-unit id="fast" translate="no"><source>ABC-1</source></trans-unit>
      <bin-unit id="b" mime-type="image/png"><bin-source><external-file href="b.png"/></bin-source></bin-unit>
      </body></file>
    </xliff>
    """
}
