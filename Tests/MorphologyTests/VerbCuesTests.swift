import Morphology
import Testing
import TextKit

@Suite struct VerbCuesTests {
  /// `CONTEXT… FORM`, read as a sentence's beginning, the noun's lemma behind it.
  @Test(arguments: [
    ("å støtte", "støtte"), ("vil ikke støtte", "støtte"), ("skal møtes", "møte"), ("vi svarer", "svar"),
    ("han leder", "leder"), ("jeg også lover", "lov"), ("det lover", "lov"),
  ])
  func verbsInBokmål(_ text: String, _ lemma: String) throws { #expect(try isVerb(text, lemma, .bokmål)) }

  @Test(arguments: [
    ("en støtte", "støtte"), ("med støtte", "støtte"), ("nye lover", "lov"), ("har hun ansvar", "ansvar"),
    ("de partier", "parti"), ("det landet", "land"), ("kan dommere", "dommer"), ("må sakene", "sak"),
    ("støtte", "støtte"),
    ("vi politikere", "politiker"), ("som leder", "leder"),
  ])
  func nounsInBokmål(_ text: String, _ lemma: String) throws { #expect(try !isVerb(text, lemma, .bokmål)) }

  @Test(arguments: [
    ("å auka", "auke"), ("eg svarar", "svar"), ("det gjeld", "gjeld"), ("som gjeld", "gjeld"),
    ("det handlar", "handel"),
  ])
  func verbsInNynorsk(_ text: String, _ lemma: String) throws { #expect(try isVerb(text, lemma, .nynorsk)) }

  @Test(arguments: [
    ("vil saka", "sak"), ("ei gjeld", "gjeld"), ("stor gjeld", "gjeld"), ("får du svar", "svar"),
    ("har ho ansvar", "ansvar"),
  ])
  func nounsInNynorsk(_ text: String, _ lemma: String) throws { #expect(try !isVerb(text, lemma, .nynorsk)) }

  @Test func englishHasNone() { #expect(VerbCues(language: .english) == nil) }

  private func isVerb(_ text: String, _ lemma: String, _ language: LanguageTag) throws -> Bool {
    let cues = try #require(VerbCues(language: language))
    let words = text.split(separator: " ").map(String.init)
    let likeness = cues.likeness(of: try #require(words.last), lemma: lemma)
    return cues.isVerb(likeness, after: words.dropLast().reversed())
  }
}
