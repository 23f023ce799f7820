import ArgumentParser
import Bitext
import Interchange
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed prepare`: the main job.
struct Prepare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare",
    abstract: "Make a bilingual file: segment documents, find the glossary's terms and the memory's matches.",
    discussion: """
      The format follows the ending of OUT: .xlf is XLIFF 2.1 (--xliff 1.2 for the older one), .tmx, .tsv, .jsonl, \
      and .html, a page to read and print. If OUT is a folder, each document gets files of its own there, one for \
      each --to.
      """)

  @Argument(help: ArgumentHelp("The documents: plain text. - is standard input.", valueName: "file"))
  var files: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("A glossary, or a folder of them. May be given again.", valueName: "path"))
  var glossary: [String] = []

  @Option(
    name: [.customShort("m"), .long],
    help: ArgumentHelp("A translation memory, for candidates. May be given again.", valueName: "memory"))
  var memory: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The bilingual file, or a folder.", valueName: "out"))
  var output: String

  @Option(
    help: ArgumentHelp("The format: \(FormatArgument.names). May be given again for a folder.", valueName: "format"))
  var to: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: "Whether to note what a document spells in several ways, and how English writes its Russian names.")
  var inspect = true

  @OptionGroup var xliff: XLIFFOption
  @OptionGroup var languages: LanguageOptions
  @OptionGroup var broken: KeepGoingOption
  @OptionGroup var segmentation: SegmentationOption
  @OptionGroup var text: TextOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("name at least one document") }
  }

  func run() throws {
    let (source, target) = try languages.languages(quiet: outputOptions.quiet)
    let plan = try OutputPlan(
      output, formats: to.map(format), default: format("xlf"), sources: files, languages: (source, target))
    try plan.check(replacing: outputOptions.force, inputs: files + glossary + memory)
    guard source != target else {
      throw Diagnostic(.usage, "source and target are both \(source)", help: "name the language translated into: -t en")
    }
    let (glossaries, warnings) = try GlossaryFiles.load(
      glossary, source: source, target: target, keepGoing: broken.keepGoing)
    Console.report(warnings, unless: outputOptions.quiet)
    let preparation = Preparation(
      source: source, glossaries: glossaries, segmentation: segmentation.options,
      segmenter: try segmentation.segmenter(for: source, quiet: outputOptions.quiet),
      remarks: !inspect ? .none : target.language == "en" ? .spellingsAndNames : .spellings,
      asText: text.asText)

    var documents: [Document] = []
    for (index, path) in files.enumerated() {
      do {
        let prepared = try preparation.prepare(
          InputFile.read(path), named: path == InputFile.standardInput ? "stdin.txt" : OutputFile.name(of: path),
          id: "f\(index + 1)", encoding: text.encoding)
        Console.report(prepared.diagnostics.map { $0.inFile(path) }, unless: outputOptions.quiet)
        documents.append(prepared.document)
      } catch {
        throw error.ofFile(path)
      }
    }
    if !memory.isEmpty { try lookUp(&documents, source: source, target: target) }
    for written in try plan.write(documents, replacing: outputOptions.force) where !outputOptions.quiet {
      Console.report(written.diagnostics.map { $0.inFile(written.path) }, unless: false)
      Console.say("\(written.path): \(written.summary)")
    }
  }

  /// Gives every segment what the memories know of it; nothing is filled in, which is `pretranslate`'s work.
  private func lookUp(_ documents: inout [Document], source: LanguageTag, target: LanguageTag) throws {
    let quiet = outputOptions.quiet
    let search = try MemorySearch(
      try memory.map { try Memory(opening: $0, for: .reading) }, from: source, into: target
    ) { if !quiet { Console.report($0) } }
    var job = Pretranslation(search, source: source)
    for index in documents.indices { try job.lookUp(&documents[index]) }
  }

  private func format(_ name: String) throws -> BilingualFormat {
    xliff.version(of: try FormatArgument.read(name))
  }
}
