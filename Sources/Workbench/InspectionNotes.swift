import Bitext
import Terminology

/// Puts what an inspection of a document says beside the segments it speaks of, as notes.
///
/// A spelling is noted where it stands otherwise than it should, or everywhere when nobody can say how it should; a name
/// wherever it stands. What is said of several segments is said in the same words.
struct InspectionNotes {
  /// The most spellings of one thing that a note lists.
  private static let shownSpellings = 8

  /// The document's segments, a line each.
  private(set) var text = ""
  /// Where each segment begins in `text`.
  private var starts: [Int] = []
  private var notes: [[Note]]

  /// Joins a document's segments. O(n).
  init(_ document: Document) {
    for segment in document.units.lazy.flatMap(\.segments) {
      starts.append(text.utf8.count)
      text += segment.source.text
      text += "\n"
    }
    notes = Array(repeating: [], count: starts.count)
  }

  /// Takes up what an inspection of `text` found.
  ///
  /// O(places × log segments).
  mutating func add(_ findings: [SpellingFinding]) {
    for finding in findings {
      let noted = finding.spellings.filter { finding.suggestion == nil || !Self.isRight($0, in: finding) }
      add(Note(Self.remark(on: finding), origin: Note.spellingOrigin), at: noted.flatMap(\.places))
    }
  }

  /// Takes up names in English, as `add(_:)` does findings.
  mutating func add(_ names: [NameSuggestion]) {
    for name in names {
      add(Note("\(name.name): perhaps \(name.english) in English", origin: Note.nameOrigin), at: name.places)
    }
  }

  /// Gives the segments of the document their notes. O(segments + notes).
  func write(to document: inout Document) {
    var number = 0
    for index in document.units.indices {
      document.units[index].updateSegments { segment in
        segment.notes += notes[number]
        number += 1
      }
    }
  }

  private mutating func add(_ note: Note, at places: [Range<Int>]) {
    for segment in Set(places.map { segment(at: $0.lowerBound) }) { notes[segment].append(note) }
  }

  /// The segment that a byte of the joined text belongs to.
  private func segment(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func isRight(_ spelling: SpellingFinding.Spelling, in finding: SpellingFinding) -> Bool {
    spelling.text == finding.suggestion || spelling.isInGlossary
  }

  private static func remark(on finding: SpellingFinding) -> String {
    var spellings = finding.spellings.prefix(shownSpellings).map { spelling in
      let count = spelling.places.isEmpty ? nil : "\(spelling.places.count)×"
      let known = [count, spelling.isInGlossary ? "glossary" : nil].compactMap { $0 }.joined(separator: ", ")
      return "\(spelling.text) (\(known))"
    }
    let rest = finding.spellings.count - spellings.count
    if rest > 0 { spellings.append("and \(rest) more") }
    let number = finding.spellings.count == 2 ? "two" : "\(finding.spellings.count)"
    let thing = finding.kind == .joint ? "compound" : finding.kind.rawValue
    let said = finding.confidence == .high ? "\(number) spellings: " : "perhaps \(number) spellings of one \(thing): "
    return said + spellings.joined(separator: ", ") + (finding.suggestion.map { "; keep to \($0)" } ?? "")
  }
}
