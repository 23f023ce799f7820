import Bitext
import Interchange
import TextKit
import Testing

@Suite("What stays behind in formats that hold segments alone")
struct LeftBehindTests {
  @Test("a table: inline codes as a warning, the rest in one note")
  func table() throws {
    #expect(
      try SegmentTable.encode(SampleFile.everything()).diagnostics.map(\.description) == [
        """
        warning: a table holds no inline codes, such as bold or a line break: 4 were left out
          help: write .xlf or .jsonl to keep them
        """,
        """
        note: left out of the table: 1 earlier translation, 2 remarks about units or documents
          help: write .xlf or .jsonl to keep them
        """,
      ])
  }

  @Test("a memory: earlier translations, remarks about units and documents, who made remarks")
  func memory() throws {
    #expect(
      try TMX.encode(SampleFile.everything()).diagnostics.map(\.description) == [
        """
        note: left out of the memory: 1 earlier translation, 2 remarks about units or documents, the origin of 1 \
        remark, what 1 inline code is shown as
          help: write .xlf or .jsonl to keep them
        """
      ])
  }

  @Test("terms and skeletons come again from glossary and original, so they need no mention")
  func silence() throws {
    var file = SampleFile.pairs([("Ja", "Yes")])
    file.documents[0].skeleton = Skeleton(filter: "text", content: "x")
    file.documents[0].units[0].updateSegments {
      $0.terms = [TermHit(range: 0..<2, term: "ja", kind: .exact, surface: "Ja", targets: ["yes"])]
    }
    #expect(try TMX.encode(file).diagnostics.isEmpty)
    #expect(try SegmentTable.encode(file).diagnostics.isEmpty)
  }

  @Test("translations in the plural stand behind those of the dictionary")
  func plurals() throws {
    var file = SampleFile.pairs([("Sanksjonene", "")])
    file.documents[0].units[0].updateSegments {
      $0.terms = [
        TermHit(
          range: 0..<11, term: "sanksjon", kind: .inflected, surface: "Sanksjonene", targets: ["sanction", "measure"],
          pluralTargets: ["sanctions", "measures"])
      ]
    }
    let summary = "sanksjon → sanction / measure (plural: sanctions / measures)"
    #expect(String(decoding: try SegmentTable.encode(file).bytes, as: UTF8.self).contains(summary))
    #expect(String(decoding: try XLIFF12.encode(file).bytes, as: UTF8.self).contains("comment=\"\(summary)\""))
    let xliff = String(decoding: try XLIFF21.encode(file).bytes, as: UTF8.self)
    #expect(xliff.contains("<gls:translation ordt:number=\"plural\">sanctions</gls:translation>"))
  }

  @Test("terms read the same in a table and in a note of XLIFF 1.2")
  func termSummary() throws {
    var file = SampleFile.pairs([("Nato-sjefen, Nato og rådet", "")])
    let sjef = TermHit(
      range: 0..<11, term: "Nato-sjef", kind: .inflected, surface: "Nato-sjefen", targets: ["NATO chief", "SG, NATO"],
      forbiddenTargets: ["boss", "head"], note: "store bokstaver")
    var again = sjef
    again.range = 13..<17
    file.documents[0].units[0].updateSegments {
      $0.terms = [
        again, sjef, TermHit(range: 21..<27, term: "råd", kind: .inflected, surface: "rådet", isUncertain: true),
      ]
    }
    let summary = "Nato-sjef → NATO chief / SG, NATO (not: boss / head) [store bokstaver]; råd (uncertain)"
    let table = String(decoding: try SegmentTable.encode(file).bytes, as: UTF8.self)
    #expect(table.contains("\t\(summary)\t"))
    let xliff = try XLIFF12.decode(XLIFF12.encode(file).bytes).file
    #expect(xliff.documents[0].segments[0].notes == [Note(summary, origin: "ordsmed-term")])
  }
}
