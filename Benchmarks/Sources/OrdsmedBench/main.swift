import Foundation

// Usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS-FOLDER GLOSSARY-FOLDER AHO-SCRIPT PYTHON ROOM [TEXT]
// PYTHON is one that has pyahocorasick, or - ; ROOM is all, segmentation, terms, commands, growth or inspection.
let arguments = CommandLine.arguments
guard arguments.count == 8 || arguments.count == 9 else {
  print("usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS GLOSSARIES AHO-SCRIPT PYTHON ROOM [TEXT]")
  exit(64)
}
let isWanted = { (room: String) in arguments[7] == "all" || arguments[7] == room }
let text =
  try arguments.count == 9
  ? [UInt8](Data(contentsOf: URL(fileURLWithPath: arguments[8])))
  : SampleText.make(fromFolder: arguments[3], bytes: 20 << 20)
let origin = arguments.count == 9 ? arguments[8] : "Bokmål made from the sample articles"
print("Text: \(text.count / 1_048_576) MiB, \(origin). Medians; ratios pair by pair.\n")
if isWanted("segmentation") { try segmentation(text) }
if isWanted("commands") { try commands(ordsmed: arguments[1], empty: arguments[2], text: text) }
if isWanted("growth") { try growth(ordsmed: arguments[1]) }
if isWanted("inspection") { try inspection(text, glossaries: arguments[4]) }
if isWanted("terms") {
  let python = arguments[6] == "-" ? nil : arguments[6]
  try TermBenchmark(ordsmed: arguments[1], python: python, script: arguments[5])
    .run(arguments.count == 9 ? text : TermBenchmark.text(fromFolder: arguments[3], bytes: 20_000_000))
}
