internal import Bitext

/// Where a code stands among the words and marks of a text, whatever white space there is.
struct CodePlace: Equatable {
  /// How many words and marks begin before it.
  var tokens: Int
  /// How far inside the last of them it stands; 0 when it stands behind it.
  var bytesInside = 0
}

extension InlineText {
  /// The text with its codes inside it and none before the one it follows: those of a damaged memory may stand anywhere.
  var withCodesInOrder: InlineText {
    var result = self
    let length = text.utf8.count
    var least = 0
    for index in codes.indices {
      least = min(max(codes[index].offset, least), length)
      result.codes[index].offset = least
    }
    return result
  }

  /// Where its codes stand, in ascending order.
  var codePlaces: [CodePlace] {
    let tokens = tokenRanges
    var count = 0
    return withCodesInOrder.codes.map { code in
      while count < tokens.count, tokens[count].lowerBound < code.offset { count += 1 }
      let last = count > 0 ? tokens[count - 1] : 0..<0
      return CodePlace(tokens: count, bytesInside: code.offset < last.upperBound ? code.offset - last.lowerBound : 0)
    }
  }

  /// Where its codes would stand in another text, by the words that both have; nil when one stands inside what differs.
  /// O(n + codes), and O(tokens²) where they differ (`TokenDifference`).
  func places(in other: InlineText) -> [CodePlace]? {
    var reader = TokenReader()
    let differences = TokenDifference.between(text, other.text, &reader)
    var (olds, news) = (TokenCount(tokenRanges), TokenCount(other.tokenRanges))
    let changes = differences.map { (old: olds.range($0.old), new: news.range($0.new)) }
    var passed = 0
    var places: [CodePlace] = []
    for place in codePlaces {
      while passed < changes.count, changes[passed].old.lowerBound < place.tokens { passed += 1 }
      // How many tokens more the other text has before it.
      var shift = 0
      if passed > 0 {
        let change = changes[passed - 1]
        let isInside =
          place.tokens < change.old.upperBound
          || place.bytesInside > 0 && place.tokens == change.old.upperBound
        if isInside { return nil }
        shift = change.new.upperBound - change.old.upperBound
      }
      places.append(CodePlace(tokens: place.tokens + shift, bytesInside: place.bytesInside))
    }
    return places
  }

  private var tokenRanges: [Range<Int>] {
    var reader = TokenReader()
    return reader.tokens(of: text).map(\.range)
  }
}

/// Counts the tokens before places in a text that are asked for in ascending order.
private struct TokenCount {
  private let tokens: [Range<Int>]
  private var count = 0

  init(_ tokens: [Range<Int>]) { self.tokens = tokens }

  private mutating func before(_ offset: Int) -> Int {
    while count < tokens.count, tokens[count].lowerBound < offset { count += 1 }
    return count
  }

  /// The tokens that begin in a stretch of bytes.
  mutating func range(_ bytes: Range<Int>) -> Range<Int> {
    let start = before(bytes.lowerBound)
    return start..<before(bytes.upperBound)
  }
}
