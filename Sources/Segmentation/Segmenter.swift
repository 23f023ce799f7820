public import TextKit

/// Splits text into segments: lines first, then sentences within a line.
///
/// The boundaries are ICU's (Unicode Standard Annex 29) as the language's rules correct them: abbreviations, initials
/// and ordinals do not end a segment, a dialogue dash and a colon before a quotation do. A line is never joined with
/// the next, so a headline, a byline and an empty line each end a segment.
///
///     let segmenter = try Segmenter(language: .bokmål)
///     try segmenter.segments(in: "Møtet er kl. 10. – Vi møtes, sa hun.")  // two ranges of UTF-8 offsets
///
/// It owns an ICU handle and belongs to one task at a time.
public struct Segmenter: ~Copyable {
  private let breaker: SentenceBreaker
  private let rules: BoundaryRules

  /// The language whose rules are used.
  public let language: LanguageTag

  /// Opens the rules of a language. A language without rules of its own gets ICU's alone.
  ///
  /// - Throws: `Diagnostic` with code `internal` when ICU refuses to open its data.
  public init(language: LanguageTag) throws(Diagnostic) {
    self.language = language
    breaker = try SentenceBreaker(locale: language.tag)
    rules = BoundaryRules.rules(for: language)
  }

  /// The segments of a text: ascending ranges of UTF-8 offsets, without the white space around each.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when one line is longer than 2 GiB.
  /// - Complexity: O(n).
  public borrowing func segments(in text: String) throws(Diagnostic) -> [Range<Int>] {
    var text = text
    var ranges: [Range<Int>] = []
    text.makeContiguousUTF8()
    try segments(in: text.utf8.span) { ranges.append($0) }
    return ranges
  }

  /// Calls `body` with each segment of a text in valid UTF-8, in order, as `segments(in:)` returns them.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when one line is longer than 2 GiB.
  /// - Complexity: O(n).
  public borrowing func segments(in utf8: Span<UInt8>, _ body: (Range<Int>) -> Void) throws(Diagnostic) {
    try utf8.withUnsafeBufferPointer { (text) throws(Diagnostic) in
      var line = LineBoundaries()
      for range in LineRanges(text) {
        let visible = text.trimmingWhiteSpace(range)
        if visible.isEmpty { continue }
        guard visible.count <= SentenceBreaker.maximumLength else {
          throw Diagnostic(.badData, "a line of \(visible.count) bytes is longer than 2 GiB", help: "break the line")
        }
        let lineText = UnsafeBufferPointer(rebasing: text[visible])
        try line.find(in: lineText, breaker: breaker, rules: rules)
        var start = 0
        for end in line.boundaries {
          let segment = lineText.trimmingWhiteSpace(start..<end)
          if !segment.isEmpty {
            body(segment.lowerBound + visible.lowerBound..<segment.upperBound + visible.lowerBound)
          }
          start = end
        }
      }
    }
  }
}

/// The boundaries in one line; one value serves all lines of a text, so that its arrays are allocated once.
private struct LineBoundaries {
  /// Byte offsets, ascending, the line's end included.
  private(set) var boundaries: [Int] = []
  private var additions: [Int] = []

  /// Joins ICU's boundaries with those the rules add, and takes out those the rules suppress.
  mutating func find(
    in line: UnsafeBufferPointer<UInt8>, breaker: borrowing SentenceBreaker, rules: BoundaryRules
  ) throws(Diagnostic) {
    boundaries.removeAll(keepingCapacity: true)
    additions.removeAll(keepingCapacity: true)
    rules.appendAdditions(in: line, to: &additions)
    var next = 0
    try breaker.forEachBoundary(in: line) { proposed in
      while next < additions.count, additions[next] <= proposed {
        if additions[next] < proposed { accept(additions[next], in: line, rules) }
        next += 1
      }
      accept(proposed, in: line, rules)
    }
  }

  private mutating func accept(_ place: Int, in line: UnsafeBufferPointer<UInt8>, _ rules: BoundaryRules) {
    if place == line.count || !rules.suppresses(boundaryAt: place, in: line) { boundaries.append(place) }
  }
}
