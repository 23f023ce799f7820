import Bitext
import Interchange
import Testing
import TextKit

@Suite("Reading segments from a table")
struct SegmentTableReadingTests {
  private static let header = "source:nb\ttarget:en\tstate\tterms\tnote\tdocument\tsegment\n"

  private func decode(_ table: String) throws(Diagnostic) -> DecodedFile { try SegmentTable.decode(Array(table.utf8)) }

  private func pairs(_ file: BilingualFile) -> [[String]] {
    file.documents.flatMap(\.segments).map { [$0.source.text, $0.target?.text ?? ""] }
  }

  @Test("a table saved by a spreadsheet says the same: CRLF, quoted cells, real line breaks, empty cells, a mark first")
  func spreadsheet() throws {
    let table =
      "\u{FEFF}source:nb\ttarget:en\tstate\tterms\tnote\tdocument\tsegment\t\t\r\n"
      + "\"\"\"Nei,\"\" sa han.\"\t\"\"\"No,\"\" he said.\"\tTranslated\t\t\tf1\tu1.s1\t\t\r\n"
      + "\"Han sa \"\"ja\"\".\"\t\"He said\n\"\"yes\"\".\"\t\t\t\"Kort, sant\"\tf1\tu1.s2\t\t\r\n"
      + "\\- Nei, sa hun.\t\"- No, she said.\"\tinitial\t\t\tf1\tu2.s1\r\n\t\t\t\t\t\t\t\t\r\n"
    let expected = [
      ["\"Nei,\" sa han.", "\"No,\" he said."], ["Han sa \"ja\".", "He said\n\"yes\"."],
      ["- Nei, sa hun.", "- No, she said."],
    ]
    let decoded = try decode(table)
    #expect(pairs(decoded.file) == expected)
    #expect(decoded.diagnostics.isEmpty)
    let segments = decoded.file.documents[0].segments
    #expect(segments.map(\.state) == [.translated, .translated, .initial])
    #expect(segments[1].notes == [Note("Kort, sant")])
    #expect(decoded.file.documents[0].units.map(\.id) == ["u1", "u2"])

    let units = Array(table.utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try SegmentTable.decode(little).file == decoded.file)
    #expect(try SegmentTable.decode(big).file == decoded.file)
    #expect(try decode(table.replacing("\r\n", with: "\r")).file == decoded.file)
  }

