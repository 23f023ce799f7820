import Foundation
import Terminology
import TextKit

/// Loading glossaries and finding their terms, all kinds of hits on, beside an automaton in C that knows no inflection.
struct TermBenchmark {
  /// The program, for what a user of its line protocol sees.
  var ordsmed: String
  /// A Python that has pyahocorasick; nil where there is none.
  var python: String?
  /// The script that runs it.
  var script: String
  let folder: URL

  init(ordsmed: String, python: String?, script: String) throws {
    self.ordsmed = ordsmed
    self.python = python
    self.script = script
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("ordsmed-bench-terms-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Sample articles with a sentence of new words after every few lines.
  static func text(fromFolder seeds: String, bytes: Int) throws -> [UInt8] {
    let sample = try SampleText.make(fromFolder: seeds, bytes: bytes)
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 1000)
    var number = 0
    for line in sample.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      text += line
      text.append(UInt8(ascii: "\n"))
      number += 1
      if number % 3 == 0 { text += SyntheticGlossary.sentence(number).utf8 }
      if text.count >= bytes { break }
    }
    return text
  }

  func run(_ text: [UInt8]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("text.txt")
    try Data(text).write(to: file)
    let lines = folder.appendingPathComponent("text.jsonl")
    try Self.jsonLines(text).write(to: lines)
    print("Terminology, all kinds of hits, processor time; promised: 95, 80 and 45 MB/s, 10,000 terms loaded in 0.3 s")
    for count in [1_000, 10_000, 100_000] { try measure(count, text, file, lines) }
    if python == nil { print("  (no pip: pyahocorasick is left out)") }
    print("")
  }

  private func measure(_ count: Int, _ text: [UInt8], _ file: URL, _ lines: URL) throws {
    let glossary = SyntheticGlossary.glossary(count)
    var matcher = TermMatcher([], source: .bokmål)
    let loads = (0..<5).map { _ in processorSeconds { matcher = TermMatcher([glossary], source: .bokmål) } }
    row("\(count) terms: loading with all forms", median(loads))
    var hits = 0
    let times = (0..<5).map { _ in
      processorSeconds {
        var search = TermSearch(matcher)
        hits = text.withUnsafeBufferPointer { search.matches(in: $0).count }
      }
    }
    row("\(count) terms: TermSearch.matches(in:)", median(times), bytes: text.count, "\(hits) hits")

    let terms = SyntheticGlossary.terms(count)
    let table = folder.appendingPathComponent("\(count).tsv")
    let rows = terms.map { "\($0.word)\t[\($0.word)]\tnoun\t\($0.gender.rawValue)\n" }.joined()
    try Data(("nb\ten\tpos\tgender\n" + rows).utf8).write(to: table)
    let (elapsed, memory) = try measured(
      ordsmed, ["glossary", "apply", "--jsonl", "-g", table.path], input: lines.path)
    row("\(count) terms: ordsmed glossary apply --jsonl", elapsed, bytes: text.count, "\(memory >> 20) MiB")
    guard let python else { return }
    let words = folder.appendingPathComponent("words.txt")
    try Data(terms.map { $0.word + "\n" }.joined().utf8).write(to: words)
    for line in try output(python, [script, words.path, file.path]).split(separator: "\n") {
      let cells = line.split(separator: "\t")
      guard cells.count == 3, let time = Double(cells[1]) else { continue }
      row("\(count) terms: \(cells[0])", time, bytes: cells[0].contains("load") ? nil : text.count, String(cells[2]))
    }
  }

  /// The text as a line protocol takes it, a few kilobytes a line.
  private static func jsonLines(_ text: [UInt8]) -> Data {
    var result = Data()
    var start = 0
    while start < text.count {
      var end = min(start + 4096, text.count)
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      let part = String(decoding: text[start..<end], as: UTF8.self)
      let quoted = part.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
        .replacingOccurrences(of: "\n", with: "\\n").replacingOccurrences(of: "\t", with: "\\t")
      result.append(Data("{\"doc\":\(start),\"text\":\"\(quoted)\"}\n".utf8))
      start = end + 1
    }
    return result
  }
}
