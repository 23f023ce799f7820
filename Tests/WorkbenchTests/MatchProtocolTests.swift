import Bitext
import OrdsmedTestSupport
import TextKit
import TranslationMemory
import Testing
import Workbench

@Suite struct MatchProtocolTests {
  private func withSearch(_ body: (MemorySearch) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let memory = try Memory(opening: folder + "/a.tm", for: .creating)
      try memory.write { writer throws(Diagnostic) in
        let unit = TranslationUnit(
          sourceLanguage: .bokmål,
          variants: [
            .init(language: .bokmål, text: "Møtet er \u{1B}[2Jutsatt."),
            .init(language: .english, text: "The meeting has been “postponed”."),
          ])
        try writer.add(unit)
      }
      try body(try MemorySearch([memory], from: .bokmål, into: .english))
    }
  }

  @Test("only equal texts are said to have the similarity 1")
  func shownSimilarity() {
    for (similarity, shown) in [(1.0, 1.0), (0.99999, 0.9999), (0.83333, 0.8333), (0, 0)] {
      #expect(MatchProtocol.shown(similarity: similarity) == shown)
    }
  }

  private func answer(_ line: [UInt8], _ service: some LineProtocol) throws -> String {
    var (service, out) = (service, [UInt8]())
    try line.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in try service.answer(bytes, into: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  @Test func answersALineOfTextWithALineOfJSON() throws {
    try withSearch { search in
      let service = MatchProtocol(search, explains: false, namesMemory: false)
      let line = try answer(Array("Møtet er [2Jutsatt.\r".utf8), service)
      #expect(
        line == #"{"matches":[{"score":83,"similarity":0.8333,"source":"Møtet er \u001b[2Jutsatt.","#
          + #""target":"The meeting has been “postponed”.","target_lang":"en","id":1}]}"# + "\n")
      #expect(try answer([], service) == "{\"matches\":[]}\n")
      #expect(try answer(Array("?!".utf8), service) == "{\"matches\":[]}\n")
      #expect(throws: Diagnostic.self) { try answer([0x4D, 0xF8, 0x74, 0x65], service) }
      #expect(service.answersBlankLines)
    }
  }

  @Test func saysWhyWhenAsked() throws {
    try withSearch { search in
      let line = try answer(
        Array("Møtet er [2Jutsatt.".utf8), MatchProtocol(search, explains: true, namesMemory: false))
      #expect(line.contains(#""likeness":"punctuation-differs""#))
      #expect(
        line.contains(#""diff":[["both","Møtet er "],["earlier","\u001b"],["both","[2Jutsatt."]]"#))
    }
  }

  @Test func theListingShowsWhatDiffersAndTrustsNoText() throws {
    try withSearch { search in
      var plain = MatchListing(search, marks: .brackets, explains: false)
      let listing = try plain.list("Møtet er \u{1B}[2Javlyst.")
      #expect(listing.hasPrefix(" 83  Møtet er \\u{1B}[[-2Jutsatt-]{+2Javlyst+}.\n     The meeting has been"))
      #expect(try plain.list("Helt andre ord") == "no match\n")
    }
  }
}
