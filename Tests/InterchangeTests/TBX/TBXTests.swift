import Bitext
import Interchange
import Testing
import TextKit

@Suite struct TBXTests {
  /// A termbase with all that TBX-Basic can hold.
  static let rich: Termbase = {
    var term = Termbase.Term(
      "regjering", in: .bokmål, status: .preferred, partOfSpeech: "noun", genders: ["m", "f"],
      notes: ["liten forbokstav & «R»"])
    term.details = [
      Termbase.Detail(.termNote, "geographicalUsage", "Norge"), Termbase.Detail(.termNote, "termType", "fullForm"),
      Termbase.Detail(.descrip, "context", "Regjeringen møttes."), Termbase.Detail(.admin, "source", "egen"),
    ]
    let concept = Termbase.Concept(
      id: "k1",
      terms: [
        term, Termbase.Term("Kongen i statsråd", in: .bokmål, status: .admitted, partOfSpeech: "phrase"),
        Termbase.Term("government", in: .english, status: .preferred, partOfSpeech: "noun"),
        Termbase.Term("cabinet", in: .english, status: .deprecated),
        Termbase.Term("regime", in: .english, status: .forbidden),
      ], domain: "politikk", definitions: [.init("den utøvende makt"), .init("the executive", of: .english)],
      notes: [.init("A < B"), .init("med liten r", of: .bokmål)],
      details: [Termbase.Detail(.admin, "projectSubset", "avis")], comments: [" om regjeringen"])
    let name = Termbase.Concept(
      id: "k2",
      terms: [
        Termbase.Term("Rødt", in: .bokmål, partOfSpeech: "propn", genders: ["n"]),
        Termbase.Term("vedta", in: .nynorsk, partOfSpeech: "verb"),
        Termbase.Term("red", in: .english, partOfSpeech: "adj"),
      ])
    return Termbase(
      concepts: [concept, name], languages: [.bokmål, .english, .nynorsk], sourceLanguage: .bokmål,
      columns: ["nb", "en", "nn", "pos"], openingComments: [" ordliste", "uten mellomrom"],
      closingComments: [" slutt"])
  }()

  @Test(arguments: TBX.Version.allCases)
  func everythingComesBack(_ version: TBX.Version) throws {
    let encoded = try TBX.encode(Self.rich, as: version)
    #expect(encoded.diagnostics.isEmpty)
    let decoded = try TBX.decode(encoded.bytes)
    #expect(decoded.diagnostics.isEmpty)
    #expect(Self.withoutPlaces(decoded.termbase) == Self.rich)
  }

  static func withoutPlaces(_ termbase: Termbase) -> Termbase {
    var copy = termbase
    for index in copy.concepts.indices {
      copy.concepts[index].place = nil
      for term in copy.concepts[index].terms.indices { copy.concepts[index].terms[term].place = nil }
    }
    return copy
  }

  @Test func statusesAreThoseOfTheStandard() throws {
    let text = String(decoding: try TBX.encode(Self.rich).bytes, as: UTF8.self)
    for (term, status) in [
      ("regjering", "preferred"), ("Kongen i statsråd", "admitted"), ("cabinet", "superseded"),
      ("regime", "deprecated"),
    ] {
      let section = text.split(separator: "<termSec>").first { $0.contains("<term>\(term)</term>") }
      #expect(section?.contains("<termNote type=\"administrativeStatus\">\(status)Term-admn-sts</termNote>") == true)
    }
  }

