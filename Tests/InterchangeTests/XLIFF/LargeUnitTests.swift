import Bitext
import Interchange
import TextKit
import Testing

/// A unit may be a whole book; time must grow with its length and no faster, or nobody waits for this suite's end.
@Suite("Units of many thousand terms and codes")
struct LargeUnitTests {
  @Test("XLIFF 2.1 gives back 20,000 terms of one unit")
  func terms() throws {
    let segments = (1...200).map { number in
      Segment(
        id: "s\(number)", source: InlineText(String(repeating: "råd ", count: 100)),
        terms: (0..<100).map { index in
          TermHit(
            range: 5 * index..<5 * index + 4, term: "råd", kind: .exact, surface: "råd", targets: ["council"])
        }, notes: [Note("Merk \(number)")])
    }
    let file = Self.file(segments)
    #expect(try XLIFF21.decode(XLIFF21.encode(file).bytes).file == file)
  }

  @Test("codes that all bear one id get ids of their own, in XLIFF 2.1 and in TMX")
  func codes() throws {
    let codes = (0..<5000).map { InlineCode(offset: $0, kind: .standalone, id: "br", data: "<br/>") }
    let text = InlineText(String(repeating: "a", count: 5000), codes: codes)
    let file = Self.file([Segment(id: "s", source: text, target: text)])
    let read = try XLIFF21.decode(XLIFF21.encode(file).bytes).file.documents[0].segments[0]
    #expect(Set(read.source.codes.map(\.id)).count == 5000)
    #expect(read.target == read.source)
    let named = InlineText(text.text, codes: (0..<5000).map { InlineCode(offset: $0, kind: .standalone, id: "c\($0)") })
    let memory = try TMX.decode(TMX.encode(Self.file([Segment(id: "s", source: named, target: named)])).bytes)
    #expect(Set(memory.file.documents[0].segments[0].source.codes.map(\.id)).count == 5000)
  }

  private static func file(_ segments: [Segment]) -> BilingualFile {
    BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: .english,
      documents: [Document(id: "f1", name: "a", units: [Unit(id: "u1", parts: segments.map(Unit.Part.segment))])])
  }
}
