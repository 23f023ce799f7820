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

      The exit status is 0 when something was found, 1 when nothing was, as with grep.
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
    guard phrase != ["-"] else {
      while let line = readLine() { _ = try answer(line, concordance, listing, store) }
      return
    }
    // Nothing found is an answer that a script can ask for, as with grep.
    guard try answer(phrase.joined(separator: " "), concordance, listing, store) else {
      throw ExitCode(ExitStatus.findings.rawValue)
    }
  }

  private func answer(
    _ phrase: String, _ concordance: Concordance, _ listing: ConcordanceListing, _ store: Memory
  ) throws -> Bool {
    if subsegments {
      var subsegments = Subsegments()
      subsegments.language = concordance.language
      let stretches = try store.read { reader throws(Diagnostic) in try subsegments.stretches(of: phrase, in: reader) }
      try OutputFile.write(listing.list(stretches, of: phrase), to: "-", replacing: true)
      if stretches.isEmpty, !quiet { Console.say("no stretch of it is known") }
      return !stretches.isEmpty
    }
    let answer = try store.read { reader throws(Diagnostic) in try concordance.search(phrase, in: reader) }
    try OutputFile.write(listing.list(answer.hits), to: "-", replacing: true)
    if !quiet {
      if answer.ignoredPunctuation {
        Console.say("note: no text has “\(phrase)” with its punctuation; these have its words")
      }
      if answer.isCut { Console.say("note: there are more; --limit shows them") }
      if answer.hits.isEmpty { Console.say("no text has “\(phrase)”") }
      if answer.hits.isEmpty, let language = concordance.language {
        let languages = try store.read { reader throws(Diagnostic) in try reader.textLanguages }
        if !languages.contains(where: { $0.matches(language) }) {
          let list = languages.map(\.tag).joined(separator: ", ")
          Console.say("note: no text is in \(language); the memory's languages are \(list)")
        }
      }
    }
    return !answer.hits.isEmpty
  }
}
