import Bitext
import Interchange
import Testing
import TextKit

@Suite("Writing segments as a table")
struct SegmentTableWritingTests {
  private func lines(_ file: BilingualFile) throws -> [String] {
    String(decoding: try SegmentTable.encode(file).bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("source and target stand first, identifiers last, terms and remarks between")
  func columns() throws {
    let lines = try lines(SampleFile.everything())
    #expect(lines[0] == "source:nb\ttarget:en-GB\tstate\tterms\tnote\tnote:translator\tdocument\tsegment")
    let terms =
      "Nato-Russland-rådet → Nato–Russia Council / NRC (not: NATO-Russia council) [Store «C»]; Nato; "
      + "statsminister → prime minister (uncertain)"
    #expect(
      lines[1] == "Nato-Russland-rådet møtes på Gardermoen, sier statsministeren.\tThe Nato–Russia Council\tinitial\t"
        + terms + "\tUten avsender\tSjekk navnet\tf1\tu1.s1")
    #expect(lines[2] == "– Nei, sier han.\t“No,” he says.\ttranslated\t\t\t\tf1\tu1.s2")
    #expect(lines[4] == "Uten målspråk\t\t\t\t\t\tf1\tu2.s1")
  }

  @Test(
    "cells hold one line, are no formula, and are quoted only for a quote at their beginning",
    arguments: [
      ("en\ttab", #"en\ttab"#), ("to\nlinjer\r", #"to\nlinjer\r"#), (#"C:\temp"#, #"C:\\temp"#), (#"\n"#, #"\\n"#),
      ("- Nei, sa hun.", #"\- Nei, sa hun."#), ("=SUM(A1)", #"\=SUM(A1)"#), ("+47 22 33", #"\+47 22 33"#),
      ("@ola", #"\@ola"#), ("– Nei, sa hun.", "– Nei, sa hun."), ("2 - 1 = 1", "2 - 1 = 1"),
      (#""Nei," sa hun."#, #""""Nei,"" sa hun.""#), (#"Hun sa "nei"."#, #"Hun sa "nei"."#), ("«Nei»", "«Nei»"),
    ])
  func cells(_ text: String, _ cell: String) throws {
    let line = try #require(try lines(SampleFile.pairs([(text, "")])).last)
    #expect(line == cell + "\t\t\t\t\tf1\tu1.s1")
  }

  @Test("identifiers that stand twice are refused")
  func duplicates() throws {
    var file = SampleFile.pairs([("Ja", "Yes")])
    file.documents.append(file.documents[0])
    #expect(throws: Diagnostic.self) { try SegmentTable.encode(file) }
  }

  @Test(
    "every text comes back as it was",
    arguments: [
      #""Nei," sa han."#, #"""#, #""""#, #""Hei.""#, #""Hei, du; der.""#, #""a" og "b""#, #"a "b" c"#, "- Nei", "-",
      "=1+1",
      "@", "+", #"\"#, #"\\"#, #"\t"#, #"\-"#, #"\- Nei"#, "\t", "\n", "\r\n", "a\r", " mellomrom ", "\u{A0}", "«Nei»",
      #"=HYPERLINK("http://example.org","x")"#, "\"\t\"", "\"\n\"", "'apostrof", "#merke", "øæå 😀 العربية",
      "\u{FEFF}bom",
      "#NAME?", "\u{85}\u{2028}", #"""\"#, #"\""#,
    ])
  func roundTrip(_ text: String) throws {
    let file = SampleFile.pairs([(text, text), ("Neste", text), (text, "")])
    let decoded = try SegmentTable.decode(SegmentTable.encode(file).bytes)
    #expect(decoded.file == file)
  }

  @Test("targets and states come back")
  func states() throws {
    var file = SampleFile.pairs(Segment.State.allCases.map { ($0.rawValue, "x") } + [("y", "")])
    for (index, state) in Segment.State.allCases.enumerated() {
      file.documents[0].units[index].updateSegments { $0.state = state }
    }
    file.documents[0].units[4].updateSegments { $0.state = .final }
    file.targetLanguage = nil
    #expect(try SegmentTable.decode(SegmentTable.encode(file).bytes).file == file)
  }
}
