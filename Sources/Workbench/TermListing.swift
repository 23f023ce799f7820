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

  /// Makes a listing of the hits of the kinds wanted.
  package init(matcher: TermMatcher, kinds: Set<TermHit.Kind>, format: Format, offsets unit: OffsetUnit) {
    self.matcher = matcher
    self.kinds = kinds
    self.format = format
    self.unit = unit
  }

  /// The lines for one text, and how many hits and different terms there are.
  package func list(_ text: String, named file: String) -> (lines: [UInt8], hits: Int, terms: Int) {
    var text = text
    text.makeContiguousUTF8()
    let hits = matcher.hits(in: text).filter { kinds.contains($0.kind) }
    let terms = Set(hits.map(\.term)).count
    switch format {
    case .text: return (table(of: hits, in: text, named: file), hits.count, terms)
    case .jsonl: return (objects(for: hits, in: text, named: file), hits.count, terms)
    }
  }

  private func table(of hits: [TermHit], in text: String, named file: String) -> [UInt8] {
    var places = PlaceWalk(LineIndex(Array(text.utf8)))
    let rows = hits.map { hit in
      [
        places.place(at: hit.range.lowerBound, file: file).description, Self.oneLine(hit.surface), hit.kind.rawValue,
        hit.term + (hit.targets.isEmpty ? "" : " → \(hit.targets.joined(separator: "; "))")
          + (hit.isUncertain ? "  (uncertain: perhaps another word)" : ""),
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

  private func objects(for hits: [TermHit], in text: String, named file: String) -> [UInt8] {
    var json = JSONWriter()
    var map = OffsetMap(to: unit)
    text.utf8.span.withUnsafeBufferPointer { buffer in
      for hit in hits {
        json.beginObject()
        json.key("file")
        json.string(file)
        json.writeHit(hit, in: buffer, &map)
        json.endObject()
        json.endLine()
      }
    }
    return json.bytes
  }

  /// The text with every white space as one blank, for a table.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isWhitespace ? " " : $0 })
  }
}
