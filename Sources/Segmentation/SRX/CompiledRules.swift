package import Bitext
internal import Synchronization
package import TextKit

/// The rules of one language out of an SRX file, ready to be asked about lines.
///
/// It may be shared: matching keeps state, so one task at a time gets an answer and others wait. Make one for each task
/// that must not.
package final class CompiledRules: Sendable {
  /// A place of a line with the rule that decides it.
  package struct Decision: Sendable {
    /// A byte offset into the line.
    package var place: Int
    /// The first rule that matches there.
    package var rule: SegmentationRules.Rule
  }

  /// Whether a map of the file matches the language; where none does there are no rules here, and no boundaries.
  package let servesLanguage: Bool
  /// What the user should know, such as that no map matches. Places carry no file name; the caller adds it.
  package let diagnostics: [Diagnostic]
  /// The language's rules in the order in which they decide.
  package let rules: [SegmentationRules.Rule]
  private let engine: Mutex<RuleEngine>

  /// Picks and compiles the rules of a language.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` at the line and column of the rule or map whose pattern is at fault.
  /// - Complexity: O(rules).
  package init(_ file: SegmentationRules, for language: LanguageTag) throws(Diagnostic) {
    let selection = try RuleSelection(file, for: language)
    servesLanguage = selection.servesLanguage
    diagnostics = selection.diagnostics
    rules = selection.rules
    engine = Mutex(RuleEngine(try RuleTable(selection.rules)))
  }

  /// The places inside a line where any rule that breaks matches, ascending.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` that names the rule whose patterns take too long or too much memory.
  /// - Complexity: O(n) for patterns whose length has a limit, and for others as far as their characters run: `\w+\.`
  ///   looks back over one word. Rules that end in fixed texts cost one look-up together; each other rule is tried where a
  ///   rule that breaks matches and the neighbouring characters allow it.
  package func breakPlaces(in line: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> [Int] {
    let address = LineAddress(line)
    return try engine.withLock { engine throws(Diagnostic) in try engine.breakPlaces(in: address) }
  }

  /// The first rule in order that matches at a place of a line, from 0 to its length.
  ///
  /// Costs as much as the rules that may match there. For many places of one line ask `decisions(in:)`.
  ///
  /// - Throws: as `breakPlaces(in:)`.
  package func decidingRule(
    at place: Int, in line: UnsafeBufferPointer<UInt8>
  ) throws(Diagnostic) -> SegmentationRules.Rule? {
    let address = LineAddress(line)
    let index = try engine.withLock { engine throws(Diagnostic) in try engine.decidingRule(at: place, in: address) }
    return index.map { rules[$0] }
  }

  /// Each place inside a line where a rule that breaks matches, with the rule that decides it, ascending.
  ///
  /// The places whose rule breaks are the boundaries.
  ///
  /// - Throws: as `breakPlaces(in:)`.
  package func decisions(in line: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> [Decision] {
    let address = LineAddress(line)
    let found = try engine.withLock { engine throws(Diagnostic) in try engine.decisions(in: address) }
    return found.map { Decision(place: $0.place, rule: rules[$0.rule]) }
  }
}

/// Where a line lies in memory. A pointer itself may not pass into what a lock guards, for fear that it stays there.
private struct LineAddress: Sendable {
  private let address: UInt
  private let count: Int

  init(_ line: UnsafeBufferPointer<UInt8>) {
    address = UInt(bitPattern: line.baseAddress)
    count = line.count
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count) }
}

/// Asks the table about one line after the other.
private struct RuleEngine {
  private var table: RuleTable
  private var lines = 0

  init(_ table: RuleTable) { self.table = table }

  private mutating func next(_ address: LineAddress) -> NumberedLine {
    lines += 1
    return NumberedLine(bytes: address.bytes, number: lines)
  }

  mutating func breakPlaces(in address: LineAddress) throws(Diagnostic) -> [Int] {
    let line = next(address)
    var places: [Int] = []
    try forEachBreak(in: line) { (_, place) in places.append(place) }
    return places
  }

  mutating func decisions(in address: LineAddress) throws(Diagnostic) -> [(place: Int, rule: Int)] {
    let line = next(address)
    var decisions: [(place: Int, rule: Int)] = []
    try forEachBreak(in: line) { (table, place) throws(Diagnostic) in
      if let rule = try table.firstRule(at: place, in: line, breaksOnly: false) { decisions.append((place, rule)) }
    }
    return decisions
  }

  mutating func decidingRule(at place: Int, in address: LineAddress) throws(Diagnostic) -> Int? {
    try table.firstRule(at: place, in: next(address), breaksOnly: false)
  }

  private mutating func forEachBreak(
    in line: NumberedLine, _ body: (inout RuleTable, Int) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    guard line.bytes.count > 1 else { return }
    for place in 1..<line.bytes.count where table.mayBreak(at: place, in: line.bytes) {
      if try table.firstRule(at: place, in: line, breaksOnly: true) != nil { try body(&table, place) }
    }
  }
}
