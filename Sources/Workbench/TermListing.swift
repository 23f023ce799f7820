package import Bitext
import Interchange
package import Terminology
package import TextKit

/// The terms in a plain text, a line each, for people or for programs.
package struct TermListing: Sendable {
  /// How a hit is written.
  package enum Format: String, CaseIterable, Sendable {
    /// `FILE:LINE:COLUMN`, the text as it stands, the kind, the term and its targets, in columns.
    case text
    /// As `glossary apply --jsonl` answers, with `file` for `doc`.
    case jsonl
  }

  private let matcher: TermMatcher
  private let kinds: Set<TermHit.Kind>
  private let format: Format
  private let unit: OffsetUnit
  private let explains: Bool

  /// Makes a listing of the hits of the kinds wanted, which may say of each which form was found and how.
  package init(
    matcher: TermMatcher, kinds: Set<TermHit.Kind>, format: Format, offsets unit: OffsetUnit, explains: Bool = false
  ) {
    self.matcher = matcher
    self.explains = explains
    self.kinds = kinds
    self.format = format
    self.unit = unit
  }

  /// The lines for one text, and how many hits and different terms there are.
  package func list(_ text: String, named file: String) -> (lines: [UInt8], hits: Int, terms: Int) {
    var text = text
    var search = TermSearch(matcher)
    return text.withUTF8 { bytes in
      let matches = search.matches(in: bytes).filter { kinds.contains($0.kind) }
      let terms = Set(matches.map { matcher.term($0) }).count
      switch format {
      case .text: return (table(of: matches, in: bytes, named: file), matches.count, terms)
      case .jsonl: return (objects(for: matches, in: bytes, named: file), matches.count, terms)
      }
    }
  }

  private func table(of matches: [TermMatch], in bytes: UnsafeBufferPointer<UInt8>, named file: String) -> [UInt8] {
    var places = PlaceWalk(LineIndex(Array(bytes)))
    let rows = matches.map { match in
      let hit = matcher.hit(match, in: bytes)
      let explanation = explains ? matcher.explanation(of: match) : nil
      return [
        places.place(at: hit.range.lowerBound, file: file).description, Self.oneLine(hit.surface), hit.kind.rawValue,
        hit.term + (hit.targets.isEmpty ? "" : " → \(hit.targets.joined(separator: "; "))")
          + (explanation.map { "  (\($0))" } ?? (hit.isUncertain ? "  (uncertain: perhaps another word)" : "")),
      ]
    }
    // Only the first columns are aligned; the last may be as long as it is.
    // One surface of a thousand letters must not pad all others.
    let widths = (0..<3).map { column in min(48, rows.reduce(0) { max($0, $1[column].count) }) }
    var lines = ""
    for row in rows {
      for column in 0..<3 {
        lines += row[column] + String(repeating: " ", count: max(0, widths[column] - row[column].count) + 2)
      }
      lines += row[3] + "\n"
    }
    return Array(ForbiddenCharacters.replaced(in: lines).text.utf8)
  }

  private func objects(
    for matches: [TermMatch], in bytes: UnsafeBufferPointer<UInt8>, named file: String
  ) -> [UInt8] {
    var name = JSONWriter()
    name.quoted(file)
    var carried = CarriedMembers([("file", name.bytes[...])])
    var lines = HitLines(matcher, explains: explains)
    var json = JSONWriter()
    var map = OffsetMap(to: unit)
    for match in matches { lines.write(match, in: bytes, &map, after: &carried, to: &json) }
    return json.bytes
  }

  /// The text with every white space as one blank, for a table.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isWhitespace ? " " : $0 })
  }
}
