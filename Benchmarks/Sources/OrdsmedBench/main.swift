import Foundation

// Usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS-FOLDER GLOSSARY-FOLDER [TEXT]
let arguments = CommandLine.arguments
guard arguments.count == 5 || arguments.count == 6 else {
  print("usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS GLOSSARIES [TEXT]")
  exit(64)
}
let text =
  try arguments.count == 6
  ? [UInt8](Data(contentsOf: URL(fileURLWithPath: arguments[5])))
  : SampleText.make(fromFolder: arguments[3], bytes: 20 << 20)
let origin = arguments.count == 6 ? arguments[5] : "Bokmål made from the sample articles"
print("Text: \(text.count / 1_048_576) MiB, \(origin). Medians; ratios pair by pair.\n")
try segmentation(text)
try commands(ordsmed: arguments[1], empty: arguments[2], text: text)
try growth(ordsmed: arguments[1])
try terms(text, glossaries: arguments[4])
