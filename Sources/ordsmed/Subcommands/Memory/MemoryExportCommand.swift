import ArgumentParser
import Interchange
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed memory export`: a memory as TMX.
struct MemoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a memory, or a part of it, as TMX 1.4b.",
    discussion: """
      Everything that is known of the units goes out, inline codes included (level 2). Taken in again, it gives the same \
      memory, and that gives the same bytes.
      """)

  @OptionGroup var memory: MemoryOption

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; - is standard output.", valueName: "out.tmx"))
  var output: String

  @Flag(help: "Of a damaged memory, write all that can be read, and say how much could not.")
  var keepGoing = false

  @OptionGroup var query: QueryOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    try refuseOtherFormat()
    try OutputFile.check(output, replacing: outputOptions.force, inputs: [memory.memory])
    let store = try Memory(opening: memory.memory, for: .reading)
    let total = keepGoing ? nil : try store.read { reader throws(Diagnostic) in try reader.unitCount }
    var progress = ProgressBar(total: total, unit: "units", writesLines: output == "-", isQuiet: outputOptions.quiet)
    let export = try MemoryExport(
      of: store, to: output, replacing: outputOptions.force, where: try query.query(quiet: outputOptions.quiet),
      keepingGoing: keepGoing
    ) { progress.show($0) }
    progress.clear()
    Console.report(export.diagnostics, unless: outputOptions.quiet)
    if !outputOptions.quiet { Console.say("\(output): \(counted(export.units, "unit"))") }
  }

  /// A name that says another format would be believed by whoever opens the file.
  private func refuseOtherFormat() throws {
    let isOther =
      BilingualFormat(path: output).map { $0 != .tmx }
      ?? [
        "csv", "tbx", "utx", "srx", "json", "docx", "pdf", "po", "sdltm", "gz", "zip", "tm", "index",
      ].contains(ending)
    guard isOther else { return }
    throw Diagnostic(
      .usage, "a memory is written as TMX, and “\(output)” says another format",
      help: "end the name with .tmx; of a bilingual file, ordsmed export makes a table")
  }

  private var ending: String {
    let name = OutputFile.name(of: output)
    return name.lastIndex(of: ".").map { name[$0...].dropFirst().lowercased() } ?? ""
  }
}
