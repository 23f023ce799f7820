import Bitext
import TextKit

/// Builds a bilingual file from the rows of a segment table, in whatever order they stand.
struct SegmentTableReader {
  /// A document as far as it was read; its rows may stand anywhere.
  private struct Rows {
    var document: Document
    var ids = SegmentIDs()
    var unitIndices: [String: Int] = [:]
  }

  private let lines: LineIndex
  private var rows: TableRows
  private var documents: [Rows] = []
  private var documentIndices: [String: Int] = [:]
  private var diagnostics: [Diagnostic] = []

  init(_ text: [UInt8]) {
    lines = LineIndex(text)
    rows = TableRows(text)
  }

  mutating func decode() throws(Diagnostic) -> DecodedFile {
    guard let first = rows.next() else {
      throw Diagnostic(
        .badData, "the table is empty", at: Diagnostic.Place(line: 1, column: 1),
        help: "the first row names the columns: \(TableHeader.example)")
    }
    let header = try TableHeader(first) { [lines] in lines.place(at: $0) }
    for (name, index) in header.foreignNames {
      warn("the column “\(name)” is not known here; its cells were read as notes", at: first.cells[index], .note)
    }
    while let row = rows.next() { try read(row, header) }
    return DecodedFile(
      file: BilingualFile(
        sourceLanguage: header.sourceLanguage, targetLanguage: header.targetLanguage,
        documents: documents.map(\.document)),
      diagnostics: diagnostics)
  }

  private mutating func read(_ row: TableRows.Row, _ header: TableHeader) throws(Diagnostic) {
    if let extra = row.cells.dropFirst(header.columns.count).first(where: { !$0.bytes.isEmpty }) {
      throw Diagnostic(
        .badData, "the row has \(counted(row.cells.count, "cell")), the header row \(header.columns.count)",
        at: lines.place(at: extra.offset),
        help: "write a TAB inside a text as \\t, or give the column a heading; no cell was dropped")
    }
    var segment = Segment(id: "", source: "")
    var documentID: (text: String, cell: TableRows.Cell)?
    var idCell: TableRows.Cell?
    var hasSource = false
    var stateCell: TableRows.Cell?
    for (column, cell) in zip(header.columns, row.cells) {
      switch column {
      case .terms: break  // for reading only: the glossary knows them
      case .state: stateCell = cell
      case .source:
        segment.source.text = text(of: cell)
        hasSource = true
      case .target:
        let target = text(of: cell)
        if target.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }), cell.bytes.contains(UInt8(ascii: "\\")) {
          warn("\\t and \\n in the target were read as TAB and line break; write a backslash as \\\\", at: cell, .note)
        }
        segment.target = target.isEmpty ? nil : InlineText(target)
      case .document: documentID = (text(of: cell), cell)
      case .segment:
        segment.id = text(of: cell)
        idCell = cell
      case .note(let origin):
        let remark = text(of: cell)
        if !remark.isEmpty { segment.notes.append(Note(remark, origin: origin)) }
      }
    }
    guard hasSource, let idCell else {
      throw Diagnostic(
        .badData, "the row has only \(row.cells.count) of \(header.columns.count) cells",
        at: lines.place(at: row.cells.last?.offset ?? 0),
        help: "every row needs the cells for source and segment; a line break inside a text is written \\n")
    }
    segment.state = try state(in: stateCell) ?? (segment.hasTarget ? .translated : .initial)
    try add(segment, idCell, documentID ?? ("f1", idCell), line: row.line)
  }

  private mutating func add(
    _ segment: Segment, _ idCell: TableRows.Cell, _ document: (text: String, cell: TableRows.Cell), line: Int
  ) throws(Diagnostic) {
    guard Identifiers.isNameToken(document.text) else {
      throw Diagnostic(
        .badData, document.text.isEmpty ? "the row names no document" : "“\(document.text)” cannot name a document",
        at: lines.place(at: document.cell.offset), help: "identifiers are letters, digits, and . - _ : without spaces")
    }
    let index = documentIndices[document.text] ?? documents.count
    if index == documents.count {
      documentIndices[document.text] = index
      documents.append(Rows(document: Document(id: document.text, name: document.text)))
    }
    do throws(Diagnostic) {
      try documents[index].ids.add(segment.id, of: "segment", line: line)
    } catch {
      let place = lines.place(at: idCell.offset)
      throw error.onLine(place.line ?? line, column: place.column)
    }
    let unitID = Self.unitID(of: segment.id)
    let unit = documents[index].unitIndices[unitID] ?? documents[index].document.units.count
    if unit == documents[index].document.units.count {
      documents[index].unitIndices[unitID] = unit
      documents[index].document.units.append(Unit(id: unitID))
    }
    documents[index].document.units[unit].parts.append(.segment(segment))
  }

  private static func unitID(of segmentID: String) -> String {
    guard let dot = segmentID.utf8.lastIndex(of: UInt8(ascii: ".")), dot != segmentID.startIndex
    else { return segmentID }
    return String(segmentID[..<dot])
  }

  private func state(in cell: TableRows.Cell?) throws(Diagnostic) -> Segment.State? {
    guard let cell else { return nil }
    let name = TableCell.decode(cell.bytes).text
    let trimmed = name.utf8.filter { $0 != 0x20 }
    if trimmed.isEmpty { return nil }
    // Spreadsheets begin what is typed with a capital.
    guard let state = Segment.State(rawValue: String(decoding: trimmed, as: UTF8.self).lowercased()) else {
      throw Diagnostic(
        .badData, "“\(name)” is no state of a segment", at: lines.place(at: cell.offset),
        help: "one of \(Segment.State.allCases.map(\.rawValue).joined(separator: ", ")), or empty")
    }
    return state
  }

  // MARK: Cells

  private static let spreadsheetErrors: Set<String> = [
    "#NAME?", "#VALUE!", "#REF!", "#NULL!", "#NUM!", "#N/A", "#DIV/0!", "#NAVN?", "#VERDI!",
  ]

  private mutating func text(of cell: TableRows.Cell) -> String {
    let (decoded, hasStrayBackslash) = TableCell.decode(cell.bytes)
    if hasStrayBackslash {
      warn("a backslash that escapes nothing was kept as it is; write a backslash as \\\\", at: cell)
    }
    let (text, replaced) = ForbiddenCharacters.replaced(in: decoded)
    diagnostics += Replacements.diagnostics(replaced, at: lines.place(at: cell.offset))
    if Self.spreadsheetErrors.contains(text) {
      warn("“\(text)” looks like a spreadsheet's error in place of a text", at: cell)
    }
    return text
  }

  private mutating func warn(
    _ message: String, at cell: TableRows.Cell, _ severity: Diagnostic.Severity = .warning
  ) {
    diagnostics.append(Diagnostic(.badData, message, at: lines.place(at: cell.offset), severity: severity))
  }
}
