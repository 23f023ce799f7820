import Bitext
import Interchange
import TextKit
import Testing

/// Whatever a file holds, each format gives back what it promises to: all of it, or its share.
@Suite("Random files come back", .serialized)
struct RoundTripTests {
  static let seeds = Array<UInt64>(1...100)

  @Test("from XLIFF 2.1 whole, but for states without a target", arguments: seeds)
  func xliff21(seed: UInt64) throws {
    try expectSame(
      XLIFF21.self, XLIFF21.decode(XLIFF21.encode(file(seed)).bytes), changed(file(seed)) { Self.settle(&$0) })
  }

  @Test("from XLIFF 1.2 with a note in the place of terms", arguments: seeds)
  func xliff12(seed: UInt64) throws {
    var decoded = try XLIFF12.decode(XLIFF12.encode(file(seed)).bytes)
    decoded.file = changed(decoded.file) { $0.notes.removeAll { $0.origin == "ordsmed-term" } }
    try expectSame(
      XLIFF12.self, decoded,
      changed(file(seed)) { segment in
        Self.settle(&segment)
        segment.terms = []
      })
  }

  @Test("from JSON Lines whole", arguments: seeds)
  func jsonLines(seed: UInt64) throws {
    try expectSame(SegmentLines.self, SegmentLines.decode(SegmentLines.encode(file(seed)).bytes), file(seed))
  }

  @Test("from TMX with the texts, codes, states and remarks of their segments", arguments: seeds)
  func tmx(seed: UInt64) throws {
    let decoded = try TMX.decode(TMX.encode(file(seed)).bytes)
    let written = file(seed).documents.filter { !$0.segments.isEmpty }
    let read = decoded.file.documents.filter { !$0.segments.isEmpty }
    #expect(decoded.diagnostics.isEmpty)
    #expect(read.map(\.name) == written.map(\.name))
    for (read, written) in zip(read, written) {
      let expected = written.segments.map { segment in
        var share = Segment(id: segment.id, source: Self.bare(segment.source), target: segment.target.map(Self.bare))
        share.state = segment.target == nil ? .initial : segment.state
        share.notes = segment.notes.map { Note($0.text) }
        return share
      }
      #expect(read.segments == expected)
    }
  }

  @Test("from a table with the texts, states and remarks of their segments", arguments: seeds)
  func table(seed: UInt64) throws {
    let decoded = try SegmentTable.decode(SegmentTable.encode(file(seed)).bytes)
    let written = file(seed).documents.filter { !$0.segments.isEmpty }
    // TAB and line break in a target are read with a note, as a translator may have meant a backslash.
    #expect(decoded.diagnostics.allSatisfy { $0.severity == .note })
    #expect(decoded.file.documents.map(\.id) == written.map(\.id))
    for (read, written) in zip(decoded.file.documents, written) {
      let units = written.units.filter { !$0.segments.isEmpty }
      #expect(read.units.map { $0.segments.map(\.id) } == units.map { $0.segments.map(\.id) })
      for (read, written) in zip(read.segments, written.segments) {
        #expect(read.source == InlineText(written.source.text))
        #expect(read.target?.text ?? "" == written.target?.text ?? "")
        #expect(read.state == written.state)
        // Remarks of one origin share a cell, a line each.
        let remarks = Dictionary(grouping: written.notes, by: \.origin)
          .map { Note($0.value.map(\.text).joined(separator: "\n"), origin: $0.key) }
        #expect(Set(read.notes) == Set(remarks))
      }
    }
  }

  @Test("and all of them are valid", .enabled(if: Validator.isAvailable, Validator.reason), arguments: 1...UInt64(5))
  func validity(seed: UInt64) throws {
    #expect(try Validator.faults(in: XLIFF21.encode(file(seed)).bytes, schema: "xliff-2.1/all.xsd") == "")
    #expect(
      try Validator.faults(in: XLIFF12.encode(file(seed)).bytes, schema: "xliff-1.2/xliff-core-1.2-strict.xsd") == "")
    #expect(try Validator.faults(in: TMX.encode(file(seed)).bytes, documentType: "tmx/tmx14.dtd") == "")
  }

  private func file(_ seed: UInt64) -> BilingualFile { RandomFile.make(seed: seed) }

  /// Compares unit by unit first, or a failure would print the whole file.
  private func expectSame<Format>(_: Format.Type, _ decoded: DecodedFile, _ expected: BilingualFile) throws {
    #expect(decoded.diagnostics.isEmpty)
    for (read, written) in zip(decoded.file.documents, expected.documents) {
      for (read, written) in zip(read.units, written.units) {
        try #require(read == written, "\(Format.self), unit \(written.id)")
      }
    }
    #expect(decoded.file == expected)
  }

  private func changed(_ file: BilingualFile, _ change: (inout Segment) -> Void) -> BilingualFile {
    var copy = file
    for document in copy.documents.indices {
      for unit in copy.documents[document].units.indices {
        copy.documents[document].units[unit].updateAllSegments(change)
      }
    }
    return copy
  }

  /// A state past the first says nothing without a target.
  private static func settle(_ segment: inout Segment) {
    if segment.target == nil { segment.state = .initial }
  }

  /// The text with its codes, but without what these are shown as.
  private static func bare(_ text: InlineText) -> InlineText {
    var bare = text
    for index in bare.codes.indices { bare.codes[index].display = nil }
    return bare
  }
}
