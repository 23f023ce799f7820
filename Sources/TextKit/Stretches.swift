/// What a line end means in plain text.
public enum LineBreaks: String, Sendable, CaseIterable {
  /// Every line stands for itself: a headline, a byline, a paragraph.
  case always
  /// Only an empty line ends a stretch of text; other line ends are blanks.
  case blankLines = "blank-lines"
  /// As `always`, unless the text was wrapped to a width, by a mail program say: then the lines of a paragraph are one.
  case unwrap
}

/// Which line ends of a text are only blanks.
package enum LineJoining: Sendable {
  case never
  /// All but empty lines.
  case always
  /// Those at which a line was full.
  case wrapped(HardWrap)

  /// Finds it out for a text; for `unwrap` by looking at the whole of it. O(n).
  package init(_ lineBreaks: LineBreaks, in text: UnsafeBufferPointer<UInt8>) {
    self =
      switch lineBreaks {
      case .always: .never
      case .blankLines: .always
      case .unwrap: HardWrap(of: text).map { .wrapped($0) } ?? .never
      }
  }

  /// Whether no line is joined with the next.
  package var isNever: Bool { if case .never = self { true } else { false } }
}

/// The stretches of text that are segmented and translated by themselves, as byte ranges without white space around.
package struct Stretches: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private var lines: LineRanges
  /// The line read ahead, with its visible range.
  private var ahead: (line: Range<Int>, visible: Range<Int>)?
  private let joins: LineJoining

  /// Looks at a text by what its line ends mean. For `unwrap` the whole text is looked at once: O(n).
  package init(_ text: UnsafeBufferPointer<UInt8>, lineBreaks: LineBreaks) {
    self.init(text, joining: LineJoining(lineBreaks, in: text))
  }

  /// Looks at a text, or a part of one, of whose lines is known which are joined.
  package init(_ text: UnsafeBufferPointer<UInt8>, joining: LineJoining) {
    self.text = text
    lines = LineRanges(text)
    joins = joining
    ahead = nextLine()
  }

  /// The next stretch, which has visible text; nil after the last.
  @inline(__always)
  package mutating func next() -> Range<Int>? {
    while let current = ahead {
      ahead = nextLine()
      if current.visible.isEmpty { continue }
      if case .never = joins { return current.visible }
      var stretch = current.visible
      while let following = ahead, !following.visible.isEmpty, joins(stretch, following.visible) {
        stretch = stretch.lowerBound..<following.visible.upperBound
        ahead = nextLine()
      }
      return stretch
    }
    return nil
  }

  @inline(__always)
  private mutating func nextLine() -> (line: Range<Int>, visible: Range<Int>)? {
    lines.next().map { ($0, text.trimmingWhiteSpace($0)) }
  }

  private func joins(_ stretch: Range<Int>, _ following: Range<Int>) -> Bool {
    switch joins {
    case .never: false
    case .always: true
    case .wrapped(let wrap): wrap.joins(stretch, following, in: text)
    }
  }
}

/// The width a text was wrapped to, and which of its line ends are only that.
package struct HardWrap: Sendable {
  /// The longest line, in bytes. A program that wraps breaks a line when the next word does not fit any more.
  private let width: Int

  /// Finds out whether a text was wrapped; nil when its lines look like paragraphs, headlines or verses.
  ///
  /// It was when no line is longer than mail and typewriters make them, and nearly every line that another follows could
  /// not have held that one's first word.
  init?(of text: UnsafeBufferPointer<UInt8>) {
    var longest = 0
    var pairs: [(end: Range<Int>, following: Range<Int>)] = []
    var previous: Range<Int>?
    for line in LineRanges(text) {
      let visible = text.trimmingWhiteSpace(line)
      longest = max(longest, visible.count)
      if longest > Self.widest { return nil }
      if let previous, !visible.isEmpty { pairs.append((previous, visible)) }
      previous = visible.isEmpty ? nil : visible
    }
    width = longest
    let wrapped = pairs.count { isFull($0.end, before: $0.following, in: text) }
    guard pairs.count >= 3, longest >= Self.narrowest, wrapped * 10 >= pairs.count * 8 else { return nil }
  }

  /// Whether the line end after a stretch is there because the next word did not fit.
  func joins(_ stretch: Range<Int>, _ following: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = stretch.upperBound
    while start > stretch.lowerBound, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
    return isFull(start..<stretch.upperBound, before: following, in: text)
  }

  private func isFull(_ line: Range<Int>, before following: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = text[following].prefix { $0 != 0x20 && $0 != 0x09 }.count
    return line.count + 1 + word > width
  }

  private static let widest = 130
  private static let narrowest = 30
}
