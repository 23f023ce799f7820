import ArgumentParser
import TextKit

/// `ordsmed memory`: translation memories.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Translation memories: fill, search, tidy, and give back.",
    discussion: """
      A memory is one file of any name, such as politics.tm. Several programs may use it at once; what is changed is \
      there whole or not at all, and ctrl-C leaves it as it was.

        ordsmed memory import agency.tmx -m politics.tm
        ordsmed memory search "Møtet er utsatt." -m politics.tm
        ordsmed memory export -m politics.tm -o backup.tmx
      """,
    subcommands: [
      MemoryImportCommand.self, MemoryExportCommand.self, MemorySearchCommand.self, MemoryConcordanceCommand.self,
      MemoryStatsCommand.self, MemoryListCommand.self, MemoryEditCommand.self, MemoryDeleteCommand.self,
      MemoryReplaceCommand.self, MemoryCleanCommand.self, MemoryMergeCommand.self, MemoryDiffCommand.self,
    ])
}

/// The memory that a command works on.
struct MemoryOption: ParsableArguments {
  @Option(name: [.customShort("m"), .long], help: ArgumentHelp("The memory.", valueName: "memory"))
  var memory: String
}
