/// What must hold of the sequences of one length to be similar enough to a query.
struct LengthWindow {
  /// Their length in tokens, and their numbers.
  var length: Int
  var sequences: Range<Int>
  /// The largest distance allowed, and the smallest number of tokens in common.
  var distance: Int
  var common: Int
  /// How far a matched token may stand from its place in the query, to the left and to the right.
  var shift: ClosedRange<Int>

  /// The places that a token of the query, at a position, can have in a sequence as its rarest matched token; nil when it
  /// can have none.
  @inline(__always)
  func places(around position: Int) -> PostingPlaces? {
    let lowest = max(0, position + shift.lowerBound)
    let highest = min(length - 1, position + shift.upperBound)
    return lowest <= highest ? PostingPlaces(positions: lowest...highest, highestRank: length - common) : nil
  }

  /// The window on the sequences of one length; nil when none of them can be similar enough.
  ///
  /// A token matched x places to the right leaves at least |x| edits to its left and |x − (length − query)| to its right.
  @inline(__always)
  init?(length: Int, sequences: Range<Int>, query: Int, minimum: Double) {
    let longer = max(length, query)
    distance = Likeness.distanceAllowed(longer: longer, minimum: minimum)
    let growth = length - query
    guard abs(growth) <= distance else { return nil }
    common = longer - distance
    self.length = length
    self.sequences = sequences
    let slack = (distance - abs(growth)) / 2
    shift = min(0, growth) - slack...max(0, growth) + slack
  }

  /// The windows of a query of so many tokens, the shortest sequences first. O(log(lengths) + windows).
  static func all(_ lengths: UnsafeBufferPointer<IndexView.LengthRun>, query: Int, minimum: Double) -> [LengthWindow] {
    let shortest = query - Likeness.distanceAllowed(longer: query, minimum: minimum)
    var low = 0
    var high = lengths.count - 1
    while low < high {
      let middle = (low + high) / 2
      if Int(lengths[middle].length) < shortest { low = middle + 1 } else { high = middle }
    }
    var windows: [LengthWindow] = []
    while low < lengths.count - 1 {
      let sequences = Int(lengths[low].firstSequence)..<Int(lengths[low + 1].firstSequence)
      let window = LengthWindow(
        length: Int(lengths[low].length), sequences: sequences, query: query, minimum: minimum)
      guard let window else { break }
      windows.append(window)
      low += 1
    }
    return windows
  }
}
