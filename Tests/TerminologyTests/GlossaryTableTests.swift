import Morphology
import Terminology
import Testing
import TextKit

@Suite struct GlossaryTableTests {
  func read(
    _ text: String, _ target: LanguageTag? = .english
  ) throws(Diagnostic) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    try GlossaryTable.read(text, source: .bokmål, target: target)
  }

  /// Reads a table that must give warnings at `LINE:COLUMN`.
  func warnings(_ text: String) throws -> [String] {
    try read(text).diagnostics.map { "\($0.place?.description ?? "-") \($0.message)" }
  }

  @Test func everyColumnIsRead() throws {
    let (glossary, diagnostics) = try read(
      """
      # Ordliste for redaksjonen
      nb\ten\tnn\tpos\tgender\tdomain\tstatus\tdefinition\tnote\tforbidden:en

      regjering; styre\tgovernment;cabinet\tregjering\tNoun\tm/f\tpolitikk\tpreferred\tKongens råd\tLiten forbokstav\tregime; junta
      """)
    #expect(diagnostics.isEmpty)
    #expect(
      glossary.entries == [
        GlossaryEntry(
          terms: ["regjering", "styre"], targets: ["government", "cabinet"], forbiddenTargets: ["regime", "junta"],
          partOfSpeech: .noun, genders: [.masculine, .feminine], domain: "politikk", status: .preferred,
          definition: "Kongens råd", note: "Liten forbokstav")
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEnding(_ ending: String) throws {
    let (glossary, _) = try read(["nb\ten", "sak\tcase", "", "lov\tact", ""].joined(separator: ending))
    #expect(glossary.entries.map(\.terms) == [["sak"], ["lov"]])
    #expect(glossary.entries.map(\.targets) == [["case"], ["act"]])
  }

  @Test func regionsServeTheirLanguageAndTheVeryTagComesFirst() throws {
    let (glossary, _) = try read(
      "no\ten-GB\ten\tde\tforbidden:en-US\nforsvar\tdefence\tdefense; defence\tVerteidigung\tdefenses")
    #expect(glossary.entries.first?.targets == ["defense", "defence"])
    #expect(glossary.entries.first?.forbiddenTargets == ["defenses"])
  }

  @Test(arguments: ["no\tno", "sak\tcase", "Norge\tNorway\tnote", "so\tsuch", "en\tone\ttallord"])
  func tablesWithoutHeader(_ row: String) throws {
    let cells = row.split(separator: "\t").map(String.init)
    let (glossary, diagnostics) = try read(row + "\nlov\tact\tjus")
    #expect(diagnostics.isEmpty)
    #expect(glossary.entries.map(\.terms) == [[cells[0]], ["lov"]])
    #expect(glossary.entries.map(\.targets) == [[cells[1]], ["act"]])
    #expect(glossary.entries.last?.note == "jus")
  }

  @Test func withoutTargetTheTargetsAreEmpty() throws {
    for table in ["nb\tpos\nsak\tnoun", "nb\nsak", "nb\ten\nsak\tcase"] {
      let (glossary, diagnostics) = try read(table, nil)
      #expect(diagnostics.isEmpty)
      #expect(glossary.entries.map(\.terms) == [["sak"]])
      #expect(glossary.entries.map(\.targets) == [[]])
    }
  }

  @Test func quotationMarksAreText() throws {
    let (glossary, _) = try read("nb\ten\n\"Dagen\tthe \"\"day\"\"")
    #expect(glossary.entries.first?.terms == ["\"Dagen"])
    #expect(glossary.entries.first?.targets == ["the \"\"day\"\""])
  }

  @Test func rowsOfOneTermAreJoinedAndLoseNothing() throws {
    let (glossary, _) = try read(
      "nb\ten\tpos\tnote\nsak\tcase\tnoun\tJus.\nsak\tmatter; case\tnoun\tJus.\nsak\tissue\tnoun\tPolitikk.\nsak\tsue\tverb"
    )
    #expect(glossary.entries.map(\.targets) == [["case", "matter", "issue"], ["sue"]])
    #expect(glossary.entries.first?.note == "Jus.; Politikk.")
  }

  @Test func whatIsNotUnderstoodIsSaidWithItsPlace() throws {
    #expect(
      try warnings("nb\ten\tpos\tgender\tstatus\næra\tera\tnuon\tm\nsak\tcase\tnoun\tx\nlov\tact\tnoun\tm\tbest") == [
        "2:9 “nuon” is no part of speech that is known; the row is read without it",
        "3:15 “x” is no gender that is known; the row is read without it",
        "4:16 “best” is no status that is known; the row is read without it",
      ])
    #expect(
      try warnings("nb\ten\n\tcase\nsak\tcase\tx\n…\tellipsis") == [
        "2:1 the row has no nb term; it is left out",
        "3:10 the header has 2 columns and this row more; the row is read without what stands beyond them",
        "4:1 “…” has no letter or digit, so it cannot be found in a text",
      ])
    #expect(
      try warnings("sak\tcase\tjus\tmer") == [
        "1:14 a table without header has 3 columns and this row more; the row is read without what stands beyond them"
      ])
    #expect(
      try warnings("nb\ten\tkommentar\nsak\tcase\tjus") == [
        "1:7 “kommentar” is no column that is known; the column is not read"
      ])
    #expect(try warnings("nb\tde\nsak\tSache") == ["1:1 the glossary has no column for en"])
    #expect(try warnings("nb\ten\n# sak\tcase\n") == ["2 the glossary has a header and no terms"])
    #expect(try warnings("") == ["1 the glossary is empty"])
  }

  @Test(arguments: ["sv\ten\tpos\nsak\tcase\tnoun", "sv\ten\nmål\tcase", "term\tpos\tgender\nsak\tnoun\tm"])
  func aHeaderWithoutTheSourceLanguageIsAnError(_ table: String) {
    #expect {
      try read(table)
    } throws: { error in
      guard let error = error as? Diagnostic else { return false }
      let names = table.hasPrefix("sv") ? "it has sv, en" : "head the column of terms “nb”"
      return error.code == .badData && error.place == Diagnostic.Place(line: 1, column: 1)
        && error.message == "the glossary has no column for nb" && error.help?.hasPrefix(names) == true
    }
  }
}
