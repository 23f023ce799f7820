// Finds a glossary's terms in whatever form they stand.

import Terminology
import TextKit

let table = "nb\ten\tpos\tgender\nNato-sjef\tNATO chief\tnoun\tm\nsanksjon\tsanction\tnoun\tm\n"
let (glossary, warnings) = try GlossaryTable.read(table, source: .bokmål, target: .english)
warnings.forEach { print($0) }
let matcher = TermMatcher([glossary], source: .bokmål)
for hit in matcher.hits(in: "Natosjefens syn på sanksjonene") {
  print(hit.surface, hit.kind.rawValue, hit.term, hit.targets)
}
