internal import Bitext
internal import Interchange
public import TextKit
public import TranslationMemory

/// Writing a translation memory, or a part of it, as TMX.
public struct MemoryExport {
  /// Units written.
  public private(set) var units = 0
  /// What could not be written as it was.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Writes the units of a memory as TMX 1.4b, in the order of their numbers.
  ///
  /// - Parameters:
  ///   - memory: The memory.
  ///   - output: The file; `-` for standard output. It is there whole or not at all.
  ///   - replacing: Whether a file that is there may be replaced.
  ///   - query: Which units.
  ///   - keepsGoing: Whether what a damaged memory has lost is passed over and reported.
  ///   - progress: Called now and then with the number of units written.
  /// - Throws: `Diagnostic` when the memory cannot be read or the file not be written.
  /// - Complexity: O(units).
  public init(
    of memory: Memory, to output: String, replacing: Bool, where query: UnitQuery = UnitQuery(),
    keepingGoing keepsGoing: Bool = false, progress: (Int) -> Void = { _ in }
  ) throws(Diagnostic) {
    var out = try OutputWriter(output, replacing: replacing)
    var written = 0
    var lost = (units: 0, records: 0)
    let replaced = try memory.read { (reader) throws(Diagnostic) in
      let header = keepsGoing ? (try? reader.header) ?? MemoryHeader() : try reader.header
      var writer = TMXUnitWriter(header: header)
      lost = try reader.forEachUnit(salvaging: keepsGoing) { (unit) throws(Diagnostic) in
        guard query.matches(unit) else { return }
        writer.write(unit)
        written += 1
        guard writer.bytes.count > 1 << 20 else { return }
        try out.write(writer.bytes)
        writer.bytes.removeAll(keepingCapacity: true)
        progress(written)
      }
      writer.end()
      try out.write(writer.bytes)
      return writer.replacedCharacters
    }
    try out.finish()
    units = written
    if replaced > 0 { diagnostics = [ForbiddenCharacters.warning(count: replaced, at: .init(file: output))] }
    if lost != (0, 0) {
      let records = lost.records == 0 ? "" : "; of \(lost.records) more only the texts are left"
      diagnostics.append(
        Diagnostic(
          .badData, "the memory is damaged: \(lost.units) of its units could not be read\(records)",
          at: .init(file: memory.path), severity: .warning))
    }
  }
}
