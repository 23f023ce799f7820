import ArgumentParser
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed memory stats`: a memory in numbers.
struct MemoryStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Say what a memory holds: units, languages, words, users, properties.")

  @OptionGroup var memory: MemoryOption

  @Flag(help: "A JSON object.")
  var json = false

  func run() throws {
    let store = try Memory(opening: memory.memory, for: .reading)
    var statistics = MemoryStatistics()
    var progress = try ProgressBar(unitsOf: store)
    try store.read { reader throws(Diagnostic) in
      try MemoryHousekeeping.forEach(UnitQuery(), in: reader) {
        progress.show($0)
      } _: {
        statistics.count($0)
      }
    }
    progress.clear()
    try OutputFile.write(StatisticsListing(json: json).list(statistics), to: "-", replacing: true)
  }
}
