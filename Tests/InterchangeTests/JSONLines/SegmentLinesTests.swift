import Bitext
import Interchange
import Testing
import TextKit

@Suite("Segments as JSON Lines")
struct SegmentLinesTests {
  private static let header = #"{"schema":"ordsmed.segments/1","source":"nb","target":"en","offsets":"scalar"}"# + "\n"
  private static let document = #"{"document":"f1","name":"a.txt"}"# + "\n"

  private func decode(_ lines: String) throws(Diagnostic) -> DecodedFile {
    try SegmentLines.decode(Array((Self.header + Self.document + lines).utf8))
  }

  @Test("a file with one of everything comes back equal")
  func roundTrip() throws {
    let file = try SampleFile.everything()
    let encoded = try SegmentLines.encode(file)
    let decoded = try SegmentLines.decode(encoded.bytes)
    #expect(decoded.file == file)
    #expect(decoded.diagnostics.isEmpty)
    var open = file
    open.targetLanguage = nil
    #expect(try SegmentLines.decode(SegmentLines.encode(open).bytes).file == open)
  }

  @Test("the lines look as the schema says")
  func shape() throws {
    let source = "På møtet"
    let file = BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: .english,
      documents: [
        Document(
          id: "f1", name: "a.txt",
          units: [
            Unit(
              id: "u1",
              parts: [
                .segment(
                  Segment(
                    id: "u1.s1", source: InlineText(source),
                    terms: [
                      TermHit(range: 4..<10, term: "møte", kind: .inflected, surface: "møtet", targets: ["meeting"])
                    ]
                  )), .ignorable(" "), .segment(Segment(id: "u1.s2", source: "Ja", target: "Yes", state: .initial)),
              ])
          ])
      ])
    #expect(
      String(decoding: try SegmentLines.encode(file).bytes, as: UTF8.self) == Self.header + Self.document + #"""
        {"id":"u1.s1","unit":"u1","source":"På møtet","gap":" ","terms":[{"start":3,"end":8,"term":"møte","kind":"inflected","surface":"møtet","targets":["meeting"],"uncertain":false}]}
        {"id":"u1.s2","unit":"u1","source":"Ja","target":"Yes","state":"initial"}

