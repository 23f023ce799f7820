import ArgumentParser
import TextKit
import Workbench

/// `ordsmed glossary forms`: what a term is looked for in.
struct GlossaryForms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Print all forms in which a term is looked for.",
    discussion: """
      A line each, the dictionary form first, with what it is. Part of speech and gender narrow the forms as the \
      columns pos and gender of a glossary do.
      """)

  @Argument(help: "Terms in their dictionary form.")
  var terms: [String]

  @Option(
    name: [.customShort("s"), .customLong("source"), .customShort("l"), .customLong("lang")],
    help: "The terms' language, as a BCP 47 tag; no means nb.")
  var lang = "nb"

  @Option(help: "noun, propn, adj, verb or phrase.")
  var pos: String?

  @Option(help: "m, f, n, or several: m/f.")
  var gender: String?

  func validate() throws {
    if terms.contains(where: { $0.allSatisfy(\.isWhitespace) }) { throw ValidationError("a term has no letters") }
  }

  func run() throws {
    let language = try LanguageArgument.read(lang, quiet: false)
    let listing = try FormListing(language: language, partOfSpeech: pos, gender: gender)
    if !listing.inflects {
      Console.say("note: the forms of “\(language)” are not known; terms are found as they stand")
    }
    let text = terms.map(listing.list).joined(separator: "\n")
    try OutputFile.write(Array(text.utf8), to: OutputFile.standardOutput, replacing: true)
  }
}