  @Test("quotes that no spreadsheet put there belong to the text")
  func plainQuotes() throws {
    let table =
      Self.header + "\"Nei,\" sa han.\t\"Hei.\"\t\t\t\tf1\ts1\n\"Hei\tHello\"\t\t\t\tf1\ts2\n"
      + "\"Hei\tHello\t\t\t\tf1\ts3\n\"a\" og \"b\"\t\"\t\t\t\tf1\ts4\n"
    let decoded = try decode(table)
    #expect(
      pairs(decoded.file) == [
        ["\"Nei,\" sa han.", "\"Hei.\""], ["\"Hei", "Hello\""], ["\"Hei", "Hello"], ["\"a\" og \"b\"", "\""],
      ])
  }

  @Test("where the header row is quoted, all cells are")
  func allQuoted() throws {
    let decoded = try decode(
      "\"source:nb\"\t\"target:en\"\t\"segment\"\n\"Hei.\"\t\"Hi.\"\t\"s1\"\n\"\"\"Hei.\"\"\"\t\"\"\t\"s2\"\n")
    #expect(pairs(decoded.file) == [["Hei.", "Hi."], ["\"Hei.\"", ""]])
  }

  @Test("columns are known by their headings and rows by their identifiers, in whatever order they stand")
  func order() throws {
    let decoded = try decode(
      "Segment\tTARGET:EN-gb\tDocument\tsource:no\nu2.s1\tTwo\tf1\tTo\nu1.s1\tNote\tf2\tNotis\nu1.s1\tOne\tf1\tEn\n"
        + "u2.s2\tThree\tf1\tTre\n")
    let file = decoded.file
    #expect(file.sourceLanguage == .bokmål)
    #expect(file.targetLanguage?.tag == "en-GB")
    #expect(file.documents.map(\.id) == ["f1", "f2"])
    #expect(file.documents[0].units.map { $0.segments.map(\.source.text) } == [["To", "Tre"], ["En"]])
  }

  @Test("a user's own columns become notes under their headings, and go out again that way")
  func foreignColumns() throws {
    let decoded = try decode("source:nb\ttarget\tsegment\tKommentar\t\nJa\tYes\ts1\tSikker?\tløst ord\n")
    let notes = [Note("Sikker?", origin: "Kommentar"), Note("løst ord")]
    #expect(decoded.file.documents[0].segments[0].notes == notes)
    #expect(decoded.file.targetLanguage == nil)
    #expect(decoded.diagnostics.map(\.severity) == [.note])
    #expect(decoded.diagnostics[0].place == Diagnostic.Place(line: 1, column: 26))
    let again = try SegmentTable.decode(SegmentTable.encode(decoded.file).bytes).file
    #expect(Set(again.documents[0].segments[0].notes) == Set(notes))
  }

  @Test("rows whose empty cells at the end were cut off are whole")
  func shortRows() throws {
    let decoded = try decode("document\tsegment\tsource:nb\ttarget:en\tstate\nf1\ts1\tJa\nf1\ts2\tNei\tNo\n")
    #expect(pairs(decoded.file) == [["Ja", ""], ["Nei", "No"]])
  }

  @Test("what looks wrong and can be kept is kept, with a warning at its cell")
  func warnings() throws {
    let decoded = try decode(Self.header + "C:\\docs\tNo\u{1}\t\t\t\tf1\ts1\nJa\t#NAME?\t\t\t\tf1\ts2\n")
    #expect(pairs(decoded.file) == [["C:\\docs", "No\u{FFFD}"], ["Ja", "#NAME?"]])
    #expect(
      decoded.diagnostics.map(\.place) == [
        Diagnostic.Place(line: 2, column: 1), Diagnostic.Place(line: 2, column: 9),
        Diagnostic.Place(line: 3, column: 4),
      ])
    #expect(decoded.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "a fault is named with line and column",
    arguments: [
      ("", 1, 1, "empty"), ("\n\n", 1, 1, "empty"), ("Ja\tYes\n", 1, 1, "source:"),
      ("source\ttarget\n", 1, 1, "language"),
      ("source:nb\ttarget:engelsk\tsegment\n", 1, 11, "engelsk"), ("source:nb\ttarget:en\n", 1, 1, "segment"),
      ("segment\tsource:nb\tsource:nn\n", 1, 19, "source:nn"),
      ("source:nb\tsegment\nJa\ts1\nNei\ts1\n", 3, 5, "line 2"), ("source:nb\tsegment\nJa\t\n", 2, 4, "identifier"),
      ("source:nb\tsegment\n\"To\nlinjer\"\ts1\nNei\ts 2\n", 4, 5, "s 2"),
      ("source:nb\tsegment\tstate\nJø\ts1\tdone\n", 2, 7, "done"),
      ("source:nb\tsegment\nJa\tmed tab\ts1\n", 2, 12, "3 cells"), ("source:nb\tsegment\nJa\n", 2, 1, "only 1"),
      ("source:nb\tsegment\tdocument\nJa\ts1\t\n", 2, 7, "no document"),
    ])
  func faults(_ table: String, _ line: Int, _ column: Int, _ word: String) {
    #expect {
      _ = try decode(table)
    } throws: { error in
      let fault = error as? Diagnostic
      #expect(fault?.message.contains(word) == true, "\(error)")
      return fault?.code == .badData && fault?.place == Diagnostic.Place(line: line, column: column)
    }
  }
}
