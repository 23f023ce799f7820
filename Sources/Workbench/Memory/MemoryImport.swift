public import Bitext
public import Interchange
public import TextKit
public import TranslationMemory

/// Taking files into a translation memory: TMX, tables of two columns, and bilingual files.
///
/// All files go in as one transaction: after a fault the memory is as it was.
public struct MemoryImport {
  /// What the user chooses.
  public struct Options: Sendable {
    /// What becomes of units whose source the memory knows.
    public var duplicates = DuplicateRule.merge
    /// Whether units that cannot be used are passed over and reported, rather than ending the import.
    public var keepsGoing = false
    /// Whether unconfirmed segments of bilingual files are taken too.
    public var takesUnconfirmed = false
    /// The language translated from, where a file does not say.
    public var source: LanguageTag?
    /// The language translated into, where a file does not say.
    public var target: LanguageTag?
    /// Properties that every unit is given: `x-client`, `x-domain`.
    public var properties: [UnitRecord.Property] = []
    /// Who is named as the maker of units from files that name nobody.
    public var user: String?
    /// The moment that is noted for units from files that note none.
    public var now: Timestamp?

    /// Makes the usual choice.
    public init() {}
  }

  /// What became of the units.
  public struct Counts: Sendable, Hashable {
    /// Units in the files.
    public var units = 0
    /// New to the memory.
    public var added = 0
    /// Units of the memory that were changed by one of the files'.
    public var updated = 0
    /// Units that told nothing new, or could not be used.
    public var skipped = 0
    /// Units of the memory that went because another took their place.
    public var removed = 0

    /// The counts for people; what was removed only where something was.
    package var summary: String {
      "\(counted(units, "unit")): \(added) added, \(updated) updated, \(skipped) skipped"
        + (removed > 0 ? ", \(removed) removed" : "")
    }
  }

  private let options: Options
  /// What became of the units so far.
  public private(set) var counts = Counts()
  /// Why units were passed over: one for each that could not be used.
  public private(set) var faults: [Diagnostic] = []
  /// What else the user should know, by file.
  public private(set) var notes: [Diagnostic] = []

  /// Makes an import.
  public init(_ options: Options) { self.options = options }

  /// Takes files into the memory at a path, which is made if there is none. After a fault it is as it was, or not there.
  ///
  /// - Returns: The memory, open for writing.
  /// - Throws: as the other method of this name.
  public mutating func run(
    _ files: [String], as format: BilingualFormat? = nil, intoMemoryAt path: String, progress: (Int) -> Void = { _ in }
  ) throws(Diagnostic) -> Memory {
    try refuseForbidden()
    guard InputFile.exists(path) else {
      let draft = try MemoryDraft(of: path)
      var outcome = self
      try draft.fill { (writer) throws(Diagnostic) in
        try outcome.take(files, as: format, into: &writer, progress)
      }
      if try !draft.publish() { try outcome.take(draft, into: Memory(opening: path, for: .writing)) }
      self = outcome
      return try Memory(opening: path, for: .writing)
    }
    let memory = try Memory(opening: path, for: .writing)
    try run(files, as: format, into: memory, progress: progress)
    return memory
  }

  /// Takes a draft into a memory that another program made in its place meanwhile.
  private mutating func take(_ draft: borrowing MemoryDraft, into memory: Memory) throws(Diagnostic) {
    let merged = try MemoryHousekeeping.merge([draft.memory], into: memory, onDuplicate: options.duplicates)
    counts.added = merged.added
    counts.updated += merged.updated
    counts.skipped += merged.skipped
    counts.removed += merged.removed
  }

  /// Takes files in, in their order.
  ///
  /// - Parameters:
  ///   - files: TMX, TSV, XLIFF or JSON Lines; `-` for standard input needs `format`.
  ///   - format: The format of all files; nil to go by their endings.
  ///   - memory: The memory, open for writing.
  ///   - progress: Called now and then with the bytes read so far, of all files.
  /// - Throws: `Diagnostic` that names the file, and for bad data line and column; nothing was taken in then.
  /// - Complexity: O(bytes · log units).
  public mutating func run(
    _ files: [String], as format: BilingualFormat? = nil, into memory: Memory, progress: (Int) -> Void = { _ in }
  ) throws(Diagnostic) {
    try refuseForbidden()
    var outcome = self
    try memory.write { (writer) throws(Diagnostic) in
      try outcome.take(files, as: format, into: &writer, progress)
    }
    self = outcome
    memory.settle()
  }

  /// What no exchange file could carry does not go in, whichever way it comes.
  private func refuseForbidden() throws(Diagnostic) {
    try MemoryHousekeeping.refuseForbidden(in: options.properties.flatMap { [$0.type, $0.value] })
  }

  private mutating func take(
    _ files: [String], as format: BilingualFormat?, into writer: inout MemoryWriter, _ progress: (Int) -> Void
  ) throws(Diagnostic) {
    var done = 0
    for file in files {
      do throws(Diagnostic) {
        try take(file, as: format, into: &writer) { progress(done + $0) }
      } catch {
        throw error.inFile(file)
      }
      done += TextBlocks(file).size ?? 0
    }
  }

