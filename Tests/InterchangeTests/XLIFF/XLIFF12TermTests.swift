import Bitext
import Interchange
import Testing
import TextKit

/// Terms marked in the source of XLIFF 1.2.
@Suite struct XLIFF12TermTests {
  func file(_ source: InlineText, _ terms: [TermHit]) -> BilingualFile {
    let segment = Segment(id: "u1.s1", source: source, terms: terms)
    let document = Document(id: "f1", name: "a.txt", units: [Unit(id: "u1", parts: [.segment(segment)])])
    return BilingualFile(sourceLanguage: .bokmål, targetLanguage: .english, documents: [document])
  }

  func source(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let inner = text.split(separator: "<source>").last?.split(separator: "</source>").first.map(String.init) ?? ""
    return inner.replacing(/<mrk mtype="term" mid="([^"]*)" comment="([^"]*)">/) { "⟨\($0.output.2)|" }
      .replacing("</mrk>", with: "⟩")
  }

  func hit(_ text: String, _ range: Range<Int>, _ target: String) -> TermHit {
    TermHit(
      range: range, term: text, kind: .inflected, surface: text, targets: [target], forbiddenTargets: ["x"],
      isUncertain: true)
  }

  @Test func termsNestAndOfTwoThatOverlapTheFirstIsMarked() throws {
    // «Nato hovedkvarteret her»: the whole, both parts, and one that reaches across.
    let terms = [
      hit("Nato hovedkvarteret", 0..<19, "NATO HQ"), hit("Nato", 0..<4, "NATO"), hit("hovedkvarteret", 5..<19, "HQ"),
      hit("hovedkvarteret her", 5..<23, "HQ here"),
    ]
    let encoded = try XLIFF12.encode(file("Nato hovedkvarteret her", terms))
    #expect(
      source(encoded.bytes)
        == "⟨Nato hovedkvarteret → NATO HQ (not: x) (uncertain)|⟨Nato → NATO (not: x) (uncertain)|Nato⟩ "
        + "⟨hovedkvarteret → HQ (not: x) (uncertain)|hovedkvarteret⟩⟩ her")
  }

  @Test func marksStandBesideCodesAndComeBackAsTheNote() throws {
    let text = InlineText(
      "En lov",
      codes: [
        InlineCode(offset: 3, kind: .opening, id: "1", data: "<b>"),
        InlineCode(offset: 6, kind: .closing, id: "1", data: "</b>"),
      ])
    let original = file(text, [hit("lov", 3..<6, "act"), hit("lov", 3..<6, "law")])
    let encoded = try XLIFF12.encode(original)
    #expect(source(encoded.bytes).contains("⟨lov → act (not: x) (uncertain); lov → law (not: x) (uncertain)|lov⟩<ept"))
    let decoded = try XLIFF12.decode(encoded.bytes)
    let segment = try #require(decoded.file.documents[0].segments.first)
    #expect(segment.source == text)
    #expect(segment.terms.isEmpty)
    #expect(segment.notes.count == 1)
    // Written and read once more it is still the same.
    let again = try XLIFF12.decode(XLIFF12.encode(decoded.file).bytes)
    #expect(again.file == decoded.file)
  }

  @Test(.enabled(if: Validator.isAvailable, Validator.reason))
  func validByTheStrictSchema() throws {
    let bytes = try XLIFF12.encode(
      file("Nato her", [hit("Nato", 0..<4, "NATO"), hit("her", 5..<8, "\"here\" & <now>")])
    ).bytes
    #expect(try Validator.faults(in: bytes, schema: "xliff-1.2/xliff-core-1.2-strict.xsd") == "")
  }
}
