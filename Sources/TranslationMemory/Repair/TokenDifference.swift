/// A stretch in which two texts differ.
struct TokenDifference {
  /// In the earlier text, UTF-8 bytes.
  var old: Range<Int>
  /// In the text sought.
  var new: Range<Int>
  /// Whether nothing stands behind it in either.
  var isFinal: Bool

  /// How many pairs of tokens are held against each other at most: what differs more is too much to be repaired.
  private static let largestTable = 1_000_000

  /// The stretches in which two texts differ, by tokens: the fewest changes (Wagner and Fischer, 1974).
  ///
  /// Numbers with marks inside are one token, and so are names joined by hyphens. Between the equal beginning and the equal
  /// end, texts that differ over more than a thousand tokens are one stretch. O(n), and there O(tokens²).
  static func between(_ old: String, _ new: String, _ reader: inout TokenReader) -> [TokenDifference] {
    let all = (old: joined(reader.tokens(of: old), old), new: joined(reader.tokens(of: new), new))
    let (oldBytes, newBytes) = (Array(old.utf8), Array(new.utf8))
    func isEqual(_ i: Int, _ j: Int) -> Bool { oldBytes[all.old[i]] == newBytes[all.new[j]] }
    let shorter = min(all.old.count, all.new.count)
    let start = (0..<shorter).first { !isEqual($0, $0) } ?? shorter
    let end =
      (0..<shorter - start).first { !isEqual(all.old.count - 1 - $0, all.new.count - 1 - $0) } ?? shorter - start
    let (one, other) = (Array(all.old[start..<all.old.count - end]), Array(all.new[start..<all.new.count - end]))
    let isLast = end == 0
    if (one.count + 1) * (other.count + 1) > largestTable {
      return [
        TokenDifference(
          old: (one.first?.lowerBound ?? 0)..<(one.last?.upperBound ?? 0),
          new: (other.first?.lowerBound ?? 0)..<(other.last?.upperBound ?? 0), isFinal: isLast)
      ]
    }
    let oldEnd = end == 0 ? old.utf8.count : all.old[all.old.count - end].lowerBound
    let newEnd = end == 0 ? new.utf8.count : all.new[all.new.count - end].lowerBound
    let texts = (one.map { old.bytes($0) }, other.map { new.bytes($0) })
    var cost = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
    for i in 0...one.count {
      for j in 0...other.count {
        if i == 0 || j == 0 {
          cost[i][j] = i + j
        } else {
          let change = texts.0[i - 1] == texts.1[j - 1] ? 0 : 1
          cost[i][j] = min(cost[i - 1][j - 1] + change, cost[i - 1][j] + 1, cost[i][j - 1] + 1)
        }
      }
    }
    // From the end: stretches of tokens that are not the same in both.
    var pairs: [(Range<Int>, Range<Int>)] = []
    var (i, j) = (one.count, other.count)
    while i > 0 || j > 0 {
      let isSame = i > 0 && j > 0 && texts.0[i - 1] == texts.1[j - 1] && cost[i][j] == cost[i - 1][j - 1]
      let next =
        if i > 0, j > 0, isSame || cost[i][j] == cost[i - 1][j - 1] + 1 {
          (i - 1, j - 1)
        } else if i > 0,
          cost[i][j] == cost[i - 1][j] + 1
        { (i - 1, j) } else { (i, j - 1) }
      if !isSame {
        if let last = pairs.last, last.0.lowerBound == i, last.1.lowerBound == j {
          pairs[pairs.count - 1] = (next.0..<last.0.upperBound, next.1..<last.1.upperBound)
        } else {
          pairs.append((next.0..<i, next.1..<j))
        }
      }
      (i, j) = next
    }
    func bytes(_ range: Range<Int>, _ tokens: [Range<Int>], _ end: Int) -> Range<Int> {
      if range.isEmpty {
        let place = range.lowerBound < tokens.count ? tokens[range.lowerBound].lowerBound : end
        return place..<place
      }
      return tokens[range.lowerBound].lowerBound..<tokens[range.upperBound - 1].upperBound
    }
    let areNumbers = (texts.0.map(\.beginsWithDigit), texts.1.map(\.beginsWithDigit))
    let whole = pairs.reversed().flatMap { split($0, areNumbers.0, areNumbers.1) }
    return whole.flatMap { pair in
      let difference = TokenDifference(
        old: bytes(pair.0, one, oldEnd), new: bytes(pair.1, other, newEnd),
        isFinal: isLast && pair.0.upperBound == one.count && pair.1.upperBound == other.count)
      return difference.withMarkApart(old, new)
    }
  }

