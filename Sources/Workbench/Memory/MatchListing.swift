import Bitext
package import TextKit
package import TranslationMemory

/// Matches as a person reads them: the score, the earlier text with what differs marked, its translation, and where it
/// comes from.
package struct MatchListing: LineProtocol {
  /// How what differs is marked.
  package enum Marks: Sendable {
    /// `[-earlier-]{+sought+}`, as `wdiff` writes it.
    case brackets
    /// Colours of a terminal: the earlier struck through in red, the sought in green.
    case colours
  }

  private let search: MemorySearch
  private let marks: Marks
  private let explains: Bool
  private var neighbours: LineNeighbours

  /// Every line is a text, and is answered.
  package var answersBlankLines: Bool { true }

  /// Makes the listing.
  ///
  /// - Parameters:
  ///   - search: Where texts are looked up.
  ///   - marks: How what differs is marked.
  ///   - explains: Whether each match says why its score is what it is.
  ///   - neighbours: What the texts stand between.
  package init(
    _ search: MemorySearch, marks: Marks, explains: Bool, neighbours: LineNeighbours = .fixed(UnitContext())
  ) {
    self.search = search
    self.marks = marks
    self.explains = explains
    self.neighbours = neighbours
  }

  package mutating func answer(_ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) throws(Diagnostic) {
    out += try list(LineText.read(line)).utf8
  }

  /// The matches of a text, a few lines each; a line that says so when there are none.
  package mutating func list(_ text: String) throws(Diagnostic) -> String {
    let text = InlineText(text)
    let matches = try search.matches(for: text, context: neighbours.context(of: text.text))
    if matches.isEmpty { return "no match\n" }
    return matches.map { self.text(of: $0, for: text) }.joined()
  }

  private func text(of match: MemoryMatch, for text: InlineText) -> String {
    let score = "\(match.score)"
    let source = match.difference(from: text).pieces.map(marked).joined()
    var lines = "\(String(repeating: " ", count: max(0, 3 - score.count)))\(score)  \(source)\n"
    lines += "     \(match.target.text.text.withVisibleControls)\n"
    let origin = "\(match.target.language), \(match.memory.withVisibleControls) #\(match.unit)"
    return lines + "     \(dimmed(explains ? "\(origin): \(match.explanation)" : origin))\n"
  }

  private func marked(_ piece: WordDiff.Piece) -> String {
    // The mark goes around the words, not the white space behind them.
    let space = String(piece.text.reversed().prefix(while: \.isWhitespace).reversed())
    let words = piece.text.dropLast(space.count).withVisibleControls
    let shownSpace = space.withVisibleControls
    if piece.side == .both || words.isEmpty { return words + shownSpace }
    let isEarlier = piece.side == .earlier
    return switch marks {
    case .brackets: (isEarlier ? "[-\(words)-]" : "{+\(words)+}") + shownSpace
    case .colours: "\u{1B}[\(isEarlier ? "31;9" : "32")m\(words)\u{1B}[0m\(shownSpace)"
    }
  }

  private func dimmed(_ text: String) -> String { marks == .colours ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
