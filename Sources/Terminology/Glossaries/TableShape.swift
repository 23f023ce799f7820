internal import TextKit

/// What a table looks like as a whole, so that one saved with commas or semicolons is not taken for a list of odd terms.
struct TableShape {
  /// What may stand between cells in place of a tab.
  private enum Separator: UInt8, CaseIterable {
    case semicolon = 0x3B
    case comma = 0x2C

    var plural: String { self == .comma ? "commas" : "semicolons" }
  }

  private let source: LanguageTag
  private let target: LanguageTag?
  private var firstRow: TableRow?
  private var rows = 0
  private var widest = 0
  /// How many cells each separator would make of every row so far; nil when the rows differ.
  private var widths: [Separator: Int] = [:]

  init(source: LanguageTag, target: LanguageTag?) {
    self.source = source
    self.target = target
  }

  /// Counts a row in.
  ///
  /// - Throws: `Diagnostic` when it is the first one, and a header with other separators than tabs. O(n).
  mutating func add(_ row: TableRow, _ line: Substring) throws(Diagnostic) {
    let isFirst = firstRow == nil
    if isFirst { firstRow = row }
    rows += 1
    widest = max(widest, row.cells.count)
    guard widest == 1 else { return }
    for separator in Separator.allCases {
      let cells = TableQuotation.split(line, at: separator.rawValue)
      if isFirst {
        if cells.count > 1, isHeader(cells) { throw fault(separator) }
        widths[separator] = cells.count
      } else if widths[separator] != cells.count {
        widths[separator] = nil
      }
    }
  }

  /// Judges the table once all rows are counted in.
  ///
  /// - Returns: A warning when it has one column, though translations are asked for.
  /// - Throws: `Diagnostic` when each row has as many commas, or as many semicolons.
  func check() throws(Diagnostic) -> Diagnostic? {
    guard widest == 1, let firstRow else { return nil }
    for separator in Separator.allCases where rows > 1 && widths[separator] ?? 1 > 1 {
      // Where no translation is asked for, these may well be synonyms.
      if separator == .semicolon, target == nil { continue }
      throw fault(separator)
    }
    guard let target else { return nil }
    return Diagnostic(
      .badData, "the table has one column only: its terms have no translations", at: firstRow.place(0),
      help: "put the \(target) translation after a TAB", severity: .warning)
  }

  /// Whether cells are a header with one of the languages that are asked for.
  private func isHeader(_ cells: [Substring]) -> Bool {
    let row = cells.map { cell in
      TableRow(cell, number: 1)?.cells.first?.text ?? ""
    }
    guard let header = GlossaryHeader(row: row, source: source, target: target) else { return false }
    return header.languages.contains { language in
      language.matches(source) || target.map(language.matches) ?? false
    }
  }

  private func fault(_ separator: Separator) -> Diagnostic {
    Diagnostic(
      .badData, "this looks like a table with \(separator.plural) between its cells", at: firstRow?.place(0),
      help: "save it with TAB between cells; if it is a list of terms alone, head it “\(source)”")
  }
}
