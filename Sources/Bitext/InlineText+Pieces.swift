extension InlineText {
  /// Cuts the text into pieces, each code going with the text it belongs to.
  ///
  /// A code inside a piece stays where it is. At the edge between two pieces an opening code goes with what follows and a
  /// closing one with what is before, as SRX 2.0 has it unless told otherwise (`formathandle`); one that stands alone goes
  /// with the text it touches, a footnote mark with the sentence before it. No code is lost.
  ///
  /// - Parameters:
  ///   - ranges: UTF-8 ranges of the text, ascending, without overlap.
  ///   - handling: Which codes at an edge go with what is before.
  /// - Returns: A piece for each range.
  /// - Complexity: O(text + codes + ranges).
  public func pieces(
    _ ranges: [Range<Int>], handling: SegmentationRules.FormatHandling = SegmentationRules.FormatHandling()
  ) -> [InlineText] {
    guard !ranges.isEmpty else { return [] }
    let utf8 = Array(text.utf8)
    var pieces = ranges.map { InlineText(String(decoding: utf8[$0], as: UTF8.self)) }
    var index = 0
    for code in codes {
      while index + 1 < ranges.count, Self.isBehind(code, ranges[index], next: ranges[index + 1], handling) {
        index += 1
      }
      var moved = code
      let range = ranges[index]
      moved.offset = min(max(code.offset, range.lowerBound), range.upperBound) - range.lowerBound
      pieces[index].codes.append(moved)
    }
    return pieces
  }

  private static func isBehind(
    _ code: InlineCode, _ range: Range<Int>, next: Range<Int>, _ handling: SegmentationRules.FormatHandling
  ) -> Bool {
    if code.offset < range.upperBound { return false }
    let isPast = code.offset > next.lowerBound
    switch code.kind {
    case .opening: return isPast || !handling.start
    case .closing: return isPast || !handling.end
    case .standalone where handling.isolated: return isPast
    case .standalone: return code.offset > range.upperBound || code.offset == next.lowerBound
    }
  }
}
