/// The Levenshtein distance of long sequences: strips of 64 rows of the table of distances, each worked through from left
/// to right, bit-parallel, as far as `band` cells from the diagonal.
///
/// Cells beyond the band are taken for larger than they are, so a distance within the band is exact and any other comes
/// out above it. It keeps its buffers from call to call. Memory O(m + alphabet).
struct StripComparison {
  /// For each column, by how much the last row of the strip above grows from the column before it: −1, 0 or 1. Beyond
  /// that strip's band it is taken to grow.
  private var growth: [Int8] = []
  /// For each token number, the rows of the current strip where it stands; all zero between strips.
  private var masks: [UInt64] = []

  /// The distance if it is at most `band`, else some number above `band`. O((n + m) · band / 64).
  mutating func distance(
    _ pattern: [UInt32], _ other: UnsafeBufferPointer<UInt32>, alphabetCount: Int, band: Int
  ) -> Int {
    if masks.count <= alphabetCount { masks = [UInt64](repeating: 0, count: alphabetCount + 1) }
    growth.removeAll(keepingCapacity: true)
    growth.append(contentsOf: repeatElement(1, count: other.count))
    // The distance in the strip's upper left corner: in its row above, in the column before its first.
    var corner = 0
    var firstColumn = 0
    for firstRow in stride(from: 0, to: pattern.count, by: 64) {
      let rows = min(64, pattern.count - firstRow)
      let isLast = firstRow + rows == pattern.count
      let columns = firstColumn..<min(other.count, firstRow + rows + band)
      let nextFirst = isLast ? other.count : min(max(0, firstRow + rows - band), columns.upperBound)
      for row in 0..<rows { masks[Int(pattern[firstRow + row])] |= 1 << UInt64(row) }
      corner = strip(other, columns, rows: rows, cornerAbove: corner, until: nextFirst)
      for row in 0..<rows { masks[Int(pattern[firstRow + row])] = 0 }
      firstColumn = nextFirst
    }
    return corner
  }

  /// Works one strip through. Returns the distance in its last row, in the column before `until`.
  private mutating func strip(
    _ other: UnsafeBufferPointer<UInt32>, _ columns: Range<Int>, rows: Int, cornerAbove: Int, until: Int
  ) -> Int {
    var up = ~UInt64(0)
    var down = UInt64(0)
    let last = UInt64(rows - 1)
    var corner = cornerAbove + rows
    for column in columns {
      let fromAbove = growth[column]
      let equal = masks[Int(other[column])]
      let matched = equal | (fromAbove < 0 ? 1 : 0)
      let diagonal = (((matched & up) &+ up) ^ up) | matched | down
      let right = down | ~(diagonal | up)
      let left = diagonal & up
      let grown = Int8(truncatingIfNeeded: right >> last & 1) &- Int8(truncatingIfNeeded: left >> last & 1)
      growth[column] = grown
      if column < until { corner += Int(grown) }
      let movedRight = right << 1 | (fromAbove > 0 ? 1 : 0)
      let movedLeft = left << 1 | (fromAbove < 0 ? 1 : 0)
      up = movedLeft | ~(diagonal | movedRight)
      down = movedRight & diagonal
    }
    return corner + max(0, until - columns.upperBound)
  }
}
