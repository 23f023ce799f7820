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

        ordsmed prepare article.txt -g Glossaries -o article.xlf
        ordsmed merge   article.xlf -o article.en.txt
        ordsmed export  article.xlf -o article.tmx
      """,
    version: Product.version,
    subcommands: [
      Prepare.self, Segment.self, GlossaryCommand.self, Inspect.self, ExportCommand.self, MergeCommand.self,
      MemoryCommand.self, PretranslateCommand.self, StatsCommand.self,
    ])

  /// Runs the command asked for and ends with one of the exit codes of sysexits.h.
  static func main() {
    // Scripts ask this at every run, and the answer needs no parser: its tree of commands takes longer than the rest
    // of the start.
    if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) { return print(Product.version) }
    // Where files are limited in size, writing then fails with a reason, and the error says what became of the work.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try ArgumentEncoding.check()
      try checkCommandName()
      var command = try parseAsRoot()
      try command.run()
    } catch let diagnostic as Diagnostic {
      Console.report(diagnostic)
      Glibc.exit(ExitStatus(diagnostic.code).rawValue)
    } catch {
      let status = exitCode(for: error)
      let message = fullMessage(for: error)
      if status.isSuccess {
        print(message)
      } else if !message.isEmpty {
        // The parser's own errors look like the program's.
        Console.say(message.hasPrefix("Error: ") ? "error: " + message.dropFirst("Error: ".count) : message)
      }
      Glibc.exit(status.rawValue)
    }
  }

  /// Refuses a first word that is no command, with the command most like it.
  private static func checkCommandName() throws(Diagnostic) {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
    let names =
      configuration.subcommands.flatMap { command in
        [command.configuration.commandName].compactMap { $0 } + command.configuration.aliases
      } + ["help"]
    guard !names.contains(word) else { return }
    let nearest = names.min { editDistance(word, $0) < editDistance(word, $1) }
    let isNear = nearest.map { editDistance(word, $0) <= max(2, $0.count / 3) } ?? false
    throw Diagnostic(
      .usage, "“\(word)” is no command of ordsmed",
      help: (isNear ? nearest.map { "did you mean \($0)? " } ?? "" : "") + "ordsmed --help lists the commands")
  }
}
