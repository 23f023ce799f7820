import Bitext
import OrdsmedTestSupport
import TextKit
import TranslationMemory
import Testing
import Workbench

@Suite("Going through a memory unit by unit")
struct HousekeepingTests {
  private func unit(_ source: String, _ target: String) -> TranslationUnit {
    TranslationUnit(
      sourceLanguage: .bokmål,
      variants: [
        .init(language: .bokmål, text: InlineText(source)), .init(language: .english, text: InlineText(target)),
      ])
  }

  @Test("everything that looks at all units says how far it has come")
  func progress() throws {
    try TemporaryFolder.with { folder in
      let memories = try ["/a.tm", "/b.tm"].map { try Memory(opening: folder + $0, for: .creating) }
      for memory in memories {
        try memory.write { writer throws(Diagnostic) in
          for number in 0..<1500 { try writer.add(unit("Sak \(number)", "Case \(number)")) }
        }
      }
      var query = UnitQuery()
      query.texts = ["nothing has this"]
      var shown: [String: [Int]] = [:]
      func note(_ job: String) -> (Int) -> Void { { shown[job, default: []].append($0) } }
      try MemoryHousekeeping.faults([.tags], in: memories[0], where: query, progress: note("clean")) { _, _ in }
      _ = try MemoryHousekeeping.replace(
        TextReplacement("x", by: "y"), in: memories[0], where: query, isTrial: true,
        stamp: ChangeStamp(user: nil, now: Timestamp(seconds: 0)), progress: note("replace")
      ) { _, _ in }
      try memories[0].read { first throws(Diagnostic) in
        try MemoryHousekeeping.forEach(query, in: first, progress: note("list")) { _ in }
        try memories[1].read { second throws(Diagnostic) in
          try MemoryDifference.forEach(between: first, and: second, progress: note("diff")) { _ in }
        }
      }
      #expect(shown == ["clean": [1000], "replace": [1000], "list": [1000], "diff": [1000, 2000, 3000]])
    }
  }

  @Test("segments of all documents of a file are counted on")
  func analysisProgress() throws {
    let documents = (1...2).map { number in
      Document(
        id: "f\(number)", name: "",
        units: [Unit(id: "u1", parts: ["Ja.", "Nei."].map { .segment(Segment(id: $0, source: InlineText($0))) })])
    }
    var analysis = WordAnalysis(nil, innerMatches: false)
    var shown: [Int] = []
    try analysis.add(documents, named: "a.xlf") { shown.append($0) }
    #expect(shown == [1, 2, 3, 4])
  }

  @Test("a text says how far it has been read")
  func preparationProgress() throws {
    var shown: [Int] = []
    let text = Array("Møtet.\n\nJa. Nei.\n".utf8)
    _ = try Preparation(source: .bokmål, glossaries: []).prepare(text, named: "a.txt") { shown.append($0) }
    #expect(shown == [7, 17])
  }

  @Test("one of anything is told in the singular")
  func singular() throws {
    var statistics = MemoryStatistics()
    statistics.count(unit("A", "To ord"))
    let lines = String(decoding: StatisticsListing(json: false).list(statistics), as: UTF8.self)
    #expect(lines.contains("nb\t1 text, 1 word, 1 character\n"), "\(lines)")
    #expect(lines.contains("en\t1 text, 2 words, 6 characters\n"), "\(lines)")
    var analysis = WordAnalysis(nil, innerMatches: true)
    let segments = ["Møtet er i Oslo mandag", "Møtet er i Oslo tirsdag"].map { Segment(id: $0, source: InlineText($0)) }
    let units = [Unit(id: "u1", parts: segments.map { .segment($0) })]
    try analysis.add([Document(id: "f1", name: "", units: units)], named: "a.xlf")
    let table = String(decoding: AnalysisListing(.table, rates: MatchRates()).list(analysis), as: UTF8.self)
    #expect(table.contains("(1 segment comes nearest to an earlier one"), "\(table)")
  }
}
