import ArgumentParser
import Bitext
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed memory clean`: what does not belong in a memory.
struct MemoryCleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "List a memory's faulty units; with --apply, delete them.",
    discussion: """
      Faults: \(UnitFault.allCases.map { "\($0.rawValue) (\($0.explanation))" }.joined(separator: ", ")).

      Names, numbers and single words that are the same in both languages (Oslo, NATO 2026, rebus) are no fault. Languages \
      are told apart by their commonest words, so short texts are not judged, nor are other languages than those with \
      such a list. Lengths count from 30 characters on. Whether a translation is right nobody looks at here.

      Nothing is deleted without --apply; the exit status is 1 then when there is anything to delete. Of units with the \
      same texts the first stays.
      """)

  @OptionGroup var memory: MemoryOption
  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp("Only these faults, with commas between; all unless given.", valueName: "faults"))
  var only: String?

  @Flag(help: "Delete the units.")
  var apply = false

  @Flag(help: "A JSON object a line.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let wanted = try wantedFaults()
    let store = try Memory(opening: memory.memory, for: apply ? .writing : .reading)
    let total = try store.read { reader throws(Diagnostic) in try reader.unitCount }
    var progress = ProgressBar(total: total, unit: "units", writesLines: false, isQuiet: quiet)
    let listing = UnitListing(json: json)
    var ids: [Int64] = []
    var counts: [UnitFault: Int] = [:]
    try MemoryHousekeeping.faults(wanted, in: store, where: query.query(quiet: quiet)) {
      progress.show($0)
    } _: { unit, fault throws(Diagnostic) in
      counts[fault, default: 0] += 1
      if let id = unit.id { ids.append(id) }
      if apply { return }
      progress.clear()
      try OutputFile.write(listing.list(unit, fault: fault), to: "-", replacing: true)
    }
    if apply { try store.write { writer throws(Diagnostic) in try writer.delete(ids) } }
    progress.clear()
    if !quiet {
      for fault in UnitFault.allCases {
        if let count = counts[fault] { Console.say("\(fault.rawValue): \(counted(count, "unit"))") }
      }
      let (what, them) = ("\(counted(ids.count, "unit")) of \(total)", ids.count == 1 ? "it" : "them")
      Console.say(
        "\(memory.memory): \(what) "
          + (apply ? "deleted" : ids.isEmpty ? "at fault" : "at fault; --apply deletes \(them)"))
    }
    if !apply, !ids.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func wantedFaults() throws -> Set<UnitFault> {
    guard let only else { return Set(UnitFault.allCases) }
    return try Set(
      only.split(separator: ",", omittingEmptySubsequences: false).map { name in
        guard let fault = UnitFault(rawValue: String(name)) else {
          throw Diagnostic(
            .usage, "“\(name)” is no fault that is looked for",
            help: "one of \(UnitFault.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return fault
      })
  }
}
