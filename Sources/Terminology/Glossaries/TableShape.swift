internal import TextKit

/// Tells what stands between a table's cells.
struct TableShape {
  private let source: LanguageTag
  private let target: LanguageTag?

  init(source: LanguageTag, target: LanguageTag?) {
    self.source = source
    self.target = target
  }

  /// The separator of a table, and a note where no header shows it, or a warning when the table has one column though
  /// translations are asked for.
  ///
  /// A TAB anywhere decides, unless the first row is a header with commas or semicolons. Without TABs it is a comma or a
  /// semicolon when every row has as many; where no translation is asked for, semicolons may well set synonyms apart.
  /// O(n).
  func separator(of text: String) -> (GlossaryTable.Separator, [Diagnostic]) {
    var firstLine = 0
    var widths: [GlossaryTable.Separator: Int]?
    var rows = 0
    var hasTabs = false
    for (index, line) in TableLines(text).enumerated() {
      if line.utf8.first == UInt8(ascii: "#") || line.allSatisfy(\.isWhitespace) { continue }
      rows += 1
      var found: [GlossaryTable.Separator: Int] = [:]
      for separator in [GlossaryTable.Separator.semicolon, .comma] {
        let cells = TableQuotation.split(line, at: separator.rawValue)
        if rows == 1, cells.count > 1, isHeader(cells) { return (separator, []) }
        if cells.count > 1 { found[separator] = cells.count }
      }
      if rows == 1 { firstLine = index + 1 }
      hasTabs = hasTabs || line.utf8.contains(0x09)
      widths = (widths ?? found).filter { found[$0.key] == $0.value }
      if hasTabs { return (.tab, []) }
    }
    let place = Diagnostic.Place(line: max(firstLine, 1), column: 1)
    for separator in [GlossaryTable.Separator.semicolon, .comma] where rows > 1 && widths?[separator] != nil {
      if separator == .semicolon, target == nil { continue }
      let plural = separator == .comma ? "commas" : "semicolons"
      return (
        separator,
        [
          Diagnostic(
            .badData, "this is read as a table with \(plural) between its cells", at: place,
            help: "if it is a list of terms alone, head it “\(source)”", severity: .note)
        ]
      )
    }
    guard let target, rows > 0 else { return (.tab, []) }
    let warning = Diagnostic(
      .badData, "the table has one column only: its terms have no translations", at: place,
      help: "put the \(target) translation after a TAB", severity: .warning)
    return (.tab, [warning])
  }

  /// Whether cells are a header with one of the languages that are asked for.
  private func isHeader(_ cells: [Substring]) -> Bool {
    let row = cells.map { cell in
      let text = TableRow.Cell(trimming: cell, line: 1, column: 1).text
      return TableQuotation.unquoted(text) ?? text
    }
    guard let header = GlossaryHeader(row: row, source: source, target: target) else { return false }
    return header.languages.contains { language in
      language.matches(source) || target.map(language.matches) ?? false
    }
  }
}
