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
        withOneLine(text, stretch, joining) { line in
          forEachDecision(in: line) { decision in
            var explanation = BoundaryExplanation(decision)
            explanation.place += stretch.lowerBound
            explanations.append(explanation)
          }
        }
        explanations.append(lineEnd(at: stretch.upperBound))
      }
    }
    return explanations
  }

  /// Why a segment ends where a stretch of text ends.
  func lineEnd(at place: Int) -> BoundaryExplanation {
    BoundaryExplanation(
      place: place, isBoundary: true, rule: "line end",
      comment: options.lineBreaks == .always ? "a line stands for itself" : "a paragraph ends here",
      origin: "line structure")
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
