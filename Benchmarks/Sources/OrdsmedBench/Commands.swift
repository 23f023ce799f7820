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
  try Data(text).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let command = try pair(rounds: 7) {
    try run(ordsmed, ["segment", file.path])
  } _: {
    _ = icu_loop_utf8("nb", text, Int64(text.count))
  }
  print("ordsmed segment FILE")
  row("the whole program, file to lines", command.first, bytes: text.count)
  row("ICU's loop in C over the same bytes", command.second, bytes: text.count)
  print(String(format: "  time ÷ ICU's time: %.2f (promise: at most 3)", command.ratio))
}
