public import ArgumentParser
import Interchange
import Segmentation
public import TextKit
import Workbench

/// Where the output goes.
struct OutputOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Replace files that exist.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false
}

/// The language of the source.
struct SourceOption: ParsableArguments {
  @Option(name: .shortAndLong, help: "The language of the text, as a BCP 47 tag; no means nb.")
  var source = "nb"

  /// The language, with a word to the user when `no` was read as `nb`.
  func language(quiet: Bool) throws -> LanguageTag { try LanguageArgument.read(source, quiet: quiet) }
}

/// The languages translated from and into.
struct LanguageOptions: ParsableArguments {
  @OptionGroup var sourceOption: SourceOption

  @Option(name: .shortAndLong, help: "The language translated into.")
  var target = "en"

  /// Both languages.
  func languages(quiet: Bool) throws -> (source: LanguageTag, target: LanguageTag) {
    (try sourceOption.language(quiet: quiet), try LanguageArgument.read(target, quiet: quiet))
  }
}

/// What to do about a glossary's broken rows.
struct KeepGoingOption: ParsableArguments {
  @Flag(help: "Leave out a glossary's broken rows, and load the rest.")
  var keepGoing = false
}

/// A language tag as the user typed it.
enum LanguageArgument {
  static func read(_ text: String, quiet: Bool) throws -> LanguageTag {
    let language = try LanguageTag(text)
    if LanguageTag.isUnspecifiedNorwegian(text), !quiet {
      Console.say("note: “\(text)” is read as \(language) (Bokmål); for Nynorsk say nn")
    }
    return language
  }
}

/// A format as the user names it.
enum FormatArgument {
  /// Every name that `--to` takes.
  static let names = "xlf, tmx, tsv, jsonl, html"

  /// The format of a name: a file ending, or a name with its version.
  static func read(_ name: String) throws -> BilingualFormat {
    if let format = BilingualFormat(rawValue: name.lowercased())
      ?? (name.contains(".") ? nil : BilingualFormat(path: "." + name))
    {
      return format
    }
    throw Diagnostic(.usage, "“\(name)” is no format that is known", help: "one of \(names)")
  }
}

/// What plain-text files are like.
struct TextOptions: ParsableArguments {
  @Option(help: "What the text is in, if not UTF-8 and without a byte-order mark: windows-1252, utf-16, …")
  var encoding: String?

  @Flag(help: "Take XLIFF, TMX and other files made for other commands as plain text all the same.")
  var asText = false

  /// The encoding.
  func textEncoding() throws -> TextEncoding? { try encoding.map { try TextEncoding(named: $0) } }

  /// The text of a file, with the language it is clearly in where that is not the one said; a word to the user where
  /// there is something to say.
  func read(_ file: String, in language: LanguageTag, quiet: Bool) throws -> (text: String, contradiction: LanguageTag?)
  {
    let read = try PlainTextFile.read(
      file, encoding: textEncoding(), expecting: TextExpectation(language, asText: asText))
    Console.report(read.diagnostics, unless: quiet)
    return (read.text, read.contradiction)
  }
}

/// The version of XLIFF that `.xlf` stands for.
struct XLIFFOption: ParsableArguments {
  @Option(help: ArgumentHelp("The version of XLIFF: 2.1 or 1.2.", valueName: "version"))
  var xliff = "2.1"

  func validate() throws {
    guard ["2.1", "1.2"].contains(xliff) else { throw ValidationError("--xliff takes 2.1 or 1.2, not \(xliff)") }
  }

  /// The format in the version asked for.
  func version(of format: BilingualFormat) -> BilingualFormat {
    format == .xliff21 && xliff == "1.2" ? .xliff12 : format
  }
}

extension OffsetUnit: ExpressibleByArgument {}

extension LineBreaks: ExpressibleByArgument {}

/// What the user chooses about segments.
struct SegmentationOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a line end means: always the end of a segment, only at blank-lines, or unwrap text wrapped to a width.",
      valueName: "meaning"))
  var lineBreaks: LineBreaks = .always

  @Flag(inversion: .prefixedNo, help: "Whether a colon before a capital ends a segment.")
  var colon = true

  @Flag(help: "Take tags <…> and placeholders {…} for codes, which no segment ends in.")
  var protectCodes = false

  @Option(help: ArgumentHelp("Rules of your own in SRX 2.0, laid over the built-in ones.", valueName: "file"))
  var srx: String?

  @Flag(help: "Use only the rules of --srx.")
  var srxAlone = false

  /// The choice.
  var options: SegmentationOptions {
    SegmentationOptions(lineBreaks: lineBreaks, splitsAtColon: colon, protectsCodes: protectCodes)
  }

  func validate() throws {
    if srxAlone, srx == nil { throw ValidationError("--srx-alone needs the rules: --srx FILE") }
  }

  /// The segmenter for a language, with the rules the user named.
  func segmenter(for language: LanguageTag, quiet: Bool) throws(Diagnostic) -> TextSegmenter {
    let builtIn = Segmenter(language: language, options: options)
    guard let srx else { return .builtIn(builtIn) }
    let (segmenter, warnings) = try RuleFiles.segmenter(srx, over: builtIn, isAlone: srxAlone)
    Console.report(warnings, unless: quiet)
    return .custom(segmenter)
  }
}
