public import TextKit

/// Splits text into segments: lines first, then sentences within a line.
///
/// The boundaries are Unicode's (Standard Annex 29, as ICU has them) as the language's rules correct them: abbreviations, initials
/// and ordinals do not end a segment, a dialogue dash and a colon before a quotation do. A line is never joined with
/// the next, so a headline, a byline and an empty line each end a segment.
///
///     let segmenter = Segmenter(language: .bokmål)
///     segmenter.segments(in: "Møtet er kl. 10. – Vi møtes, sa hun.")  // two ranges of UTF-8 offsets
public struct Segmenter: Sendable {
  private let rules: BoundaryRules

  /// The language whose rules are used.
  public let language: LanguageTag

  /// Opens the rules of a language. A language without rules of its own gets Unicode's alone.
  public init(language: LanguageTag) {
    self.language = language
    rules = BoundaryRules(LanguageRules.rules(for: language))
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
      for range in LineRanges(text) {
        let visible = text.trimmingWhiteSpace(range)
        if visible.isEmpty { continue }
        let line = UnsafeBufferPointer(rebasing: text[visible])
        var start = 0
        rules.forEachDecision(in: line) { decision in
          guard decision.isBoundary else { return }
          emit(start..<decision.place, of: line, at: visible.lowerBound, body)
          start = decision.place
        }
        emit(start..<line.count, of: line, at: visible.lowerBound, body)
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
}
