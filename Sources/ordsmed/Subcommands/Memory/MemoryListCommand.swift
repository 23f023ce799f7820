import ArgumentParser
import Bitext
import Glibc
import TextKit
import TranslationMemory
import Workbench

/// `ordsmed memory list`: units one by one.
struct MemoryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List units of a memory, those a query means or all.")

  @OptionGroup var memory: MemoryOption
  @OptionGroup var query: QueryOptions

  @Flag(help: "A JSON object a line, with all that is known of each unit.")
  var json = false

  func run() throws {
    let query = try query.query(quiet: false)
    let store = try Memory(opening: memory.memory, for: .reading)
    let listing = UnitListing(json: json)
    var progress = try ProgressBar(unitsOf: store)
    try store.read { reader throws(Diagnostic) in
      var lines: [UInt8] = []
      try MemoryHousekeeping.forEach(query, in: reader) {
        progress.show($0)
      } _: { unit throws(Diagnostic) in
        lines += listing.list(unit)
        guard lines.count > 1 << 16 else { return }
        progress.clear()
        try OutputFile.write(lines, to: OutputFile.standardOutput, replacing: true)
        lines.removeAll(keepingCapacity: true)
      }
      progress.clear()
      try OutputFile.write(lines, to: OutputFile.standardOutput, replacing: true)
    }
  }
}

/// `ordsmed memory edit`: one unit.
struct MemoryEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change one unit of a memory.",
    discussion: """
      ordsmed memory edit 17 -m politics.tm --text en="The Storting" --property x-domain=politics

      Inline codes of a text that is changed stay at the words they stand at; where a word is gone, at what came in its \
      place.
      """)

  @Argument(help: ArgumentHelp("The unit's number.", valueName: "number"))
  var id: Int64

  @OptionGroup var memory: MemoryOption

  @Option(help: ArgumentHelp("A new text. May be given again.", valueName: "language=text"))
  var text: [String] = []

  @Option(help: ArgumentHelp("A property's new value; nothing after = takes it away.", valueName: "name=value"))
  var property: [String] = []

  @Option(help: ArgumentHelp("A note to add.", valueName: "text"))
  var note: [String] = []

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if text.isEmpty, property.isEmpty, note.isEmpty { throw ValidationError("say what to change: --text en=…") }
  }

  func run() throws {
    let store = try Memory(opening: memory.memory, for: .writing)
    let texts = try text.map(PropertyArgument.read)
    let properties = try property.map(PropertyArgument.read)
    try MemoryHousekeeping.refuseForbidden(
      in: texts.map(\.value) + properties.flatMap { [$0.type, $0.value] } + note)
    let unit = try store.write { writer throws(Diagnostic) in
      guard var unit = try writer.reader.unit(id) else {
        throw Diagnostic(.noInput, "the memory holds no unit \(id)", help: "ordsmed memory list shows their numbers")
      }
      for item in texts {
        let language = try LanguageTag(item.type)
        guard let index = unit.index(of: language) else {
          throw Diagnostic(
            .usage, "unit \(id) has no text in \(language)",
            help: "it has texts in \(unit.variants.map(\.language.tag).joined(separator: ", "))")
        }
        unit.variants[index].text = TextReplacement.replacingAll(of: unit.variants[index].text, by: item.value)
        // What is exported then could not be taken in again.
        if unit.variants[index].text.isBlank {
          throw Diagnostic(
            .usage, "the text in \(language) of unit \(id) would be empty",
            help: "to be rid of the unit: ordsmed memory delete --id \(id)")
        }
      }
      for item in properties {
        let place = unit.record.properties.firstIndex { $0.type == item.type }
        unit.record.properties.removeAll { $0.type == item.type }
        guard !item.value.isEmpty else { continue }
        unit.record.properties.insert(item, at: min(place ?? .max, unit.record.properties.count))
      }
      unit.record.notes += note.map { .init($0) }
      UserStamp.now.mark(&unit)
      try writer.update(unit)
      return unit
    }
    if !quiet { try OutputFile.write(UnitListing(json: false).list(unit), to: "-", replacing: true) }
  }
}

/// `ordsmed memory delete`: units that a query means.
struct MemoryDeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete the units of a memory that a query means; --dry-run lists them.")

  @OptionGroup var memory: MemoryOption
  @OptionGroup var query: QueryOptions

  @Flag(help: "List what would be deleted, and delete nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let query = try query.query(quiet: quiet)
    guard !query.isEmpty else {
      throw Diagnostic(
        .usage, "this would delete every unit", help: "say which units are meant, such as --containing TEXT")
    }
    let store = try Memory(opening: memory.memory, for: dryRun ? .reading : .writing)
    var progress = try ProgressBar(unitsOf: store, isQuiet: quiet)
    if dryRun {
      let listing = UnitListing(json: false)
      var count = 0
      try store.read { reader throws(Diagnostic) in
        try MemoryHousekeeping.forEach(query, in: reader) {
          progress.show($0)
        } _: { unit throws(Diagnostic) in
          count += 1
          progress.clear()
          try OutputFile.write(listing.list(unit), to: "-", replacing: true)
        }
      }
      progress.clear()
      if !quiet { Console.say("\(counted(count, "unit")) would be deleted") }
      return
    }
    let count = try store.write { writer throws(Diagnostic) in
      var ids: [Int64] = []
      try MemoryHousekeeping.forEach(query, in: writer.reader) {
        progress.show($0)
      } _: { unit in
        if let id = unit.id { ids.append(id) }
      }
      try writer.delete(ids)
      return ids.count
    }
    progress.clear()
    if !quiet { Console.say("\(memory.memory): \(counted(count, "unit")) deleted") }
  }
}

/// Who works on a memory now.
enum UserStamp {
  static var now: ChangeStamp {
    ChangeStamp(user: getenv("USER").map { String(cString: $0) }, now: Timestamp(seconds: Int64(time(nil))))
  }
}