  /// A stretch of names and numbers, cut where the one ends and the other begins in both texts: Trump 16, Xi 17.
  private static func split(
    _ pair: (Range<Int>, Range<Int>), _ one: [Bool], _ other: [Bool]
  ) -> [(Range<Int>, Range<Int>)] {
    let (old, new) = pair
    guard old.count == new.count, one[old] == other[new] else { return [pair] }
    var parts: [(Range<Int>, Range<Int>)] = []
    var start = 0
    for index in 1...old.count
    where index == old.count || one[old.lowerBound + index] != one[old.lowerBound + index - 1] {
      parts.append(
        (
          old.lowerBound + start..<old.lowerBound + index,
          new.lowerBound + start..<new.lowerBound + index
        ))
      start = index
    }
    return parts
  }

  /// What ends the text apart from what stands before it: Paris, Roma! are two differences.
  private func withMarkApart(_ oldText: String, _ newText: String) -> [TokenDifference] {
    guard isFinal else { return [self] }
    func end(of range: Range<Int>, _ text: String) -> Int {
      let marks = text.bytes(range).reversed().prefix(while: \.isEndMark)
      return range.upperBound - marks.reduce(0) { $0 + $1.utf8.count }
    }
    let (oldEnd, newEnd) = (end(of: old, oldText), end(of: new, newText))
    guard old.lowerBound < oldEnd, new.lowerBound < newEnd, oldEnd < old.upperBound || newEnd < new.upperBound
    else { return [self] }
    var parts = [TokenDifference(old: old.lowerBound..<oldEnd, new: new.lowerBound..<newEnd, isFinal: false)]
    if oldText.bytes(oldEnd..<old.upperBound) != newText.bytes(newEnd..<new.upperBound) {
      parts.append(TokenDifference(old: oldEnd..<old.upperBound, new: newEnd..<new.upperBound, isFinal: true))
    }
    return parts
  }

  /// Tokens, with numbers such as `3,5`, `1.000` and `14:30` and words such as `Nato-sjefen` in one piece.
  private static func joined(
    _ tokens: [(range: Range<Int>, isWord: Bool, hash: UInt64)], _ text: String
  ) -> [Range<Int>] {
    let utf8 = Array(text.utf8)
    var result: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      var range = tokens[index].range
      while index + 2 < tokens.count, tokens[index].isWord, tokens[index + 2].isWord,
        range.upperBound == tokens[index + 1].range.lowerBound, tokens[index + 1].range.count == 1,
        tokens[index + 1].range.upperBound == tokens[index + 2].range.lowerBound,
        joins(
          utf8[tokens[index + 1].range.lowerBound], utf8[range.upperBound - 1], utf8[tokens[index + 2].range.lowerBound]
        )
      {
        range = range.lowerBound..<tokens[index + 2].range.upperBound
        index += 2
      }
      result.append(range)
      index += 1
    }
    return result
  }

  private static func joins(_ mark: UInt8, _ before: UInt8, _ after: UInt8) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    switch mark {
    case UInt8(ascii: "-"): return !isDigit(before) && !isDigit(after)
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"): return isDigit(before) && isDigit(after)
    default: return false
    }
  }
}

extension Character {
  /// Whether it may end a text.
  var isEndMark: Bool { [".", "!", "?", "…", ":", ";"].contains(self) }
}

extension String {
  fileprivate var beginsWithDigit: Bool { first?.isNumber ?? false }
}
