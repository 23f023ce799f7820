import ArgumentParser
import Bitext
import Terminology
import TextKit
import Workbench

/// `ordsmed glossary`: what one does with a glossary.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Find a glossary's terms in a text; check and convert glossaries.",
    subcommands: [
      GlossaryApply.self, GlossaryForms.self, GlossaryConvert.self, GlossaryCheckCommand.self,
      GlossaryExtract.self,
    ])
}

/// `ordsmed glossary apply`: the terms in a text, in whatever form they stand.
struct GlossaryApply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "List the terms in a text: where they stand, in what form, and their translations.",
    discussion: """
      The kinds are exact, inflected (Nato-sjefen), variant (Nato Russland-rådet, Natosjef), compound-part \
      (sjefen in PST-sjefen, sanksjon in sanksjonsdebatt) and misspelling (viseutenrikminister). With --jsonl, other programs drive it: a line {"doc":"d1","text":"…"} in, a line for \
      each hit out.
      """)

  @Argument(help: ArgumentHelp("Plain text files. - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("A glossary, or a folder of them. May be given again.", valueName: "path"))
  var glossary: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var broken: KeepGoingOption

  @Option(help: "text, or jsonl with all that the glossary says.")
  var format: TermListing.Format = .text

  @Option(help: ArgumentHelp("Only these kinds, with commas between.", valueName: "kinds"))
  var kinds: String?

  @Option(help: "What offsets count: scalar, utf8 or utf16.")
  var offsets: OffsetUnit = .scalar

  @Flag(help: "Say of each hit which form was found, and how.")
  var explain = false

  @Flag(help: "Answer JSON lines from standard input.")
  var jsonl = false

  @OptionGroup var textOptions: TextOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if jsonl, !files.isEmpty { throw ValidationError("--jsonl reads standard input; name no files with it") }
    if !jsonl, files.isEmpty { throw ValidationError("name at least one file; - is standard input") }
    if glossary.isEmpty { throw ValidationError("name a glossary: -g Glossaries") }
  }

  func run() throws {
    let (source, target) = try languages.languages(quiet: quiet)
    let kinds = try wantedKinds()
    let (glossaries, warnings) = try GlossaryFiles.load(
      glossary, source: source, target: target, keepGoing: broken.keepGoing)
    Console.report(warnings, unless: quiet)
    let matcher = TermMatcher(glossaries, source: source)
    if jsonl {
      return try LineLoop.run(TermProtocol(matcher: matcher, kinds: kinds, offsets: offsets, explains: explain))
    }

    let listing = TermListing(matcher: matcher, kinds: kinds, format: format, offsets: offsets, explains: explain)
    for file in files {
      let text = try textOptions.read(file, in: source, quiet: quiet).text
      let (lines, hits, terms) = listing.list(text, named: file)
      try OutputFile.write(lines, to: OutputFile.standardOutput, replacing: true)
      if !quiet { Console.say("\(file): \(counted(hits, "hit")) of \(counted(terms, "term"))") }
    }
  }

  private func wantedKinds() throws -> Set<TermHit.Kind> {
    guard let kinds else { return Set(TermHit.Kind.allCases) }
    return try Set(
      kinds.split(separator: ",").map { name in
        guard let kind = TermHit.Kind(rawValue: String(name)) else {
          throw Diagnostic(
            .usage, "“\(name)” is no kind of hit",
            help: "one of \(TermHit.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return kind
      })
  }
}

extension TermListing.Format: ExpressibleByArgument {}
