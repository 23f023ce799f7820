import Bitext
import Testing
import TextKit
import Workbench

@Suite struct ExportTests {
  private let file = BilingualFile(
    sourceLanguage: .bokmål, targetLanguage: .english,
    documents: [
      Document(
        id: "f1", name: "a.txt", skeleton: Skeleton(filter: "text", content: "…"),
        units: [
          Unit(
            id: "u1",
            parts: [
              .segment(Segment(id: "u1.s1", source: "Ja.", target: "Yes.", state: .translated)), .ignorable(" "),
              .segment(Segment(id: "u1.s2", source: "Nei.", target: "No.")),
            ]),
          Unit(id: "u2", parts: [.segment(Segment(id: "u2.s1", source: "Kanskje."))]),
        ])
    ])

  @Test func onlyConfirmedSegmentsGoOut() throws {
    let export = try Export(of: file, .confirmed)
    #expect(export.file.documents[0].segments.map(\.id) == ["u1.s1"])
    #expect((export.exported, export.unconfirmed, export.untranslated) == (1, 1, 1))
    #expect(export.file.documents[0].skeleton == nil, "a document with holes must not be merged")
  }

  @Test func allThatAreTranslatedGoOutWhenAsked() throws {
    let export = try Export(of: file, .translated)
    #expect(export.file.documents[0].segments.map(\.id) == ["u1.s1", "u1.s2"])
    #expect(export.file.documents[0].units.count == 1)
  }

  @Test func everythingKeepsTheSkeleton() throws {
    let export = try Export(of: file, .everything)
    #expect(export.file == file)
    #expect(export.exported == 3)
  }

  @Test func nothingToExportIsAnError() throws {
    var untranslated = file
    untranslated.documents[0].units.removeFirst()
    let error = #expect(throws: Diagnostic.self) { try Export(of: untranslated, .confirmed) }
    #expect(error?.message == "no segment has a target, so there is nothing to export")
    var unconfirmed = file
    unconfirmed.documents[0].units[0].parts.removeFirst()
    let other = #expect(throws: Diagnostic.self) { try Export(of: unconfirmed, .confirmed) }
    #expect(other?.help?.contains("--all") == true)
  }
}
