public import Bitext
public import TextKit

extension GlossaryTable {
  /// Writes a termbase as a table, with the columns it came with and in their order, then those that it needs besides.
  ///
  /// TAB-separated tables end their lines in LF and carry comments; the others follow RFC 4180, with lines ended by CRLF,
  /// and a byte-order mark where semicolons stand between the cells, for the spreadsheets that write them so.
  ///
  /// - Returns: The table, and a note that says what a table cannot carry.
  /// - Complexity: O(n).
  public static func encode(
    _ termbase: Termbase, separator: Separator = .tab
  ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var writer = GlossaryTableWriter(separator)
    writer.write(termbase)
    return (writer.bytes, writer.omissions.diagnostics)
  }
}

/// Writes the rows of a glossary table.
struct GlossaryTableWriter {
  private let separator: GlossaryTable.Separator
  private(set) var bytes: [UInt8] = []
  private(set) var omissions = Omissions()

  init(_ separator: GlossaryTable.Separator) {
    self.separator = separator
    if separator == .semicolon { bytes = TextEncoding.utf8.byteOrderMark }
  }

  mutating func write(_ termbase: Termbase) {
    let languages = unique(termbase.languages + termbase.concepts.flatMap { $0.terms.map(\.language) })
    let source = termbase.sourceLanguage ?? languages.first ?? .bokmål
    let rows = termbase.concepts.map { ConceptCells($0, source: source, languages: languages) }
    let columns = Self.columns(termbase.columns, languages, rows)
    write(comments: termbase.openingComments)
    write(columns.map(\.heading))
    for (concept, row) in zip(termbase.concepts, rows) {
      write(comments: concept.comments)
      write(columns.map { row.texts[$0.column] ?? "" })
      for omission in row.omissions { omissions.add(omission) }
    }
    write(comments: termbase.closingComments)
  }

  /// The columns there were, then the languages that had none, then what the rows need besides.
  private static func columns(
    _ headings: [String], _ languages: [LanguageTag], _ rows: [ConceptCells]
  ) -> [(column: TableColumn, heading: String)] {
    var columns: [(column: TableColumn, heading: String)] = []
    var known: Set<TableColumn> = []
    func add(_ column: TableColumn, _ heading: String) {
      if !column.isUnknown, known.insert(column).inserted { columns.append((column, heading)) }
    }
    for heading in headings { add(TableColumn(heading, allowingNames: true), heading) }
    for language in languages { add(.terms(language), language.tag) }
    let needed = Set(rows.flatMap(\.texts.keys))
    let common: [TableColumn] = [
      .partOfSpeech(nil), .gender(nil), .domain, .status(nil), .definition(nil), .note(nil),
    ]
    for column in common where needed.contains(column) { add(column, column.heading) }
    let others = needed.subtracting(common).map { ($0, $0.heading) }.sorted { $0.1 < $1.1 }
    for (column, heading) in others { add(column, heading) }
    return columns
  }

  private mutating func write(comments: [String]) {
    guard separator == .tab else {
      if !comments.isEmpty { omissions.add("comments") }
      return
    }
    for comment in comments { bytes += Array("#\(comment.replacing(where: \.isNewline))\n".utf8) }
  }

  private mutating func write(_ cells: [String]) {
    for (index, text) in cells.enumerated() {
      if index > 0 { bytes.append(separator.rawValue) }
      bytes += separator == .tab ? tabbed(text, isFirst: index == 0) : delimited(text, isFirst: index == 0)
    }
    bytes += separator == .tab ? [0x0A] : [0x0D, 0x0A]
  }

  /// A cell between TABs: quotation marks only where it would be misread without.
  private mutating func tabbed(_ text: String, isFirst: Bool) -> [UInt8] {
    var text = FormulaGuard.added(to: text)
    if text.unicodeScalars.contains(where: { $0 == "\t" || Character($0).isNewline }) {
      omissions.add("line breaks and TABs inside cells, written as spaces")
      text = text.replacing(where: { $0 == "\t" || $0.isNewline })
    }
    let isMisread = TableQuotation.unquoted(text) != nil || isFirst && text.utf8.first == UInt8(ascii: "#")
    return Array((isMisread ? TableQuotation.quoted(text) : text).utf8)
  }

  private func delimited(_ text: String, isFirst: Bool) -> [UInt8] {
    let text = FormulaGuard.added(to: text)
    let needsQuotes = text.utf8.contains { $0 == separator.rawValue || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    return Array((needsQuotes || isFirst && text.utf8.first == 0x23 ? TableQuotation.quoted(text) : text).utf8)
  }
}

/// What a format left behind, counted.
struct Omissions {
  private var counts: [(what: String, count: Int)] = []

  mutating func add(_ what: String, count: Int = 1) {
    if let index = counts.firstIndex(where: { $0.what == what }) {
      counts[index].count += count
    } else {
      counts.append((what, count))
    }
  }

  /// One note, or none.
  var diagnostics: [Diagnostic] {
    if counts.isEmpty { return [] }
    let list = counts.map { $0.count == 1 ? $0.what : "\($0.what) (\($0.count))" }.joined(separator: ", ")
    return [Diagnostic(.badData, "not carried: \(list)", severity: .note)]
  }
}

extension String {
  /// The text with a space for each character of a kind.
  func replacing(where isReplaced: (Character) -> Bool) -> String { String(map { isReplaced($0) ? " " : $0 }) }
}
