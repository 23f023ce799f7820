import ArgumentParser
import Bitext
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed memory merge`: memories into one.
struct MemoryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Take the units of other memories into one.",
    discussion: "Duplicates are treated as by memory import. All units go in, or none; the others stay as they are.")

  @Argument(help: ArgumentHelp("The memories to take units from.", valueName: "memory"))
  var others: [String]

  @OptionGroup var memory: MemoryOption

  @Option(help: ArgumentHelp("What to do where the source is known, as in memory import.", valueName: "rule"))
  var onDuplicate: DuplicateRule = .merge

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let sources = try others.map { try Memory(opening: $0, for: .reading) }
    var progress = ProgressBar(total: nil, unit: "units", writesLines: false, isQuiet: quiet)
    let store = try Memory(opening: memory.memory, for: .creating)
    let counts = try MemoryHousekeeping.merge(sources, into: store, onDuplicate: onDuplicate) { progress.show($0) }
    progress.clear()
    guard !quiet else { return }
    Console.say("\(memory.memory): \(counts.summary)")
  }
}

/// `ordsmed memory diff`: what two memories do not share.
struct MemoryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "List the units in which two memories differ.",
    discussion: """
      - only the first has the unit, + only the second, ~ the two translate its source into the same languages, and not \
      alike. The exit status is 1 when there are differences.

      Texts and their inline codes are compared; properties, notes, users and dates are not.
      """)

  @Argument(help: ArgumentHelp("The first memory.", valueName: "memory"))
  var first: String

  @Argument(help: ArgumentHelp("The second memory.", valueName: "memory"))
  var second: String

  @Flag(help: "A JSON object a line.")
  var json = false

  func run() throws {
    let (one, other) = (try Memory(opening: first, for: .reading), try Memory(opening: second, for: .reading))
    let listing = UnitListing(json: json)
    var differences = 0
    var progress = try ProgressBar(unitsOf: one, other)
    try one.read { first throws(Diagnostic) in
      try other.read { second throws(Diagnostic) in
        try MemoryDifference.forEach(between: first, and: second) {
          progress.show($0)
        } _: { difference throws(Diagnostic) in
          differences += 1
          progress.clear()
          try OutputFile.write(listing.list(difference), to: "-", replacing: true)
        }
      }
    }
    if differences > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
