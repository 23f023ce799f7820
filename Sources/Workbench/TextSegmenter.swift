package import Bitext
public import Segmentation
package import TextKit

/// The segmenter a job uses: a language's own, or one with rules of the user's.
public enum TextSegmenter: Sendable {
  /// The built-in rules of a language.
  case builtIn(Segmenter)
  /// The user's rules.
  case custom(CustomSegmenter)

  /// What line ends mean.
  package var lineBreaks: LineBreaks {
    switch self {
    case .builtIn(let segmenter): segmenter.options.lineBreaks
    case .custom(let segmenter): segmenter.options.lineBreaks
    }
  }

  /// Calls `body` with each segment, as `Segmenter.segments(in:_:)` does.
  package func segments(in utf8: Span<UInt8>, _ body: (Range<Int>) -> Void) throws(Diagnostic) {
    switch self {
    case .builtIn(let segmenter): segmenter.segments(in: utf8, body)
    case .custom(let segmenter): try segmenter.segments(in: utf8, body)
    }
  }

  /// Calls `body` with each segment of a part of a text, of which is known which lines are joined.
  func segments(
    in text: UnsafeBufferPointer<UInt8>, joining: LineJoining, _ body: (Range<Int>) -> Void
  ) throws(Diagnostic) {
    switch self {
    case .builtIn(let segmenter): segmenter.segments(in: text, joining: joining, body)
    case .custom(let segmenter): try segmenter.segments(in: text, joining: joining, body)
    }
  }

  /// Why segments end where they do, as `Segmenter.explanations(in:)` says it.
  package func explanations(in text: String) throws(Diagnostic) -> [BoundaryExplanation] {
    switch self {
    case .builtIn(let segmenter): segmenter.explanations(in: text)
    case .custom(let segmenter): try segmenter.explanations(in: text)
    }
  }

  /// Splits each unit of a document into its sentences.
  package func split(_ document: inout Document) throws(Diagnostic) {
    switch self {
    case .builtIn(let segmenter): segmenter.split(&document)
    case .custom(let segmenter): try segmenter.split(&document)
    }
  }
}
