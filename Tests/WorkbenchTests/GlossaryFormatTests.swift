import Bitext
import Foundation
import Interchange
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit
import Workbench

/// Glossaries through every format.
@Suite struct GlossaryFormatTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Glossaries")
  static let shipped =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".tsv") }.sorted() ?? []

  @Test(arguments: shipped, [GlossaryFormat.tsv, .csv, .ssv, .tbx, .tbxDCT, .tbx2])
  func theShippedGlossariesComeBackByteForByte(_ name: String, _ format: GlossaryFormat) throws {
    let original = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let termbase = try decode(original, "in.tsv")
    let encoded = try format.encode(termbase, source: .bokmål, target: .english)
    #expect(encoded.diagnostics.isEmpty)
    let back = try decode(encoded.bytes, "out")
    #expect(try GlossaryFormat.tsv.encode(back, source: .bokmål, target: .english).bytes == original)
  }

  func decode(_ bytes: [UInt8], _ name: String) throws -> Termbase {
    let decoded = try GlossaryFormat.decode(bytes, named: name, source: .bokmål, target: .english)
    #expect(decoded.diagnostics.isEmpty)
    return decoded.termbase
  }

  @Test func theContentSaysWhatItIs() throws {
    let termbase = try decode(Array("nb\ten\nlov\tact\n".utf8), "x")
    for format in GlossaryFormat.allCases {
      let bytes = try format.encode(termbase, source: .bokmål, target: .english).bytes
      #expect(try decode(bytes, "no ending").concepts.map { $0.terms.map(\.text) } == [["lov", "act"]])
    }
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "nb\ten\r\nlov\tact\r\n".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try decode(utf16, "x.txt").concepts.map { $0.terms.map(\.text) } == [["lov", "act"]])
  }

  @Test func aFolderHoldsEveryFormat() throws {
    try TemporaryFolder.with { folder in
      for (name, text) in [
        ("a.tsv", "nb\ten\nlov\tact"), ("b.csv", "nb;en\nsak;case"),
        ("c.utx", "#UTX 1.11; nb/en; x\n#src\ttgt\nval\tchoice"),
        ("README.md", "# no glossary"),
      ] { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
      let (glossaries, _) = try GlossaryFiles.load([folder], source: .bokmål, target: .english)
      #expect(glossaries.flatMap(\.entries).map(\.terms) == [["lov"], ["sak"], ["val"]])
    }
  }

  @Test func aBrokenRowLoadsNothing() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/a.tsv"
      try Data("nb\ten\nlov\tact\nsak\tcase\tx\tx\nval\tchoice\ty\n".utf8).write(to: URL(fileURLWithPath: path))
      #expect {
        try GlossaryFiles.load([path], source: .bokmål, target: .english)
      } throws: { error in
        guard let error = error as? Diagnostic else { return false }
        return error.place == Diagnostic.Place(file: path, line: 3, column: 10)
          && error.help?.hasSuffix("--keep-going loads the rest; 1 more like it") == true
      }
      let (glossaries, diagnostics) = try GlossaryFiles.load(
        [path], source: .bokmål, target: .english, keepGoing: true)
      #expect(glossaries.flatMap(\.entries).map(\.terms) == [["lov"]])
      #expect(diagnostics.map { $0.place?.line } == [3, 4])
    }
  }

  @Test func aPairThatIsNotThereIsAUsageError() throws {
    let termbase = try decode(Array("nb\ten\nlov\tact\n".utf8), "x")
    for format in [GlossaryFormat.omegat, .utx] {
      #expect {
        try format.encode(termbase, source: .bokmål, target: .nynorsk)
      } throws: { ($0 as? Diagnostic)?.code == .usage }
    }
  }
}
