/// How the tokens of two texts go together: which stand in both, and what came in the place of the others.
struct TokenAlignment {
  /// One token of the first text, one of the second, or one of each, by their places.
  enum Step {
    case both(Int, Int)
    case replaced(Int, Int)
    case removed(Int)
    case inserted(Int)
  }

  /// What the steps cost; tokens that stand in both cost nothing.
  struct Costs {
    var removal: (_ token: Int) -> Int32
    var insertion: Int32
    /// Nil where a token never replaces another.
    var replacement: Int32?
  }

  /// The steps in reading order.
  private(set) var steps: [Step] = []

  /// The most cells a table of distances may have; beyond it, what lies between the equal beginning and the equal end counts
  /// as different altogether.
  private static let largestTable = 4_000_000

  /// Finds the steps that cost least (Wagner and Fischer, 1974), capitals counting. O(tokens of one · tokens of the
  /// other), memory too.
  init(_ first: TokenTexts, _ second: TokenTexts, _ costs: Costs) {
    var start = 0
    while start < min(first.count, second.count), first.isEqual(start, second, start) { start += 1 }
    var (firstEnd, secondEnd) = (first.count, second.count)
    while firstEnd > start, secondEnd > start, first.isEqual(firstEnd - 1, second, secondEnd - 1) {
      firstEnd -= 1
      secondEnd -= 1
    }
    steps += (0..<start).map { .both($0, $0) }
    align(first, start..<firstEnd, second, start..<secondEnd, costs)
    steps += zip(firstEnd..<first.count, secondEnd..<second.count).map { .both($0, $1) }
  }

  private mutating func align(
    _ first: TokenTexts, _ rows: Range<Int>, _ second: TokenTexts, _ columns: Range<Int>, _ costs: Costs
  ) {
    let width = columns.count + 1
    guard !rows.isEmpty, !columns.isEmpty, (rows.count + 1) * width <= Self.largestTable else {
      steps += rows.map { .removed($0) }
      steps += columns.map { .inserted($0) }
      return
    }
    // distances[row][column]: from what is left of the first text there to what is left of the second.
    var distances = [Int32](repeating: 0, count: (rows.count + 1) * width)
    for row in (0...rows.count).reversed() {
      let removal = row < rows.count ? costs.removal(rows.lowerBound + row) : 0
      for column in (0...columns.count).reversed() {
        let here = row * width + column
        if row == rows.count {
          distances[here] = Int32(columns.count - column) * costs.insertion
        } else if column == columns.count {
          distances[here] = distances[here + width] + removal
        } else {
          var least = min(distances[here + width] + removal, distances[here + 1] + costs.insertion)
          if first.isEqual(rows.lowerBound + row, second, columns.lowerBound + column) {
            least = min(least, distances[here + width + 1])
          } else if let replacement = costs.replacement {
            least = min(least, distances[here + width + 1] + replacement)
          }
          distances[here] = least
        }
      }
    }
    var (row, column) = (0, 0)
    while row < rows.count || column < columns.count {
      let here = row * width + column
      let (token, other) = (rows.lowerBound + row, columns.lowerBound + column)
      if row < rows.count, column < columns.count, first.isEqual(token, second, other),
        distances[here] == distances[here + width + 1]
      {
        steps.append(.both(token, other))
        (row, column) = (row + 1, column + 1)
      } else if row < rows.count, column < columns.count, let replacement = costs.replacement,
        distances[here] == distances[here + width + 1] + replacement
      {
        steps.append(.replaced(token, other))
        (row, column) = (row + 1, column + 1)
      } else if row < rows.count, distances[here] == distances[here + width] + costs.removal(token) {
        steps.append(.removed(token))
        row += 1
      } else {
        steps.append(.inserted(other))
        column += 1
      }
    }
  }
}