  private mutating func take(
    _ file: String, as format: BilingualFormat?, into writer: inout MemoryWriter, progress: (Int) -> Void
  ) throws(Diagnostic) {
    guard let format = format ?? BilingualFormat(path: file) else {
      _ = try InputFile.Descriptor(file)
      throw Diagnostic(
        .usage, "the ending does not say what format this is", at: Diagnostic.Place(file: file),
        help: "memories are made of .tmx, .tsv, .xlf and .jsonl files; or say it with --from")
    }
    switch format {
    case .tmx: try takeTMX(file, into: &writer, progress)
    case .tsv where try PairTable.isPairTable(TextBlocks(file).head): try takePairs(file, into: &writer, progress)
    default: try takeSegments(of: file, as: format, into: &writer)
    }
  }

  private mutating func takeTMX(
    _ file: String, into writer: inout MemoryWriter, _ progress: (Int) -> Void
  ) throws(Diagnostic) {
    let pieces = TMXPiece.reading(file, assuming: options.source, recovering: options.keepsGoing)
    defer { pieces.close() }
    var defaults = UnitDefaults()
    while let piece = pieces.next() {
      for item in piece.items { try take(item, of: file, &defaults, into: &writer) }
      if let fault = piece.fault { throw fault }
      progress(piece.bytesRead)
      notes += piece.notes
    }
  }

  private mutating func take(
    _ item: TMXUnitReader.Item, of file: String, _ defaults: inout UnitDefaults,
    into writer: inout MemoryWriter
  ) throws(Diagnostic) {
    switch item {
    case .header(let header): defaults = try take(header, into: &writer)
    case .unit(var unit, let line):
      defaults.apply(to: &unit)
      do throws(Diagnostic) {
        try take(unit, into: &writer)
      } catch  where error.code == .badData && error.place == nil {
        var fault = error
        fault.place = Diagnostic.Place(file: file, line: line)
        try pass(fault)
      }
    case .fault(let fault): try pass(fault.inFile(file))
    }
  }

  /// Keeps the header of the first file, and properties and notes of later ones. Of those it tells what their units must be
  /// given, being understood otherwise.
  private func take(
    _ header: MemoryHeader, into writer: inout MemoryWriter
  ) throws(Diagnostic) -> UnitDefaults {
    if try writer.reader.unitCount == 0 {
      var kept = header
      kept.record.attributes.removeAll { $0.name == "creationtool" || $0.name == "creationtoolversion" }
      try writer.set(kept)
      return UnitDefaults()
    }
    let before = try writer.reader.header
    var kept = before
    let defaults = kept.takeUp(header)
    if kept != before { try writer.set(kept) }
    return defaults
  }

  private mutating func takePairs(
    _ file: String, into writer: inout MemoryWriter, _ progress: (Int) -> Void
  ) throws(Diagnostic) {
    var table = PairTable(source: options.source, target: options.target)
    try TextBlocks(file).forEach { (block) throws(Diagnostic) in
      // A line is taken whole: a block that ends inside one is asked for again, and longer.
      if block.isCut { return block.context }
      let lines = UnsafeBufferPointer(rebasing: block.bytes[block.context...])
      try table.read(lines) { (row) throws(Diagnostic) in
        switch row {
        case .success(let unit): try take(dated(unit), into: &writer)
        case .failure(let fault): try pass(fault.inFile(file))
        }
      }
      progress(block.bytesRead)
      return block.bytes.count
    }
  }

  private mutating func takeSegments(
    of file: String, as format: BilingualFormat, into writer: inout MemoryWriter
  ) throws(Diagnostic) {
    let decoded = try BilingualFiles.read(file, as: format)
    notes += decoded.diagnostics
    for unit in try ConfirmedUnits.of(decoded.file, unconfirmedToo: options.takesUnconfirmed, target: options.target) {
      guard unit.isTranslated else {
        // Written as TMX it could not be taken in again.
        let fault = Diagnostic(
          .badData, "the segment has text in one language only", at: Diagnostic.Place(file: file),
          help: "say in the file which languages it is in, or leave such segments out with --keep-going")
        try pass(fault)
        continue
      }
      try take(dated(unit), into: &writer)
    }
  }

  private func dated(_ unit: TranslationUnit) -> TranslationUnit {
    var unit = unit
    if unit.record.createdAt == nil { unit.record.createdAt = options.now }
    if unit.record.createdBy == nil { unit.record.createdBy = options.user }
    return unit
  }

  private mutating func take(_ unit: TranslationUnit, into writer: inout MemoryWriter) throws(Diagnostic) {
    var unit = unit
    for property in options.properties where !unit.record.properties.contains(property) {
      unit.record.properties.append(property)
    }
    let displaced = writer.displacedCount
    let outcome = try writer.add(unit, onDuplicate: options.duplicates)
    counts.units += 1
    counts.removed += writer.displacedCount - displaced
    switch outcome {
    case .added: counts.added += 1
    case .updated: counts.updated += 1
    case .skipped: counts.skipped += 1
    }
  }

  private mutating func pass(_ fault: Diagnostic) throws(Diagnostic) {
    guard options.keepsGoing else { throw fault }
    counts.units += 1
    counts.skipped += 1
    var warning = fault
    (warning.severity, warning.help) = (.warning, nil)
    faults.append(warning)
  }
}
