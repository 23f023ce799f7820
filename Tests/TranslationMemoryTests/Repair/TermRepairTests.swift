import Bitext
import Foundation
import Testing
import TextKit

@testable import TranslationMemory

@Suite("A glossary's terms change places in matches")
struct TermRepairTests {
  private let repairer = MatchRepairer(from: .bokmål, into: .english)

  /// A term of the texts: how it stands, its dictionary form, its translations.
  private struct Term {
    var surface: String
    var term: String
    var targets: [String]
    var plurals: [String] = []

    func hit(in text: String) -> TermHit? {
      guard let range = text.range(of: surface) else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return TermHit(
        range: start..<start + surface.utf8.count, term: term, kind: .inflected, surface: surface, targets: targets,
        pluralTargets: plurals)
    }
  }

  private func repair(_ source: String, _ target: String, _ sought: String, _ old: [Term], _ new: [Term])
    -> MatchRepair?
  {
    repairer.repair(
      InlineText(source), target: InlineText(target), for: InlineText(sought),
      earlierTerms: old.compactMap { $0.hit(in: source) }, terms: new.compactMap { $0.hit(in: sought) })
  }

  private let chief = Term(surface: "Nato-sjefen", term: "Nato-sjef", targets: ["NATO chief"])
  private let minister = Term(surface: "Utenriksministeren", term: "utenriksminister", targets: ["foreign minister"])

