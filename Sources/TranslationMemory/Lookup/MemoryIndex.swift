package import Bitext
internal import Glibc
package import TextKit

/// The fuzzy index of a memory's texts in one language, kept in a file beside the memory.
///
/// The file is derived: one that is missing, damaged, of another memory or too far behind is made anew, and what little
/// has changed since it was made is taken up when it is used. It keeps state while it works, so one task uses it at a
/// time; any number of processes may use the file.
package final class MemoryIndex {
  /// The language asked for; texts in forms of it are in the index too.
  package let language: LanguageTag
  private let memory: Memory
  private var index: FuzzyIndex
  /// Which state of the memory the index knows.
  private var stamp: Int64

  /// How many changed units are taken up one by one before the index is made anew: each costs every look-up some
  /// nanoseconds, a new index some seconds a million units.
  package static let mostChanges = 4000

  /// Opens the index of a language, and makes it if need be.
  ///
  /// - Parameter report: Told when the index is made: a note, or a warning when one was damaged.
  /// - Throws: `Diagnostic` when the memory cannot be read or the index not be made.
  package init(
    of memory: Memory, language: LanguageTag, report: (Diagnostic) -> Void = { _ in }
  ) throws(Diagnostic) {
    self.memory = memory
    self.language = language
    let path = Self.path(of: memory, language: language)
    (index, stamp) = try memory.read { (reader) throws(Diagnostic) in
      do throws(Diagnostic) {
        let index = try FuzzyIndex(openingAt: path)
        if let stamp = try Self.stamp(of: index, language, reader) { return (index, stamp) }
        report(Self.note("the index of \(language) is behind and is made anew", path))
      } catch  where error.code == .noInput {
        if try Self.hasTexts(in: language, reader) { report(Self.note("the index of \(language) is made", path)) }
      } catch  where error.code == .badData {
        var warning = error
        warning.severity = .warning
        warning.help = "it is made anew from the memory, which is whole"
        report(warning)
      }
      return (try Self.make(at: path, language, reader, report), try reader.state.stamp)
    }
  }

  /// Takes up what changed in the memory since, as far as the memory's state in `reader` knows. O(changes).
  package func refresh(_ reader: MemoryReader, report: (Diagnostic) -> Void = { _ in }) throws(Diagnostic) {
    let now = try reader.stamp
    if now == stamp { return }
    let ranges = try reader.changes(since: stamp)
    guard let ranges, index.changeCount + ranges.reduce(0, { $0 + $1.count }) <= Self.mostChanges else {
      index = try Self.make(at: Self.path(of: memory, language: language), language, reader, report)
      stamp = now
      return
    }
    for range in ranges {
      var texts: [Int64: [IndexedText]] = [:]
      try reader.forEachIndexedText(in: language, of: range) { number, text, codes, changed in
        let text = IndexedText(
          unit: number.unit, place: number.place, text: String(decoding: text, as: UTF8.self), codes: codes,
          changed: changed)
        texts[number.unit, default: []].append(text)
      }
      for unit in range { index.update(unit: unit, texts: texts[unit] ?? []) }
    }
    stamp = now
  }

  /// As `FuzzyIndex.candidates`, for a text with its inline codes.
  package func candidates(
    for text: InlineText, minimum: Double, limit: Int, includingTies: Bool = false
  ) -> [FuzzyCandidate] {
    index.candidates(
      for: text.text, codes: text.codesNumber, minimum: minimum, limit: limit, includingTies: includingTies)
  }

  /// The languages of the indexes that lie beside a memory.
  package static func languages(beside memory: Memory) -> [LanguageTag] {
    let prefix = memory.path.split(separator: "/").last.map(String.init) ?? memory.path
    var languages: [LanguageTag] = []
    for name in MemoryFiles.names(in: MemoryFiles.folder(of: memory.path))
    where name.hasPrefix(prefix + ".") && name.hasSuffix("." + ending) {
      let tag = name.dropFirst(prefix.count + 1).dropLast(ending.count + 1)
      if let language = LanguageTag(ifKnown: String(tag)) { languages.append(language) }
    }
    return languages.sorted { $0.tag < $1.tag }
  }

  /// What an index file's name ends with.
  static let ending = "index"

  /// Makes the index files of the languages that a memory's units are translated from.
  ///
  /// - Throws: `Diagnostic` when the memory cannot be read or a file not be written.
  static func makeFiles(of memory: Memory) throws(Diagnostic) {
    try memory.read { (reader) throws(Diagnostic) in
      for language in try MemorySearch.languagesOfSources(reader) {
        try built(language, reader).write(
          to: path(of: memory, language: language), stamp: stamp(of: try reader.state, language))
      }
    }
  }

  private static func stamp(of state: MemoryState, _ language: LanguageTag) -> String {
    "\(state.identity) \(state.stamp) \(language.tag)"
  }

  private static func path(of memory: Memory, language: LanguageTag) -> String {
    "\(memory.path).\(language.tag).\(ending)"
  }

  private static func note(_ message: String, _ path: String) -> Diagnostic {
    Diagnostic(.badData, message, at: Diagnostic.Place(file: path), severity: .note)
  }

  /// The stamp that a file was made from; nil when it is of another memory or too far behind to be caught up with.
  private static func stamp(
    of index: FuzzyIndex, _ language: LanguageTag, _ reader: MemoryReader
  ) throws(Diagnostic) -> Int64? {
    let parts = index.stamp.split(separator: " ")
    let state = try reader.state
    guard parts.count == 3, parts[0] == state.identity, parts[2] == language.tag, let stamp = Int64(parts[1]),
      stamp <= state.stamp, let ranges = try reader.changes(since: stamp)
    else { return nil }
    return ranges.reduce(0) { $0 + $1.count } <= mostChanges ? stamp : nil
  }

  private static func make(
    at path: String, _ language: LanguageTag, _ reader: MemoryReader, _ report: (Diagnostic) -> Void
  ) throws(Diagnostic) -> FuzzyIndex {
    let stamp = stamp(of: try reader.state, language)
    var reason = "its folder may not be written"
    // An index of nothing is no file: whoever mistypes a language finds none beside the memory.
    guard try hasTexts(in: language, reader) else { return try makePassing(stamp, language, reader) {} }
    if access(MemoryFiles.folder(of: path), W_OK) == 0 {
      do throws(Diagnostic) {
        try built(language, reader).write(to: path, stamp: stamp)
        return try FuzzyIndex(openingAt: path)
      } catch  where error.code != .badData {
        reason = error.message
      }
    }
    return try makePassing(stamp, language, reader) {
      report(note("the index is made for this run only: \(reason)", path))
    }
  }

  /// Makes an index whose name goes at once, and the file with the process: in the folder for such files, or in memory.
  private static func makePassing(
    _ stamp: String, _ language: LanguageTag, _ reader: MemoryReader, _ report: () -> Void
  ) throws(Diagnostic) -> FuzzyIndex {
    let folders = [getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp", "/dev/shm"]
    var fault: Diagnostic?
    for folder in folders {
      let file = "\(folder)/ordsmed-\(getpid())-\(UInt32.random(in: 0 ... .max))"
      defer { unlink(file) }
      do throws(Diagnostic) {
        try built(language, reader).write(to: file, stamp: stamp)
        let index = try FuzzyIndex(openingAt: file)
        report()
        return index
      } catch {
        if fault == nil { fault = error }
      }
    }
    throw fault ?? Diagnostic(.cannotCreate, "the index cannot be made")
  }

  /// Whether the memory may have texts in a language; so it may when it does not say.
  private static func hasTexts(in language: LanguageTag, _ reader: MemoryReader) throws(Diagnostic) -> Bool {
    let known = try reader.textLanguages
    return known.isEmpty || known.contains { $0.matches(language) }
  }

  private static func built(_ language: LanguageTag, _ reader: MemoryReader) throws(Diagnostic) -> IndexBuilder {
    guard try hasTexts(in: language, reader) else { return IndexBuilder(expected: 0) }
    var builder = IndexBuilder(expected: try reader.unitCount)
    try reader.forEachIndexedText(in: language) { number, text, codes, changed in
      builder.add(unit: number.unit, place: number.place, text: text, codes: codes, changed: changed)
    }
    return builder
  }
}

extension MemoryReader {
  /// The memory's stamp alone, as is asked before every look-up.
  var stamp: Int64 {
    get throws(Diagnostic) {
      try faults {
        let rows = try RawStatement(db, "SELECT value FROM setting WHERE key = 'stamp'")
        defer { rows.reset() }
        return try rows.step() ? rows.int(0) ?? 0 : 0
      }
    }
  }
}
