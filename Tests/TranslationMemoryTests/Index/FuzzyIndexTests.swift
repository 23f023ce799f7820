import OrdsmedTestSupport
import Testing

@testable import TranslationMemory

@Suite struct FuzzyIndexTests {
  /// Makes texts most of which resemble some other; now and then a unit has two.
  private func texts(_ count: Int, from first: Int64 = 1, _ random: inout RandomTexts) -> [IndexedText] {
    var texts: [IndexedText] = []
    var unit = first
    while texts.count < count {
      let text =
        texts.isEmpty || random.number(below: 3) == 0
        ? random.text() : random.edited(texts[random.number(below: texts.count)].text, edits: 3)
      let isSecond = random.number(below: 10) == 0 && texts.last?.unit == unit - 1 && texts.last?.place == 0
      texts.append(
        IndexedText(
          unit: isSecond ? unit - 1 : unit, place: isSecond ? 1 : 0, text: text, codes: UInt32(random.number(below: 3)),
          changed: UInt32(random.number(below: 50))))
      if !isSecond { unit += 1 }
    }
    return texts
  }

  @Test(arguments: 1...3)
  func findsWhatComparingWithEveryTextFinds(seed: Int) throws {
    var random = RandomTexts(seed: UInt64(seed))
    var judge = BruteForce()
    var builder = IndexBuilder()
    let indexed = texts(150, &random)
    indexed.forEach { builder.add($0) }
    for (unit, texts) in Dictionary(grouping: indexed, by: \.unit) { judge.update(unit: unit, texts: texts) }
    try TemporaryFolder.with { folder in
      try builder.write(to: folder + "/a.index", stamp: "1")
      let index = try FuzzyIndex(openingAt: folder + "/a.index")
      try compare(index, &judge, indexed, &random)

      // Some go, some change, some come, some go again.
      var later = texts(40, from: 130, &random)
      later[3].text = "Helt nye ord her: ombordstigning"
      var changes = Array(Dictionary(grouping: later, by: \.unit))
      changes += stride(from: 5, to: 140, by: 5).map { ($0, []) }
      for (unit, texts) in changes {
        index.update(unit: unit, texts: texts)
        judge.update(unit: unit, texts: texts)
      }
      try compare(index, &judge, indexed + later, &random)
    }
  }

  private func compare(
    _ index: FuzzyIndex, _ judge: inout BruteForce, _ texts: [IndexedText], _ random: inout RandomTexts
  ) throws {
    for percent in Array(50...100) + [0, 20, 49] {
      let minimum = Double(percent) / 100
      let base = texts[random.number(below: texts.count)].text
      let query = random.number(below: 4) == 0 ? random.text() : random.edited(base, edits: 4)
      let codes = UInt32(random.number(below: 3))
      let expected = judge.candidates(for: query, codes: codes, minimum: minimum)
      for limit in [1, 5, 1000] {
        let found = index.candidates(for: query, codes: codes, minimum: minimum, limit: limit)
        try #require(found == Array(expected.prefix(limit)), "\(query) at \(percent) %, the best \(limit)")
      }
      let tied = index.candidates(for: query, codes: codes, minimum: minimum, limit: 2, includingTies: true)
      let last = expected.prefix(2).last
      let count = expected.firstIndex { candidate in last.map { $0.isMoreLike(candidate) } ?? true } ?? expected.count
      try #require(tied == Array(expected.prefix(count)), "\(query) at \(percent) %, with ties")
    }
  }

  @Test func anIndexWithoutAFileWorksToo() {
    let index = FuzzyIndex()
    func found() -> [Double] { index.candidates(for: "Møtet er avlyst.", minimum: 0.7, limit: 5).map(\.similarity) }
    #expect(found() == [])
    index.update(unit: 7, texts: [IndexedText(unit: 7, text: "Møtet er utsatt.")])
    #expect(found() == [0.75])
    index.update(unit: 7, texts: [IndexedText(unit: 7, text: "Møtet er avlyst.")])
    #expect(found() == [1])
    index.update(unit: 7, texts: [])
    #expect(found() == [])
  }

  private func index(_ texts: [String]) -> FuzzyIndex {
    let index = FuzzyIndex()
    for (unit, text) in texts.enumerated() {
      index.update(unit: Int64(unit), texts: [IndexedText(unit: Int64(unit), text: text)])
    }
    return index
  }

  @Test func wordsWeighMoreThanPunctuationAndCapitals() {
    let index = index([
      "Møtet er utsatt.", "Møtet er avlyst!", "møtet er avlyst!", "Møtet  er avlyst.", "Møtet er avlyst.",
    ])
    #expect(index.candidates(for: "Møtet er avlyst.", minimum: 0.7, limit: 9).map(\.unit) == [4, 3, 1, 2, 0])
  }

  @Test(arguments: ["", "   ", "\u{301}", "?", "!!!", "x", "…", "\u{0}"])
  func oddQueriesAreAnswered(query: String) {
    let index = index(["", "?", "!!!", "x", "Hva nå?", "\u{301}"])
    let found = index.candidates(for: query, minimum: 0.7, limit: 3)
    #expect(found.allSatisfy { $0.similarity == 1 })
    #expect(found.count == (["?", "!!!", "x", "\u{301}"].contains(query) ? 1 : 0))
  }

  @Test func aMebibyteIsLookedUp() throws {
    var random = RandomTexts(seed: 9)
    var long = ""
    while long.utf8.count < 1 << 18 { long += random.text() + " " }
    var builder = IndexBuilder()
    builder.add(IndexedText(unit: 1, text: long))
    builder.add(IndexedText(unit: 2, text: "kort"))
    try TemporaryFolder.with { folder in
      try builder.write(to: folder + "/a.index", stamp: "")
      let index = try FuzzyIndex(openingAt: folder + "/a.index")
      let same = index.candidates(for: long, minimum: 0.7, limit: 5)
      #expect(same.map(\.unit) == [1] && same.map(\.similarity) == [1])
      let changed = index.candidates(for: "Nytt: " + long.dropFirst(40) + "slutt", minimum: 0.7, limit: 5)
      #expect(changed.map(\.unit) == [1])
      #expect(index.candidates(for: String(repeating: "nei ", count: 1 << 16), minimum: 0.5, limit: 5) == [])
    }
  }
}
