internal import Bitext
internal import TextKit

/// Writes a unit of XLIFF 2.1: glossary, candidates, notes, codes, segments, in the schema's order.
enum XLIFF21UnitWriter {
  static func write(_ unit: Unit, to writer: inout XMLWriter, _ diagnostics: inout [Diagnostic]) {
    let segments = unit.allSegments
    var identifiers = InlineIdentifiers(
      of: segments.map { ($0.source, $0.target) }, reserved: Set(segments.map(\.id)))
    if identifiers.isChanged {
      diagnostics.append(
        Diagnostic(
          .badData, "unit \(unit.id): inline codes that shared an id, or whose id XML does not allow, got new ones",
          severity: .note))
    }
    let data = OriginalData(of: segments.flatMap { [$0.source] + ($0.target.map { [$0] } ?? []) })
    var notes = unit.notes
    var hits: [XLIFF21Terms.MarkedHit] = []
    let annotations = segments.map { segment in
      annotate(segment, &identifiers, notes: &notes, hits: &hits)
    }
    writer.element("unit", ["id": unit.id, "translate": unit.isLocked ? "no" : nil]) { writer in
      XLIFF21Terms.write(hits, to: &writer)
      XLIFF21Candidates.write(of: segments, to: &writer)
      XLIFF21Notes.write(notes, to: &writer)
      data.write(to: &writer)
      var number = 0
      for part in unit.parts {
        switch part {
        case .ignorable(let text):
          writer.element("ignorable") {
            $0.element("source", layout: .inline) { XLIFF21Content.write(text[...], to: &$0) }
          }
        case .segment(let segment):
          write(
            segment, source: identifiers.source[number], target: identifiers.target[number],
            annotations: annotations[number], data: data, to: &writer)
          number += 1
        }
      }
      // A unit holds at least one part.
      if unit.parts.isEmpty { writer.element("ignorable") { $0.emptyElement("source") } }
    }
  }

  /// The segment's notes as comments on all of its source (4.7.3.1.3), then its terms.
  private static func annotate(
    _ segment: Segment, _ identifiers: inout InlineIdentifiers, notes: inout [Note],
    hits: inout [XLIFF21Terms.MarkedHit]
  ) -> [Annotation] {
    var annotations: [Annotation] = []
    for note in segment.notes {
      notes.append(note)
      annotations.append(
        Annotation(
          range: 0..<segment.source.text.utf8.count, id: identifiers.fresh("m"), type: "comment",
          reference: "#n=n\(notes.count)"))
    }
    for hit in segment.terms.inReadingOrder {
      let id = identifiers.fresh("t")
      annotations.append(Annotation(range: hit.range, id: id, type: "term"))
      hits.append((id, hit))
    }
    return annotations
  }

  private static func write(
    _ segment: Segment, source: [InlineIdentifiers.Code], target: [InlineIdentifiers.Code],
    annotations: [Annotation], data: OriginalData, to writer: inout XMLWriter
  ) {
    let state: Segment.State = segment.target == nil ? .initial : segment.state
    writer.element("segment", ["id": segment.id, "state": state.rawValue]) { writer in
      writer.element("source", layout: .inline) {
        AnnotatedText(text: segment.source, codes: source, annotations: annotations, data: data).write(to: &$0)
      }
      if let text = segment.target {
        writer.element("target", layout: .inline) {
          AnnotatedText(text: text, codes: target, data: data).write(to: &$0)
        }
      }
    }
  }
}
