import Morphology
import Testing
import TextKit

@Suite struct WordCuesTests {
  @Test(arguments: [
    ("å", WordCues.infinitiveMarker), ("ikke", .adverb), ("sannsynligvis", .adverb), ("1996", .number),
    ("regjeringen", .definiteNoun), ("landets", .genitive), ("offentlige", .weakAdjective), ("offentlig", .adjective),
    ("hus", WordCues()), ("", WordCues()),
  ])
  func wordsAndEndings(_ word: String, _ cues: WordCues) throws {
    #expect(try self.cues(word) == cues)
  }

  @Test func aGenitiveIsNoPlural() throws {
    #expect(try cues("forskes").isDisjoint(with: .genitive))
    #expect(try cues("forskes", hasCapital: true) == [.capital, .genitive])
    #expect(try cues("prosess").isEmpty)
  }

  @Test func anEndingNeedsAWordBeforeIt() throws {
    #expect(try cues("ende").isEmpty)
    #expect(try cues("sen").isEmpty)
  }

  private func cues(_ word: String, hasCapital: Bool = false) throws -> WordCues {
    let context = try #require(WordContext(language: .bokmål))
    let letters = Array(word.utf8)
    return context.cues(of: letters.span, hasCapital: hasCapital)
  }
}
