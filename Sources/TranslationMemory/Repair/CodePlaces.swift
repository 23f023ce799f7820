internal import Bitext

/// Where a code stands among the words and marks of a text, whatever white space there is.
struct CodePlace: Equatable {
  /// How many words and marks begin before it.
  var tokens: Int
  /// How far inside the last of them it stands; 0 when it stands behind it.
  var bytesInside = 0
}

extension InlineText {
  /// Where its codes stand.
  var codePlaces: [CodePlace] {
    let tokens = tokenRanges
    var count = 0
    return codes.map { code in
      // Codes stand in the order of their places.
      while count < tokens.count, tokens[count].lowerBound < code.offset { count += 1 }
      let last = count > 0 ? tokens[count - 1] : 0..<0
      return CodePlace(tokens: count, bytesInside: code.offset < last.upperBound ? code.offset - last.lowerBound : 0)
    }
  }

  /// Where its codes would stand in another text, by the words that both have; nil when one stands inside what differs.
  /// O(tokens of the one · tokens of the other), and O(tokens) where they are the same.
  func places(in other: InlineText) -> [CodePlace]? {
    var reader = TokenReader()
    let differences = TokenDifference.between(text, other.text, &reader)
    let (tokens, others) = (tokenRanges, other.tokenRanges)
    func count(_ ranges: [Range<Int>], before offset: Int) -> Int { ranges.count { $0.lowerBound < offset } }
    let changes = differences.map { difference in
      (
        old: count(tokens, before: difference.old.lowerBound)..<count(tokens, before: difference.old.upperBound),
        new: count(others, before: difference.new.lowerBound)..<count(others, before: difference.new.upperBound)
      )
    }
    var places: [CodePlace] = []
    for place in codePlaces {
      // How many tokens more the other text has before it.
      var shift = 0
      for change in changes where change.old.lowerBound < place.tokens {
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
