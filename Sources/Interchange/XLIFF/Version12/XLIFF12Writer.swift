internal import Bitext
internal import TextKit

/// Writes XLIFF 1.2.
enum XLIFF12Writer {
  static func write(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    try Identifiers.check(file)
    try file.checkTargetLanguage()
    var writer = XMLWriter()
    writer.element("xliff", ["xmlns": XLIFF12.namespace, "version": "1.2"]) { writer in
      for (index, document) in file.documents.enumerated() {
        write(document, number: index + 1, of: file, to: &writer)
      }
    }
    let diagnostics = file.stateNotes + Replacements.diagnostics(writer.replacedCharacters)
    return EncodedFile(bytes: writer.finished(), diagnostics: diagnostics)
  }

  private static func write(
    _ document: Document, number: Int, of file: BilingualFile, to writer: inout XMLWriter
  ) {
    // A file has no id in 1.2. Ours are f1, f2 … as a rule; any other is told in a note of the header.
    var notes = document.notes
    if document.id != "f\(number)" { notes.insert(Note(document.id, origin: XLIFF12.documentIDOrigin), at: 0) }
    writer.element(
      "file",
      [
        "original": document.name, "source-language": file.sourceLanguage.tag,
        "target-language": file.targetLanguage?.tag, "datatype": "plaintext", "xml:space": "preserve",
      ]
    ) { writer in
      if document.skeleton != nil || !notes.isEmpty {
        writer.element("header") { writer in
          if let skeleton = document.skeleton {
            writer.element("skl") {
              $0.element(
                "internal-file", ["form": XLIFF12.skeletonForm + skeleton.filter], text: skeleton.content)
            }
          }
          write(notes, to: &writer)
        }
      }
      let used = Set(document.segments.map(\.id))
      writer.element("body") { writer in
        for unit in document.units { write(unit, used: used, to: &writer) }
      }
    }
  }

  private static func write(_ unit: Unit, used: Set<String>, to writer: inout XMLWriter) {
    writer.element("group", ["id": unit.id, "restype": XLIFF12.unitType]) { writer in
      write(unit.notes, to: &writer)
      var number = 0
      for part in unit.parts {
        switch part {
        case .segment(let segment): write(segment, to: &writer)
        case .ignorable(let text):
          var id: String
          repeat {
            number += 1
            id = "\(unit.id).i\(number)"
          } while used.contains(id)
          writer.element(
            "trans-unit",
            ["id": id, "translate": "no", "restype": XLIFF12.ignorableType, "xml:space": "preserve"]
          ) { $0.element("source", text: text) }
        }
      }
    }
  }

  private static func write(_ segment: Segment, to writer: inout XMLWriter) {
    let (state, isApproved) = StateNames.written(segment.target == nil ? .initial : segment.state)
    writer.element(
      "trans-unit", ["id": segment.id, "approved": isApproved ? "yes" : nil, "xml:space": "preserve"]
    ) { writer in
      XLIFF12Inline.write(segment.source, as: "source", to: &writer)
      if let target = segment.target {
        XLIFF12Inline.write(target, as: "target", ["state": state], to: &writer)
      }
      if let note = termNote(segment.terms) {
        writer.element("note", ["from": XLIFF12.termNoteOrigin, "annotates": "source"], text: note)
      }
      write(segment.notes, to: &writer)
      for candidate in segment.candidates {
        writer.element(
          "alt-trans",
          [
            "match-quality": "\(candidate.score)", "origin": candidate.origin,
            "extradata": XLIFF12.similarityData + "\(candidate.similarity)", "xml:space": "preserve",
          ]
        ) { writer in
          XLIFF12Inline.write(candidate.source, as: "source", to: &writer)
          XLIFF12Inline.write(candidate.target, as: "target", to: &writer)
        }
      }
    }
  }

  private static func write(_ notes: [Note], to writer: inout XMLWriter) {
    for note in notes { writer.element("note", ["from": note.origin], text: note.text) }
  }

  /// `Nato-sjef → NATO chief; sanksjon → sanction`, each term once.
  private static func termNote(_ hits: [TermHit]) -> String? {
    var seen: Set<String> = []
    let terms = hits.inReadingOrder.filter { seen.insert($0.term).inserted }.map { hit in
      var text = hit.targets.isEmpty ? hit.term : "\(hit.term) → \(hit.targets.joined(separator: ", "))"
      if !hit.forbiddenTargets.isEmpty { text += " (not: \(hit.forbiddenTargets.joined(separator: ", ")))" }
      if let note = hit.note { text += " [\(note)]" }
      return text
    }
    return terms.isEmpty ? nil : terms.joined(separator: "; ")
  }
}
