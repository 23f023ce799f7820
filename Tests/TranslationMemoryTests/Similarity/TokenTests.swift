import Testing

@testable import TranslationMemory

@Suite struct TokenTests {
  /// The folded tokens of a text.
  private func tokens(_ text: String) -> [String] {
    var reader = TokenReader()
    var tokens: [String] = []
    var text = text
    text.withUTF8 { utf8 in reader.forEach(in: utf8) { tokens.append(String(decoding: $1, as: UTF8.self)) } }
    return tokens
  }

  @Test(arguments: [
    ("Nato-sjefen svarte.", ["nato", "-", "sjefen", "svarte", "."]),
    ("  ÅRETS\u{A0}møte … ", ["årets", "møte", "…"]),
    ("3,5 mrd. kr_x %1$s", ["3", ",", "5", "mrd", ".", "kr_x", "%", "1", "$", "s"]),
    ("St.meld. nr. 15 (2024–2025)", ["st", ".", "meld", ".", "nr", ".", "15", "(", "2024", "–", "2025", ")"]),
    ("½ time, 10 m²", ["½", "time", ",", "10", "m²"]),
    ("«Ja!!»", ["«", "ja", "!", "!", "»"]),
    ("ПРЕЗИДЕНТ Ωμέγα", ["президент", "ωμέγα"]),
    ("🙂🙂", ["🙂", "🙂"]),
    ("", []),
    (" \t\n\u{3000}", []),
  ])
  func wordsAreRunsAndTheRestIsSingle(text: String, expected: [String]) { #expect(tokens(text) == expected) }

  @Test func aLetterWithItsMarkApartIsTheSameWord() {
    #expect(tokens("A\u{30A}ret") == ["året"])
    #expect(tokens("हिन्दी में") == ["हिन्दी", "में"])
  }

  @Test(arguments: [
    ("外務省によると会談は延期", 4), ("กระทรวงการต่างประเทศ", 2), ("外務省", 1),
  ])
  func scriptsWithoutSpacesAreCutIntoWords(text: String, atLeast: Int) {
    let tokens = tokens(text)
    #expect(tokens.count >= atLeast)
    #expect(tokens.joined() == text)
    #expect(tokens.count < text.unicodeScalars.count, "words, not single characters")
  }

  @Test func scriptsMeetWithinALine() {
    #expect(self.tokens("NATO会談ABC").first == "nato")
    #expect(self.tokens("NATO会談ABC").last == "abc")
  }
}
