import Bitext
import Interchange
import TextKit
import Testing

/// Translation tools show every trans-unit, drop groups, and go by states: what is written must serve them.
@Suite("XLIFF 1.2 in translation tools")
struct XLIFF12ToolsTests {
  private static let unit = Unit(
    id: "u1",
    parts: [
      .ignorable("  "), .segment(Segment(id: "u1.s1", source: "Ja.")), .ignorable(" "), .ignorable("\n"),
      .segment(Segment(id: "u1.s2", source: "Nei.", target: "No.")), .ignorable("* * *"), .ignorable("\t"),
      .segment(Segment(id: "u1.s3", source: "Kanskje.", target: "Maybe.", state: .translated)), .ignorable(""),
    ], notes: [Note("Svarene")])

  private static func file(_ units: [Unit]) -> BilingualFile {
    BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: .english, documents: [Document(id: "f1", name: "a.txt", units: units)])
  }

  @Test("white space between sentences is no trans-unit that somebody might fill in, and comes back")
  func gaps() throws {
    let file = Self.file([Self.unit, Unit(id: "u2", parts: [.ignorable(" ")])])
    let bytes = try XLIFF12.encode(file).bytes
    // Three sentences, and the asterisks, which a translator should see.
    #expect(String(decoding: bytes, as: UTF8.self).components(of: "<trans-unit ") == 4)
    #expect(try XLIFF12.decode(bytes).file == file)
    #expect(try XLIFF12.decode(bytes).diagnostics.isEmpty)
  }

  @Test("gaps are valid by the strict schema", .enabled(if: Validator.isAvailable, Validator.reason))
  func validity() throws {
    let bytes = try XLIFF12.encode(Self.file([Self.unit, Unit(id: "u2", parts: [.ignorable(" ")])])).bytes
    #expect(try Validator.faults(in: bytes, schema: "xliff-1.2/xliff-core-1.2-strict.xsd") == "")
  }

  @Test("files written with gaps as trans-units are read as before")
  func earlierGaps() throws {
    let decoded = try decode(
      """
      <group id="u1" restype="x-ordsmed-unit"><trans-unit id="u1.s1"><source>Ja.</source></trans-unit>
      <trans-unit id="u1.i1" translate="no" restype="x-ordsmed-ignorable"><source> </source></trans-unit>
      <trans-unit id="u1.s2"><source>Nei.</source></trans-unit></group>
      """)
    #expect(
      decoded.file.documents[0].units.map(\.parts) == [
        [
          .segment(Segment(id: "u1.s1", source: "Ja.")), .ignorable(" "),
          .segment(Segment(id: "u1.s2", source: "Nei.")),
        ]
      ])
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test("without the groups, segments keep the ids by which a merge finds their places")
  func withoutGroups() throws {
    let text = String(decoding: try XLIFF12.encode(Self.file([Self.unit])).bytes, as: UTF8.self)
    let start = try #require(text.firstRange(of: "<group"))
    let firstUnit = try #require(text.firstRange(of: "<trans-unit"))
    var bare = text
    bare.replaceSubrange(start.lowerBound..<firstUnit.lowerBound, with: "")
    let decoded = try XLIFF12.decode(Array(bare.replacing("</group>", with: "").utf8))
    let segments = decoded.file.documents[0].segments
    #expect(segments.map(\.id) == ["u1.s1", "u1.s2", "u1.s3"])
    #expect(segments.map { $0.target?.text } == [nil, "No.", "Maybe."])
    #expect(decoded.file.documents[0].units.allSatisfy { $0.id.hasPrefix("u1.") })
    #expect(throws: Never.self) { try XLIFF21.encode(decoded.file) }
  }

  @Test("a target that nobody confirmed is to be reviewed; an empty one is to be translated")
  func states() throws {
    let unit = Unit(
      id: "u1",
      parts: [
        .segment(Segment(id: "s1", source: "Ja", target: "Yes")),
        .segment(Segment(id: "s2", source: "Nei", target: "")), .segment(Segment(id: "s3", source: "Kanskje")),
      ])
    let text = String(decoding: try XLIFF12.encode(Self.file([unit])).bytes, as: UTF8.self)
    #expect(text.contains("<target state=\"needs-review-translation\">Yes</target>"))
    #expect(text.contains("<target state=\"needs-translation\"/>"))
    #expect(text.components(of: "<target") == 2)
    #expect(try XLIFF12.decode(Array(text.utf8)).file == Self.file([unit]))
  }

  @Test("approved, yet in need of work: read as initial, and the user is told")
  func contradiction() throws {
    let decoded = try decode(
      """
      <trans-unit id="1" approved="yes"><source>Ja</source><target state="needs-translation">Yes</target></trans-unit>
      <trans-unit id="2" approved="yes"><source>Nei</source><target state="new">No</target></trans-unit>
      <trans-unit id="3"><source>Nei</source><target state="needs-l10n">No</target></trans-unit>
      """)
    #expect(decoded.file.documents[0].segments.map(\.state) == [.initial, .initial, .initial])
    #expect(decoded.diagnostics.map(\.severity) == [.warning])
    #expect(
      decoded.diagnostics.first?.message
        == "2 units are approved although their targets are said to need work; they count as not confirmed")
    #expect(decoded.diagnostics.first?.place?.line == 2)
  }

  private func decode(_ content: String) throws -> DecodedFile {
    try XLIFF12.decode(
      Array(
        """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="nb"
        ><body>\(content)</body></file></xliff>
        """.utf8))
  }
}

extension String {
  /// How many times a text stands here.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
