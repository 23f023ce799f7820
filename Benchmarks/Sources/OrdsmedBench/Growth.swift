import Bitext
import Foundation
import Interchange
import Segmentation
import TextKit

/// Time against size for the input that breaks segmenters: at n, 2n and 4n. Time that grows with the input makes the last
/// figure about four; time that grows with its square makes it sixteen.
func growth(ordsmed: String) throws {
  print("Hostile input: milliseconds at n, 2n and 4n, and how many times as long 4n takes as n (in proportion: 4)")
  for (name, piece) in HostileInput.texts {
    try grow(name, sizes: [2_500_000, 5_000_000, 10_000_000], unit: "bytes") { size in
      let text = HostileInput.text(piece, bytes: size)
      let segmenter = Segmenter(language: .bokmål)
      return { segmenter.segments(in: text.span) { _ in } }
    }
  }
  try grow("lone surrogates, segment --jsonl", sizes: [2_500_000, 5_000_000, 10_000_000], unit: "bytes") { size in
    let line = #"{"id":1,"text":""# + String(repeating: #"\ud83d. A\ude00 "#, count: size / 15) + "\"}\n"
    let file = try TemporaryFile(Array(line.utf8))
    return { try run(ordsmed, ["segment", "--jsonl"], input: file.path) }
  }
  try grow("abbreviations in an SRX file", sizes: [25_000, 50_000, 100_000], unit: "rules") { size in
    let file = HostileInput.abbreviations(size)
    return {
      let rules = try SRX.decode(file).rules
      let segmenter = try CustomSegmenter(rules, from: "a.srx", over: Segmenter(language: .bokmål), isAlone: true)
      let text = HostileInput.text("Se ordx. Og abcd. Vi kom. ", bytes: 1_000_000)
      try segmenter.segments(in: text.span) { _ in }
    }
  }
  try grow("an SRX file that stops in its midst", sizes: [250_000, 500_000, 1_000_000], unit: "bytes") { size in
    let file = Array(HostileInput.abbreviations(size / 80).prefix(size))
    return { if (try? SRX.decode(file)) != nil { throw BenchmarkFailure(program: "SRX.decode", status: 0) } }
  }
  for (before, after) in HostileInput.rules {
    try grow("rule “\(before)” “\(after)”", sizes: [250_000, 500_000, 1_000_000], unit: "bytes") { size in
      let text = HostileInput.text(HostileInput.prose, bytes: size)
      let segmenter = try HostileInput.segmenter(before, after)
      // An error that names the rule is an answer too.
      return { try? segmenter.segments(in: text.span) { _ in } }
    }
  }
  print("")
}

private func grow(
  _ name: String, sizes: [Int], unit: String, _ prepare: (Int) throws -> (() throws -> Void)
) throws {
  let times = try sizes.map { size in
    let body = try prepare(size)
    return try median((0..<3).map { _ in try seconds(body) })
  }
  let columns = times.map { String(format: "%9.1f", $0 * 1e3) }.joined()
  print(
    "  " + name.padding(toLength: 40, withPad: " ", startingAt: 0) + columns
      + String(format: "   ×%.1f   n = \(sizes[0]) \(unit)", times[2] / times[0]))
}

/// A file that goes when nobody uses it any more.
private final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("ordsmed-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
