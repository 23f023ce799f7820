import Foundation
import Terminology
import TextKit

/// Finding the shipped glossaries' terms.
func terms(_ text: [UInt8], glossaries folder: String) throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tsv") }.sorted()
  let glossaries = try files.map { file in
    let table = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    return try GlossaryTable.read(table, source: .bokmål, target: .english).glossary
  }
  let part = String(decoding: text.prefix(4 << 20), as: UTF8.self)
  var matcher = TermMatcher(glossaries, source: .bokmål)
  let load = seconds { matcher = TermMatcher(glossaries, source: .bokmål) }
  var hits = 0
  let times = (0..<5).map { _ in seconds { hits = matcher.hits(in: part).count } }
  print("Terminology, library")
  row("TermMatcher, loading the shipped glossaries", load)
  row("TermMatcher.hits(in:)", median(times), bytes: part.utf8.count, "\(hits) hits")
  print("")
}
