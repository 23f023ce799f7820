import Testing

@testable import Segmentation

@Suite("Words looked up by their bytes")
struct WordSetTests {
  private func contains(_ words: [String], _ word: String) -> Bool {
    let set = WordSet(words.map { $0[...] })
    let utf8 = Array(("x " + word + " x").utf8)
    return utf8.withUnsafeBufferPointer { set.contains(2..<utf8.count - 2, in: $0) }
  }

  @Test("case does not matter, in any script")
  func cases() {
    for word in ["årg", "Årg", "ÅRG"] { #expect(contains(["årg", "kl"], word)) }
    #expect(contains(["стр", "bl.a"], "СТР"))
    #expect(contains(["стр", "bl.a"], "Bl.A"))
  }

  @Test("only whole words are in a set")
  func wholeWords() {
    for word in ["k", "klo", "l", "", "kl.", String(repeating: "k", count: 200), String(repeating: "Å", count: 60)] {
      #expect(!contains(["kl", "årg"], word), "\(word)")
    }
    #expect(!contains([], "kl"))
    #expect(!contains([""], ""))
  }

  @Test("a thousand words are all there, and none beside them")
  func many() {
    let set = WordSet((0..<1000).map { "ord\($0)"[...] })
    for number in 0..<2000 {
      let utf8 = Array("ORD\(number)".utf8)
      let isThere = utf8.withUnsafeBufferPointer { set.contains(0..<$0.count, in: $0) }
      #expect(isThere == (number < 1000), "\(number)")
    }
  }
}
