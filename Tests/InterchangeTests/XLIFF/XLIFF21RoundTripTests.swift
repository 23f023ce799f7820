import Bitext
import Interchange
import TextKit
import Testing

@Suite("XLIFF 2.1 gives back what it was given")
struct XLIFF21RoundTripTests {
  @Test("everything in a rich file")
  func everything() throws {
    let encoded = try XLIFF21.encode(RichFile.file)
    let decoded = try XLIFF21.decode(encoded.bytes)
    #expect(encoded.diagnostics == [])
    #expect(decoded.diagnostics == [])
    for (read, written) in zip(decoded.file.documents, RichFile.file.documents) {
      for (readUnit, writtenUnit) in zip(read.units, written.units) { #expect(readUnit == writtenUnit) }
    }
    #expect(decoded.file == RichFile.file)
    #expect(try XLIFF.decode(encoded.bytes).file == RichFile.file)
  }

  @Test("terms that touch, nest, coincide and cross keep their places")
  func terms() throws {
    let text = "æ Nato-sjefens råd"
    let ranges = [0..<2, 3..<14, 3..<14, 3..<7, 7..<8, 8..<14, 8..<19, 3..<3, 13..<19, 14..<19, 19..<19]
    let hits = ranges.enumerated().map { number, range in
      TermHit(
        range: range, term: "t\(number)", kind: .inflected,
        surface: String(decoding: Array(text.utf8)[range], as: UTF8.self), targets: ["x"])
    }
    let segment = Segment(id: "s", source: InlineText(text), terms: hits.inTestOrder)
    let read = try roundTrip(segment)
    #expect(read.terms.map(\.range) == hits.inTestOrder.map(\.range))
    #expect(Set(read.terms) == Set(hits))
    #expect(read.source == segment.source)
  }

  @Test("codes at a term's edges stay where they are")
  func codesAndTerms() throws {
    let source = InlineText(
      "vil Nato svare",
      codes: [
        InlineCode(offset: 4, kind: .opening, id: "1", data: "<b>"),
        InlineCode(offset: 6, kind: .standalone, id: "2", data: "<br/>"),
        InlineCode(offset: 8, kind: .closing, id: "1", data: "</b>"),
        InlineCode(offset: 8, kind: .standalone, id: "3", data: ""),
        InlineCode(offset: 14, kind: .standalone, id: "4", data: "<x/>"),
      ])
    let hit = TermHit(range: 4..<8, term: "Nato", kind: .exact, surface: "Nato", targets: ["NATO"])
    let segment = Segment(id: "s", source: source, terms: [hit])
    #expect(try roundTrip(segment) == segment)
  }

  @Test("similarities come back to the last digit", arguments: [0, 0.5, 0.57, 1.0 / 3, 0.29, 0.999999, 1])
  func similarity(_ similarity: Double) throws {
    let candidate = MatchCandidate(
      score: Int(similarity * 100), similarity: similarity, source: "a", target: "b", origin: "")
    let segment = Segment(id: "s", source: "a", target: "b", candidates: [candidate])
    #expect(try roundTrip(segment).candidates == [candidate])
  }

  @Test("forbidden controls are written as the standard says and read as U+FFFD, with a warning")
  func forbidden() throws {
    let segment = Segment(
      id: "s", source: InlineText("a\u{1}b", codes: [InlineCode(offset: 2, kind: .standalone, id: "1", data: "\u{2}")]))
    let bytes = try XLIFF21.encode(file([segment])).bytes
    #expect(String(decoding: bytes, as: UTF8.self).contains("a<cp hex=\"0001\"/><ph id=\"1\" dataRef=\"d1\"/>b"))
    let decoded = try XLIFF21.decode(bytes)
    let read = try #require(decoded.file.documents.first?.segments.first)
    #expect(read.source.text == "a\u{FFFD}b")
    #expect(read.source.codes == [InlineCode(offset: 4, kind: .standalone, id: "1", data: "\u{FFFD}")])
    #expect(decoded.diagnostics.map(\.severity) == [.warning])
    #expect(decoded.diagnostics.first?.message.hasPrefix("2 control characters") == true)
  }

  @Test("code ids that repeat within a unit are renumbered, and the user is told")
  func repeatedCodes() throws {
    let code = InlineCode(offset: 0, kind: .standalone, id: "1", data: "<br/>")
    let segments = ["s1", "s2"].map { Segment(id: $0, source: InlineText("x", codes: [code])) }
    let encoded = try XLIFF21.encode(file(segments))
    #expect(encoded.diagnostics.map(\.severity) == [.note])
    let read = try XLIFF21.decode(encoded.bytes).file.documents[0].segments
    #expect(read.map { $0.source.codes.map(\.data) } == [["<br/>"], ["<br/>"]])
    #expect(read[0].source.codes != read[1].source.codes)
  }

  @Test("a state past the first needs a target, and the user is told")
  func stateWithoutTarget() throws {
    let encoded = try XLIFF21.encode(file([Segment(id: "s", source: "x", state: .final)]))
    #expect(encoded.diagnostics.map(\.severity) == [.note])
    #expect(try XLIFF21.decode(encoded.bytes).file.documents[0].segments[0].state == .initial)
    #expect(try XLIFF12.encode(file([Segment(id: "s", source: "x", state: .final)])).diagnostics == encoded.diagnostics)
  }

  @Test("a translation without a language, an id that is no token, or two alike are refused")
  func refused() {
    let translated = file([Segment(id: "s", source: "x", target: "y")], target: nil)
    let spaced = file([Segment(id: "s 1", source: "x")])
    let twice = file([Segment(id: "s", source: "x"), Segment(id: "s", source: "y")])
    let none = BilingualFile(sourceLanguage: .bokmål, targetLanguage: nil)
    #expect(throws: Diagnostic.self) { try XLIFF21.encode(translated) }
    #expect(throws: Diagnostic.self) { try XLIFF21.encode(spaced) }
    #expect(throws: Diagnostic.self) { try XLIFF21.encode(twice) }
    #expect(throws: Diagnostic.self) { try XLIFF21.encode(none) }
  }

  private func file(_ segments: [Segment], target: LanguageTag? = .english) -> BilingualFile {
    let unit = Unit(id: "u1", parts: segments.map(Unit.Part.segment))
    return BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: target, documents: [Document(id: "f1", name: "a.txt", units: [unit])])
  }

  private func roundTrip(_ segment: Segment) throws -> Segment {
    let decoded = try XLIFF21.decode(XLIFF21.encode(file([segment])).bytes)
    #expect(decoded.diagnostics == [])
    return try #require(decoded.file.documents.first?.segments.first)
  }
}
