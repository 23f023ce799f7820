import Bitext
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
    let (glossary, diagnostics) = try read("nb\ten\n«Dagen»\tthe \"\"day\"\"\n\"Ny\" tid\tnew \"age\"")
    #expect(diagnostics.isEmpty)
    #expect(glossary.entries.map(\.terms) == [["«Dagen»"], ["\"Ny\" tid"]])
    #expect(glossary.entries.map(\.targets) == [["the \"\"day\"\""], ["new \"age\""]])
  }

  @Test func aSpreadsheetsQuotationMarksAreTakenOff() throws {
    let (glossary, diagnostics) = try read(
      "\"nb\"\t\"en\"\tnote\n\"Partiet \"\"Rødt\"\"\"\t\"the Red Party\"\t\"\"\nsak\t\"\"\"case\"\"\"\t\" Jus \"")
    #expect(diagnostics.isEmpty)
    #expect(glossary.entries.map(\.terms) == [["Partiet \"Rødt\""], ["sak"]])
    #expect(glossary.entries.map(\.targets) == [["the Red Party"], ["\"case\""]])
    #expect(glossary.entries.map(\.note) == [nil, "Jus"])
  }

  @Test func aQuotationThatDoesNotCloseIsSaid() throws {
    #expect(
      try warnings("nb\ten\nsak\tcase\n\"Dagen\tthe \"day") == [
        "3:1 the cell begins with a quotation mark and does not end with one; it is read as it stands"
      ])
    #expect(try read("nb\ten\n\"Dagen\tday").glossary.entries.first?.terms == ["\"Dagen"])
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
        "2:9 “nuon” is no part of speech that is known; forms are made without it",
        "3:15 “x” is no gender that is known; the row is read without it",
        "4:16 “best” is no status that is known; the row is read without it",
      ])
    #expect(
      try warnings("nb\ten\n\tcase\n…\tellipsis") == [
        "2:1 the row has no nb term; it is left out",
        "3:1 “…” has no letter or digit, so it cannot be found in a text",
      ])
    #expect(
      try warnings("nb\ten\topphav\nsak\tcase\tjus") == [
        "1:7 “opphav” is no column that is known; the column is not read"
      ])
    #expect(try warnings("nb\tde\nsak\tSache") == ["1:1 the glossary has no column for en"])
    #expect(try warnings("nb\ten\n# sak\tcase\n") == ["2 the glossary has a header and no terms"])
    #expect(try warnings("") == ["1 the glossary is empty"])
  }

  @Test(arguments: [
    ("nb\ten\nlov\tact\nsak\tcase\tx", "3:10", "the header has 2 columns and this row more"),
    ("sak\tcase\tjus\tmer", "1:14", "a table without header has 3 columns and this row more"),
    ("nb\ten\tpos\nlov\tact\tnoun\n\t\tnoun", "3:1", "the row has no term"),
    ("nb\ten\nlov   act", "2:1", "the row has one cell, and the header 2 columns"),
    ("nb,en\nsak,case\nlov\tact", "3:1", "the row has one cell, and the header 2 columns"),
    ("nb,en\nsak,\"ca\"se\"", "2:5", "the cell begins with a quotation mark that is not closed where the cell ends"),
    (
      "nb,en\nsak,case\nlov,\"act\n", "3:5",
      "the cell begins with a quotation mark that is not closed where the cell ends"
    ),
  ])
  func aBrokenRowIsAnErrorUnlessOneKeepsGoing(_ table: String, _ place: String, _ message: String) throws {
    #expect {
      try read(table)
    } throws: { error in
      guard let error = error as? Diagnostic else { return false }
      return error.code == .badData && error.place?.description == place && error.message == message
        && error.help?.contains("nothing was loaded, --keep-going loads the rest") == true
    }
    let (glossary, diagnostics) = try GlossaryTable.read(table, source: .bokmål, target: .english, keepGoing: true)
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(glossary.entries.count == table.split(separator: "\n").count - (table.hasPrefix("nb") ? 2 : 1))
  }

  @Test(arguments: [
    "nb,en,note\r\nsak,case,\r\n\"lov; rett\",\"act, \"\"law\"\"\",\"to\r\nlinjer\"\r\n",
    "nb;en;note\nsak;case\n\"lov; rett\";\"act, \"\"law\"\"\";\"to\r\nlinjer\"",
    "# Ordliste\n\"nb\",\"en\",\"note\"\n\n sak , case ,\nlov; rett,\"act, \"\"law\"\"\",\"to\r\nlinjer\"",
  ])
  func commasAndSemicolonsAreRead(_ table: String) throws {
    let (glossary, diagnostics) = try read(table)
    #expect(diagnostics.isEmpty)
    #expect(glossary.entries.map(\.terms) == [["sak"], ["lov", "rett"]])
    #expect(glossary.entries.map(\.targets) == [["case"], ["act, \"law\""]])
    #expect(glossary.entries.map(\.note) == [nil, "to\r\nlinjer"])
  }

  @Test(arguments: [("forsvar,defence\nregjering,government\nlov,act", "commas"), ("sak;case\nlov;act", "semicolons")])
  func aTableWithoutHeaderIsReadByWhatEveryRowHas(_ table: String, _ separators: String) throws {
    let (glossary, diagnostics) = try read(table)
    #expect(diagnostics.map(\.message) == ["this is read as a table with \(separators) between its cells"])
    #expect(glossary.entries.last == GlossaryEntry(terms: ["lov"], targets: ["act"]))
  }

  @Test(arguments: ["nb\nUD; Utenriksdepartementet\nFN; De forente nasjoner", "sak, rettslig", "sak\nlov, kort"])
  func listsOfTermsMayHoldCommasAndSynonyms(_ table: String) throws {
    #expect(
      try read(table).diagnostics.map(\.message) == ["the table has one column only: its terms have no translations"])
    #expect(try read(table, nil).diagnostics.isEmpty)
    #expect(try read(table, nil).glossary.entries == read(table).glossary.entries)
  }

  @Test func synonymsInEveryRowAreNoCellsWhereNoTranslationIsAskedFor() throws {
    let (glossary, _) = try read("UD;Utenriksdepartementet\nFN;De forente nasjoner", nil)
    #expect(glossary.entries.map(\.terms) == [["UD", "Utenriksdepartementet"], ["FN", "De forente nasjoner"]])
  }

  @Test(arguments: [
    "norsk\tengelsk", "Bokmål\tEngelsk", "Norwegian (Bokmål)\tEnglish (UK)", "engelsk\tnynorsk\tbokmål",
    "Norwegian Bokmål\tEnglish\tNote", "norsk\ten",
  ])
  func everydayNamesOfLanguagesHeadColumns(_ header: String) throws {
    let names = header.split(separator: "\t").map(String.init)
    let row = names.map { ["e", "E"].contains($0.prefix(1)) ? "case" : $0 == "nynorsk" ? "saka" : "sak" }
    let (glossary, diagnostics) = try read(header + "\n" + row.joined(separator: "\t"))
    #expect(diagnostics.isEmpty)
    #expect(glossary.entries.map(\.terms) == [["sak"]])
    #expect(glossary.entries.map(\.targets) == [["case"]])
  }

  @Test(arguments: ["norsk\tNorwegian", "engelsk\tEnglish", "dansk\tDanish\tspråk", "norsk\tNorse", "svensk\tdansk"])
  func namesOfLanguagesMayBeTermsToo(_ row: String) throws {
    let (glossary, diagnostics) = try read(row + "\nlov\tact")
    #expect(diagnostics.isEmpty)
    #expect(
      glossary.entries.map { $0.terms + $0.targets }.first == row.split(separator: "\t").prefix(2).map(String.init))
  }

  @Test(arguments: ["Term\tTranslation", "kilde\tmål\tmerknad", "kjelde\tmål", "Ord\tOmsetjing\tnote"])
  func aHeadingThatNamesNoLanguageIsReadAndSaid(_ row: String) throws {
    let (glossary, diagnostics) = try read(row + "\nlov\tact")
    #expect(diagnostics.map(\.message) == ["the first row looks like a header, and is read as an entry"])
    #expect(diagnostics.first?.help == "head the columns of terms with language tags: nb and en")
    #expect(glossary.entries.count == 2)
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

  @Test(arguments: [
    ("nb\ten\ten\nsak\tcase\tmatter", "1:7 “en” heads two columns"),
    ("nb\tpos\ten\tpos\nsak\tnoun\tcase\tverb", "1:11 “pos” heads two columns"),
    ("nb;en;status;status\nsak;case;;", "1:14 “status” heads two columns"),
  ]) func aColumnTwiceIsRefused(_ text: String, _ said: String) {
    #expect {
      try read(text)
    } throws: { error in
      (error as? Diagnostic).map { "\($0.place?.description ?? "") \($0.message)" } == said
    }
  }

  @Test func notesMayStandInSeveralColumns() throws {
    let (glossary, diagnostics) = try read("nb\ten\tnote\tnote\nsak\tcase\ten\tto")
    #expect(diagnostics.isEmpty)
    #expect(glossary.entries.first?.note == "en; to")
    // A row of short words is an entry, though they are languages' tags too.
    #expect(try read("no\tno\nso\tis").glossary.entries.map(\.terms) == [["no"], ["so"]])
  }

  @Test(arguments: ["\u{0}", "\u{1B}", "\u{7F}"]) func aControlCharacterBreaksItsRow(_ character: String) throws {
    for separator in ["\t", ";"] {
      let text = "nb\(separator)en\nsa\(character)k\(separator)case\nlov\(separator)law\n"
      #expect {
        try read(text)
      } throws: { error in
        (error as? Diagnostic)?.message.hasPrefix("the cell holds the control character U+00") == true
          && (error as? Diagnostic)?.place == Diagnostic.Place(line: 2, column: 1)
      }
      let (glossary, diagnostics) = try GlossaryTable.read(
        text, source: .bokmål, target: .english, keepGoing: true)
      #expect(glossary.entries.map(\.terms) == [["lov"]])
      #expect(diagnostics.map(\.severity) == [.warning])
    }
  }
}
