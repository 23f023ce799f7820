// Writes a bilingual file and reads it back. Formats are values of `BilingualFormat`; files are bytes.

import Bitext
import Interchange
import TextKit

let segment = Segment(
  id: "u1.s1", source: "Alliansen er enig.", target: "The Alliance agrees.", state: .translated)
let document = Document(id: "f1", name: "article.txt", units: [Unit(id: "u1", parts: [.segment(segment)])])
let file = BilingualFile(sourceLanguage: .bokmål, targetLanguage: .english, documents: [document])
let xliff = try BilingualFormat.xliff21.encode(file)
let back = try BilingualFormat.xliff21.decode(xliff.bytes)
print(back.file.documents[0].segments[0].target?.text ?? "")
