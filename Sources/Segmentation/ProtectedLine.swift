import Bitext
import TextKit

/// A line with its inline codes out of the way: tags are left out, and a placeholder stands as a name would.
///
/// So no segment ends inside a code, and codes do not hide the text around them from the rules: «Slutt.</b> Ny» is two
/// sentences, and the tag stays with the first.
struct ProtectedLine {
  /// The line without its tags, and with each byte of a placeholder a capital.
  private(set) var text: [UInt8] = []
  private var tags: [Tag] = []

  private struct Tag {
    /// Where it stands in the line.
    var range: Range<Int>
    /// Where it would stand in `text`.
    var place: Int
    var kind: InlineCode.Kind
    /// How many bytes it and the tags before it have.
    var total: Int
  }

  /// Takes a line apart; nil when it has no codes. O(n).
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    var end = 0
    var hasCodes = false
    while true {
      let place = line.firstOffset(from: end, to: line.count) {
        $0.lanes(equalTo: UInt8(ascii: "<")) | $0.lanes(equalTo: UInt8(ascii: "{"))
      } isHit: {
        $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{")
      }
      text += line[end..<place]
      guard place < line.count else { break }
      if let tag = CodeSyntax.tagEnd(in: line, from: place) {
        let kind = CodeSyntax.kind(of: line[place..<tag])
        tags.append(
          Tag(range: place..<tag, place: text.count, kind: kind, total: (tags.last?.total ?? 0) + tag - place))
        end = tag
      } else if let placeholder = CodeSyntax.placeholderEnd(in: line, from: place) {
        text += repeatElement(UInt8(ascii: "X"), count: placeholder - place)
        end = placeholder
      } else {
        text.append(line[place])
        end = place + 1
        continue
      }
      hasCodes = true
    }
    if !hasCodes { return nil }
  }

  /// Where in the line the next segment begins, given a boundary in `text`, before white space or behind it.
  ///
  /// Between the two segments there may be white space and tags: what closes, and what touches the text before, stays
  /// with the segment before. O(log tags), and the tags between.
  func original(_ place: Int) -> Int {
    let (gap, next) = text.withUnsafeBufferPointer {
      ($0.skippingWhiteSpace(before: place), $0.skippingWhiteSpace(from: place))
    }
    let first = countOfTags { $0.place < gap }
    let behind = countOfTags { $0.place <= next }
    let own = tags[first..<behind].lastIndex { tag in
      tag.kind == .closing || tag.kind == .standalone && tag.place == gap && gap < next
    }
    let split = own.map { $0 + 1 } ?? first
    if split < behind { return tags[split].range.lowerBound }
    return next + (behind == 0 ? 0 : tags[behind - 1].total)
  }

  /// How many tags from the first on are such, by halving.
  private func countOfTags(where isSuch: (Tag) -> Bool) -> Int {
    var (low, high) = (0, tags.count)
    while low < high {
      let middle = (low + high) / 2
      if isSuch(tags[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
