import Bitext
import TextKit
import Testing

@testable import TranslationMemory

@Suite("Replacing text keeps inline codes where they stand")
struct ReplacementTests {
  @Test(
    "codes before, at, inside and behind what is replaced",
    arguments: [
      ("a‹1›b NATO c‹2›d", "NATO", "Nato-alliansen", "a‹1›b Nato-alliansen c‹2›d"),
      ("‹1›NATO‹2› og NATO‹3›", "NATO", "EU", "‹1›EU‹2› og EU‹3›"),
      ("NA‹1›TO", "NATO", "EU", "‹1›EU"),
      ("æ‹1›ø å‹2›", "ø", "", "æ‹1› å‹2›"),
      ("aaaa‹1›", "aa", "a", "aa‹1›"),
    ])
  func codes(text: String, old: String, new: String, expected: String) throws {
    var job = TextReplacement(old, by: new)
    job.side = .any
    let result = try job.apply(to: marked(text))
    #expect(result == marked(expected), "\(String(describing: result))")
  }

  @Test("a letter with its mark apart becomes one in one piece, and the other way round")
  func compositions() throws {
    let (whole, apart) = ("R\u{E5}det", "Ra\u{30A}det")
    for (old, new) in [(whole, apart), (apart, whole)] {
      let unit = TranslationUnit(
        sourceLanguage: .english,
        variants: [.init(language: .english, text: "The council"), .init(language: .bokmål, text: InlineText(old))])
      let changed = try #require(try TextReplacement(old, by: new).apply(to: unit).changed)
      #expect(changed.variants[1].text.text.utf8.elementsEqual(new.utf8))
      #expect(try TextReplacement(old, by: old).apply(to: unit).changed == nil)
    }
  }

  @Test("whole words, and upper and lower case")
  func options() throws {
    var job = TextReplacement("nato", by: "EU")
    #expect(try job.apply(to: "NATO") == nil)
    job.ignoresCase = true
    #expect(try job.apply(to: "NATO, natos") == "EU, EUs")
    job.wholeWords = true
    #expect(try job.apply(to: "NATO, natos") == "EU, natos")
  }

  @Test(
    "regular expressions, their groups, and matches of nothing",
    arguments: [
      (#"(\d+) mill\."#, "$1 million", "Over 16 mill.‹1› og 3 mill.", "Over 16 million‹1› og 3 million"),
      (#"(\w+)-(sjef)"#, "$2 for $1", "‹1›NATO-sjefen", "‹1›sjef for NATOen"),
      ("(a)|(å)", "[$2]", "aå", "[][å]"),
      ("^|$", "«", "å‹1›", "«å«‹1›"),
      ("ø*", "-", "bøøc", "-b--c-"),
      (#"\$"#, #"\$0"#, "5 $", "5 $0"),
    ])
  func patterns(pattern: String, new: String, text: String, expected: String) throws {
    var job = try TextReplacement(pattern: pattern, by: new)
    job.side = .any
    let result = try job.apply(to: marked(text))
    #expect(result == marked(expected), "\(String(describing: result))")
  }

  @Test("an expression that is none, a group that is not there, and one that never ends are told")
  func faults() throws {
    for (pattern, new) in [("(", ""), ("[z-a]", ""), ("a", "$1"), ("(a)", "$2"), ("(a)", "$x"), ("a", "$")] {
      #expect(throws: Diagnostic.self, "\(pattern) \(new)") { try TextReplacement(pattern: pattern, by: new) }
    }
    let job = try TextReplacement(pattern: "(a+)+$", by: "")
    #expect(throws: Diagnostic.self) { try job.apply(to: InlineText(String(repeating: "a", count: 40) + "b")) }
    var words = try TextReplacement(pattern: "nato", by: "EU", ignoringCase: true)
    words.wholeWords = true
    #expect(try words.apply(to: InlineText("NATO, natos")) == "EU, natos")
  }

  @Test("a text of which nothing but white space would be left stays; one with inline codes is not empty")
  func nothingLeft() throws {
    let job = try TextReplacement(pattern: "\\w+", by: "")
    let outcome = try job.apply(to: TranslationUnit("Støtten øker", "Support grows"))
    #expect(outcome.leftText && outcome.changed == nil)
    var coded = TranslationUnit("Støtten øker", "Support")
    coded.variants[1].text.codes = [InlineCode(offset: 0, kind: .standalone, id: "1", data: "<br/>")]
    #expect(try job.apply(to: coded).changed?.variants[1].text.text == "")
    // One text may be left while another changes.
    var both = TextReplacement("NATO", by: "")
    both.side = .any
    let mixed = try both.apply(to: TranslationUnit("NATO-sjefen", "NATO"))
    #expect(mixed.leftText && mixed.changed?.variants.map(\.text) == ["-sjefen", "NATO"])
  }
}
