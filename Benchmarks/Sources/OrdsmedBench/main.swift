import Foundation

// Usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS-FOLDER AHO-SCRIPT PYTHON ROOM [TEXT]
// PYTHON is one that has pyahocorasick, or - ; ROOM is all, segmentation, terms, commands or growth.
let arguments = CommandLine.arguments
guard arguments.count == 7 || arguments.count == 8 else {
  print("usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS AHO-SCRIPT PYTHON ROOM [TEXT]")
  exit(64)
}
let isWanted = { (room: String) in arguments[6] == "all" || arguments[6] == room }
let text =
  try arguments.count == 8
  ? [UInt8](Data(contentsOf: URL(fileURLWithPath: arguments[7])))
  : SampleText.make(fromFolder: arguments[3], bytes: 20 << 20)
let origin = arguments.count == 8 ? arguments[7] : "Bokmål made from the sample articles"
print("Text: \(text.count / 1_048_576) MiB, \(origin). Medians; ratios pair by pair.\n")
if isWanted("segmentation") { try segmentation(text) }
if isWanted("commands") { try commands(ordsmed: arguments[1], empty: arguments[2], text: text) }
if isWanted("growth") { try growth(ordsmed: arguments[1]) }
if isWanted("terms") {
  let python = arguments[5] == "-" ? nil : arguments[5]
  try TermBenchmark(ordsmed: arguments[1], python: python, script: arguments[4])
    .run(TermBenchmark.text(fromFolder: arguments[3], bytes: 20_000_000))
}
