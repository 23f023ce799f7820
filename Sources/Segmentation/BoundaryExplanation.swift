import TextKit

/// Why a segment ends at a place, or why it does not although a mark stands there.
public struct BoundaryExplanation: Sendable, Hashable {
  /// Where the next text begins, as a UTF-8 offset.
  public var place: Int
  /// Whether a segment ends there.
  public var isBoundary: Bool
  /// The name of the rule that decided, such as `abbreviation`.
  public var rule: String
  /// What the rule says, in a sentence for translators.
  public var comment: String
  /// Where the rule comes from: `ICU`, `built-in`, or a user's file and line.
  public var origin: String
}

extension Segmenter {
  /// What was decided at each mark of a text, and why, in order; the ends of lines and paragraphs included.
  ///
  /// - Complexity: O(n).
  public func explanations(in text: String) -> [BoundaryExplanation] {
    var text = text
    var explanations: [BoundaryExplanation] = []
    text.makeContiguousUTF8()
    text.utf8.span.withUnsafeBufferPointer { text in
      let joining = LineJoining(options.lineBreaks, in: text)
      for stretch in Stretches(text, joining: joining) {
        var decided: [BoundaryExplanation] = []
        withOneLine(text, stretch, joining) { line in
          forEachDecision(in: line) { decision in
            var explanation = BoundaryExplanation(decision)
            explanation.place += stretch.lowerBound
            decided.append(explanation)
          }
        }
        explanations += withLineEnds(decided, of: stretch, in: text)
      }
    }
    return explanations
  }

  /// What was decided in a stretch of text, with the line ends within it that end nothing, and the one that ends it.
  func withLineEnds(
    _ decided: [BoundaryExplanation], of stretch: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> [BoundaryExplanation] {
    let whole = BoundaryExplanation(
      place: stretch.upperBound, isBoundary: true, rule: "line end",
      comment: options.lineBreaks == .always ? "a line stands for itself" : "a paragraph ends here",
      origin: "line structure")
    if options.lineBreaks == .always { return decided + [whole] }
    let known = Set(decided.map(\.place))
    let joined = LineRanges(UnsafeBufferPointer(rebasing: text[stretch])).dropFirst().compactMap {
      line -> BoundaryExplanation? in
      let place = text.skippingWhiteSpace(from: stretch.lowerBound + line.lowerBound)
      if known.contains(place) { return nil }
      return BoundaryExplanation(
        place: place, isBoundary: false, rule: "line end", comment: "the paragraph goes on in the next line",
        origin: "line structure")
    }
    return (decided + joined).sorted { $0.place < $1.place } + [whole]
  }
}

extension BoundaryExplanation {
  /// What a built-in rule decided, its place counted from the line's start.
  init(_ decision: BoundaryDecision) {
    self.init(
      place: decision.place, isBoundary: decision.isBoundary, rule: decision.reason.rawValue,
      comment: decision.reason.comment, origin: decision.reason == .unicode ? "ICU" : "built-in")
  }
}
