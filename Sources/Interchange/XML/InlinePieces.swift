internal import Bitext

extension InlineText {
  /// A stretch of the text, or a code by its position in `codes`.
  enum Piece {
    case text(Substring)
    case code(Int)
  }

  /// Text and codes in the order in which they stand.
  ///
  /// O(n).
  ///
  /// A code that claims to stand before the one in front of it, or behind the text's end, is given the nearest place.
  var pieces: [Piece] {
    var pieces: [Piece] = []
    let length = text.utf8.count
    var position = 0
    for (index, code) in codes.enumerated() {
      let offset = min(max(code.offset, position), length)
      if offset > position { pieces.append(.text(text.slice(position..<offset))) }
      position = offset
      pieces.append(.code(index))
    }
    if length > position { pieces.append(.text(text.slice(position..<length))) }
    return pieces
  }
}
