import Bitext
import Terminology
import Testing
import TextKit

/// Translations that follow the number in which their term stands.
@Suite struct PluralTargetTests {
  private static let table = """
    nb\ten\tpos\tgender
    sanksjon\tsanction;punitive measure\tnoun\tm
    forhandling\tnegotiation;talks\tnoun\tm
    land\tcountry\tnoun\tn
    opplysning\tinformation\tnoun\tm
    Norge\tNorway\tpropn
    Nato-land\tNATO country\tnoun\tn
    å vedta\tto adopt\tverb
    avtale\tagreement

    """

  private func plurals(_ text: String, target: LanguageTag = .english) throws -> [[String]] {
    let table = Self.table.replacing("\ten\t", with: "\t\(target)\t")
    let glossary = try GlossaryTable.read(table, source: .bokmål, target: target).glossary
    return TermMatcher([glossary], source: .bokmål).hits(in: text).map(\.pluralTargets)
  }

  @Test(arguments: ["sanksjoner", "sanksjonene", "Sanksjonenes"])
  func aTermInThePluralHasItsTranslationsInThePluralToo(_ text: String) throws {
    #expect(try plurals(text) == [["sanctions", "punitive measures"]])
  }

  @Test func whatIsPluralAlreadyIsNotOfferedAgain() throws {
    #expect(try plurals("forhandlingene") == [["negotiations"]])
  }

  @Test func inTheSingularAndWhereNumberDoesNotShowNothingIsSaid() throws {
    #expect(try plurals("sanksjon og sanksjonen") == [[], []])
    #expect(try plurals("mange land") == [[]])
    #expect(try plurals("landene") == [["countries"]])
    #expect(try plurals("Nato-landene").first == ["NATO countries"])
  }

  @Test func whatIsNotCountedHasNoPlural() throws {
    #expect(try plurals("opplysningene") == [[]])
  }

  @Test func namesAndVerbsHaveNone() throws {
    #expect(try plurals("Norges") == [[]])
    #expect(try plurals("De vedtar den.") == [[]])
  }

  @Test func aNounNeedsNoMarkAsSuch() throws {
    #expect(try plurals("avtalene") == [["agreements"]])
  }

  @Test func inACompoundTheLastPartTells() throws {
    #expect(try plurals("EU-sanksjonene") == [["sanctions", "punitive measures"]])
    #expect(try plurals("sanksjonsdebattene") == [[]])
  }

  @Test func otherLanguagesArePassedOver() throws {
    #expect(try plurals("sanksjonene", target: LanguageTag("de")) == [[]])
  }
}
