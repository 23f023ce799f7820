internal import Bitext
internal import TextKit

/// Writes the parts of XLIFF 2.1 above the unit.
enum XLIFF21Writer {
  static func write(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    try Identifiers.check(file)
    try file.checkTargetLanguage(includingCandidates: true)
    var writer = XMLWriter()
    var diagnostics = file.stateNotes
    writer.element(
      "xliff",
      [
        "xmlns": XLIFF21.namespace, "xmlns:gls": XLIFF21.glossary, "xmlns:mtc": XLIFF21.matches,
        "xmlns:ordt": XLIFF21.terms, "version": "2.1", "srcLang": file.sourceLanguage.tag,
        "trgLang": file.targetLanguage?.tag,
      ]
    ) { writer in
      for document in file.documents { write(document, to: &writer, &diagnostics) }
    }
    diagnostics += Replacements.diagnostics(writer.replacedCharacters)
    return EncodedFile(bytes: writer.finished(), diagnostics: diagnostics)
  }

  private static func write(_ document: Document, to writer: inout XMLWriter, _ diagnostics: inout [Diagnostic]) {
    // The segmentation is what the merge and the memory know the text by, so other tools are asked to leave it.
    writer.element(
      "file",
      ["id": document.id, "original": document.name, "canResegment": "no", "xml:space": "preserve"]
    ) { writer in
      if let skeleton = document.skeleton {
        writer.element("skeleton", layout: .inline) {
          $0.element(
            "ord:skeleton", ["xmlns:ord": XLIFF21.skeleton, "filter": skeleton.filter], text: skeleton.content)
        }
      }
      XLIFF21Notes.write(document.notes, to: &writer)
      // A file holds at least one unit or group; a document without text gets an empty group.
      if document.units.isEmpty { writer.emptyElement("group", ["id": "empty"]) }
      for unit in document.units { XLIFF21UnitWriter.write(unit, to: &writer, &diagnostics) }
    }
  }
}

/// Writes notes; a note's origin is its category.
enum XLIFF21Notes {
  static func write(_ notes: [Note], to writer: inout XMLWriter) {
    guard !notes.isEmpty else { return }
    writer.element("notes") { writer in
      for (index, note) in notes.enumerated() {
        writer.element("note", ["id": "n\(index + 1)", "category": note.origin], text: note.text)
      }
    }
  }
}
