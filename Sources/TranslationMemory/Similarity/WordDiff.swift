/// What differs between an earlier text and the one it was found for, word by word.
public struct WordDiff: Sendable, Hashable {
  /// A stretch of whole tokens, with the white space after them.
  public struct Piece: Sendable, Hashable {
    /// In which of the texts it stands.
    public enum Side: String, Sendable, Hashable {
      /// In both.
      case both
      /// In the earlier text only.
      case earlier
      /// In the text it was found for only.
      case sought
    }

    /// In which of the texts it stands.
    public var side: Side
    /// The stretch; of `both`, as the earlier text has it.
    public var text: String
  }

  /// The stretches in reading order: those of `both` and `earlier` together are the earlier text.
  public private(set) var pieces: [Piece] = []

  /// Compares two texts, capitals counting. O(tokens of one · tokens of the other), memory too.
  public init(earlier: String, sought: String) {
    let (first, second) = (TokenTexts(earlier), TokenTexts(sought))
    if !first.lead.isEmpty { append(.both, first.lead) }
    // Of equally few edits those with fewer replacements leave more words in both.
    let costs = TokenAlignment.Costs(removal: { _ in 512 }, insertion: 512, replacement: 513)
    for step in TokenAlignment(first, second, costs).steps {
      switch step {
      case .both(let token, _): append(.both, first.text(token))
      case .replaced(let token, let other):
        append(.earlier, first.text(token))
        append(.sought, second.text(other))
      case .removed(let token): append(.earlier, first.text(token))
      case .inserted(let token): append(.sought, second.text(token))
      }
    }
  }

  /// Appends a stretch. Between two stretches of `both`, all of the earlier text comes before all of the sought one.
  private mutating func append(_ side: Piece.Side, _ text: String) {
    if let last = pieces.indices.last, pieces[last].side == side { return pieces[last].text += text }
    if side == .earlier, let last = pieces.indices.last, pieces[last].side == .sought {
      if last > 0, pieces[last - 1].side == .earlier { return pieces[last - 1].text += text }
      return pieces.insert(Piece(side: side, text: text), at: last)
    }
    pieces.append(Piece(side: side, text: text))
  }
}
