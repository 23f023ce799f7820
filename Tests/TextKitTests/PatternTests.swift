import Testing
import TextKit

@Suite("Regular expressions")
struct PatternTests {
  private func matches(
    _ pattern: String, _ range: Range<Int>, of text: String, whole: Bool = true
  ) throws -> Bool {
    let pattern = try Pattern(pattern)
    return try Array(text.utf8).withUnsafeBufferPointer { bytes throws(Diagnostic) in
      try pattern.read(bytes)
      return try whole ? pattern.matchesAll(of: range) : pattern.matchesStart(of: range)
    }
  }

  @Test("places are bytes of UTF-8, whatever a character takes")
  func offsets() throws {
    let text = "😀 på\u{301} kl."
    #expect(try matches("kl\\.", 11..<14, of: text))
    #expect(try matches("å\u{301}", 6..<10, of: "😀 på\u{301}"))
    #expect(try matches(".", 0..<4, of: text))
    #expect(try !matches(".", 0..<5, of: text))
    #expect(try matches("\\s", 4..<10, of: text, whole: false))
  }

  @Test("what looks around sees beyond the stretch; ^ and $ are the text's ends")
  func bounds() throws {
    #expect(try matches("(?<=nr)\\.", 2..<3, of: "nr. 5"))
    #expect(try matches("\\.(?= 5)", 2..<3, of: "nr. 5"))
    #expect(try !matches("\\bkl\\.", 1..<4, of: "økl. 5".replacing("ø", with: "o")))
    #expect(try matches("\\bkl\\.", 1..<4, of: " kl. 5"))
    #expect(try !matches("kl\\b", 0..<2, of: "klar"))
    #expect(try !matches("^kl", 1..<3, of: " kl"))
    #expect(try !matches("kl$", 0..<2, of: "kl."))
    #expect(try matches("^kl$", 0..<2, of: "kl"))
  }

  @Test("a whole stretch is matched by way of any alternative")
  func whole() throws {
    #expect(try matches("a|ab", 0..<2, of: "abc"))
    #expect(try matches("a+?", 0..<3, of: "aaa"))
    #expect(try matches("", 2..<2, of: "aaa"))
    #expect(try Pattern("").matches(""))
    #expect(try Pattern("NB.*", ignoringCase: true).matches("nb-NO"))
  }

  /// Patterns that must be refused, a word of the message, and the column of the fault.
  static let faults: [(pattern: String, word: String, column: Int)] = [
    ("(Mr", "parentheses", 3), ("[abc", "bracket", 4), ("a{2,1}", "interval", 6), ("\\p{Nonsense}", "property", 12),
    ("*", "regular expression", 1), ("(?<=a+)b", "lookbehind", 7),
  ]

  @Test("a pattern at fault is named with reason and place", arguments: faults)
  func refusals(_ fault: (pattern: String, word: String, column: Int)) {
    let thrown = #expect(throws: Diagnostic.self) { _ = try Pattern(fault.pattern) }
    #expect(thrown?.code == .badData)
    #expect(thrown?.message.contains(fault.word) == true, "\(thrown?.message ?? "")")
    #expect(thrown?.place == Diagnostic.Place(line: 1, column: fault.column))
  }

  @Test("catastrophic patterns end", arguments: ["(a+)+$", "(a|a)*b", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)x"])
  func catastrophes(_ pattern: String) throws {
    let text = String(repeating: "a", count: 3000) + "!"
    let thrown = #expect(throws: Diagnostic.self) { try matches(pattern, 0..<3001, of: text, whole: false) }
    #expect(thrown?.code == .badData)
    #expect(thrown?.message.contains("takes too") == true)
  }

  @Test("the allowance of work is one for all matches, and a short text adds little to it")
  func allowance() throws {
    let pattern = try Pattern("(a+)+$")
    let text = Array((String(repeating: "a", count: 20) + "!").utf8)
    try text.withUnsafeBufferPointer { bytes in
      try pattern.read(bytes)
      #expect(try !pattern.matchesStart(of: 0..<21))
      #expect(throws: Diagnostic.self) { for _ in 0..<100_000 { _ = try pattern.matchesStart(of: 0..<21) } }
      try pattern.read(bytes)
      #expect(throws: Diagnostic.self) { try pattern.matchesStart(of: 0..<21) }
    }
  }
}
