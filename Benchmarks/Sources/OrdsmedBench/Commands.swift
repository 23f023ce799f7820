import CICULoop
import Foundation

/// The program as a user starts it.
func commands(ordsmed: String, empty: String, text: [UInt8]) throws {
  let start = try pair(rounds: 41) {
    try run(ordsmed, ["--version"])
  } _: {
    try run(empty, [])
  }
  print("Start-up")
  row("ordsmed --version", start.first)
  row("an empty program that imports Foundation", start.second)
  print(String(format: "  ratio: %.2f (promise: at most 2)\n", start.ratio))

  let file = FileManager.default.temporaryDirectory.appendingPathComponent("ordsmed-bench-\(getpid()).txt")
  let out = file.path + ".jsonl"
  try Data(text).write(to: file)
  defer { for path in [file.path, out] { try? FileManager.default.removeItem(atPath: path) } }
  print("ordsmed segment, the whole program from file to file")
  for format in ["text", "jsonl"] {
    let command = try pair(rounds: 7) {
      try run(ordsmed, ["segment", file.path, "--format", format, "-o", out, "--force"])
    } _: {
      _ = icu_loop_utf8("nb", text, Int64(text.count))
    }
    row("segment FILE --format \(format) -o OUT", command.first, bytes: text.count)
    row("ICU's loop in C over the same bytes", command.second, bytes: text.count)
    print(String(format: "  %.1f times ICU's speed (promise for jsonl: at least 0.5)", 1 / command.ratio))
  }
  print("")
}
