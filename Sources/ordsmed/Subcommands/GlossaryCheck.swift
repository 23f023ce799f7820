import ArgumentParser
import TextKit
import Workbench

/// `ordsmed glossary check`: a glossary's own faults.
struct GlossaryCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look a glossary over: duplicates, contradictions, empty translations, letters that only look right.",
    discussion: """
      The files are looked at as one glossary. Two entries that belong together by their form, or a rendering that is \
      forbidden here and right there, are not told where a note names the other. Exit status 1 when anything is found.
      """)

  @Argument(help: ArgumentHelp("Glossaries, or folders of them.", valueName: "file"))
  var files: [String]

  @Flag(help: "One JSON object in place of text.")
  var json = false

  @OptionGroup var languages: LanguageOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let (source, target) = try languages.languages(quiet: quiet)
    let check = try GlossaryCheck(files, source: source, target: target)
    try OutputFile.write(json ? check.json : check.text, to: OutputFile.standardOutput, replacing: true)
    if !quiet {
      let glossaries = "\(check.files) \(check.files == 1 ? "glossary" : "glossaries")"
      Console.say("\(glossaries), \(counted(check.concepts, "concept")): \(counted(check.findings.count, "finding"))")
    }
    if !check.findings.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
