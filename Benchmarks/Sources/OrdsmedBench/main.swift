import Foundation

// Usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS-FOLDER AHO-SCRIPT PYTHON [ROOM]
// PYTHON is one that has pyahocorasick, or - ; ROOM is segmentation, terms or commands.
let arguments = CommandLine.arguments
guard arguments.count >= 6 else {
  print("usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS AHO-SCRIPT PYTHON [ROOM]")
  exit(64)
}
let room = arguments.count > 6 ? arguments[6] : nil
let isWanted = { (name: String) in room == nil || room == name }
let text = try SampleText.make(fromFolder: arguments[3], bytes: 20 << 20)
print("Text: \(text.count / 1_048_576) MiB of Bokmål made from the sample articles. Medians; ratios pair by pair.\n")
if isWanted("segmentation") { try segmentation(text) }
if isWanted("terms") {
  let python = arguments[5] == "-" ? nil : arguments[5]
  try TermBenchmark(ordsmed: arguments[1], python: python, script: arguments[4])
    .run(TermBenchmark.text(fromFolder: arguments[3], bytes: 20_000_000))
}
if isWanted("commands") { try commands(ordsmed: arguments[1], empty: arguments[2], text: text) }
