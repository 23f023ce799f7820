internal import Bitext

/// Where `<mrk mtype="term">` begins and ends in a text: a mark for each range that has terms.
///
/// Marks nest and cannot overlap, so of two terms that do the first stands; both are in the segment's note.
struct TermMarks {
  struct Mark {
    var range: Range<Int>
    var hits: [TermHit]
    /// What the glossary says, for the tools that show it.
    var comment: String { TermSummary.text(of: hits) }
  }

  private(set) var marks: [Mark] = []

  /// Gathers the marks, by where they begin, the longer first. O(n log n).
  init(_ hits: [TermHit]) {
    var open: [Range<Int>] = []
    for hit in hits.inReadingOrder where !hit.range.isEmpty {
      if marks.last?.range == hit.range {
        marks[marks.count - 1].hits.append(hit)
        continue
      }
      while let last = open.last, last.upperBound <= hit.range.lowerBound { open.removeLast() }
      if let last = open.last, hit.range.upperBound > last.upperBound { continue }
      open.append(hit.range)
      marks.append(Mark(range: hit.range, hits: [hit]))
    }
  }
}

/// Writes a text's characters with the marks that begin and end among them.
struct MarkedCharacters {
  private let text: String
  private let marks: [TermMarks.Mark]
  private var next = 0
  private var ends: [Int] = []
  private var position = 0

  init(_ text: String, _ hits: [TermHit]) {
    self.text = text
    marks = hits.isEmpty ? [] : TermMarks(hits).marks
  }

  /// Writes the next characters, so many bytes of them.
  mutating func write(_ count: Int, to writer: inout XMLWriter) {
    let end = position + count
    while position < end {
      while next < marks.count, marks[next].range.lowerBound <= position {
        let mark = marks[next]
        writer.openInline(
          "mrk", ["mtype": "term", "mid": "\(XLIFF12.termMarkPrefix)\(next + 1)", "comment": mark.comment])
        ends.append(mark.range.upperBound)
        next += 1
      }
      let stop = min(end, ends.last ?? end, next < marks.count ? marks[next].range.lowerBound : end)
      writer.text(text.slice(position..<stop))
      position = stop
      close(&writer, upTo: position)
    }
  }

  /// Closes what is still open at the text's end.
  mutating func finish(_ writer: inout XMLWriter) { close(&writer, upTo: .max) }

  private mutating func close(_ writer: inout XMLWriter, upTo offset: Int) {
    while let end = ends.last, end <= offset {
      writer.closeInline("mrk")
      ends.removeLast()
    }
  }
}
