import ArgumentParser
import Glibc
import TextKit

/// The command line. It parses, calls a use case of `Workbench`, and reports; it knows no format and no language.
@main
struct Ordsmed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ordsmed",
    abstract: "Segments, terms and bilingual files for translators.",
    discussion: """
      Give it a document, and a translator gets its sentences in a bilingual file with the glossary's terms marked in \
      whatever form they stand in. Give it the translated file, and it makes the translated document and the \
      translation memory.

        ordsmed prepare article.txt -g Glossaries -o article.xlf    for the translator
        ordsmed merge   article.xlf -o article.en.txt               the translated document
        ordsmed export  article.xlf -o article.tmx                  the translation memory
      """,
    version: Product.version,
    subcommands: [Prepare.self, Segment.self, GlossaryCommand.self, ExportCommand.self, MergeCommand.self])

  /// Runs the command asked for and ends with one of the exit codes of sysexits.h.
  static func main() {
    // Scripts ask this at every run, and the answer needs no parser: its tree of commands takes longer than the rest
    // of the start.
    if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) { return print(Product.version) }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let diagnostic as Diagnostic {
      Console.report(diagnostic)
      Glibc.exit(ExitStatus(diagnostic.code).rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
