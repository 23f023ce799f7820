import ArgumentParser
import Bitext
import Interchange
import TextKit
import Workbench

/// `ordsmed glossary convert`: a glossary from one format into another.
struct GlossaryConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a glossary in another format, and say what that format cannot carry.",
    discussion: """
      Any format is read, by its content: the project's table, CSV with commas or semicolons, TBX 2 and 3, OmegaT's \
      three columns, UTX. The ending of OUT says what is written (.tsv, .csv, .tbx, .utx, and .txt for OmegaT) unless \
      --to does. OmegaT and UTX hold one pair of languages: --source and --target.
      """)

  /// What `--to` takes.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case tsv, csv, tbx, tbx2, omegat, utx
  }

  /// How TBX 3 writes data categories.
  enum Style: String, CaseIterable, ExpressibleByArgument { case dca, dct }

  /// The dialect of TBX 3.
  enum Dialect: String, CaseIterable, ExpressibleByArgument { case basic }

  /// What stands between the cells of CSV.
  enum Separator: String, CaseIterable, ExpressibleByArgument { case comma, semicolon }

  @Argument(help: ArgumentHelp("The glossary. - is standard input.", valueName: "in"))
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; - is standard output.", valueName: "out"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "The format, if OUT's ending does not say: tsv, csv, tbx, tbx2, omegat, utx.", valueName: "format"))
  var to: Format?

  @Option(help: "The dialect of TBX 3: basic.")
  var dialect: Dialect = .basic

  @Option(help: "How TBX 3 writes data categories: as attributes (dca) or as elements (dct).")
  var style: Style = .dca

  @Option(help: "What stands between the cells of CSV: comma, or semicolon as many spreadsheets want it.")
  var separator: Separator = .comma

  @Option(help: "What a table is in, if not UTF-8 and without a byte-order mark: windows-1252, utf-16, …")
  var encoding: String?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var broken: KeepGoingOption
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let quiet = outputOptions.quiet
    let (source, target) = try languages.languages(quiet: quiet)
    let format = try outputFormat()
    try OutputFile.check(output, replacing: outputOptions.force, inputs: [file])
    let decoded = try GlossaryFiles.read(
      file, source: source, target: target, keepGoing: broken.keepGoing, encoding: encoding)
    Console.report(decoded.diagnostics, unless: quiet)
    let encoded: EncodedFile
    do throws(Diagnostic) {
      encoded = try format.encode(decoded.termbase, source: source, target: target)
    } catch {
      throw error.ofFile(file)
    }
    try OutputFile.write(encoded.bytes, to: output, replacing: outputOptions.force)
    Console.report(encoded.diagnostics.map { $0.inFile(output) }, unless: quiet)
    if !quiet {
      let names = decoded.termbase.languages.map(\.tag).joined(separator: ", ")
      Console.say(
        "\(output): \(counted(decoded.termbase.concepts.count, "concept"))\(names.isEmpty ? "" : " (\(names))")")
    }
  }

  private func outputFormat() throws -> GlossaryFormat {
    let named = to.flatMap { GlossaryFormat(rawValue: $0.rawValue) }
    guard let format = named ?? GlossaryFormat(path: output) else {
      throw Diagnostic(
        .usage, "the name “\(output)” does not say what format to write",
        help: "end it with .tsv, .csv, .tbx, .utx or .txt, or say it with --to")
    }
    return switch format {
    case .tbx where style == .dct: .tbxDCT
    case .csv where separator == .semicolon: .ssv
    default: format
    }
  }
}
