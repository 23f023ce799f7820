import Bitext
import Terminology
import Testing
import TextKit

/// Tables written and read again.
@Suite struct GlossaryWritingTests {
  func decode(_ table: String) throws -> Termbase {
    try GlossaryTable.decode(table, source: .bokmål, target: .english).termbase
  }

  func encode(_ termbase: Termbase, _ separator: GlossaryTable.Separator = .tab) -> String {
    String(decoding: GlossaryTable.encode(termbase, separator: separator).bytes, as: UTF8.self)
  }

  static let full = """
    # Ordliste for redaksjonen
    #merknad uten mellomrom
    note\ten\tnb\tnn\tpos\tgender\tdomain\tstatus\tdefinition\tforbidden:en
    liten forbokstav\tgovernment;cabinet\tregjering;styre\tregjering\tnoun\tm/f\tpolitikk\tpreferred\tKongens råd\tregime;junta
    # gamle navn
    \tadministration\tstyrelse\t\t\tm\t\tdeprecated\t\t
    \tMinistry\tdepartementet\tdepartementet\tpropn\tn\t\tadmitted\t\t
    \tjunta\tjunta\tjunta\tnoun\tm\t\tforbidden\t\t
    \t\tuten oversettelse\t\tphrase\t\t\tadmitted\t\t
    \tonly English\t\t\tadj\t\t\t\t\t
    # slutt

    """

  @Test func whatWasReadIsWrittenByteForByte() throws {
    #expect(try encode(decode(Self.full)) == Self.full)
  }

  @Test(arguments: [GlossaryTable.Separator.comma, .semicolon])
  func otherSeparatorsCarryAllButComments(_ separator: GlossaryTable.Separator) throws {
    let (bytes, diagnostics) = GlossaryTable.encode(try decode(Self.full), separator: separator)
    #expect(diagnostics.map(\.message) == ["not carried: comments (3)"])
    let text = String(decoding: bytes, as: UTF8.self)
    let again = try encode(decode(String(text.unicodeScalars.drop { $0 == "\u{FEFF}" })))
    let withoutComments = Self.full.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n") + "\n"
    #expect(again == withoutComments)
  }

  @Test func csvFollowsTheStandard() throws {
    let termbase = try decode("nb\ten\tnote\nsak\tcase;matter\tsier \"ja\", og\nlov\tact\t")
    #expect(encode(termbase, .comma) == "nb,en,note\r\nsak,case;matter,\"sier \"\"ja\"\", og\"\r\nlov,act,\r\n")
    #expect(
      encode(termbase, .semicolon)
        == "\u{FEFF}nb;en;note\r\nsak;\"case;matter\";\"sier \"\"ja\"\", og\"\r\nlov;act;\r\n")
  }

  @Test(arguments: [
    "=cmd|'/c calc'!A0", "-minister", "+47", "@alle", "\\=x", "\\\\-y", "#metoo", "\"sitert\"", "\"halv",
  ])
  func whatASpreadsheetMisreadsComesBackAsItWas(_ term: String) throws {
    let termbase = Termbase(
      concepts: [Termbase.Concept(terms: [Termbase.Term(term, in: .bokmål), Termbase.Term(term, in: .english)])],
      languages: [.bokmål, .english])
    for separator in GlossaryTable.Separator.allCases {
      let table = encode(termbase, separator)
      let row = table.split(whereSeparator: \.isNewline)[1]
      #expect(!["=", "+", "-", "@", "#"].contains(row.prefix(1)))
      let again = try decode(String(table.unicodeScalars.drop { $0 == "\u{FEFF}" }))
      #expect(again.concepts.map { $0.terms.map(\.text) } == [[term, term]])
    }
  }

  @Test func statusesOfSingleTermsHaveColumns() throws {
    let table = """
      nb\ten\tstatus\tadmitted:en\tdeprecated:en\tforbidden:en\tstatus:nb
      lov\tact\tpreferred\tlaw\tstatute;edict\tbill\tpreferred
      sak\tcase\t\tmatter\t\t\t

      """
    let termbase = try decode(table)
    #expect(
      termbase.concepts[0].terms.map { $0.status?.rawValue } == [
        "preferred", "preferred", "admitted", "deprecated", "deprecated", "forbidden",
      ])
    #expect(encode(termbase) == table)
  }

  @Test func whatIsSaidOfOneLanguageHasColumns() throws {
    let table = """
      nb\tnn\ten\tpos\tgender\tdefinition:nb\tgender:nn\tnote:en
      bestemmelse\tføresegn\tprovision\tnoun\tm\tregel\tf\tlegal

      """
    let termbase = try decode(table)
    #expect(termbase.concepts[0].terms.map(\.genders) == [["m"], ["f"], []])
    #expect(encode(termbase) == table)
  }

  @Test func whatATableCannotCarryIsSaid() throws {
    var term = Termbase.Term("a; b\nc", in: .bokmål)
    term.details = [Termbase.Detail(.descrip, "context", "i en setning")]
    let (bytes, diagnostics) = GlossaryTable.encode(
      Termbase(concepts: [Termbase.Concept(id: "x1", terms: [term])], languages: [.bokmål]))
    #expect(String(decoding: bytes, as: UTF8.self) == "nb\na, b c\n")
    #expect(
      diagnostics.map(\.message) == [
        "not carried: line breaks and TABs inside cells, written as spaces, "
          + "semicolons inside terms, written as commas, context, identifiers"
      ])
  }

  @Test func aMegabyteInACell() throws {
    let long = String(repeating: "lang ", count: 200_000) + "slutt"
    let table = "nb\ten\tnote\nsak\tcase\t\(long)\n"
    #expect(try encode(decode(table)) == table)
    #expect(try decode("nb,en,note\nsak,case,\"\(long)\"").concepts[0].notes.map(\.text) == [long])
  }
}
