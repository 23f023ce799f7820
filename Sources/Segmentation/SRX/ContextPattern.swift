internal import TextKit

/// A line that rules are asked about. The number tells lines apart, as the same memory may hold one after the other.
struct NumberedLine {
  var bytes: UnsafeBufferPointer<UInt8>
  var number: Int
}

/// A pattern that matches text ending at a place, wherever the text starts.
final class EndingPattern {
  private let pattern: Pattern
  private let reach: PatternReach
  private let alphabet: CharacterTest
  private let last: CharacterTest
  private var lineNumber = -1
  private var answer = (place: -1, isMatch: false)
  /// The stretch of characters the pattern can consume that was looked at last.
  private var run = 0..<0
  private var work = 0

  /// Stretches up to this length cost nothing worth counting.
  private static let freeReach = 512
  /// How many bytes the longer stretches tried in one line may have together.
  private static let workLimit = 100_000_000

  init(_ source: String, _ alternatives: [[PatternSyntax.Item]]?, _ finder: inout ReachFinder) throws(Diagnostic) {
    reach = alternatives.map { finder.reach(of: $0) } ?? .unknown
    alphabet = CharacterTest(reach.alphabet)
    last = CharacterTest(reach.last)
    let shortened = alternatives.flatMap { $0.count == 1 ? Self.shortened(source, $0[0]) : nil }
    pattern = try Self.anchored(shortened ?? source)
  }

  /// Whether a match may end in a byte.
  func mayEnd(in byte: UInt8) -> Bool { reach.canBeEmpty || reach.last.contains(byte) }

  /// Whether a match may end at a place, told by the character before it.
  func mayEnd(at place: Int, in line: NumberedLine) -> Bool {
    guard !reach.canBeEmpty, let scalar = line.bytes.scalar(before: place)?.scalar else { return reach.canBeEmpty }
    return last.contains(scalar)
  }

  func matches(endingAt place: Int, in line: NumberedLine) throws(Diagnostic) -> Bool {
    if lineNumber != line.number {
      try pattern.read(line.bytes)
      lineNumber = line.number
      run = 0..<0
      work = 0
    } else if answer.place == place {
      return answer.isMatch
    }
    answer = (place, mayEnd(at: place, in: line) ? try isMatch(endingAt: place, in: line.bytes) : false)
    return answer.isMatch
  }

  private func isMatch(endingAt place: Int, in line: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Bool {
    let farthest = farthestStart(before: place, in: line)
    // Near starts first, so that a long stretch costs something only where nothing near matches.
    var reach = 8
    while true {
      var start = max(farthest, place - reach)
      while start > farthest, line[start] & 0xC0 == 0x80 { start -= 1 }
      if reach > Self.freeReach { work += place - start }
      if work > Self.workLimit { throw Diagnostic(.badData, "matching takes too long") }
      if try pattern.matchesAll(of: start..<place) { return true }
      if start == farthest { return false }
      reach *= 8
    }
  }

  /// No match that ends at a place starts before this: all its characters are of the pattern's alphabet, and they are
  /// no more than its longest match has.
  private func farthestStart(before place: Int, in line: UnsafeBufferPointer<UInt8>) -> Int {
    var start = place
    var left = reach.longest ?? .max
    while left > 0, let last = line.scalar(before: start) {
      // Places mostly ascend: what was walked for the last one need not be walked again.
      if reach.longest == nil, start == run.upperBound {
        start = run.lowerBound
        break
      }
      if !alphabet.contains(last.scalar) { break }
      start -= last.length
      left -= 1
    }
    run = start..<place
    return start
  }

  /// The pattern behind any text. A comment at its end, or a quotation that stays open, would swallow a bare bracket.
  private static func anchored(_ source: String) throws(Diagnostic) -> Pattern {
    var fault: Diagnostic?
    for ending in [")", "\n)", "\\E)"] {
      do throws(Diagnostic) {
        return try Pattern("[\\s\\S]*?(?:" + source + ending)
      } catch {
        fault = fault ?? error
      }
    }
    throw fault ?? Diagnostic(.badData, "it is not written as a regular expression is")
  }

  /// As a match may start anywhere, repetitions at the start do not matter: `[.?!]+\s` finds what `[.?!]\s` finds.
  private static func shortened(_ source: String, _ items: [PatternSyntax.Item]) -> String {
    let scalars = Array(source.unicodeScalars)
    var start = 0
    var kept = ""
    for item in items {
      guard item.most != item.least, item.least <= 1 else { break }
      switch item.node {
      case .literal, .set: break
      case .assertion, .group: return kept + string(scalars[start...])
      }
      start = item.range.upperBound
      if item.least == 1 {
        kept = string(scalars[item.range.lowerBound..<item.end])
        break
      }
    }
    return kept + string(scalars[start...])
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// A pattern that matches text starting at a place, wherever the text ends.
final class StartingPattern {
  private let pattern: Pattern
  private let reach: PatternReach
  private let first: CharacterTest
  private var lineNumber = -1
  private var answer = (place: -1, isMatch: false)

  init(_ source: String, _ alternatives: [[PatternSyntax.Item]]?, _ finder: inout ReachFinder) throws(Diagnostic) {
    pattern = try Pattern(source)
    reach = alternatives.map { finder.reach(of: $0) } ?? .unknown
    first = CharacterTest(reach.first)
  }

  /// Whether a match may start with a byte.
  func mayStart(with byte: UInt8) -> Bool { reach.canBeEmpty || reach.first.contains(byte) }

  func matches(startingAt place: Int, in line: NumberedLine) throws(Diagnostic) -> Bool {
    if lineNumber != line.number {
      try pattern.read(line.bytes)
      lineNumber = line.number
    } else if answer.place == place {
      return answer.isMatch
    }
    let mayMatch = reach.canBeEmpty || line.bytes.scalar(at: place).map { first.contains($0.scalar) } ?? false
    answer = (place, mayMatch ? try pattern.matchesStart(of: place..<line.bytes.count) : false)
    return answer.isMatch
  }
}
