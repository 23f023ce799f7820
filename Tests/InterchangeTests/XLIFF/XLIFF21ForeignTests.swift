import Bitext
import Interchange
import TextKit
import Testing

@Suite("XLIFF 2 of other programs")
struct XLIFF21ForeignTests {
  @Test("groups, spanning codes, terms, comments, references and foreign elements")
  func everything() throws {
    let decoded = try XLIFF21.decode(Array(Self.document.utf8))
    let file = decoded.file
    #expect(file.sourceLanguage.tag == "nb")
    #expect(file.targetLanguage?.tag == "en-GB")
    #expect(file.documents.map(\.id) == ["a", "b"])
    let document = file.documents[0]
    #expect(document.name == "sak.docx")
    #expect(document.skeleton == nil)
    #expect(document.notes.map(\.text) == ["Om gruppen"])
    #expect(document.units.map(\.id) == ["1", "2", "3"])
    // Other programs number segments afresh in each unit: what repeats in the document gets its unit before it.
    #expect(document.segments.map(\.id) == ["1.s1", "s2", "2.s1"])

    let first = document.segments[0]
    #expect(first.source.text == "Statsråd Ås møter Nato")
    #expect(
      first.source.codes == [
        InlineCode(offset: 0, kind: .opening, id: "1", data: "<b>", display: "[fet]"),
        InlineCode(offset: 10, kind: .standalone, id: "2"),
        InlineCode(offset: 13, kind: .closing, id: "1", data: "</b>"),
      ])
    #expect(first.target?.text == "Minister Ås meets NATO")
    #expect(first.state == .translated)
    #expect(first.terms.map(\.surface) == ["Statsråd", "Nato"])
    #expect(first.terms.first?.targets == ["minister", "cabinet minister"])
    #expect(first.terms.first?.term == "statsråd")
    #expect(first.terms.last?.definition == "en allianse")
    #expect(first.notes.map(\.text) == ["Er navnet rett?", "Ja"])
    #expect(document.units[0].notes == [Note("Om hele avsnittet", origin: "info")])

    let second = document.segments[1]
    #expect(second.candidates.map(\.score) == [75, 101])
    #expect(second.candidates.map(\.similarity) == [0.755, 1])
    #expect(second.candidates.first?.target.codes.map(\.data) == ["<br/>"])
    #expect(document.units[0].parts[1] == .ignorable("\n "))