        """#)
  }

  @Test("a target without a state is a translation; one called initial is a proposal")
  func states() throws {
    let file = try decode(
      #"""
      {"id":"s1","unit":"u1","source":"Ja","target":"Yes"}
      {"id":"s2","unit":"u1","source":"Ja","target":"Yes","state":"initial"}
      {"id":"s3","unit":"u1","source":"Ja"}
      {"id":"s4","unit":"u1","source":"Ja","target":""}
      """#
    ).file
    #expect(file.documents[0].segments.map(\.state) == [.translated, .initial, .initial, .initial])
  }

  @Test("CRLF, empty lines, a byte-order mark and a missing last line feed are no trouble")
  func lineEnds() throws {
    let text = "\u{FEFF}" + Self.header + "\r\n\n" + #"{"document":"f1"}"# + "\r\n  \n" + #"{"unit":"u1","gap":"x"}"#
    let file = try SegmentLines.decode(Array(text.utf8)).file
    #expect(file.documents == [Document(id: "f1", name: "f1", units: [Unit(id: "u1", parts: [.ignorable("x")])])])
  }

  @Test("null says the same as nothing, wherever a key may be missing")
  func nulls() throws {
    let lines =
      #"{"schema":"ordsmed.segments/1","source":"nb","target":null,"offsets":null}"# + "\n"
      + #"{"document":"f1","name":null,"skeleton":null,"notes":null}"# + "\n"
      + #"{"unit":"u1","gap":null,"notes":null}"# + "\n"
      + #"{"id":"s1","unit":"u1","source":"Ja","target":null,"state":null,"gap":null,"terms":null,"candidates":null,"#
      + #""notes":[{"text":"Ja?","origin":null}],"source_codes":null,"target_codes":null}"#
    let decoded = try SegmentLines.decode(Array(lines.utf8))
    #expect(decoded.diagnostics.isEmpty)
    #expect(decoded.file.targetLanguage == nil)
    let segment = Segment(id: "s1", source: "Ja", notes: [Note("Ja?")])
    let unit = Unit(id: "u1", parts: [.segment(segment)])
    #expect(decoded.file.documents == [Document(id: "f1", name: "f1", units: [unit])])
  }

  @Test("keys of other programs are reported once each")
  func unknownKeys() throws {
    let decoded = try decode(
      #"""
      {"id":"s1","unit":"u1","source":"Ja","mt":"Yes"}
      {"id":"s2","unit":"u1","source":"Nei","mt":"No"}
      """#)
    #expect(decoded.diagnostics.count == 1)
    #expect(decoded.diagnostics.first?.severity == .warning)
    #expect(decoded.diagnostics.first?.place?.line == 3)
    #expect(decoded.diagnostics.first?.message.contains("mt") == true)
  }

  @Test("characters no document may hold are replaced and reported with their line")
  func controlCharacters() throws {
    let decoded = try decode(#"{"id":"s1","unit":"u1","source":"Ja\u0000\u0007"}"#)
    #expect(decoded.file.documents[0].segments[0].source.text == "Ja\u{FFFD}\u{FFFD}")
    #expect(decoded.diagnostics.first?.place?.line == 3)
  }

  @Test(
    "a fault is named with line and column",
    arguments: [
      (#"{"id":"s1","unit":"u1","source":"Ja","state":"done"}"#, 46, "state"),
      (#"{"id":"s1","unit":"u1"}"#, 1, "source"),
      (#"{"id":"s1","source":"Ja"}"#, 1, "unit"),
      (#"{"source":"Ja"}"#, 1, "id"),
      (#"{"id":"s1","unit":"u1","source":3}"#, 33, "source"),
      (#"{"id":"s1","unit":"u1","source":null}"#, 33, "source"),
      (#"{"id":"s 1","unit":"u1","source":"Ja"}"#, 1, "s 1"),
      (
        #"{"id":"s1","unit":"u1","source":"På","terms":[{"start":1,"end":3,"term":"på","kind":"exact"}]}"#, 64,
        "outside"
      ),
      (#"{"id":"s1","unit":"u1","source":"På","terms":[{"start":1,"end":0,"term":"på","kind":"exact"}]}"#, 64, "start"),
      (#"{"id":"s1","unit":"u1","source":"På","terms":[{"start":0,"end":2,"term":"på","kind":"x"}]}"#, 85, "kind"),
      (#"{"id":"s1","unit":"u1","source":"Ja","source_codes":[{"offset":0,"kind":"up","id":"1"}]}"#, 73, "kind"),
      (#"{"id":"s1","unit":"u1","source":"Ja","target_codes":[]}"#, 53, "target"),
      (#"{"id":"s1","unit":"u1","source":"Ja"#, 33, "closed"),
    ])
  func faults(_ line: String, _ column: Int, _ word: String) {
    #expect {
      _ = try decode(line)
    } throws: { error in
      let fault = error as? Diagnostic
      #expect(fault?.message.contains(word) == true, "\(error)")
      return fault?.place == Diagnostic.Place(line: 3, column: column)
    }
  }

  @Test("an identifier that stands twice names the line of the first")
  func duplicates() {
    #expect {
      _ = try decode(
        #"""
        {"id":"s1","unit":"u1","source":"Ja"}
        {"id":"s1","unit":"u2","source":"Nei"}
        """#)
    } throws: {
      let fault = $0 as? Diagnostic
      return fault?.place?.line == 4 && fault?.message.contains("line 3") == true
    }
  }

  @Test(
    "without a first line that names schema and languages nothing is read",
    arguments: [
      "", "\n \n", #"{"id":"s1","unit":"u1","source":"Ja"}"#, #"{"schema":"ordsmed.segments/2","source":"nb"}"#,
      #"{"schema":"ordsmed.segments/1"}"#, #"{"schema":"ordsmed.segments/1","source":"norsk språk"}"#,
      #"{"schema":"ordsmed.segments/1","source":"nb","offsets":"utf16"}"#,
      #"{"schema":"ordsmed.segments/1","source":"nb"}"# + "\n" + #"{"id":"s1","unit":"u1","source":"Ja"}"#,
    ])
  func headers(_ text: String) {
    #expect { _ = try SegmentLines.decode(Array(text.utf8)) } throws: {
      ($0 as? Diagnostic)?.code == .badData && ($0 as? Diagnostic)?.place?.line != nil
    }
  }

  @Test("what cannot be written is refused and not mended in silence")
  func unfit() throws {
    var twice = SampleFile.pairs([("Ja", ""), ("Nei", "")])
    twice.documents[0].units[1].id = "u1"
    #expect(throws: Diagnostic.self) { try SegmentLines.encode(twice) }
    var outside = SampleFile.pairs([("På", "")])
    outside.documents[0].units[0].updateSegments {
      $0.terms = [TermHit(range: 0..<2, term: "p", kind: .exact, surface: "p")]
    }
    #expect(throws: Diagnostic.self) { try SegmentLines.encode(outside) }
  }
}
