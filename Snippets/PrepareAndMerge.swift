// The whole round: a document in, its segments translated, the translated document out.

import Bitext
import Interchange
import TextKit
import Workbench

let original = Array("Nytt møte\n\nDet begynner kl. 10. Alle kommer.\n".utf8)
let preparation = Preparation(source: .bokmål, glossaries: [])
var document = try preparation.prepare(original, named: "article.txt").document
document.units[0].updateSegments { segment in
  segment.target = "New meeting"
  segment.state = .translated
}
print(String(decoding: try Merge(document).bytes, as: UTF8.self))
