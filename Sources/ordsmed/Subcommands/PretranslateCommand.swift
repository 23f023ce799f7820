import ArgumentParser
import Bitext
import Interchange
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed pretranslate`: what memories know, filled in.
struct PretranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pretranslate",
    abstract: "Fill a bilingual file from translation memories.",
    discussion: """
      Every segment gets its matches as candidates, with score and origin; one without a target gets the best match from \
      --min on. Confirmed targets stay. What is filled in is a proposal (state initial) until somebody confirms it, or \
      counts as translated from --confirm on.

      A match that differs in a number, a name, a glossary term, inline codes or the mark at its end alone is repaired, and \
      a note says so; it is a proposal whatever its score. What cannot be put right for sure is left; --no-repair leaves \
      all as it was.
      """)

  @Argument(help: ArgumentHelp("The bilingual file: .xlf, .jsonl, .tsv or .tmx.", valueName: "bilingual"))
  var file: String

  @Option(name: [.customShort("m"), .long], help: ArgumentHelp("A memory. May be given again.", valueName: "memory"))
  var memory: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; - is standard output.", valueName: "out"))
  var output: String

  @Option(
    name: .customLong("min"), help: ArgumentHelp("The least score to fill in, from 50 to 101.", valueName: "percent"))
  var minimum = 75

  @Option(
    help: ArgumentHelp("The score from which a target counts as translated, 0 to 101.", valueName: "percent"))
  var confirm: Int?

  @Option(
    name: [.customShort("n"), .customLong("limit")],
    help: ArgumentHelp("The most candidates a segment gets.", valueName: "count"))
  var limit = 5

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A glossary for repairs, or a folder of them. May be given again.", valueName: "path"))
  var glossary: [String] = []

  @OptionGroup var broken: KeepGoingOption

  @Flag(inversion: .prefixedNo, help: "Whether matches that differ in small things alone are repaired.")
  var repair = true

  @Flag(help: "Replace targets that nobody has confirmed.")
  var replaceUnconfirmed = false

  @Option(name: .shortAndLong, help: "The language translated into, if the file does not say.")
  var target: String?

  @Option(
    help: ArgumentHelp(
      "Points taken off matches of a memory (old.tm=5), or of units with a property (x-origin:MT=10). May be given again.",
      valueName: "what=points"))
  var penalty: [String] = []

  @Option(help: ArgumentHelp("The format of the bilingual file, if its ending does not say.", valueName: "format"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The format to write, if OUT's ending does not say; else that of the input.", valueName: "format"))
  var to: String?

  @Option(help: ArgumentHelp("The version of XLIFF, if not the input's: 2.1 or 1.2.", valueName: "version"))
  var xliff: String?

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if memory.isEmpty { throw ValidationError("name a memory: -m politics.tm") }
    if !(50...101).contains(minimum) { throw ValidationError("--min is a score, from 50 to 101") }
    if let confirm, !(0...101).contains(confirm) {
      throw ValidationError("--confirm is a score, from 0 to 101")
    }
    if let xliff, !["2.1", "1.2"].contains(xliff) { throw ValidationError("--xliff takes 2.1 or 1.2, not \(xliff)") }
    if limit < 1 { throw ValidationError("-n is how many candidates are wanted, at least 1") }
  }

  func run() throws {
    let quiet = outputOptions.quiet
    let asked = try from.map(FormatArgument.read)
    try OutputFile.check(output, replacing: outputOptions.force, inputs: [file] + memory)
    let decoded = try BilingualFiles.read(file, as: asked)
    Console.report(decoded.diagnostics, unless: quiet)
    var bilingual = decoded.file
    if let wanted = try target.map({ try LanguageArgument.read($0, quiet: quiet) }) {
      let own = bilingual.targetLanguage ?? wanted
      guard own.matches(wanted) || wanted.matches(own) else {
        throw Diagnostic(
          .usage, "the file is to be translated into \(own), not into \(wanted)", at: Diagnostic.Place(file: file),
          help: "leave --target out, or prepare the file anew for \(wanted)")
      }
      bilingual.targetLanguage = own
    }
    guard let into = bilingual.targetLanguage else {
      throw Diagnostic(
        .usage, "the file does not say the language translated into", at: Diagnostic.Place(file: file),
        help: "say it with --target, such as --target en")
    }
    let format = try to.map(FormatArgument.read) ?? BilingualFiles.outputFormat(of: output, from: file) ?? asked
    guard var format else { throw Diagnostic(.usage, "say the format to write", help: "--to xlf") }
    if let xliff, format == .xliff21 || format == .xliff12 { format = xliff == "1.2" ? .xliff12 : .xliff21 }
    let (glossaries, warnings) = try GlossaryFiles.load(
      glossary, source: bilingual.sourceLanguage, target: into, keepGoing: broken.keepGoing)
    Console.report(warnings, unless: quiet)

    var search = MemorySearch.Options()
    (search.minimum, search.limit) = (min(minimum, 70), limit)
    search.penalties = try penalty.map { try PenaltyArgument.read($0, memories: memory) }
    var options = Pretranslation.Options()
    options.minimum = minimum
    options.confirmFrom = confirm
    options.replacesUnconfirmed = replaceUnconfirmed
    options.repairs = repair
    var job = Pretranslation(
      try MemorySearch(
        try memory.map { try Memory(opening: $0, for: .reading) }, from: bilingual.sourceLanguage, into: into,
        options: search
      ) { if !quiet { Console.report($0) } }, glossaries: glossaries, source: bilingual.sourceLanguage,
      options: options)
    let total = bilingual.documents.reduce(0) { $0 + $1.segments.count }
    var progress = ProgressBar(total: total, unit: "segments", writesLines: output == "-", isQuiet: quiet)
    try job.run(on: &bilingual) { progress.show($0) }
    progress.clear()

    let encoded = try format.encode(bilingual)
    try OutputFile.write(encoded.bytes, to: output, replacing: outputOptions.force)
    Console.report(encoded.diagnostics.map { $0.inFile(output) }, unless: quiet)
    if !quiet { Console.say("\(output): \(summary(of: job.counts))") }
  }

  private func summary(of counts: Pretranslation.Counts) -> String {
    var parts = ["\(counts.filled) of \(counted(counts.segments, "segment")) filled"]
    if counts.verbatim > 0 { parts.append("\(counts.verbatim) with the same text") }
    if counts.repaired > 0 { parts.append("\(counts.repaired) repaired") }
    if counts.kept > 0 { parts.append("\(counts.kept) had a target already") }
    return parts.joined(separator: ", ")
  }
}
