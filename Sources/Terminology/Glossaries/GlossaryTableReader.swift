internal import Bitext
internal import TextKit

/// Gathers a table's rows and comments into a termbase.
struct GlossaryTableReader {
  /// What was noticed so far.
  var diagnostics: [Diagnostic] = []
  /// Whether a cell whose quotation mark is not closed makes its row a broken one.
  var needsClosedQuotations = false

  private let source: LanguageTag
  private let target: LanguageTag?
  private var header: GlossaryHeader?
  private var reader: ConceptReader?
  private var termbase = Termbase()
  private var comments: [String] = []
  private var lastLine = 1

  init(source: LanguageTag, target: LanguageTag?) {
    self.source = source
    self.target = target
  }

  /// Takes the next piece of the table.
  ///
  /// - Throws: `Diagnostic` when it is a header without any column of terms, or with one column twice.
  mutating func add(_ item: TableItem) throws(Diagnostic) {
    switch item {
    case .comment(let text, let line):
      comments.append(text)
      lastLine = line
    case .row(let row):
      lastLine = row.cells.last?.line ?? row.number
      if let fault = row.controlCharacter {
        diagnostics.append(fault)
        return
      }
      if !checkQuotations(row) { return }
      if let reader { add(row, reader) } else { try begin(row) }
    }
  }

  /// The termbase, and what was noticed.
  consuming func finished() -> DecodedTermbase {
    termbase.closingComments = comments
    if termbase.concepts.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(
        Diagnostic(
          .badData, header == nil ? "the glossary is empty" : "the glossary has a header and no terms",
          at: Diagnostic.Place(line: lastLine), help: "no term will be found with it", severity: .warning))
    }
    return DecodedTermbase(termbase, diagnostics: diagnostics)
  }

  /// The first row: a header, or an entry.
  private mutating func begin(_ row: TableRow) throws(Diagnostic) {
    let cells = row.cells.map(\.text)
    let found = GlossaryHeader(row: cells, source: source, target: target)
    let columns = found ?? .headerless(source, target)
    guard !columns.languages.isEmpty else {
      throw Diagnostic(
        .badData, "the glossary has no column for \(source)", at: row.place(0),
        help: "head the column of terms “\(source)”")
    }
    header = found
    termbase.languages = unique(columns.languages)
    termbase.sourceLanguage = columns.languages.first { $0.matches(source) } ?? columns.languages.first
    let reader = ConceptReader(columns, hasHeader: found != nil, source: termbase.sourceLanguage ?? source)
    self.reader = reader
    guard found != nil else {
      if GlossaryHeader.looksLikeHeading(cells) { diagnostics.append(heading(row)) }
      return add(row, reader)
    }
    termbase.openingComments = comments
    comments = []
    termbase.headerPlace = row.place(0)
    termbase.columns = zip(columns.columns, cells).map { $0.isUnknown ? "" : $1 }.filter { !$0.isEmpty }
    if let twice = columns.repeated {
      throw Diagnostic(
        .badData, "“\(cells[twice])” heads two columns", at: row.place(twice),
        help: "put synonyms in one cell with ; between, or head their column admitted:LANGUAGE")
    }
    for (index, column) in columns.columns.enumerated() where column.isUnknown && !cells[index].isEmpty {
      warn("“\(cells[index])” is no column that is known; the column is not read", row, index)
    }
  }

  private mutating func add(_ row: TableRow, _ reader: ConceptReader) {
    guard var concept = reader.concept(row, &diagnostics) else { return }
    concept.comments = comments
    comments = []
    termbase.concepts.append(concept)
  }

  /// Says which cells begin with a quotation mark that nothing closes; false when that breaks the row.
  private mutating func checkQuotations(_ row: TableRow) -> Bool {
    for (index, cell) in row.cells.enumerated() where cell.isUnclosed {
      if needsClosedQuotations {
        diagnostics.append(
          Diagnostic(
            .badData, "the cell begins with a quotation mark that is not closed where the cell ends",
            at: row.place(index), help: "close it, and double the quotation marks inside"))
        return false
      }
      warn(
        "the cell begins with a quotation mark and does not end with one; it is read as it stands", row, index,
        help: "a cell may hold neither a line break nor a TAB")
    }
    return true
  }

  private func heading(_ row: TableRow) -> Diagnostic {
    Diagnostic(
      .badData, "the first row looks like a header, and is read as an entry", at: row.place(0),
      help: "head the columns of terms with language tags: \(source) and \(target?.tag ?? "en")", severity: .warning)
  }

  private mutating func warn(_ message: String, _ row: TableRow, _ cell: Int, help: String? = nil) {
    diagnostics.append(Diagnostic(.badData, message, at: row.place(cell), help: help, severity: .warning))
  }
}
