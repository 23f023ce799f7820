internal import Morphology
internal import TextKit

/// Turns rows into entries, by the columns of a header.
struct GlossaryRowReader {
  private let header: GlossaryHeader
  private let hasHeader: Bool
  private let source: LanguageTag
  private let target: LanguageTag?
  private let termColumns: [Int]
  private let targetColumns: [Int]
  private let forbiddenColumns: [Int]

  init(_ header: GlossaryHeader, hasHeader: Bool, source: LanguageTag, target: LanguageTag?) {
    self.header = header
    self.hasHeader = hasHeader
    self.source = source
    self.target = target
    termColumns = hasHeader ? header.columns(of: source) : [0]
    targetColumns = target.map { hasHeader ? header.columns(of: $0) : [1] } ?? []
    forbiddenColumns = target.map { header.forbiddenColumns(of: $0) } ?? []
  }

  /// Makes sure that the header has what was asked for.
  func checkHeader(_ row: TableRow, _ diagnostics: inout [Diagnostic]) throws(Diagnostic) {
    let languages = header.languages.map(\.tag).joined(separator: ", ")
    guard !termColumns.isEmpty else {
      throw Diagnostic(
        .badData, "the glossary has no column for \(source)", at: row.place(0),
        help: languages.isEmpty
          ? "head the column of terms “\(source)”"
          : "it has \(languages): choose one with --source, or, if this line is an entry and no header, "
            + "put a header line before it")
    }
    for (index, column) in header.columns.enumerated() where column.isUnknown && !row.cells[index].text.isEmpty {
      diagnostics.append(
        warning("“\(row.cells[index].text)” is no column that is known; the column is not read", row, index))
    }
    if let target, targetColumns.isEmpty, header.languages.contains(where: { !$0.matches(source) }) {
      diagnostics.append(
        warning(
          "the glossary has no column for \(target)", row, 0,
          help: "it has \(languages); its terms are found, without translations"))
    }
  }

  /// The entry of a row, or nil where there is no term.
  ///
  /// What is not understood is said.
  func entry(_ row: TableRow, _ diagnostics: inout [Diagnostic]) -> GlossaryEntry? {
    func terms(_ columns: [Int]) -> [String] {
      unique(columns.filter { $0 < row.cells.count }.flatMap { synonyms(row.cells[$0].text) })
    }
    let names = terms(termColumns)
    guard !names.isEmpty else {
      diagnostics.append(
        warning(
          "the row has no \(source) term; it is left out", row, termColumns[0] < row.cells.count ? termColumns[0] : 0))
      return nil
    }
    for name in names where !name.unicodeScalars.contains(where: { $0.isLetter || $0.isDecimalDigit }) {
      diagnostics.append(
        warning("“\(name)” has no letter or digit, so it cannot be found in a text", row, termColumns[0]))
    }
    checkWidth(row, &diagnostics)
    var entry = GlossaryEntry(terms: names, targets: terms(targetColumns), forbiddenTargets: terms(forbiddenColumns))
    for (index, column) in header.columns.enumerated() where index < row.cells.count {
      let text = row.cells[index].text
      guard !text.isEmpty else { continue }
      switch column {
      case .partOfSpeech: entry.partOfSpeech = value(PartOfSpeech.self, text, row, index, &diagnostics)
      case .gender: entry.genders = genders(text, row, index, &diagnostics)
      case .status: entry.status = value(GlossaryEntry.Status.self, text, row, index, &diagnostics)
      case .domain: entry.domain = text
      case .definition: entry.definition = text
      case .note: entry.note = joinedRemarks([entry.note, text])
      case .terms, .forbidden, .unknown: break
      }
    }
    return entry
  }

  private func checkWidth(_ row: TableRow, _ diagnostics: inout [Diagnostic]) {
    guard let extra = row.cells.indices.dropFirst(header.columns.count).first(where: { !row.cells[$0].text.isEmpty })
    else { return }
    let columns = hasHeader ? "the header has \(header.columns.count) columns" : "a table without header has 3 columns"
    diagnostics.append(
      warning("\(columns) and this row more; the row is read without what stands beyond them", row, extra))
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type, _ text: String, _ row: TableRow, _ index: Int, _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    if let value = Value(rawValue: text.lowercased()) { return value }
    let name = type == PartOfSpeech.self ? "part of speech" : "status"
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    diagnostics.append(
      warning("“\(text)” is no \(name) that is known; the row is read without it", row, index, help: "use \(known)"))
    return nil
  }

  private func genders(
    _ text: String, _ row: TableRow, _ index: Int, _ diagnostics: inout [Diagnostic]
  ) -> Set<Gender> {
    if text == "-" { return [] }
    let letters = text.lowercased().split { "/, ".contains($0) }
    let genders = letters.compactMap { Gender(rawValue: String($0)) }
    if genders.count < letters.count || genders.isEmpty {
      diagnostics.append(
        warning(
          "“\(text)” is no gender that is known; the row is read without it", row, index, help: "use m, f, n or m/f"))
      return []
    }
    return Set(genders)
  }

  private func warning(_ message: String, _ row: TableRow, _ cell: Int, help: String? = nil) -> Diagnostic {
    Diagnostic(.badData, message, at: row.place(cell), help: help, severity: .warning)
  }

  private func synonyms(_ cell: String) -> [String] {
    cell.split(separator: ";").map { String($0.trimmingSpaces) }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
