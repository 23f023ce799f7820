import Bitext
import Terminology
import Testing
import TextKit

/// OmegaT's glossary and UTX, which hold pairs of terms.
@Suite struct PairFormatTests {
  let termbase: Termbase

  init() throws {
    termbase = try GlossaryTable.decode(
      """
      # ordliste
      nb\tnn\ten\tpos\tgender\tdomain\tstatus\tdefinition\tnote\tforbidden:en
      lov;rett\tlov\tact;law\tnoun\tm/f\tjus\tadmitted\tregel\tgitt av Stortinget\tbill
      Rødt\tRaudt\tRed Party\tpropn\t\t\t\t\t\t
      #slutt
      """, source: .bokmål, target: .english
    ).termbase
  }

  @Test func omegaTGetsEachTermWithEachTranslation() {
    let (bytes, diagnostics) = OmegaTGlossary.encode(termbase, source: .bokmål, target: .english)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        # ordliste
        lov\tact\tregel; gitt av Stortinget
        lov\tlaw\tregel; gitt av Stortinget
        rett\tact\tregel; gitt av Stortinget
        rett\tlaw\tregel; gitt av Stortinget
        Rødt\tRed Party
        #slutt

        """)
    #expect(
      diagnostics.map(\.message) == [
        "not carried: terms in other languages (2), part of speech (2), gender, status, domain, "
          + "renderings that must not be used (2)"
      ])
  }

  @Test func utxKeepsConceptsTogether() throws {
    let (bytes, diagnostics) = UTX.encode(termbase, source: .bokmål, target: .english, date: "2026-11-25")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("#UTX 1.11; nb/en; 2026-11-25\r\n# ordliste\r\n#src\ttgt\tsrc:pos\t"))
    #expect(diagnostics.map(\.message) == ["not carried: terms in other languages (2)"])
    let again = try UTX.decode(text)
    #expect(again.diagnostics.isEmpty)
    let first = again.termbase.concepts[0]
    #expect(first.terms.map(\.text) == ["lov", "rett", "act", "law", "bill"])
    #expect(first.terms.map(\.status) == [nil, nil, .admitted, .admitted, .forbidden])
    #expect(first.terms.map(\.genders) == [["m", "f"], ["m", "f"], [], [], []])
    #expect(first.domain == "jus")
    #expect(first.definitions.map(\.text) == ["regel"])
    #expect(first.notes.map(\.text) == ["gitt av Stortinget"])
    #expect(again.termbase.concepts[1].terms.map(\.partOfSpeech) == ["propn", "propn"])
    #expect(again.termbase.closingComments == ["slutt"])
  }

  @Test func utxOfVersion120NamesTheLanguagesOfColumns() throws {
    let decoded = try UTX.decode(
      "#UTX 1.20; en-GB/nb; 2020-01-01\n#term:en-GB\tterm:nb\tpos:en-GB\tterm status:nb\nact\tlov\tnoun\tapproved\n")
    #expect(decoded.diagnostics.isEmpty)
    #expect(decoded.termbase.concepts[0].terms.map(\.language.tag) == ["en-GB", "nb"])
    #expect(decoded.termbase.concepts[0].terms.map(\.status) == [nil, .preferred])
  }

  @Test(arguments: [
    ("#UTX 1.11\n#src\ttgt\nlov\tact", "1", "the header names no languages"),
    ("#UTX 1.11; nb/xx-1; x\n#src\ttgt\nlov\tact", "1", "“xx-1” is no language tag that is known"),
    ("#UTX 1.11; nb/en; x\nlov\tact", "2", "the header names no columns"),
  ])
  func aHeaderThatSaysTooLittleIsAnError(_ text: String, _ place: String, _ message: String) {
    #expect {
      try UTX.decode(text)
    } throws: { error in
      (error as? Diagnostic)?.place?.description == place && (error as? Diagnostic)?.message == message
    }
  }

  @Test func aBrokenRowIsSaid() throws {
    let decoded = try UTX.decode(
      "#UTX 1.11; nb/en; x\n#src\ttgt\tsrc:pos\nlov\tact\tnoun\tx\n\t\tnoun\nsak\tcase\tnoun")
    #expect(
      decoded.diagnostics.map { "\($0.place?.description ?? "") \($0.message)" } == [
        "3:14 the header has 3 columns and this row more", "4:1 the row has no term",
      ])
    #expect(decoded.termbase.concepts.count == 1)
  }

  @Test func whatLooksLikeAFormulaIsTold() throws {
    let formulas = try GlossaryTable.decode(
      "nb\ten\tnote\n\\=cmd|x\t\\+one\tok\nlov\tlaw\t\\-minister\nsak\tcase\t\n", source: .bokmål, target: .english
    ).termbase
    let omegaT = OmegaTGlossary.encode(formulas, source: .bokmål, target: .english)
    let utx = UTX.encode(formulas, source: .bokmål, target: .english, date: "2026-01-02T03:04:05Z")
    for (bytes, diagnostics) in [omegaT, utx] {
      #expect(String(decoding: bytes, as: UTF8.self).contains("=cmd|x\t+one\t"))
      #expect(diagnostics.last?.message == "3 cells begin with =, +, - or @, as formulas do")
      #expect(diagnostics.last?.severity == .warning)
    }
    #expect(
      !UTX.encode(termbase, source: .bokmål, target: .english, date: "2026-01-02T03:04:05Z").diagnostics
        .contains { $0.message.contains("formulas") })
  }
}
