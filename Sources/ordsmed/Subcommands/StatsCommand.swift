import ArgumentParser
import Bitext
import Interchange
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed stats`: how much work there is.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count words, characters and segments by how well a memory knows them.",
    discussion: """
      Bands: context (the same text between the same neighbours), repetition (as an earlier segment of these files), 100, \
      95-99, 85-94, 75-84, 50-74, new. Bilingual files are taken as they are segmented; other files are plain text.

      Words are weighted by band: context 0, repetition and 100 0.1, 95-99 0.3, 85-94 0.5, 75-84 0.7, all else 1. A file of \
      rates changes that: a line for a band, such as 95-99 30%.
      """,
    aliases: ["analyze"])

  @Argument(help: ArgumentHelp("Bilingual files or plain text.", valueName: "file"))
  var files: [String]

  @Option(name: [.customShort("m"), .long], help: ArgumentHelp("A memory. May be given again.", valueName: "memory"))
  var memory: [String] = []

  @Flag(name: .customLong("internal"), help: "Compare segments with earlier ones of these files too.")
  var inner = false

  @Option(help: ArgumentHelp("What words are worth, by band.", valueName: "file"))
  var rates: String?

  @Option(help: "table, csv or json.")
  var format: AnalysisListing.Format = .table

  @Flag(help: "As --format json.")
  var json = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; standard output unless given.", valueName: "out"))
  var output = OutputFile.standardOutput

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var segmentation: SegmentationOption
  @OptionGroup var text: TextOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("name at least one file") }
  }

  func run() throws {
    try OutputFile.check(output, replacing: outputOptions.force, inputs: files + memory)
    let quiet = outputOptions.quiet
    let (source, target) = try languages.languages(quiet: quiet)
    let rates = try readRates()
    var options = MemorySearch.Options()
    (options.minimum, options.limit) = (50, 1)
    let search =
      memory.isEmpty
      ? nil
      : try MemorySearch(
        try memory.map { try Memory(opening: $0, for: .reading) }, from: source, into: target, options: options
      ) { if !quiet { Console.report($0) } }
    var analysis = WordAnalysis(search, innerMatches: inner)
    let preparation = Preparation(
      source: source, glossaries: [], segmentation: segmentation.options,
      segmenter: try segmentation.segmenter(for: source, quiet: quiet), asText: text.asText)
    var progress = ProgressBar(total: nil, unit: "segments", writesLines: false, isQuiet: quiet)
    var done = 0
    for file in files {
      let documents = try documents(of: file, preparation)
      try analysis.add(documents, named: file) { progress.show(done + $0) }
      done += documents.reduce(0) { $0 + $1.segments.count }
      // The next file may have warnings to tell.
      progress.clear()
    }
    progress.clear()
    let lines = AnalysisListing(json ? .json : format, rates: rates).list(analysis)
    try OutputFile.write(lines, to: output, replacing: outputOptions.force)
  }

  private func documents(of file: String, _ preparation: Preparation) throws -> [Document] {
    if !text.asText, let format = BilingualFormat(path: file), format != .html {
      let decoded = try BilingualFiles.read(file)
      return decoded.file.documents
    }
    do {
      let name = file == InputFile.standardInput ? "stdin.txt" : OutputFile.name(of: file)
      let bytes = try InputFile.read(file)
      var progress = ProgressBar(total: bytes.count, writesLines: false, isQuiet: outputOptions.quiet)
      let prepared = try preparation.prepare(bytes, named: name, encoding: text.encoding) { progress.show($0) }
      progress.clear()
      Console.report(prepared.diagnostics.map { $0.inFile(file) }, unless: outputOptions.quiet)
      return [prepared.document]
    } catch {
      throw error.ofFile(file)
    }
  }

  private func readRates() throws -> MatchRates {
    guard let rates else { return MatchRates() }
    let text = try DecodedText(InputFile.read(rates), file: rates).text
    do {
      return try MatchRates(text)
    } catch {
      throw error.inFile(rates)
    }
  }
}

extension AnalysisListing.Format: ExpressibleByArgument {}
