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
    #expect(
      repair(source, "NATO chief demands answers.", sought, [chief], [minister])?.target.text
        == "foreign minister demands answers.")
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
}
