import ArgumentParser
import Segmentation
import TextKit
import Workbench

/// `ordsmed segment`: sentences only.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split text into segments, a line each.",
    discussion: """
      With --jsonl, other programs drive it: a line {"id":1,"lang":"nb","text":"…"} in, a line \
      {"id":1,"sentences":[[start,end],…]} out.
      """)

  @Argument(help: ArgumentHelp("Plain text files. - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    name: [.customShort("s"), .customLong("source"), .customLong("lang")],
    help: "The language of the text, as a BCP 47 tag; no means nb.")
  var language = "nb"

  @Option(help: "text, or jsonl with the place of each segment.")
  var format: SegmentListing.Format = .text

  @Option(help: "What offsets count: scalar, utf8 or utf16.")
  var offsets: OffsetUnit = .scalar

  @Flag(help: "Say why each segment ends where it does, and why not elsewhere.")
  var explain = false

  @Option(
    help: ArgumentHelp("Print the built-in rules of a language as SRX 2.0, and nothing else.", valueName: "language"))
  var rules: String?

  @Flag(help: "Answer JSON lines from standard input.")
  var jsonl = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; standard output unless given.", valueName: "out"))
  var output = OutputFile.standardOutput

  @OptionGroup var segmentation: SegmentationOption
  @OptionGroup var text: TextOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if jsonl, !files.isEmpty { throw ValidationError("--jsonl reads standard input; name no files with it") }
    if jsonl, explain { throw ValidationError("--explain reads files, --jsonl standard input; give one of them") }
    if jsonl, output != OutputFile.standardOutput { throw ValidationError("--jsonl writes standard output") }
    if jsonl, text.encoding != nil { throw ValidationError("--jsonl reads UTF-8; take --encoding away") }
    if rules != nil, jsonl || explain || !files.isEmpty || segmentation.srx != nil {
      throw ValidationError("--rules prints a language's built-in rules and reads nothing; give it alone or with -o")
    }
    if files.count(where: { $0 == InputFile.standardInput }) > 1 {
      throw ValidationError("standard input can be read only once; name - once")
    }
    if !jsonl, rules == nil, files.isEmpty { throw ValidationError("name at least one file; - is standard input") }
  }

  func run() throws {
    if let rules {
      let language = try LanguageArgument.read(rules, quiet: outputOptions.quiet)
      return try OutputFile.write(
        try RuleFiles.builtIn(for: language), to: output, replacing: outputOptions.force)
    }
    let language = try LanguageArgument.read(language, quiet: outputOptions.quiet)
    if jsonl {
      let (segmentation, quiet) = (segmentation, outputOptions.quiet)
      return try LineLoop.run(
        SegmentProtocol(language: language, offsets: offsets) { (language) throws(Diagnostic) in
          try segmentation.segmenter(for: language, quiet: quiet)
        })
    }
    try OutputFile.check(output, replacing: outputOptions.force, inputs: files)
    let asked = try text.textEncoding()
    if explain { return try explain(language: language, encoding: asked) }
    let listing = SegmentListing(
      try segmentation.segmenter(for: language, quiet: outputOptions.quiet), format: format, offsets: offsets)
    // A file is written whole or not at all; a stream gets its lines as they come.
    var out = try OutputWriter(output, replacing: outputOptions.force, isDurable: false)
    for file in files {
      let blocks = blocks(of: file, in: language, encoding: asked)
      var progress = ProgressBar(
        total: blocks.size, writesLines: output == OutputFile.standardOutput, isQuiet: outputOptions.quiet)
      try listing.list(blocks, named: file, progress: { progress.show($0) }) {
        (lines) throws(Diagnostic) in try out.write(lines)
      }
      progress.clear()
    }
    try out.finish()
  }

  /// A file's text, of which is told where it is no plain text in the language.
  private func blocks(of file: String, in language: LanguageTag, encoding: TextEncoding?) -> TextBlocks {
    let expectation = TextExpectation(language, asText: text.asText, protectsCodes: segmentation.protectCodes)
    let quiet = outputOptions.quiet
    return TextBlocks(file, encoding: encoding) { (head) throws(Diagnostic) in
      do throws(Diagnostic) {
        var warnings = try expectation.checkContent(head)
        if let found = expectation.contradiction(in: head) { warnings.append(expectation.warning(of: found)) }
        Console.report(warnings.map { $0.inFile(file) }, unless: quiet)
      } catch {
        throw error.inFile(file)
      }
    }
  }

  private func explain(language: LanguageTag, encoding: TextEncoding?) throws {
    let listing = BoundaryListing(
      try segmentation.segmenter(for: language, quiet: outputOptions.quiet), format: format, offsets: offsets)
    var out = try OutputWriter(output, replacing: outputOptions.force, isDurable: false)
    for file in files {
      try listing.list(blocks(of: file, in: language, encoding: encoding), named: file) { (lines) throws(Diagnostic) in
        try out.write(lines)
      }
    }
    try out.finish()
  }
}

extension SegmentListing.Format: ExpressibleByArgument {}
