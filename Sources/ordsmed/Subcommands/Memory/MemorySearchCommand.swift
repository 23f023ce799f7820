import ArgumentParser
import Glibc
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed memory search`: earlier translations of similar texts.
struct MemorySearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find earlier translations of similar texts.",
    discussion: """
      The score is 101 for the same text between the same neighbours, 100 for the same text, and otherwise the share of \
      words and marks that are the same, 99 at most. The answers are those of comparing with every text of the memory.

      Give texts, or lines on standard input. With --jsonl other programs drive it: a line of text in, a line \
      {"matches":[…]} out, at once.

      Any language of the memory can be looked up: -s en -t nb goes the other way. Neighbours are known of segments that \
      came from bilingual files or from TMX that names them; say what the text stands between with --previous and \
      --next, or give a document's segments --in-order.
      """)

  @Argument(help: ArgumentHelp("What to look up; lines of standard input unless given.", valueName: "text"))
  var texts: [String] = []

  @Option(
    name: [.customShort("m"), .long], help: ArgumentHelp("A memory. May be given again.", valueName: "memory"))
  var memory: [String]

  @Option(name: .shortAndLong, help: "The language of the texts; any that the memory translates from unless given.")
  var source: String?

  @Option(name: .shortAndLong, help: "The language translated into; any unless given.")
  var target: String?

  @Option(name: .customLong("min"), help: ArgumentHelp("The least score, from 0 to 101.", valueName: "percent"))
  var minimum = 70

  @Option(
    name: [.customShort("n"), .customLong("limit")],
    help: ArgumentHelp("How many matches at most.", valueName: "count"))
  var limit = 5

  @Option(
    help: ArgumentHelp(
      "Points taken off matches of a memory (old.tm=5), or of units with a property (x-origin:MT=10). May be given again.",
      valueName: "what=points"))
  var penalty: [String] = []

  @Option(help: ArgumentHelp("The text before the one looked up, for scores of 101.", valueName: "text"))
  var previous: String?

  @Option(help: ArgumentHelp("The text after it.", valueName: "text"))
  var next: String?

  @Flag(help: "The texts are segments of one document in their order: each has the one before it for its neighbour.")
  var inOrder = false

  @Flag(help: "Say why each score is what it is.")
  var explain = false

  @Flag(help: "Answer lines of text from standard input with JSON lines.")
  var jsonl = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if memory.isEmpty { throw ValidationError("name a memory: -m politics.tm") }
    if jsonl, !texts.isEmpty { throw ValidationError("--jsonl reads standard input; give no texts with it") }
    if inOrder, previous != nil || next != nil {
      throw ValidationError("--in-order knows the text before; leave out --previous and --next")
    }
    if previous != nil || next != nil, texts.count != 1 {
      throw ValidationError("--previous and --next go with one text; for lines in the order of a document: --in-order")
    }
    if !(0...101).contains(minimum) { throw ValidationError("--min is a score, from 0 to 101") }
    if limit < 1 { throw ValidationError("-n is how many matches are wanted, at least 1") }
  }

  func run() throws {
    let search = try openSearch()
    let neighbours = inOrder ? LineNeighbours.inOrder(previous: nil) : .between(previous, next)
    if jsonl {
      return try LineLoop.run(
        MatchProtocol(search, explains: explain, namesMemory: memory.count > 1, neighbours: neighbours))
    }
    let isTerminal = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
    var listing = MatchListing(
      search, marks: isTerminal ? .colours : .brackets, explains: explain, neighbours: neighbours)
    if texts.isEmpty { return try LineLoop.run(listing) }
    for text in texts {
      try OutputFile.write(Array(try listing.list(text).utf8), to: OutputFile.standardOutput, replacing: false)
    }
  }

  private func openSearch() throws -> MemorySearch {
    var options = MemorySearch.Options()
    options.minimum = minimum
    options.limit = limit
    options.penalties = try penalty.map { try PenaltyArgument.read($0, memories: memory) }
    let quiet = quiet
    return try MemorySearch(
      try memory.map { try Memory(opening: $0, for: .reading) },
      from: try source.map { try LanguageArgument.read($0, quiet: quiet) },
      into: try target.map { try LanguageArgument.read($0, quiet: quiet) }, options: options
    ) { if !quiet { Console.report($0) } }
  }
}

/// A penalty as the user types it.
enum PenaltyArgument {
  static func read(_ text: String, memories: [String]) throws -> MatchPenalty {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count >= 2, let points = parts.last.flatMap({ Int($0) }), points >= 0 else {
      throw Diagnostic(
        .usage, "“\(text)” takes no points off", help: "write what=points: old.tm=5, or x-origin:MT=10")
    }
    let what = parts.dropLast().joined(separator: "=")
    if memories.contains(what) { return MatchPenalty(.memory(what), points: points) }
    guard let colon = what.firstIndex(of: ":"), colon != what.startIndex else {
      throw Diagnostic(
        .usage, "“\(what)” is none of the memories named",
        help: "name it as with -m; or write name:value for units with a property, such as x-origin:MT=10")
    }
    return MatchPenalty(.property(String(what[..<colon]), String(what[what.index(after: colon)...])), points: points)
  }
}
