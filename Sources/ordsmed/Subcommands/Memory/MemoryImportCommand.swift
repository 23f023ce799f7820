public import ArgumentParser
import Bitext
import Glibc
import Interchange
import TextKit
public import TranslationMemory
import Workbench

/// `ordsmed memory import`: files into a memory.
struct MemoryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take TMX files, tables and bilingual files into a memory.",
    discussion: """
      All files go in, or none: after a fault the memory is as it was. With --keep-going, units that cannot be used are \
      left out and reported one by one, those that are not well-formed XML among them.

      A unit with the same texts as one in the memory is not doubled: the memory's takes up what it lacks. Another \
      translation of the same source stands beside the first (merge), or the one changed last stays (keep-newest), or \
      the first (keep-existing), or the new one (overwrite). keep-both leaves out only what is equal in everything.

      A table (.tsv) has a text and its translation on a line, TAB between them; a first line of language tags names \
      the columns, or say --source and --target. Of bilingual files, confirmed segments are taken.
      """)

  @Argument(help: ArgumentHelp("TMX, TSV, XLIFF or JSON Lines.", valueName: "file"))
  var files: [String]

  @OptionGroup var memory: MemoryOption

  @Option(
    help: ArgumentHelp(
      "What to do where the source is known: \(DuplicateRule.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "rule"))
  var onDuplicate: DuplicateRule = .merge

  @Flag(help: "Leave out units that cannot be used or read, and say which and why.")
  var keepGoing = false

  @Flag(help: "Take segments that nobody has confirmed too.")
  var all = false

  @Option(name: .shortAndLong, help: "The language translated from, where a file does not say.")
  var source: String?

  @Option(name: .shortAndLong, help: "The language translated into, where a file does not say.")
  var target: String?

  @Option(
    help: ArgumentHelp("A property for every unit, such as x-client=NRK. May be given again.", valueName: "name=value"))
  var property: [String] = []

  @Option(help: ArgumentHelp("The format of the files, if their endings do not say.", valueName: "format"))
  var from: String?

  @Flag(help: "Say what was done as a JSON object, the last line on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("name at least one file") }
  }

  func run() throws {
    var options = MemoryImport.Options()
    options.duplicates = onDuplicate
    options.keepsGoing = keepGoing
    options.takesUnconfirmed = all
    options.source = try source.map { try LanguageArgument.read($0, quiet: quiet) }
    options.target = try target.map { try LanguageArgument.read($0, quiet: quiet) }
    options.properties = try property.map(PropertyArgument.read)
    options.user = getenv("USER").map { String(cString: $0) }
    options.now = Timestamp(seconds: Int64(time(nil)))
    let format = try from.map(FormatArgument.read)
    for file in files where !InputFile.exists(file) || InputFile.isFolder(file) { _ = try InputFile.read(file) }

    var progress = ProgressBar(
      total: files.reduce(0) { $0 + (TextBlocks($1).size ?? 0) }, writesLines: false, isQuiet: quiet)
    var job = MemoryImport(options)
    do {
      let store = try job.run(files, as: format, intoMemoryAt: memory.memory) { progress.show($0) }
      prepareSearch(of: store)
    } catch {
      progress.clear()
      throw error
    }
    progress.clear()
    try report(job)
  }

  /// Makes the index for looking up while the user waits for the import anyway. Without one the first search makes it.
  private func prepareSearch(of memory: Memory) {
    do throws(Diagnostic) {
      try MemorySearch.prepare(memory)
    } catch {
      var warning = error
      warning.severity = .warning
      Console.report(warning)
    }
  }

  private func report(_ job: MemoryImport) throws {
    let counts = job.counts
    // Every unit that was left out is told, however many: it is the user's data.
    job.faults.forEach { Console.report($0) }
    Console.report(job.notes, unless: quiet)
    if !quiet {
      Console.say("\(memory.memory): \(counts.summary)")
    }
    guard json else { return }
    let line =
      "{\"units\":\(counts.units),\"added\":\(counts.added),\"updated\":\(counts.updated),"
      + "\"skipped\":\(counts.skipped)\(counts.removed > 0 ? ",\"removed\":\(counts.removed)" : "")}\n"
    try OutputFile.write(Array(line.utf8), to: OutputFile.standardOutput, replacing: false)
  }
}

/// A property as the user types it.
enum PropertyArgument {
  static func read(_ text: String) throws -> UnitRecord.Property {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw Diagnostic(.usage, "“\(text)” is no property", help: "write name=value, such as x-client=NRK")
    }
    return UnitRecord.Property(String(text[..<equals]), String(text[text.index(after: equals)...]))
  }
}

extension DuplicateRule: ExpressibleByArgument {}
