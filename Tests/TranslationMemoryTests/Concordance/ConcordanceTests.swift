import Bitext
import TextKit
import Testing

@testable import TranslationMemory

@Suite("What a concordance finds")
struct ConcordanceTests {
  private func hits(_ phrase: String, in units: [(String, String)]) throws -> [String] {
    try TemporaryMemory.with { memory in
      try memory.write { writer throws(Diagnostic) in
        for (source, target) in units { try writer.add(TranslationUnit(source, target)) }
      }
      return try memory.read { reader throws(Diagnostic) in
        try Concordance().search(phrase, in: reader).hits.map { hit in
          hit.ranges.map { hit.text.bytes($0) }.joined(separator: " | ")
        }
      }
    }
  }

  @Test("an apostrophe and an s are no form of every noun")
  func genitives() throws {
    #expect(try hits("adjust to", in: [("Juster", "It adjusts to the frame's area.")]) == ["adjusts to"])
    #expect(try hits("adjust frame", in: [("Juster", "They adjust the frame's area.")]) == [])
    #expect(try hits("frame", in: [("Ramme", "The frame's area.")]) == ["frame"])
  }

  @Test("small words stand for themselves, and the others of a phrase still for their forms")
  func smallWords() throws {
    let units = [("Da snakket hun om det", "Then she spoke of it"), ("Ordene er enkle", "The words are plain")]
    #expect(try hits("the word", in: units) == ["The words"])
    #expect(try hits("the", in: units) == ["The"])
    #expect(try hits("om", in: units) == ["om"])
    // A preposition, and what stoves burn.
    #expect(try hits("ved", in: [("Prisen på veden stiger", "Firewood is getting dearer")]) == ["veden"])
  }

  @Test("letters with marks are found however they were typed, in the phrase and in the texts")
  func compositions() throws {
    let (whole, apart) = ("Året gikk på hell", "A\u{30A}ret gikk pa\u{30A} hell")
    for text in [whole, apart] {
      for phrase in ["året", "A\u{30A}r", "a\u{30A}ret gikk", "på", "pa\u{30A} hell"] {
        #expect(try hits(phrase, in: [(text, "The year was drawing to its end")]).count == 1, "\(phrase) in \(text)")
      }
      #expect(try hits("pa", in: [(text, "The year")]) == [], "å is a letter of its own")
    }
  }

  @Test("where a script sets no spaces, a part of what ICU takes for a word is found too")
  func unspaced() throws {
    let units = [("日本語を学ぶ人が増えている。", "More people learn Japanese, 日本語, today.")]
    #expect(try hits("日本", in: units) == ["日本", "日本"])
    #expect(try hits("日本語を学", in: units) == ["日本語を学"])
    #expect(try hits("増えて いる", in: units) == ["増えている"])
    #expect(try hits("中国", in: units) == [])
    #expect(try hits("日本", in: [("日本 和 日本語", "Japan")]) == ["日本 | 日本"])
  }

  @Test("a phrase of very many words, and of one word very often")
  func long() throws {
    let often = String(repeating: "la ", count: 20_000)
    #expect(try hits(often, in: [("la la la", "na")]) == [])
    #expect(try hits("la la", in: [(often, "na")]).first?.split(separator: "|").count == 10_000)
    let many = (0..<2000).map { "ord\($0)" }.joined(separator: " ")
    #expect(try hits(many, in: [(many + " slutt", "words")]).count == 1)
  }
}
