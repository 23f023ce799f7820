internal import Bitext

/// Writes term hits with the Glossary module (5.2), one entry a hit, each referring to the mark around its term.
enum XLIFF21Terms {
  typealias MarkedHit = (mark: String, hit: TermHit)

  static func write(_ hits: [MarkedHit], to writer: inout XMLWriter) {
    // An entry must have a translation or a definition (5.2.4.3). Hits with neither go into an element of our own.
    let entries = hits.filter { !$0.hit.targets.isEmpty || $0.hit.definition != nil }
    let bare = hits.filter { $0.hit.targets.isEmpty && $0.hit.definition == nil }
    if !entries.isEmpty {
      writer.element("gls:glossary") { writer in
        for (mark, hit) in entries {
          writer.element(
            "gls:glossEntry",
            ["ref": "#\(mark)", "ordt:kind": hit.kind.rawValue, "ordt:uncertain": hit.isUncertain ? "yes" : nil]
          ) { writer in
            writer.element("gls:term", text: hit.term)
            for target in hit.targets { writer.element("gls:translation", text: target) }
            for target in hit.pluralTargets {
              writer.element("gls:translation", ["ordt:number": "plural"], text: target)
            }
            if let definition = hit.definition { writer.element("gls:definition", text: definition) }
            writeOwnParts(of: hit, to: &writer)
          }
        }
      }
    }
    if !bare.isEmpty {
      writer.element("ordt:terms") { writer in
        for (mark, hit) in bare {
          writer.element(
            "ordt:term",
            [
              "ref": "#\(mark)", "ordt:kind": hit.kind.rawValue, "ordt:uncertain": hit.isUncertain ? "yes" : nil,
              "form": hit.term,
            ]
          ) { writeOwnParts(of: hit, to: &$0) }
        }
      }
    }
  }

  private static func writeOwnParts(of hit: TermHit, to writer: inout XMLWriter) {
    for target in hit.forbiddenTargets { writer.element("ordt:forbidden", text: target) }
    if let note = hit.note { writer.element("ordt:note", text: note) }
  }
}
