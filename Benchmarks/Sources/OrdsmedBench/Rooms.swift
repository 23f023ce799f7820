import CICULoop
import Foundation
import Segmentation
import Terminology
import TextKit

/// The segmenter beside ICU's loop in C, in one process over the same bytes.
func segmentation(_ text: [UInt8]) throws {
  let segmenter = Segmenter(language: .bokmål)
  var segments = 0
  var boundaries: Int64 = 0
  let result = try pair(rounds: 7) {
    segments = 0
    segmenter.segments(in: text.span) { _ in segments += 1 }
  } _: {
    boundaries = icu_loop_utf8("nb", text, Int64(text.count))
  }
  print("Segmentation, library")
  row("Segmenter, UTF-8 in, ranges out", result.first, bytes: text.count, "\(segments) segments")
  row("ICU's loop in C over a UText", result.second, bytes: text.count, "\(boundaries) boundaries")
  print(String(format: "  time ÷ ICU's time: %.2f\n", result.ratio))
}

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
  let inspector = SourceInspector(language: .bokmål, glossaries: glossaries)
  var findings = 0
  let inspections = (0..<3).map { _ in seconds { findings = inspector.inspect(part).count } }
  row("SourceInspector.inspect(_:)", median(inspections), bytes: part.utf8.count, "\(findings) findings")
  print("")
}
