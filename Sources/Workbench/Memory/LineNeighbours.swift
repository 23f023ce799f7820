package import Bitext

/// What texts that are looked up one after the other stand between.
package enum LineNeighbours {
  /// Nothing is known of it, or the same for all.
  case fixed(UnitContext)
  /// They are the segments of a document in their order, so each has the one before it for its neighbour. What comes
  /// after is not known: an answer does not wait for the next line.
  case inOrder(previous: UInt64?)

  /// The texts that a line stands between, by their hashes; nil where it is not known.
  package static func between(_ previous: String?, _ next: String?) -> LineNeighbours {
    .fixed(UnitContext(previous: previous.map { TextHash.of($0) }, next: next.map { TextHash.of($0) }))
  }

  /// The neighbours of the next text.
  mutating func context(of text: String) -> UnitContext {
    switch self {
    case .fixed(let context): return context
    case .inOrder(let previous):
      // A blank line between two paragraphs is no segment, so it is nobody's neighbour.
      guard !InlineText(text).isBlank else { return UnitContext(previous: previous) }
      self = .inOrder(previous: TextHash.of(text))
      return UnitContext(previous: previous)
    }
  }
}