  @Test func whatADialectCannotCarryIsSaid() throws {
    var termbase = Self.rich
    termbase.concepts[0].id = "1 2"
    termbase.concepts[0].comments = ["a -- b"]
    termbase.concepts[0].details = [
      Termbase.Detail(.descrip, "ontology", "x"), Termbase.Detail(.termNote, "termType", "x"),
    ]
    termbase.concepts[1].terms[0].partOfSpeech = "interjection"
    let encoded = try TBX.encode(termbase)
    #expect(
      encoded.diagnostics.map(\.message) == [
        "not carried: identifiers that cannot be kept, ontology, termType, "
          + "the part of speech “interjection”, written as other, two hyphens in a row in a comment"
      ])
    let text = String(decoding: encoded.bytes, as: UTF8.self)
    #expect(text.contains("<conceptEntry id=\"c1\">"))
  }

  @Test func identifiersNeverClash() throws {
    let ids = ["c2", nil, "c2", "c3", nil]
    let concepts = ids.map { Termbase.Concept(id: $0, terms: [Termbase.Term("x", in: .bokmål)]) }
    let decoded = try TBX.decode(TBX.encode(Termbase(concepts: concepts)).bytes)
    #expect(Set(decoded.termbase.concepts.compactMap(\.id)).count == 5)
  }

  @Test func anEmptyGlossary() throws {
    let empty = try TBX.decode(TBX.encode(Termbase(languages: [.bokmål])).bytes)
    #expect(empty.diagnostics.map(\.message) == ["the glossary has no terms"])
    #expect(throws: Diagnostic.self) { try TBX.encode(Termbase(), as: .martif) }
  }

  // MARK: As other tools write it

  @Test func martifOfOtherTools() throws {
    let decoded = try TBX.decode(
      Array(
        """
        <?xml version="1.0"?>
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>My terms</title></titleStmt>
        <sourceDesc><p>from a tool</p></sourceDesc></fileDesc></martifHeader><text><body>
        <termEntry id="e7"><descripGrp><descrip type="subjectField">law</descrip></descripGrp>
         <transacGrp><transac type="transactionType">origination</transac><date>2020-01-01</date></transacGrp>
         <langSet xml:lang="en"><ntig><termGrp><term>
           Supreme
           Court </term><termNote type="partOfSpeech">properNoun</termNote>
           <termNote type="administrativeStatus">preferred</termNote></termGrp><descrip type="context">At the <hi>court</hi>.</descrip></ntig></langSet>
         <langSet xml:lang="no"><tig id="t9"><term>Høyesterett</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig></langSet>
        </termEntry></body></text></martif>
        """.utf8))
    let concept = decoded.termbase.concepts[0]
    #expect(concept.id == "e7")
    #expect(concept.domain == "law")
    #expect(concept.terms.map(\.text) == ["Supreme Court", "Høyesterett"])
    #expect(concept.terms.map(\.language.tag) == ["en", "nb"])
    #expect(concept.terms.map(\.partOfSpeech) == ["propn", nil])
    #expect(concept.terms.map(\.status) == [.preferred, .forbidden])
    #expect(concept.terms[0].details == [Termbase.Detail(.descrip, "context", "At the court.")])
    #expect(decoded.termbase.sourceLanguage == .english)
    let said = decoded.diagnostics.map(\.message)
    #expect(said.contains("the language “no” is read as nb"))
    #expect(
      said.contains { $0.hasPrefix("not carried: ") && $0.contains("<titleStmt>") && $0.contains("<transacGrp>") })
  }

  @Test func aBrokenEntryIsAnErrorWithItsPlace() throws {
    let decoded = try TBX.decode(
      Array(
        """
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
        <conceptEntry id="a"><langSec xml:lang="en"><termSec><term> </term></termSec></langSec></conceptEntry>
        <conceptEntry id="b"><langSec><termSec><term>x</term></termSec></langSec></conceptEntry>
        <conceptEntry id="c"><langSec xml:lang="en"><termSec><term>act</term></termSec></langSec></conceptEntry>
        <conceptEntry id="d"/>
        </body></text></tbx>
        """.utf8))
    #expect(decoded.termbase.concepts.map(\.id) == ["c"])
    #expect(decoded.diagnostics.map(\.severity) == [.error, .error, .error])
    #expect(decoded.diagnostics.map { $0.place?.line } == [2, 3, 5])
    #expect(throws: Diagnostic.self) { try decoded.checked(keepGoing: false) }
    #expect(try decoded.checked(keepGoing: true).diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    "", "<tbx", "<?xml version=\"1.0\"?>", "<html/>", "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\"/>", "nb\ten",
    "<tbx><text><body><conceptEntry id=\"c\">",
    "<!DOCTYPE martif [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><martif><text><body>&b;</body></text></martif>",
    "<!DOCTYPE martif [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><martif><text><body/></text></martif>",
  ])
  func whatIsNoTBXIsRefusedWhole(_ text: String) {
    #expect {
      try TBX.decode(Array(text.utf8))
    } throws: { error in
      (error as? Diagnostic)?.code == .badData && (error as? Diagnostic)?.place?.line != nil
    }
  }

  @Test func everyTruncationIsAnError() throws {
    let bytes = try TBX.encode(Self.rich).bytes
    for length in stride(from: 0, to: bytes.count - 1, by: 7) where bytes[..<length].last != UInt8(ascii: "\n") {
      #expect(throws: Diagnostic.self) { try TBX.decode(Array(bytes[..<length])) }
    }
  }

  @Test func aWrongStyleOrDialectIsTold() throws {
    let dct = "<min:partOfSpeech xmlns:min=\"http://www.tbxinfo.net/ns/min\">noun</min:partOfSpeech>"
    let dca = "<termNote type=\"partOfSpeech\">noun</termNote>"
    func said(_ attributes: String, _ datum: String) throws -> [String] {
      let text =
        "<tbx \(attributes) xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body><conceptEntry id=\"a\">"
        + "<langSec xml:lang=\"en\"><termSec><term>act</term>\(datum)</termSec></langSec></conceptEntry></body></text></tbx>"
      let decoded = try TBX.decode(Array(text.utf8))
      #expect(decoded.termbase.concepts.first?.terms.first?.partOfSpeech == "noun")
      #expect(decoded.diagnostics.allSatisfy { $0.severity == .warning && $0.place?.line == 1 })
      return decoded.diagnostics.map(\.message)
    }
    #expect(try said("type=\"TBX-Basic\" style=\"dca\"", dca).isEmpty)
    #expect(try said("type=\"TBX-Min\" style=\"DCT\"", dct).isEmpty)
    #expect(try said("", dct).isEmpty)
    #expect(
      try said("type=\"TBX-Basic\" style=\"dct\"", dca) == [
        "the file says style=“dct” and writes data categories as attributes"
      ])
    #expect(
      try said("type=\"TBX-Basic\" style=\"dca\"", dct) == [
        "the file says style=“dca” and writes data categories as elements"
      ])
    #expect(
      try said("type=\"TBX-Tull\" style=\"x\"", dca) == [
        "style=“x” is no style of TBX", "type=“TBX-Tull” is no dialect of TBX that is known",
      ])
  }

  // MARK: Validity

  @Test(.enabled(if: Validator.readsRules, Validator.reasonForRules))
  func validByTheRulesOfTBXBasic() throws {
    let dca = try TBX.encode(Self.rich, as: .basicDCA).bytes
    #expect(try Validator.faults(in: dca, rules: "tbx-v3/TBX-Basic_DCA.sch") == "")
    let dct = try TBX.encode(Self.rich, as: .basicDCT).bytes
    #expect(try Validator.faults(in: dct, rules: "tbx-v3/TBX-Basic_DCT.sch") == "")
    #expect(try Validator.faults(in: dct, rules: "tbx-v3/TBX-Basic_DCA.sch") != "", "the rules find nothing")
  }

  @Test(.enabled(if: Validator.isAvailable, Validator.reason))
  func validByTheSchemas() throws {
    for version in [TBX.Version.basicDCA, .basicDCT] {
      let bytes = try TBX.encode(Self.rich, as: version).bytes
      #expect(try Validator.faults(in: bytes, grammar: "tbx-v3/TBXcoreStructV03.rng") == "")
      #expect(try Validator.faults(in: bytes, schema: "tbx-v2/TBX_core.xsd") == "")
    }
    let martif = try TBX.encode(Self.rich, as: .martif).bytes
    #expect(try Validator.faults(in: martif, schema: "tbx-v2/TBXcsV02.xsd") == "")
    #expect(try Validator.faults(in: martif, documentType: "tbx-v2/TBXcoreStructV02.dtd") == "")
  }
}
