import ArgumentParser
import Bitext
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed memory replace`: search and replace.
struct MemoryReplaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace",
    abstract: "Replace text in a memory's translations; --dry-run shows what would change.",
    discussion: """
      What is looked for counts letter by letter, unless it is a regular expression. Inline codes stay where they stand. \
      All changes are made, or none. A text of which nothing would be left stays as it is, and a warning says so.

        ordsmed memory replace --regex '(\\d+) mill\\.' '$1 million' -m politics.tm --dry-run
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "text"))
  var text: String

  @Argument(help: ArgumentHelp("What to put in its place.", valueName: "replacement"))
  var replacement: String

  @OptionGroup var memory: MemoryOption
  @OptionGroup var query: QueryOptions

  @Option(name: .customLong("replace-in"), help: "The texts to change: source, target or any.")
  var replaceIn: UnitQuery.Side = .target

  @Flag(help: "The text is a regular expression (ICU); $1 in the replacement is what its first group matched.")
  var regex = false

  @Flag(help: "Upper and lower case are alike when looking.")
  var ignoreCase = false

  @Flag(help: "Only whole words.")
  var words = false

  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if text.isEmpty { throw ValidationError("say what to look for") }
  }

  func run() throws {
    var job =
      regex
      ? try TextReplacement(pattern: text, by: replacement, ignoringCase: ignoreCase)
      : TextReplacement(text, by: replacement)
    job.ignoresCase = ignoreCase
    job.wholeWords = words
    job.side = replaceIn
    let store = try Memory(opening: memory.memory, for: dryRun ? .reading : .writing)
    let listing = UnitListing(json: false)
    var progress = try ProgressBar(unitsOf: store, isQuiet: quiet)
    let replaced = try MemoryHousekeeping.replace(
      job, in: store, where: try query.query(quiet: quiet), isTrial: dryRun, stamp: UserStamp.now
    ) {
      progress.show($0)
    } _: { before, after throws(Diagnostic) in
      guard dryRun else { return }
      progress.clear()
      try OutputFile.write(Array("-".utf8) + listing.list(before), to: "-", replacing: true)
      try OutputFile.write(Array("+".utf8) + listing.list(after), to: "-", replacing: true)
    }
    progress.clear()
    if !quiet {
      if let warning = replaced.warning { Console.report(warning.inFile(memory.memory)) }
      Console.say("\(memory.memory): \(counted(replaced.changed, "unit")) \(dryRun ? "would be changed" : "changed")")
    }
  }
}
