/// The one slip of the hand that makes one word of another: a letter too many, too few, another one, or two changed
/// places.
struct SingleEdit {
  /// How many letters stand before the slip, alike in both words.
  let prefix: Int
  /// How many letters stand behind it, alike in both words.
  let suffix: Int
  /// What the first word has there, none to two letters.
  let first: ArraySlice<Unicode.Scalar>
  /// What the second word has there.
  let second: ArraySlice<Unicode.Scalar>

  /// Compares two words; nil when they are the same or more than a slip apart.
  ///
  /// O(n).
  init?(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) {
    guard abs(a.count - b.count) <= 1 else { return nil }
    let shorter = min(a.count, b.count)
    var prefix = 0
    while prefix < shorter, a[prefix] == b[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] { suffix += 1 }
    first = a[prefix..<a.count - suffix]
    second = b[prefix..<b.count - suffix]
    self.prefix = prefix
    self.suffix = suffix
    switch (first.count, second.count) {
    case (0, 0): return nil
    case (0...1, 0...1): return
    case (2, 2) where first.elementsEqual(second.reversed()): return
    default: return nil
    }
  }

  /// Whether a letter stands in place of another, rather than one missing, added or moved.
  ///
  /// Real words that look alike mostly differ so: lønninger, løsninger.
  var isSubstitution: Bool { first.count == 1 && second.count == 1 }

  /// Whether the two words differ in these two stretches, whichever has which.
  func swaps(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.unicodeScalars, other.unicodeScalars)
    return first.elementsEqual(one) && second.elementsEqual(other)
      || first.elementsEqual(other) && second.elementsEqual(one)
  }
}

extension Array<Unicode.Scalar> {
  /// The optimal string alignment distance to another word, as far as 2; nil beyond.
  ///
  /// Edits are those of `SingleEdit`, none of them inside another. O(n).
  func distanceUpToTwo(_ other: [Unicode.Scalar]) -> Int? {
    guard abs(count - other.count) <= 2 else { return nil }
    let far = 3
    // Three rows of the table, each only a band of five around the diagonal.
    var rows = [[Int]](repeating: [Int](repeating: far, count: other.count + 1), count: 3)
    for column in 0...Swift.min(2, other.count) { rows[0][column] = column }
    for row in stride(from: 1, through: count, by: 1) {
      let low = Swift.max(0, row - 2)
      let high = Swift.min(other.count, row + 2)
      guard low <= high else { return nil }
      var current = [Int](repeating: far, count: other.count + 1)
      for column in low...high {
        guard column > 0 else {
          current[0] = row
          continue
        }
        let isSame = self[row - 1] == other[column - 1]
        var best = Swift.min(rows[0][column] + 1, current[column - 1] + 1, rows[0][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, self[row - 1] == other[column - 2], self[row - 2] == other[column - 1] {
          best = Swift.min(best, rows[1][column - 2] + 1)
        }
        current[column] = Swift.min(best, far)
      }
      rows = [current, rows[0], rows[1]]
    }
    return rows[0][other.count] <= 2 ? rows[0][other.count] : nil
  }
}