    // Not to be translated: there, but nobody works on it.
    #expect(document.units[2].isLocked)
    #expect(document.units[2].allSegments.map(\.source.text) == ["Intern kode"])
    #expect(document.units[2].segments.isEmpty)
  }

  @Test("what is not carried is told in one note, with the line")
  func omissions() throws {
    let diagnostics = try XLIFF21.decode(Array(Self.document.utf8)).diagnostics
    let note = try #require(diagnostics.first { $0.message.hasPrefix("not carried") })
    #expect(note.severity == .note)
    #expect(note.place?.line == 6)
    for thing in ["a <skeleton> of another program", "<my:data>", "glossary entries that refer to no marked term"] {
      #expect(note.message.contains(thing), "\(note.message)")
    }
    #expect(!note.message.contains("\n"))
    // `no` is Bokmål, and that is said.
    #expect(diagnostics.contains { $0.message.contains("“no” is read as nb") })
    #expect(diagnostics.count == 2)
  }

  @Test("an annotation that a split tore apart marks what is left of it in its segment")
  func splitAnnotation() throws {
    let decoded = try decode(
      """
      <unit id="u1"><segment id="s1"><source>Den <sm id="m1" type="term"/>røde </source></segment>
      <segment><source>tråden<em startRef="m1"/> ryker</source></segment></unit>
      """)
    let segments = decoded.file.documents[0].segments
    #expect(segments.map(\.id) == ["s1", "u1.s2"])
    #expect(segments[0].terms.map(\.surface) == ["røde "])
    #expect(segments[1].source == "tråden ryker")
  }

  @Test("XLIFF 2.2 is read too")
  func version22() throws {
    let document = Self.frame("<unit id=\"u\"><segment><source>Hei</source></segment></unit>")
      .replacing("version=\"2.1\"", with: "version=\"2.2\"")
      .replacing("document:2.0", with: "document:2.2")
    #expect(try XLIFF21.decode(Array(document.utf8)).file.documents[0].segments.map(\.source) == ["Hei"])
  }

  static let faults: [(content: String, line: Int, word: String)] = [
    ("<unit id=\"u\"><segment><target>x</target></segment></unit>", 2, "lacks a <source>"),
    ("<unit><segment><source>x</source></segment></unit>", 2, "lacks the attribute id"),
    ("<unit id=\"u v\"><segment><source>x</source></segment></unit>", 2, "no XML name token"),
    ("<unit id=\"u\"/>\n<unit id=\"u\"/>", 3, "a second <unit>"),
    (
      "<unit id=\"u\"><segment id=\"s\"><source/></segment>\n<segment id=\"s\"><source/></segment></unit>", 3,
      "a second <segment>"
    ),
    ("<unit id=\"u\"><segment state=\"ferdig\"><source/></segment></unit>", 2, "“ferdig” is no state"),
    ("<unit id=\"u\"><segment><source><ph id=\"1\" dataRef=\"d9\"/></source></segment></unit>", 2, "“d9”"),
    ("<unit id=\"u\"><segment><source><cp hex=\"XYZ\"/></source></segment></unit>", 2, "no character"),
  ]

  @Test("faults are told with line and reason", arguments: faults)
  func fault(content: String, line: Int, word: String) {
    let error = #expect(throws: Diagnostic.self) { try decode(content) }
    #expect(error?.code == .badData)
    #expect(error?.place?.line == line)
    #expect(error?.message.contains(word) == true, "\(String(describing: error))")
  }

  private func decode(_ content: String) throws -> DecodedFile {
    try XLIFF21.decode(Array(Self.frame(content).utf8))
  }

  private static func frame(_ content: String) -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="en"><file id="f1">
    \(content)
    </file></xliff>
    """
  }

  private static let document = """
    <?xml version="1.0"?>
    <xliff version="2.0" srcLang="no" trgLang="en-GB" xmlns="urn:oasis:names:tc:xliff:document:2.0"
      xmlns:g="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"
      xmlns:my="urn:example:my">
     <file id="a" original="sak.docx">
      <skeleton href="sak.skl"/>
      <group id="g1"><notes><note>Om gruppen</note></notes><group id="g2">
       <unit id="1" my:x="y">
        <my:data>?</my:data>
        <g:glossary>
         <g:glossEntry ref="#m1"><g:term>statsråd</g:term><g:translation>minister</g:translation>
          <g:translation>cabinet minister</g:translation></g:glossEntry>
         <g:glossEntry><g:term>løs</g:term><g:translation>loose</g:translation></g:glossEntry>
        </g:glossary>
        <m:matches>
         <m:match ref="#f=a/u=1/s2" similarity="75.5"><originalData><data id="d1">&lt;br/></data></originalData>
          <source>Hva nå?</source><target>What now?<ph id="1" dataRef="d1"/></target></m:match>
         <m:match ref="s2" type="icm" matchSuitability="100.0"><source>Hva så?</source><target>So?</target></m:match>
        </m:matches>
        <notes><note id="n1" category="info">Om hele avsnittet</note><note id="n2">Er navnet rett?</note></notes>
        <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>
        <segment id="s1" state="translated" subState="my:ok">
         <source><pc id="1" dataRefStart="d1" dataRefEnd="d2" dispStart="[fet]"><mrk id="m1" type="term"
          >Statsråd</mrk> <ph id="2"/><mrk id="c1" type="comment" ref="#n=n2">Ås</mrk></pc><mrk id="c2" type="comment"
          value="Ja"> møter </mrk><mrk id="m2" type="term" value="en allianse">Nato</mrk></source>
         <target>Minister Ås meets NATO</target>
        </segment>
        <ignorable><source>
     </source></ignorable>
        <segment id="s2"><source>Hva nå?</source></segment>
       </unit></group>
       <unit id="2"><segment id="s1"><source>Slutt</source></segment></unit>
      </group>
      <unit id="3" translate="no"><segment><source>Intern kode</source></segment></unit>
     </file>
     <file id="b"><unit id="1"><segment><source>To</source></segment></unit></file>
    </xliff>
    """
}
