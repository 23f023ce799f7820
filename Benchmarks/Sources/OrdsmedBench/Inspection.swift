import Foundation
import Terminology
import TextKit

/// What a text spells in several ways, against the shipped glossaries.
func inspection(_ text: [UInt8], glossaries folder: String) throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tsv") }.sorted()
  let glossaries = try files.map { file in
    let table = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    return try GlossaryTable.read(table, source: .bokmål, target: .english).glossary
  }
  let part = String(decoding: text.prefix(4 << 20), as: UTF8.self)
  let inspector = SourceInspector(language: .bokmål, glossaries: glossaries)
  var findings = 0
  let times = (0..<3).map { _ in seconds { findings = inspector.inspect(part).count } }
  print("Source consistency, library")
  row("SourceInspector.inspect(_:)", median(times), bytes: part.utf8.count, "\(findings) findings")
  print("")
}