  @Test("in the form and with the capital that stand there")
  func terms() throws {
    let (source, target) = ("Nato-sjefen krever svar.", "The NATO chief demands answers.")
    let sought = "Utenriksministeren krever svar."
    let repaired = try #require(repair(source, target, sought, [chief], [minister]))
    #expect(repaired.target.text == "The foreign minister demands answers.")
    #expect(repaired.repairs.map(\.description) == ["NATO chief → foreign minister"])
    #expect(repair(source, target, sought, [], []) == nil)
    let affairs = Term(
      surface: "Utenriksministeren", term: "utenriksminister", targets: ["Minister of Foreign Affairs"])
    #expect(
      repair(source, target, sought, [chief], [affairs])?.target.text
        == "The Minister of Foreign Affairs demands answers.")
    #expect(repair(source, "The NATO chief's answers", sought, [chief], [affairs]) == nil)
    #expect(repair(source, "NATO chief demands answers.", sought, [chief], [minister]) == nil, "definite without the")
    #expect(
      repair(sought, "The Foreign Minister demands answers.", source, [minister], [chief])?.target.text
        == "The NATO Chief demands answers.")
  }

  @Test("not in another number or case")
  func otherForms() {
    let source = "Nato-sjefen kommer."
    let ministers = Term(surface: "Utenriksministrene", term: "utenriksminister", targets: ["foreign minister"])
    #expect(repair(source, "The NATO chief is coming.", "Utenriksministrene kommer.", [chief], [ministers]) == nil)
    let genitive = Term(surface: "Utenriksministerens", term: "utenriksminister", targets: ["foreign minister"])
    #expect(repair(source, "The NATO chief is coming.", "Utenriksministerens kommer.", [chief], [genitive]) == nil)
  }

  @Test("plurals for plurals")
  func plurals() {
    let chiefs = Term(
      surface: "Nato-sjefene", term: "Nato-sjef", targets: ["NATO chief"], plurals: ["NATO chiefs"])
    let ministers = Term(
      surface: "Utenriksministrene", term: "utenriksminister", targets: ["foreign minister"],
      plurals: ["foreign ministers"])
    #expect(
      repair(
        "Nato-sjefene kommer.", "The NATO chiefs are coming.", "Utenriksministrene kommer.", [chiefs], [ministers])?
        .target.text == "The foreign ministers are coming.")
  }

  @Test("not inside another term, nor where two terms may be meant, nor behind an article that does not serve")
  func doubtful() {
    let one = Term(surface: "Statsråden", term: "statsråd", targets: ["minister", "Cabinet member"])
    let defence = Term(surface: "forsvarsministeren", term: "forsvarsminister", targets: ["defence minister"])
    let ambassador = Term(surface: "Ambassadøren", term: "ambassadør", targets: ["ambassador"])
    #expect(
      repair(
        "Statsråden og forsvarsministeren kom.", "The councillor and the defence minister came.",
        "Ambassadøren og forsvarsministeren kom.", [one, defence], [ambassador, defence]) == nil)
    #expect(
      repair("Statsråden kom.", "The defence minister came.", "Ambassadøren kom.", [one], [ambassador]) == nil)
    let second = Term(surface: "statsråden", term: "statsråd", targets: ["minister"])
    #expect(
      repair(
        "Statsråden kom, og statsråden gikk.", "The minister came and left.", "Ambassadøren kom, og statsråden gikk.",
        [one, second], [ambassador, second]) == nil)
    let indefinite = Term(surface: "statsråd", term: "statsråd", targets: ["minister"])
    let other = Term(surface: "ambassadør", term: "ambassadør", targets: ["ambassador"])
    #expect(repair("En statsråd går.", "A minister resigns.", "En ambassadør går.", [indefinite], [other]) == nil)
  }

  @Test("of names nobody knows which go with “the”, and a word that is in the glossary is no name")
  func names() {
    let un = Term(surface: "FN", term: "FN", targets: ["UN"])
    let nato = Term(surface: "Nato", term: "Nato", targets: ["NATO"])
    #expect(repair("Så sier FN nei.", "Then the UN says no.", "Så sier Nato nei.", [un], [nato]) == nil)
    let party = Term(surface: "Frp", term: "Frp", targets: ["Progress Party"])
    #expect(repair("Det sa Solberg nå.", "Solberg said so.", "Det sa Frp nå.", [], [party]) == nil)
    let russia = Term(surface: "Russland", term: "Russland", targets: ["Russia"])
    let iran = Term(surface: "Iran", term: "Iran", targets: ["Iran"])
    #expect(
      repair("Nei til Russland.", "No to Russia.", "Nei til Iran.", [russia], [iran])?.target.text == "No to Iran.")
  }

  @Test("not where one translation is a plural, nor where two of the term's translations stand")
  func englishForms() {
    let treaty = Term(surface: "Traktaten", term: "traktat", targets: ["treaty"])
    let regulations = Term(surface: "Forskriften", term: "forskrift", targets: ["regulations"])
    #expect(
      repair("Traktaten gjelder.", "The treaty applies.", "Forskriften gjelder.", [treaty], [regulations]) == nil)
    let claim = Term(surface: "Kravet", term: "krav", targets: ["requirement", "demand"])
    let choice = Term(surface: "Valget", term: "valg", targets: ["election"])
    #expect(
      repair("Kravet er klart.", "The requirement is clear, and demand is high.", "Valget er klart.", [claim], [choice])
        == nil)
    let an = Term(surface: "avtale", term: "avtale", targets: ["agreement"])
    let a = Term(surface: "traktat", term: "traktat", targets: ["treaty"])
    #expect(repair("Det er en avtale.", "It is an agreement.", "Det er en traktat.", [an], [a]) == nil)
  }

  @Test("not where what stands around the one hangs on it, nor where the glossary has several senses")
  func surroundings() {
    func repaired(
      _ target: String, _ new: [String], source: String = "Trusselen øker.", sought: String = "Angrepet øker."
    )
      -> String?
    {
      let threat = Term(surface: "Trusselen", term: "trussel", targets: ["threat"])
      let attack = Term(surface: "Angrepet", term: "angrep", targets: new)
      return repair(source, target, sought, [threat], [attack])?.target.text
    }
    #expect(repaired("The threat is growing.", ["attack"]) == "The attack is growing.")
    #expect(repaired("The threat to Norway is growing.", ["attack"]) == nil, "an attack on")
    #expect(repaired("The threat on Monday is growing.", ["attack"]) == "The attack on Monday is growing.")
    #expect(repaired("The threat, a new one, is growing.", ["attack"]) == nil)
    #expect(repaired("The threat is growing.", ["attack", "raid"]) == nil)
    #expect(repaired("The threat is growing.", ["security"]) == nil, "what is not counted goes without “the”")
    #expect(repaired("The threat is growing.", ["police"]) == nil, "the police are")
  }

  @Test("a title before a name is one word of it")
  func titles() {
    let prime = Term(surface: "Statsminister", term: "statsminister", targets: ["prime minister"])
    let affairs = Term(surface: "Utenriksminister", term: "utenriksminister", targets: ["Minister of Foreign Affairs"])
    let foreign = Term(surface: "Utenriksminister", term: "utenriksminister", targets: ["foreign minister"])
    let (source, sought) = ("Statsminister Støre sier nei.", "Utenriksminister Støre sier nei.")
    let target = "Prime Minister Støre says no."
    #expect(repair(source, target, sought, [prime], [affairs]) == nil)
    #expect(repair(source, target, sought, [prime], [foreign])?.target.text == "Foreign Minister Støre says no.")
  }
}
