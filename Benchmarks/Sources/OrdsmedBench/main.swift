import Foundation

// Usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS-FOLDER GLOSSARY-FOLDER
let arguments = CommandLine.arguments
guard arguments.count == 5 else {
  print("usage: OrdsmedBench ORDSMED EMPTY-PROGRAM SEEDS GLOSSARIES")
  exit(64)
}
let text = try SampleText.make(fromFolder: arguments[3], bytes: 20 << 20)
print("Text: \(text.count / 1_048_576) MiB of Bokmål made from the sample articles. Medians; ratios pair by pair.\n")
try segmentation(text)
try terms(text, glossaries: arguments[4])
try commands(ordsmed: arguments[1], empty: arguments[2], text: text)
