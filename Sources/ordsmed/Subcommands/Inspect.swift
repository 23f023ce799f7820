import ArgumentParser
import Terminology
import TextKit
import Workbench

/// `ordsmed inspect`: what one source text spells in several ways.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "List what a text spells in several ways: names, long words, joints.",
    discussion: """
      Grusjko and Grosjko, viseutenriksminister and viseutenrikminister, Nato-sjefen and Natosjefen: each with its \
      places, and the spelling to keep to, which is the glossary's or the one that most places have. Ends with 1 \
      when something is found. In Norwegian text, Russian and Ukrainian names that the glossary lacks are listed with \
      the English spelling, as a suggestion: Grusjko → Grushko.
      """)

  @Argument(help: "Plain text files. - is standard input. Each is a text of its own.")
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A glossary whose spellings are right, or a folder of them. May be given again.", valueName: "path"))
  var glossary: [String] = []

  @OptionGroup var broken: KeepGoingOption
  @OptionGroup var source: SourceOption

  @Flag(help: "A line of JSON for each file, with all places.")
  var json = false

  @Flag(help: "Leave out what may be two words, or two persons, that look alike.")
  var onlyHigh = false

  @Option(help: "What the offsets of --json count: scalar, utf8 or utf16.")
  var offsets: OffsetUnit = .scalar

  @OptionGroup var textOptions: TextOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file; - is standard input") }
  }

  func run() throws {
    let language = try source.language(quiet: quiet)
    let (glossaries, warnings) = try GlossaryFiles.load(
      glossary, source: language, target: nil, keepGoing: broken.keepGoing)
    Console.report(warnings, unless: quiet)
    let listing = InspectionListing(
      SourceInspector(language: language, glossaries: glossaries), format: json ? .json : .text, offsets: offsets,
      onlyHigh: onlyHigh)
    var total = 0
    for file in files {
      let (text, contradiction) = try textOptions.read(file, in: language, quiet: quiet)
      let (lines, findings, names) = listing.list(text, named: file, in: contradiction)
      try OutputFile.write(lines, to: OutputFile.standardOutput, replacing: true)
      if !quiet {
        let suggested = names == 0 ? "" : ", \(counted(names, "name")) in English"
        Console.say("\(file): \(findings == 0 ? "no finding" : counted(findings, "finding"))\(suggested)")
      }
      total += findings
    }
    if total > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
