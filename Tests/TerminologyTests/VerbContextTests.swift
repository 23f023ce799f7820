import Bitext
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit

@Suite struct VerbContextTests {
  private let table = """
    nb\ten\tpos\tgender
    støtte\tsupport\tnoun\tm/f
    svar\treply\tnoun\tn
    lov\tact\tnoun\tm
    vedta\tadopt\tverb
    kreve\tdemand\tverb
    """

  @Test(arguments: [
    "Regjeringen vil ikke støtte forslaget, men [[støtten]] i partiet er stor.",
    "Å støtte er å  støtte, og stor [[støtte]] er noe annet.",
    "Vi svarer i morgen. [[Svaret]] er ja.",
    "Det lover godt, og nye [[lover]] er [[vedtatt]].",
    "Å [[kreve]] er lett; de [[krevde]] [[svar]], og vi [[krever]] det.",
    "Vi.\n[[Støtte]]", "Vi, svarer han",
  ])
  func verbsAreNoNouns(_ marked: String) throws { expectTerms(marked, try matcher(table)) }

  @Test func homographsAreFoundAndUncertain() throws {
    let hits = try matcher(table).hits(in: "Støtte og støtten")
    #expect(hits.map(\.isUncertain) == [true, false])
  }

  @Test(arguments: [LanguageTag.bokmål, .nynorsk])
  func theDefiniteOfAnotherNounIsUncertain(_ language: LanguageTag) throws {
    let matcher = try reading("\(language)\ten\tpos\tgender\nfar\tfather\tnoun\tm\ntank\ttank\tnoun\tm", language)
    let hits = matcher.hits(in: "Faren for krig, farens brev, ein far, fars hus og tanken bak tanks")
    #expect(hits.map(\.surface) == ["Faren", "farens", "far", "fars", "tanken", "tanks"])
    #expect(hits.map(\.isUncertain) == [true, true, false, false, true, false])
    let fare = try reading("\(language)\ten\tpos\tgender\nfare\tdanger\tnoun\tm/f", language)
    #expect(fare.hits(in: "Faren for krig").map(\.isUncertain) == [false])
  }

  private func reading(_ table: String, _ language: LanguageTag) throws -> TermMatcher {
    TermMatcher([try GlossaryTable.read(table, source: language, target: .english).glossary], source: language)
  }
}
