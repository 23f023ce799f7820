internal import Bitext
internal import TextKit

/// Writes XLIFF 1.2.
enum XLIFF12Writer {
  static func write(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    try Identifiers.check(file)
    try file.checkTargetLanguage(includingCandidates: true)
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
      let used = Set(document.allSegments.map(\.id))
      writer.element("body") { writer in
        for unit in document.units { write(unit, used: used, to: &writer) }
      }
    }
  }

  private static func write(_ unit: Unit, used: Set<String>, to writer: inout XMLWriter) {
    let translate = unit.isLocked ? "no" : nil
    writer.element("group", ["id": unit.id, "translate": translate, "restype": XLIFF12.unitType]) { writer in
      var parts = unit.parts[...]
      write(gaps: takeGaps(&parts), to: &writer)
      write(unit.notes, to: &writer)
      var number = 0
      while let part = parts.popFirst() {
        let gaps = takeGaps(&parts)
        switch part {
        case .segment(let segment): write(segment, translate: translate, gaps: gaps, to: &writer)
        case .ignorable(let text):
          var id: String
          repeat {
            number += 1
            id = "\(unit.id).i\(number)"
          } while used.contains(id)
          writer.element(
            "trans-unit",
            ["id": id, "translate": "no", "restype": XLIFF12.ignorableType, "xml:space": "preserve"]
          ) { writer in
            writer.element("source", text: text)
            write(gaps: gaps, to: &writer)
          }
        }
      }
    }
  }

  private static func takeGaps(_ parts: inout ArraySlice<Unit.Part>) -> [String] {
    var gaps: [String] = []
    while case .ignorable(let text) = parts.first, text.unicodeScalars.allSatisfy(\.isUnicodeWhiteSpace) {
      gaps.append(text)
      parts.removeFirst()
    }
    return gaps
  }

  private static func write(gaps: [String], to writer: inout XMLWriter) {
    guard !gaps.isEmpty else { return }
    writer.element("context-group", ["purpose": XLIFF12.gapPurpose]) { writer in
      for gap in gaps { writer.element("context", ["context-type": XLIFF12.gapPurpose], text: gap) }
    }
  }

  private static func write(
    _ segment: Segment, translate: String?, gaps: [String], to writer: inout XMLWriter
  ) {
    let (state, isApproved) = StateNames.written(for: segment)
    writer.element(
      "trans-unit",
      ["id": segment.id, "translate": translate, "approved": isApproved ? "yes" : nil, "xml:space": "preserve"]
    ) { writer in
      XLIFF12Inline.write(segment.source, as: "source", terms: segment.terms, to: &writer)
      if let target = segment.target {
        XLIFF12Inline.write(target, as: "target", ["state": state], to: &writer)
      }
      write(gaps: gaps, to: &writer)
      if !segment.terms.isEmpty {
        writer.element(
          "note", ["from": XLIFF12.termNoteOrigin, "annotates": "source"], text: TermSummary.text(of: segment.terms))
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
}
