public import TextKit

/// Splits text into segments: lines first, then sentences within a line.
///
/// The boundaries are Unicode's (Standard Annex 29, as ICU has them) as the language's rules correct them: abbreviations,
/// initials and ordinals do not end a segment, a dialogue dash and a colon before a quotation do. Unless the options say
/// otherwise a line is never joined with the next, so a headline, a byline and an empty line each end a segment.
///
///     let segmenter = Segmenter(language: .bokmål)
///     segmenter.segments(in: "Møtet er kl. 10. – Vi møtes, sa hun.")  // two ranges of UTF-8 offsets
public struct Segmenter: Sendable {
  let rules: BoundaryRules

  /// The language whose rules are used.
  public let language: LanguageTag

  /// What the user chose.
  public let options: SegmentationOptions

  /// Takes the rules of a language. A language without rules of its own gets Unicode's alone.
  public init(language: LanguageTag, options: SegmentationOptions = SegmentationOptions()) {
    self.language = language
    self.options = options
    rules = BoundaryRules(LanguageRules.rules(for: language), splitsAtColon: options.splitsAtColon)
  }

  /// The segments of a text: ascending ranges of UTF-8 offsets, without the white space around each.
  ///
  /// - Complexity: O(n).
  public func segments(in text: String) -> [Range<Int>] {
    var text = text
    var ranges: [Range<Int>] = []
    text.makeContiguousUTF8()
    segments(in: text.utf8.span) { ranges.append($0) }
    return ranges
  }

  /// Calls `body` with each segment of a text in valid UTF-8, in order, as `segments(in:)` returns them.
  ///
  /// - Complexity: O(n).
  public func segments(in utf8: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    utf8.withUnsafeBufferPointer { text in
      segments(in: text, joining: LineJoining(options.lineBreaks, in: text), body)
    }
  }

  /// As `segments(in:_:)`, for a part of a text of which is known which lines are joined.
  package func segments(
    in text: UnsafeBufferPointer<UInt8>, joining: LineJoining, _ body: (Range<Int>) -> Void
  ) {
    for stretch in Stretches(text, joining: joining) {
      withOneLine(text, stretch, joining) { line in
        var start = 0
        forEachDecision(in: line) { decision in
          guard decision.isBoundary else { return }
          emit(start..<decision.place, of: line, at: stretch.lowerBound, body)
          start = decision.place
        }
        emit(start..<line.count, of: line, at: stretch.lowerBound, body)
      }
    }
  }

  /// Calls `body` with what the rules decide at each mark of a line, in order.
  @inline(__always)
  func forEachDecision(in line: UnsafeBufferPointer<UInt8>, _ body: (BoundaryDecision) -> Void) {
    if options.protectsCodes, let protected = ProtectedLine(line) {
      forEachDecision(in: protected, body)
    } else {
      rules.forEachDecision(in: line, body)
    }
  }

  private func forEachDecision(in line: ProtectedLine, _ body: (BoundaryDecision) -> Void) {
    line.text.withUnsafeBufferPointer { text in
      rules.forEachDecision(in: text) { decision in
        var moved = decision
        moved.place = line.original(decision.place)
        body(moved)
      }
    }
  }

  @inline(__always)
  private func emit(
    _ range: Range<Int>, of line: UnsafeBufferPointer<UInt8>, at offset: Int, _ body: (Range<Int>) -> Void
  ) {
    let segment = line.trimmingWhiteSpace(range)
    if !segment.isEmpty { body(segment.lowerBound + offset..<segment.upperBound + offset) }
  }

  /// Gives `body` a stretch as one line: where lines are joined, each line end stands as as many blanks, so that offsets
  /// stay what they are.
  @inline(__always)
  func withOneLine(
    _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, _ joining: LineJoining,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard !joining.isNever else { return body(UnsafeBufferPointer(rebasing: text[stretch])) }
    oneLine(text, stretch).withUnsafeBufferPointer(body)
  }

  /// A copy of a stretch as one line.
  func oneLine(_ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> [UInt8] {
    let lines = UnsafeBufferPointer(rebasing: text[stretch])
    var line = Array(lines)
    var place = 0
    while place < line.count {
      let length = LineRanges.terminatorLength(in: lines, at: place)
      for blank in place..<place + length { line[blank] = 0x20 }
      place += max(1, length)
    }
    return line
  }
}
