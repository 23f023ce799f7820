import ArgumentParser
import TextKit
import Workbench

/// `ordsmed glossary extract`: terms that texts use and a glossary lacks.
struct GlossaryExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Propose terms that texts use often and the glossary lacks.",
    discussion: """
      Nouns, names, and nouns with their adjectives, all forms of a word as one, best first. They are ranked by their \
      C-value (how often a term stands by itself and not as part of a longer one) times how much more often the text \
      uses its words than texts in general do. Bokmål and Nynorsk.
      """)

  @Argument(help: ArgumentHelp("Plain text files. - is standard input.", valueName: "file"))
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A glossary, or a folder of them: what is in it is not proposed.", valueName: "path"))
  var glossary: [String] = []

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var broken: KeepGoingOption

  @Option(help: "text, tsv for a glossary to fill in, or json.")
  var format: GlossaryExtraction.Format = .text

  @Flag(help: "As --format json.")
  var json = false

  @Option(help: "How often a term must stand.")
  var min = 2

  @Option(
    name: [.customShort("n"), .customLong("limit")],
    help: ArgumentHelp("How many terms at most.", valueName: "count"))
  var limit = 50

  @Option(help: "How many places to show of each term.")
  var contexts = 3

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; standard output unless given.", valueName: "out"))
  var output = OutputFile.standardOutput

  @OptionGroup var textOptions: TextOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("name at least one file; - is standard input") }
    guard min > 0, limit > 0, contexts >= 0 else { throw ValidationError("numbers must be positive") }
  }

  func run() throws {
    let quiet = outputOptions.quiet
    let (source, target) = try languages.languages(quiet: quiet)
    try OutputFile.check(output, replacing: outputOptions.force, inputs: files + glossary)
    let (glossaries, warnings) = try GlossaryFiles.load(
      glossary, source: source, target: target, keepGoing: broken.keepGoing)
    Console.report(warnings, unless: quiet)
    let texts = try files.map { file in
      (name: file, text: try textOptions.read(file, in: source, quiet: quiet).text)
    }
    let extraction = try GlossaryExtraction(
      texts, source: source, target: target, glossaries: glossaries, minimum: min, limit: limit)
    try OutputFile.write(
      extraction.write(json ? .json : format, contexts: contexts), to: output, replacing: outputOptions.force)
    if !quiet { Console.say("\(output): \(counted(extraction.terms.count, "term")) proposed") }
  }
}

extension GlossaryExtraction.Format: ExpressibleByArgument {}
