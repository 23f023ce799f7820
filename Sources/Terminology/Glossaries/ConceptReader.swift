internal import Bitext
internal import Morphology
internal import TextKit

/// Turns rows into concepts, by the columns of a header.
struct ConceptReader {
  private let header: GlossaryHeader
  private let hasHeader: Bool
  private let source: LanguageTag

  /// - Parameter source: The language translated from: a row's status is that of its translations.
  init(_ header: GlossaryHeader, hasHeader: Bool, source: LanguageTag) {
    self.header = header
    self.hasHeader = hasHeader
    self.source = source
  }

  /// The concept of a row. What is not understood is said; a row that is broken is said as an error, and is nil.
  func concept(_ row: TableRow, _ diagnostics: inout [Diagnostic]) -> Termbase.Concept? {
    if let fault = fault(of: row) {
      diagnostics.append(fault)
      return nil
    }
    var concept = Termbase.Concept(place: row.place(0))
    for (column, cell) in zip(header.columns, row.cells) {
      switch column {
      case .terms(let language): concept.terms += terms(cell, language, nil)
      case .marked(let status, let language): concept.terms += terms(cell, language, status)
      case .domain: concept.domain = cell.text.isEmpty ? nil : cell.text
      case .definition(let language): add(cell, language, to: &concept.definitions)
      case .note(let language): add(cell, language, to: &concept.notes)
      case .partOfSpeech, .gender, .status, .unknown: break
      }
    }
    // The place of a row without a first term is still where the row begins.
    guard !concept.terms.isEmpty else {
      diagnostics.append(error("the row has no term", row, 0, help: "fill in a term, or remove the row"))
      return nil
    }
    describe(&concept, row, &diagnostics)
    return concept
  }

  // MARK: Broken rows

  private func fault(of row: TableRow) -> Diagnostic? {
    let width = header.columns.count
    if let extra = row.cells.indices.dropFirst(width).first(where: { !row.cells[$0].text.isEmpty }) {
      let columns = hasHeader ? "the header has \(counted(width, "column"))" : "a table without header has 3 columns"
      return error(
        "\(columns) and this row more", row, extra, help: "take out the cell, or the separator too many before it")
    }
    // One cell where the others were set apart by something else.
    if row.cells.count == 1, hasHeader, width > 1, let text = row.cells.first?.text,
      text.contains("  ") || text.utf8.contains(0x09)
    {
      return error(
        "the row has one cell, and the header \(width) columns", row, 0,
        help: "set its cells apart by the same separator as the header's")
    }
    return nil
  }

  // MARK: Cells

  private func terms(_ cell: TableRow.Cell, _ language: LanguageTag, _ status: TermStatus?) -> [Termbase.Term] {
    guard cell.text.utf8.contains(UInt8(ascii: ";")) else {
      if cell.text.isEmpty { return [] }
      return [Termbase.Term(cell.text, in: language, status: status, isPadded: cell.isPadded, place: place(cell, 0))]
    }
    var terms: [Termbase.Term] = []
    var offset = 0
    let parts = cell.text.split(separator: ";", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let synonym = TableRow.Cell(trimming: part, line: cell.line, column: offset)
      // A space behind the semicolon is how people write lists.
      let isPadded = part.last?.isWhitespace == true || (index == 0 || index == parts.count - 1) && cell.isPadded
      offset += part.unicodeScalars.count + 1
      guard !synonym.text.isEmpty, !terms.contains(where: { $0.text == synonym.text }) else { continue }
      terms.append(
        Termbase.Term(
          synonym.text, in: language, status: status, isPadded: isPadded, place: place(cell, synonym.column)))
    }
    return terms
  }

  private func place(_ cell: TableRow.Cell, _ offset: Int) -> Diagnostic.Place {
    Diagnostic.Place(line: cell.line, column: cell.column + offset)
  }

  private func add(_ cell: TableRow.Cell, _ language: LanguageTag?, to remarks: inout [Termbase.Remark]) {
    if !cell.text.isEmpty { remarks.append(Termbase.Remark(cell.text, of: language)) }
  }

  // MARK: What is said of the terms

  /// Gives the terms what the row says of those of one language, then what it says of all of them.
  private func describe(_ concept: inout Termbase.Concept, _ row: TableRow, _ diagnostics: inout [Diagnostic]) {
    for isSpecific in [true, false] {
      for (index, column) in header.columns.enumerated() where index < row.cells.count {
        let text = row.cells[index].text
        guard !text.isEmpty else { continue }
        switch column {
        case .partOfSpeech(let language) where (language != nil) == isSpecific:
          let value = text.lowercased()
          if PartOfSpeech(rawValue: value) == nil { diagnostics.append(unknown(.partOfSpeech, text, row, index)) }
          fill(&concept, language, where: { _ in true }) { $0.partOfSpeech = $0.partOfSpeech ?? value }
        case .gender(let language) where (language != nil) == isSpecific:
          let genders = genders(text, row, index, &diagnostics)
          fill(&concept, language, where: \.language.hasGender) { if $0.genders.isEmpty { $0.genders = genders } }
        case .status(let language) where (language != nil) == isSpecific:
          guard let status = TermStatus(rawValue: text.lowercased()) else {
            diagnostics.append(unknown(.status, text, row, index))
            continue
          }
          fill(&concept, language, where: { $0.status == nil && !$0.language.isSister(of: source) }) {
            $0.status = $0.status ?? status
          }
        default: break
        }
      }
    }
  }

  /// Changes the terms of a language, or, when none is named, those that it is meant for, or all when there are none.
  private func fill(
    _ concept: inout Termbase.Concept, _ language: LanguageTag?, where isMeant: (Termbase.Term) -> Bool,
    _ change: (inout Termbase.Term) -> Void
  ) {
    let indices = concept.terms.indices
    let meant = indices.filter { index in
      language.map { concept.terms[index].language == $0 } ?? isMeant(concept.terms[index])
    }
    for index in meant.isEmpty && language == nil ? Array(indices) : meant { change(&concept.terms[index]) }
  }

  private func genders(
    _ text: String, _ row: TableRow, _ index: Int, _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    if text == "-" { return [] }
    let letters = text.lowercased().split { "/, ".contains($0) }.map(String.init)
    if letters.isEmpty || letters.contains(where: { Gender(rawValue: $0) == nil }) {
      diagnostics.append(unknown(.gender, text, row, index))
      return []
    }
    return letters
  }

  // MARK: Diagnostics

  private enum Value: String {
    case partOfSpeech = "part of speech"
    case status, gender
  }

  private func unknown(_ value: Value, _ text: String, _ row: TableRow, _ cell: Int) -> Diagnostic {
    let known =
      switch value {
      case .partOfSpeech: PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
      case .status: TermStatus.allCases.map(\.rawValue).joined(separator: ", ")
      case .gender: "m, f, n or m/f"
      }
    return Diagnostic(
      .badData,
      "“\(text)” is no \(value.rawValue) that is known"
        + (value == .partOfSpeech ? "; forms are made without it" : "; the row is read without it"),
      at: row.place(cell),
      help: "use \(known)", severity: .warning)
  }

  private func error(_ message: String, _ row: TableRow, _ cell: Int, help: String) -> Diagnostic {
    Diagnostic(.badData, message, at: row.place(cell), help: help)
  }
}
