import TextKit

/// Where the segments of a unit stand in the unit's original text.
///
/// Translation tools drop segments, join them, give them in another order, or lay white space anew. So the original is
/// not built up from the parts that come back; instead each source is looked for in it, and what is not found between
/// two that are must be what stands between them.
struct UnitAlignment {
  /// How a segment was placed.
  enum Placement: Equatable {
    /// Its source stands there, letter by letter but for characters that XML forbids.
    case found(Range<Int>)
    /// Its source was changed; it is taken for the text between its neighbours.
    case inferred(Range<Int>)
    /// Nothing of the original is left for it.
    case missing
  }

  /// One for each source, in the order given; ranges count Unicode scalars of the original.
  private(set) var placements: [Placement]

  /// Places the sources: one pass when they come back in order. What is out of order or changed is looked for within
  /// `reach` scalars only, so that no unit, however long, takes quadratic time.
  init(of sources: [String], in original: [Unicode.Scalar]) {
    placements = sources.map { _ in .missing }
    let text = original.map { ForbiddenCharacters.contains($0) ? "\u{FFFD}" : $0 }
    var taken: [Range<Int>] = []
    var takenEnd = 0
    var cursor = 0
    for (index, source) in sources.enumerated() {
      let wanted = Array(source.unicodeScalars)
      let isFree = { (range: Range<Int>) in
        range.lowerBound >= takenEnd || !taken.contains { $0.overlaps(range) }
      }
      let place =
        Self.place(of: wanted, in: text, within: cursor..<min(text.count, cursor + Self.reach), where: isFree)
        ?? Self.place(of: wanted, in: text, within: 0..<min(text.count, Self.reach), where: isFree)
      guard let place else { continue }
      placements[index] = .found(place)
      taken.append(place)
      takenEnd = max(takenEnd, place.upperBound)
      cursor = place.upperBound
    }
    inferMissing(sources, in: text)
  }

  private static let reach = 20_000

  private static func place(
    of wanted: [Unicode.Scalar], in text: [Unicode.Scalar], within starts: Range<Int>,
    where isFree: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    guard let first = wanted.first else { return nil }
    for place in starts where text[place] == first && place + wanted.count <= text.count {
      let range = place..<place + wanted.count
      if text[range].elementsEqual(wanted), isFree(range) { return range }
    }
    return nil
  }

  /// Whether visible text of the original belongs to none of the sources. O(n).
  func leavesText(in original: [Unicode.Scalar]) -> Bool {
    let taken = placements.compactMap(Self.range).sorted { $0.lowerBound < $1.lowerBound }
    var end = 0
    for range in taken + [original.count..<original.count] {
      let gap = original[end..<max(end, range.lowerBound)]
      if gap.contains(where: { !$0.isWhiteSpaceFast }) { return true }
      end = max(end, range.upperBound)
    }
    return false
  }

  /// Gives a segment that was not found the text between its neighbours, if that shares half its words: the segment may
  /// have been moved, or the original be another document altogether.
  private mutating func inferMissing(_ sources: [String], in text: [Unicode.Scalar]) {
    for index in placements.indices where placements[index] == .missing {
      let before = placements[..<index].last.map(Self.range) ?? 0..<0
      let after = index + 1 < placements.count ? Self.range(placements[index + 1]) : text.count..<text.count
      guard let before, let after, before.upperBound <= after.lowerBound else { continue }
      var gap = before.upperBound..<after.lowerBound
      while let first = gap.first, text[first].isWhiteSpaceFast { gap = first + 1..<gap.upperBound }
      while let last = gap.last, text[last].isWhiteSpaceFast { gap = gap.lowerBound..<last }
      if !gap.isEmpty, Self.shareWords(sources[index], String(String.UnicodeScalarView(text[gap]))) {
        placements[index] = .inferred(gap)
      }
    }
  }

  private static func shareWords(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
    return a.intersection(b).count * 2 >= max(a.count, b.count)
  }

  private static func range(_ placement: Placement) -> Range<Int>? {
    switch placement {
    case .found(let range), .inferred(let range): range
    case .missing: nil
    }
  }
}
