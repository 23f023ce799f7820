import Bitext

/// What was remarked on the source of a document's segments, each remark once, with the numbers of its segments.
struct ReviewRemarks {
  /// A remark and the segments that have it, ascending.
  typealias Remark = (text: String, segments: [Int])

  private(set) var spellings: [Remark] = []
  private(set) var names: [Remark] = []

  /// Gathers the remarks of a document whose first segment has the number after `number`. O(n).
  init(_ document: Document, after number: Int) {
    var number = number
    var places: [Note: Int] = [:]
    for segment in document.units.lazy.flatMap(\.segments) {
      number += 1
      for note in segment.notes {
        switch note.origin {
        case Note.spellingOrigin: Self.add(note, number, to: &spellings, &places)
        case Note.nameOrigin: Self.add(note, number, to: &names, &places)
        default: break
        }
      }
    }
  }

  private static func add(_ note: Note, _ number: Int, to remarks: inout [Remark], _ places: inout [Note: Int]) {
    if let place = places[note] {
      if remarks[place].segments.last != number { remarks[place].segments.append(number) }
    } else {
      places[note] = remarks.count
      remarks.append((note.text, [number]))
    }
  }
}

extension HTMLWriter {
  /// The most segments that a remark leads to.
  private static let shownSegments = 12

  /// The remarks as lists that lead to their segments; nothing when there are none.
  mutating func remarks(_ remarks: ReviewRemarks) {
    list(remarks.spellings, "Several spellings")
    list(remarks.names, "Names in English")
  }

  private mutating func list(_ remarks: [ReviewRemarks.Remark], _ title: StaticString) {
    guard !remarks.isEmpty else { return }
    markup("<details class=\"said\" open><summary>")
    markup(title)
    text(" (\(remarks.count))")
    markup("</summary><ul>\n")
    for remark in remarks {
      markup("<li dir=\"auto\">")
      text(remark.text)
      markup(" <span class=\"at\">")
      text(remark.segments.count == 1 ? "segment" : "segments")
      for number in remark.segments.prefix(Self.shownSegments) {
        markup(" <a")
        attribute("href", "#s\(number)")
        markup(">")
        text("\(number)")
        markup("</a>")
      }
      let rest = remark.segments.count - Self.shownSegments
      if rest > 0 { text(" and \(rest) more") }
      markup("</span></li>\n")
    }
    markup("</ul></details>\n")
  }
}
