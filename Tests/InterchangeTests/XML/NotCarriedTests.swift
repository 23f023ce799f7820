import Bitext
import Interchange
import TextKit
import Testing

/// What the model has no place for is named, so that nobody finds out in print that a reader passed over it.
@Suite("What readers cannot take along")
struct NotCarriedTests {
  @Test("XLIFF 2.1: targets outside segments, unless they say no more than their source")
  func targetsOutsideSegments() throws {
    let decoded = try decode21(
      """
      <unit id="u1"><segment><source>Ja.</source></segment><ignorable><source> </source><target> </target></ignorable>
      <segment><source>Nei.</source></segment></unit>
      """)
    #expect(decoded.diagnostics.isEmpty)
    let message = try notCarried(
      decode21(
        """
        <unit id="u1"><segment><source>Ja.</source></segment>
        <ignorable><source> </source><target>…</target></ignorable><segment><source>Nei.</source></segment></unit>
        """))
    #expect(message == "not carried: targets of text that is not to be translated (line 3)")
  }

  @Test("XLIFF 2.1: a unit that is not to be translated keeps its notes")
  func notesOutsideSegments21() throws {
    let decoded = try decode21(
      """
      <unit id="u1" translate="no"><notes><note id="n1">Internt</note></notes><segment><source>Ko<mrk id="m1"
      type="comment" ref="#n=n1">de</mrk></source></segment></unit>
      """)
    #expect(decoded.file.documents[0].units.map(\.isLocked) == [true])
    #expect(decoded.file.documents[0].allSegments.map(\.notes) == [[Note("Internt")]])
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test("XLIFF 1.2: of text between segments the target and candidates are named, notes are the unit's")
  func outsideSegments12() throws {
    let decoded = try decode12(
      """
      <trans-unit id="1" translate="no" restype="x-ordsmed-ignorable"><source>Kode</source><target>Code</target><note>Internt</note>
      <alt-trans><target>Key</target></alt-trans></trans-unit>
      <trans-unit id="2" translate="no" restype="x-ordsmed-ignorable"><source>Kode</source><target>Kode</target></trans-unit>
      """)
    #expect(decoded.file.documents[0].units.map(\.notes) == [[Note("Internt")], []])
    #expect(
      try notCarried(decoded)
        == "not carried: targets of text that is not to be translated (line 2), candidates outside segments (line 2)")
  }

  @Test("XLIFF 2.1: attributes the model has no place for are named once each")
  func attributes21() throws {
    let message = try notCarried(
      decode21(
        """
        <unit id="u1" name="tittel" type="x:h1" xmlns:my="urn:example:my" my:vekt="2"><notes>
        <note appliesTo="target" priority="2">Kort!</note></notes>
        <segment state="translated" subState="my:ok"><source>Et<ph id="1" canCopy="no" type="fmt" equiv=" "
        /> ord<ph id="2" canCopy="no"/></source><target xml:lang="en">A word</target></segment></unit>
        """))
    #expect(
      message
        == "not carried: attributes name, type, vekt, appliesTo, priority, canCopy, equiv (the first on line 2)")
  }

  @Test("XLIFF 1.2: attributes the model has no place for are named after the elements")
  func attributes12() throws {
    let decoded = try decode12(
      """
      <trans-unit id="1" resname="knapp" maxwidth="20" restype="button" xmlns:m="urn:example:m" m:status="done">
      <source xml:lang="nb">Lagre</source><target state="translated" state-qualifier="exact-match">Save</target>
      <count-group name="ord"><count count-type="word-count">1</count></count-group></trans-unit>
      """)
    #expect(
      try notCarried(decoded)
        == "not carried: <count-group> (line 4), attributes resname, maxwidth, restype, status, state-qualifier "
        + "(the first on line 2)")
  }

  @Test("TMX: who changed a unit and when")
  func attributesTMX() throws {
    let decoded = try TMX.decode(
      Array(
        """
        <tmx version="1.4"><header srclang="nb" datatype="plaintext" creationtool="x"/><body>
        <tu tuid="1" changeid="kari" changedate="20260102T030405Z"><tuv xml:lang="nb"><seg>Ja</seg></tuv></tu>
        </body></tmx>
        """.utf8))
    #expect(try notCarried(decoded) == "not carried: attributes changeid, changedate (the first on line 2)")
  }

  @Test("XLIFF 2.1: the order of targets, with the segments whose targets change places")
  func order() throws {
    let decoded = try decode21(
      """
      <unit id="u1"><segment id="s1"><source>Takk,</source><target order="3">thanks.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>Kari.</source><target order="1">Kari,</target></segment>
      <segment id="s4"><source>!</source><target order="4">!</target></segment></unit>
      """)
    #expect(decoded.file.documents[0].segments.map { $0.target?.text } == ["thanks.", "Kari,", "!"])
    #expect(
      try notCarried(decoded)
        == "not carried: the order of targets, which stay with their sources: u1/s1, u1/2 (line 2)")
  }

  @Test("codes that stand in a target alone are kept, for a merge to warn of", arguments: [true, false])
  func codesOfTargetAlone(isVersion21: Bool) throws {
    let text = "<source>Ja<ph id=\"1\"/></source><target><ph id=\"9\"/>Yes<ph id=\"1\"/></target>"
    let decoded =
      isVersion21
      ? try decode21("<unit id=\"u1\"><segment>\(text)</segment></unit>")
      : try decode12("<trans-unit id=\"u1\">\(text)</trans-unit>")
    let target = try #require(decoded.file.documents[0].segments[0].target)
    #expect(
      target.codes == [
        InlineCode(offset: 0, kind: .standalone, id: "9"), InlineCode(offset: 3, kind: .standalone, id: "1"),
      ])
    #expect(decoded.diagnostics.isEmpty)
  }

  private func notCarried(_ decoded: DecodedFile) throws -> String {
    try #require(decoded.diagnostics.first { $0.message.hasPrefix("not carried") }).message
  }

  private func decode21(_ content: String) throws -> DecodedFile {
    try XLIFF21.decode(
      Array(
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="en"><file id="f1">
        \(content)
        </file></xliff>
        """.utf8))
  }

  private func decode12(_ content: String) throws -> DecodedFile {
    try XLIFF12.decode(
      Array(
        """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="nb"
        ><body>\(content)</body></file></xliff>
        """.utf8))
  }
}
