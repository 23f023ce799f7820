internal import Bitext
internal import TextKit

/// The rules of one language, compiled: the first rule that matches at a place is found without asking each.
///
/// Rules whose text before the place ends in a few fixed texts stand in a table by those; the others are asked in order,
/// those alone that may end in the byte before the place. Patterns that several rules share are compiled, and asked at a
/// place, once.
struct RuleTable {
  /// Where a rule's text before the place is a text of the table, and what else it asks for.
  private struct TailEntry {
    var rule: Int
    var prefix: EndingPattern?
    var whiteSpace: (least: Int, most: Int?)?
  }

  /// A rule as far as it is not in a table.
  private struct Entry {
    var isBreak: Bool
    /// Nil for anything.
    var before: EndingPattern?
    /// Nil for anything.
    var after: StartingPattern?
  }

  private let rules: [SegmentationRules.Rule]
  private var entries: [Entry] = []
  private var exact = SuffixTable<TailEntry>(foldsCase: false)
  private var folded = SuffixTable<TailEntry>(foldsCase: true)
  /// The rules in no table, by the byte before the place; the last list is for all bytes beyond ASCII.
  private var others = [[Int]](repeating: [], count: 129)
  /// By the bytes before and behind a place: whether a rule that breaks may match there.
  private var mayBreak = [Bool](repeating: false, count: 1 << 16)
  private var runs = WhiteSpaceRuns()

  init(_ rules: [SegmentationRules.Rule]) throws(Diagnostic) {
    self.rules = rules
    var compiler = RuleCompiler()
    var breaks: [ObjectIdentifier?: (after: StartingPattern?, bytes: Set<UInt8>)] = [:]
    for (index, rule) in rules.enumerated() {
      let (before, after) = try compiler.compile(rule)
      var entry = Entry(isBreak: rule.isBreak, after: after)
      var lastBytes = Set<UInt8>()
      switch before {
      case .tail(let tail, let prefix):
        let value = TailEntry(rule: index, prefix: prefix, whiteSpace: tail.whiteSpace)
        for text in tail.texts {
          if rule.isBreak { lastBytes.formUnion(Self.lastBytes(of: text, tail)) }
          guard compiler.isNew(text, tail, after, rule) else { continue }
          if tail.ignoresCase == true {
            folded.insert(value, forReversed: text)
          } else {
            exact.insert(value, forReversed: text)
          }
        }
      case .pattern(let pattern):
        entry.before = pattern
        lastBytes = Set((0...255).map { UInt8($0) }.filter { pattern?.mayEnd(in: $0) ?? true })
        if compiler.isNew([], nil, after, rule) {
          for byte in 0...128 where lastBytes.contains(UInt8(byte)) { others[byte].append(index) }
        }
      }
      entries.append(entry)
      if rule.isBreak {
        breaks[after.map(ObjectIdentifier.init), default: (after, [])].bytes.formUnion(lastBytes)
      }
    }
    for (after, bytes) in breaks.values {
      for next in 0...255 where after?.mayStart(with: UInt8(next)) ?? true {
        for byte in bytes { mayBreak[Int(byte) << 8 | next] = true }
      }
    }
  }

  private static func lastBytes(of text: [Unicode.Scalar], _ tail: LiteralTail) -> [UInt8] {
    var bytes: [UInt8] = []
    if tail.whiteSpace?.least ?? 0 == 0, let last = text.first, let byte = String(last).utf8.last {
      bytes = [byte]
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      if tail.ignoresCase == true, isLetter || byte >= 0x80 { bytes = [byte | 0x20, byte & ~0x20] + (0x80...0xFF) }
    }
    // White space is ASCII or anything beyond.
    if tail.whiteSpace != nil { bytes += [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20] + (0x80...0xFF) }
    return bytes
  }

  /// Whether a rule that breaks may match at a place inside the line. O(1).
  @inline(__always)
  func mayBreak(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    mayBreak[Int(line[place - 1]) << 8 | Int(line[place])] && line[place] & 0xC0 != 0x80
  }

  /// The first rule that matches at a place, or the first that breaks.
  mutating func firstRule(at place: Int, in line: NumberedLine, breaksOnly: Bool) throws(Diagnostic) -> Int? {
    var first = Int.max
    try ask(exact, at: place, in: line, breaksOnly, &first)
    try ask(folded, at: place, in: line, breaksOnly, &first)
    let byte = place > 0 ? min(Int(line.bytes[place - 1]), 128) : 0
    for index in others[byte] {
      if index >= first { break }
      if breaksOnly, !entries[index].isBreak { continue }
      if try matches(index, at: place, in: line) {
        first = index
        break
      }
    }
    return first == .max ? nil : first
  }

  private mutating func ask(
    _ table: SuffixTable<TailEntry>, at place: Int, in line: NumberedLine, _ breaksOnly: Bool, _ first: inout Int
  ) throws(Diagnostic) {
    if table.isEmpty { return }
    let run = runs.run(endingAt: place, in: line)
    var end = place
    while true {
      try table.forEachValue(endingAt: end, in: line.bytes) { (value, start) throws(Diagnostic) in
        if value.rule >= first { return false }
        if breaksOnly, !entries[value.rule].isBreak { return true }
        if let space = value.whiteSpace {
          guard end == run.start, run.count >= space.least, run.count <= space.most ?? .max else { return true }
        } else if end != place {
          return true
        }
        if try matches(value, from: start, at: place, in: line) { first = value.rule }
        return true
      }
      if end == run.start { return }
      end = run.start
    }
  }

  private func matches(
    _ value: TailEntry, from start: Int, at place: Int, in line: NumberedLine
  ) throws(Diagnostic) -> Bool {
    do throws(Diagnostic) {
      if let after = entries[value.rule].after, !(try after.matches(startingAt: place, in: line)) { return false }
      return try value.prefix?.matches(endingAt: start, in: line) ?? true
    } catch {
      throw RuleCompiler.fault(error, in: rules[value.rule], lineLength: line.bytes.count)
    }
  }

  private func matches(_ index: Int, at place: Int, in line: NumberedLine) throws(Diagnostic) -> Bool {
    if let before = entries[index].before, !before.mayEnd(at: place, in: line) { return false }
    do throws(Diagnostic) {
      if let after = entries[index].after, !(try after.matches(startingAt: place, in: line)) { return false }
      return try entries[index].before?.matches(endingAt: place, in: line) ?? true
    } catch {
      throw RuleCompiler.fault(error, in: rules[index], lineLength: line.bytes.count)
    }
  }
}
