import ArgumentParser
import Bitext
import Interchange
import TextKit
import Workbench

/// `ordsmed export`: translations out of a bilingual file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take the translations out of a bilingual file: TMX, TSV or another bilingual format.",
    discussion: """
      Only segments that somebody has confirmed go out (state translated, reviewed or final; in XLIFF 1.2 also \
      approved="yes"). With --all, a TMX takes every segment that has a target, and the other formats take \
      everything, so that they can still be merged.
      """)

  @Argument(help: ArgumentHelp("The bilingual file: .xlf, .tmx, .tsv or .jsonl.", valueName: "bilingual"))
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; - is standard output.", valueName: "out"))
  var output: String

  @Option(help: ArgumentHelp("The format, if OUT's ending does not say: \(FormatArgument.names).", valueName: "format"))
  var to: String?

  @Option(help: ArgumentHelp("The format of the bilingual file, if its ending does not say.", valueName: "format"))
  var from: String?

  @Flag(help: "Take segments that nobody has confirmed too.")
  var all = false

  @OptionGroup var xliff: XLIFFOption
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let named = try to.map(FormatArgument.read)
    guard let format = (named ?? BilingualFormat(path: output)).map(xliff.version) else {
      throw Diagnostic(
        .usage, "the name “\(output)” does not say what format to write",
        help: "end it with .tmx, .tsv, .xlf or .jsonl, or say it with --to")
    }
    try OutputFile.check(output, replacing: outputOptions.force, inputs: [file])
    let decoded = try BilingualFiles.read(file, as: from.map(FormatArgument.read))
    Console.report(decoded.diagnostics, unless: outputOptions.quiet)
    let selection: Export.Selection = !all ? .confirmed : format == .tmx ? .translated : .everything
    let export: Export
    do {
      export = try Export(of: decoded.file, selection)
    } catch {
      throw error.inFile(file)
    }
    let encoded = try format.encode(export.file)
    try OutputFile.write(encoded.bytes, to: output, replacing: outputOptions.force)
    Console.report(encoded.diagnostics.map { $0.inFile(output) }, unless: outputOptions.quiet)
    if !outputOptions.quiet { Console.say("\(output): \(summary(of: export))") }
  }

  private func summary(of export: Export) -> String {
    var parts = ["\(counted(export.exported, "segment")) exported"]
    if export.unconfirmed > 0 { parts.append("\(export.unconfirmed) left out as unconfirmed (--all takes them)") }
    if export.untranslated > 0 { parts.append("\(export.untranslated) without a target") }
    return parts.joined(separator: ", ")
  }
}
