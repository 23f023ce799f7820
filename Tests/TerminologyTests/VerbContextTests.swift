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
    "Vi.\n[[Støtte]]", "Vi, [[svarer]] han",
  ])
  func verbsAreNoNouns(_ marked: String) throws { expectTerms(marked, try matcher(table)) }

  @Test func homographsAreFoundAndUncertain() throws {
    let hits = try matcher(table).hits(in: "Støtte og støtten")
    #expect(hits.map(\.isUncertain) == [true, false])
  }
}
