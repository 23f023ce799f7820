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

  /// How many tokens of a larger table of distances would be looked at: beyond this, what lies between the equal beginning
  /// and the equal end counts as different altogether.
  private static let largestTable = 4_000_000

  /// Compares two texts, capitals counting. O(tokens of one · tokens of the other), memory too.
  public init(earlier: String, sought: String) {
    let (first, second) = (TokenTexts(earlier), TokenTexts(sought))
    var start = 0
    while start < min(first.count, second.count), first.isEqual(start, second, start) { start += 1 }
    var (firstEnd, secondEnd) = (first.count, second.count)
    while firstEnd > start, secondEnd > start, first.isEqual(firstEnd - 1, second, secondEnd - 1) {
      firstEnd -= 1
      secondEnd -= 1
    }
    if !first.lead.isEmpty { append(.both, first.lead) }
    append(.both, first, 0..<start)
    align(first, start..<firstEnd, second, start..<secondEnd)
    append(.both, first, firstEnd..<first.count)
  }

  private mutating func align(_ first: TokenTexts, _ rows: Range<Int>, _ second: TokenTexts, _ columns: Range<Int>) {
    let width = columns.count + 1
    guard !rows.isEmpty, !columns.isEmpty, (rows.count + 1) * width <= Self.largestTable else {
      append(.earlier, first, rows)
      return append(.sought, second, columns)
    }
    // distances[row][column]: from what is left of the first text there to what is left of the second. Of equally few
    // edits those with fewer replacements leave more words in both.
    let (edit, replacement): (Int32, Int32) = (512, 513)
    var distances = [Int32](repeating: 0, count: (rows.count + 1) * width)
    for row in (0...rows.count).reversed() {
      for column in (0...columns.count).reversed() {
        let here = row * width + column
        if row == rows.count {
          distances[here] = Int32(columns.count - column) * edit
        } else if column == columns.count {
          distances[here] = Int32(rows.count - row) * edit
        } else {
          let isEqual = first.isEqual(rows.lowerBound + row, second, columns.lowerBound + column)
          let replaced = distances[here + width + 1] + (isEqual ? 0 : replacement)
          distances[here] = min(replaced, distances[here + width] + edit, distances[here + 1] + edit)
        }
      }
    }
    var (row, column) = (0, 0)
    while row < rows.count || column < columns.count {
      let here = row * width + column
      let (earlier, sought) = (rows.lowerBound + row, columns.lowerBound + column)
      if row < rows.count, column < columns.count, first.isEqual(earlier, second, sought),
        distances[here] == distances[here + width + 1]
      {
        append(.both, first, earlier..<earlier + 1)
        (row, column) = (row + 1, column + 1)
      } else if row < rows.count, column < columns.count, distances[here] == distances[here + width + 1] + replacement {
        append(.earlier, first, earlier..<earlier + 1)
        append(.sought, second, sought..<sought + 1)
        (row, column) = (row + 1, column + 1)
      } else if row < rows.count, distances[here] == distances[here + width] + edit {
        append(.earlier, first, earlier..<earlier + 1)
        row += 1
      } else {
        append(.sought, second, sought..<sought + 1)
        column += 1
      }
    }
  }

  private mutating func append(_ side: Piece.Side, _ texts: TokenTexts, _ range: Range<Int>) {
    if !range.isEmpty { append(side, texts.text(range)) }
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

/// The tokens of a text, each with the white space after it.
private struct TokenTexts {
  private let bytes: [UInt8]
  private let tokens: [Range<Int>]

  init(_ text: String) {
    var tokens: [Range<Int>] = []
    var text = text
    bytes = text.withUTF8 { utf8 in
      var scanner = TokenScanner(utf8, words: UnspacedWords())
      while let token = scanner.next() { tokens.append(token.range) }
      return Array(utf8)
    }
    self.tokens = tokens
  }

  var count: Int { tokens.count }

  /// The white space before the first token; all of a text without tokens.
  var lead: String { String(decoding: bytes[..<(tokens.first?.lowerBound ?? bytes.count)], as: UTF8.self) }

  func text(_ range: Range<Int>) -> String {
    let end = range.upperBound < tokens.count ? tokens[range.upperBound].lowerBound : bytes.count
    return String(decoding: bytes[tokens[range.lowerBound].lowerBound..<end], as: UTF8.self)
  }

  func isEqual(_ token: Int, _ other: TokenTexts, _ otherToken: Int) -> Bool {
    bytes[tokens[token]].elementsEqual(other.bytes[other.tokens[otherToken]])
  }
}
