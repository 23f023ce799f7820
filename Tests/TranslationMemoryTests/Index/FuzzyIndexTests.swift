import OrdsmedTestSupport
import Testing

@testable import TranslationMemory

@Suite struct FuzzyIndexTests {
  /// Makes units most of which resemble some other.
  private func units(_ count: Int, from first: Int64 = 1, _ random: inout RandomTexts) -> [IndexedUnit] {
    var texts: [String] = []
    return (0..<count).map { index in
      let text =
        texts.isEmpty || random.number(below: 3) == 0
        ? random.text() : random.edited(texts[random.number(below: texts.count)], edits: 3)
      texts.append(text)
      return IndexedUnit(
        id: first + Int64(index), text: text, codes: UInt32(random.number(below: 3)),
        changed: UInt32(random.number(below: 50)))
    }
  }

  @Test(arguments: 1...3)
  func findsWhatComparingWithEveryUnitFinds(seed: Int) throws {
    var random = RandomTexts(seed: UInt64(seed))
    var judge = BruteForce()
    var builder = IndexBuilder()
    let indexed = units(150, &random)
    for unit in indexed {
      builder.add(unit)
      judge.add(unit)
    }
    try TemporaryFolder.with { folder in
      try builder.write(to: folder + "/a.index", stamp: "1")
      let index = try FuzzyIndex(openingAt: folder + "/a.index")
      try compare(index, judge, indexed, &random)

      // Some go, some change, some come.
      for unit in indexed where unit.id % 5 == 0 {
        index.remove(unit.id)
        judge.remove(unit.id)
      }
      var later = units(40, from: 130, &random)
      later[3].text = "Helt nye ord her: ombordstigning"
      for unit in later {
        index.add(unit)
        judge.add(unit)
      }
      index.remove(135)
      judge.remove(135)
      try compare(index, judge, indexed + later, &random)
    }
  }

  private func compare(
    _ index: FuzzyIndex, _ judge: BruteForce, _ units: [IndexedUnit], _ random: inout RandomTexts
  ) throws {
    for percent in Array(50...100) + [0, 20, 49] {
      let minimum = Double(percent) / 100
      let base = units[random.number(below: units.count)].text
      let query = random.number(below: 4) == 0 ? random.text() : random.edited(base, edits: 4)
      let codes = UInt32(random.number(below: 3))
      for limit in [1, 5, 1000] {
        let found = index.candidates(for: query, codes: codes, minimum: minimum, limit: limit)
        let expected = judge.candidates(for: query, codes: codes, minimum: minimum, limit: limit)
        try #require(found == expected, "\(query) at \(percent) %, the best \(limit)")
      }
    }
  }

  @Test func anIndexWithoutAFileWorksToo() {
    let index = FuzzyIndex()
    #expect(index.candidates(for: "Møtet er avlyst.", minimum: 0.7, limit: 5) == [])
    index.add(IndexedUnit(id: 7, text: "Møtet er utsatt."))
    #expect(
      index.candidates(for: "Møtet er avlyst.", minimum: 0.7, limit: 5) == [FuzzyCandidate(unit: 7, similarity: 0.75)])
    index.add(IndexedUnit(id: 7, text: "Møtet er avlyst."))
    #expect(index.candidates(for: "Møtet er avlyst.", minimum: 0.7, limit: 5).map(\.similarity) == [1])
    index.remove(7)
    #expect(index.candidates(for: "Møtet er avlyst.", minimum: 0.7, limit: 5) == [])
  }

  @Test func wordsWeighMoreThanPunctuationAndCapitals() {
    let index = FuzzyIndex()
    let texts = ["Møtet er utsatt.", "Møtet er avlyst!", "møtet er avlyst!", "Møtet  er avlyst.", "Møtet er avlyst."]
    for (id, text) in texts.enumerated() { index.add(IndexedUnit(id: Int64(id), text: text)) }
    #expect(index.candidates(for: "Møtet er avlyst.", minimum: 0.7, limit: 9).map(\.unit) == [4, 3, 1, 2, 0])
  }

  @Test(arguments: ["", "   ", "\u{301}", "?", "!!!", "x", "…", "\u{0}"])
  func oddQueriesAreAnswered(query: String) {
    let index = FuzzyIndex()
    for (id, text) in ["", "?", "!!!", "x", "Hva nå?", "\u{301}"].enumerated() {
      index.add(IndexedUnit(id: Int64(id), text: text))
    }
    let found = index.candidates(for: query, minimum: 0.7, limit: 3)
    #expect(found.allSatisfy { $0.similarity == 1 })
    #expect(found.count == (["?", "!!!", "x", "\u{301}"].contains(query) ? 1 : 0))
  }

  @Test func aMebibyteIsLookedUp() throws {
    var random = RandomTexts(seed: 9)
    var long = ""
    while long.utf8.count < 1 << 18 { long += random.text() + " " }
    var builder = IndexBuilder()
    builder.add(IndexedUnit(id: 1, text: long))
    builder.add(IndexedUnit(id: 2, text: "kort"))
    try TemporaryFolder.with { folder in
      try builder.write(to: folder + "/a.index", stamp: "")
      let index = try FuzzyIndex(openingAt: folder + "/a.index")
      #expect(index.candidates(for: long, minimum: 0.7, limit: 5) == [FuzzyCandidate(unit: 1, similarity: 1)])
      let changed = index.candidates(for: "Nytt: " + long.dropFirst(40) + "slutt", minimum: 0.7, limit: 5)
      #expect(changed.map(\.unit) == [1])
      #expect(index.candidates(for: String(repeating: "nei ", count: 1 << 16), minimum: 0.5, limit: 5) == [])
    }
  }
}
