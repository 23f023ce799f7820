import ArgumentParser
import Glibc
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed memory concordance`: how has this been said before?
struct MemoryConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Find words and phrases in a memory's texts, with their translations.",
    discussion: """
      Words stand for their inflected forms too: sanksjon finds sanksjonene (--exact for the words as they are). \
      Everything typed is looked for as it stands, quotation marks and asterisks among it; where no text has it with its \
      punctuation, the words alone count. What was typed comes first, then the newest.

      With --subsegments, the longest stretches of the text that sources of the memory hold.

      The exit status is 0 when something was found, 1 when nothing was, as with grep; of several lines, for none of them.
      """)

  @Argument(help: ArgumentHelp("Words; - reads a phrase a line from standard input.", valueName: "phrase"))
  var phrase: [String]

  @OptionGroup var memory: MemoryOption

  @Option(name: .customLong("in"), help: "Where to look: source, target or any.")
  var side: UnitQuery.Side = .any

  @Option(help: ArgumentHelp("Only texts in this language.", valueName: "language"))
  var lang: String?

  @Option(name: [.customShort("n"), .long], help: ArgumentHelp("The most texts to show.", valueName: "count"))
  var limit = 50

  @Flag(help: "Only the words as they are typed, upper and lower case alike.")
  var exact = false

  @Flag(help: "The longest stretches of the phrase that the memory knows.")
  var subsegments = false

  @Flag(help: "A JSON object a line; offsets count Unicode scalars.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    guard !phrase.isEmpty else { throw ValidationError("say what to look for") }
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1 on") }
  }

  func run() throws {
    var concordance = Concordance()
    concordance.side = side
    concordance.language = try lang.map { try LanguageArgument.read($0, quiet: quiet) }
    concordance.inflects = !exact
    concordance.limit = limit
    let store = try Memory(opening: memory.memory, for: .reading)
    let isTerminal = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
    let listing = ConcordanceListing(
      json ? .json : .text, marks: isTerminal && !json ? ("\u{1B}[1m", "\u{1B}[0m") : ("⟦", "⟧"))
    var answers = ConcordanceAnswers(concordance, listing, store, stretches: subsegments, quiet: quiet)
    if phrase == ["-"] {
      try LineLoop.run(&answers)
    } else {
      try OutputFile.write(try answers.list(phrase.joined(separator: " ")), to: "-", replacing: true)
    }
    // Nothing found is an answer that a script can ask for, as with grep.
    if !answers.hasFound { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
