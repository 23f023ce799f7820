import TextKit

/// What each column of a segment table holds, by the names in its header row.
struct TableHeader {
  /// The meaning of one column.
  enum Column: Hashable {
    case source, target, state, terms, document, segment
    /// Remarks by the origin named; nil for the plain `note` column and for columns without a name.
    case note(origin: String?)
  }

  private(set) var columns: [Column] = []
  private(set) var sourceLanguage: LanguageTag
  private(set) var targetLanguage: LanguageTag?
  /// Columns the format does not know: they are read as notes.
  private(set) var foreignNames: [(name: String, index: Int)] = []

  /// A header row for someone who has none, as an example in a help text.
  static let example = "source:nb, target:en, state, terms, note, document, segment"

  /// Reads the names, matched without regard to case and surrounding white space.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` at the cell at fault.
  init(_ row: TableRows.Row, place: (Int) -> Diagnostic.Place) throws(Diagnostic) {
    var source: LanguageTag?
    var headed: Set<Column> = []
    for (index, cell) in row.cells.enumerated() {
      let name = Self.trimmed(TableCell.decode(cell.bytes).text)
      let lowercased = name.lowercased()
      let column: Column
      switch lowercased {
      case "target": column = .target
      case "state": column = .state
      case "terms": column = .terms
      case "document": column = .document
      case "segment": column = .segment
      case "note", "": column = .note(origin: nil)
      case _ where lowercased.hasPrefix("source:"):
        source = try Self.language(name, at: place(cell.offset))
        column = .source
      case _ where lowercased.hasPrefix("target:"):
        targetLanguage = try Self.language(name, at: place(cell.offset))
        column = .target
      case "source":
        throw Diagnostic(
          .badData, "the source column names no language", at: place(cell.offset),
          help: "write the language into its heading, such as source:nb")
      case _ where lowercased.hasPrefix("note:"): column = .note(origin: String(name.dropFirst(5)))
      default:
        column = .note(origin: name)
        foreignNames.append((name, index))
      }
      if !name.isEmpty, !headed.insert(column).inserted {
        throw Diagnostic(
          .badData, "two columns are headed “\(name)”", at: place(cell.offset), help: "rename or delete one of them")
      }
      columns.append(column)
    }
    guard let source else {
      throw Diagnostic(
        .badData, "the first row has no column “source:” with a language", at: place(0),
        help: "the first row names the columns: \(Self.example)")
    }
    guard columns.contains(.segment) else {
      throw Diagnostic(
        .badData, "no column is headed “segment”", at: place(0),
        help: "the column with the segments' identifiers says which target belongs where; the first row names the "
          + "columns: \(Self.example)")
    }
    sourceLanguage = source
  }

  private static func language(_ name: String, at place: Diagnostic.Place) throws(Diagnostic) -> LanguageTag {
    let tag = name.utf8.firstIndex(of: UInt8(ascii: ":")).map { name[name.utf8.index(after: $0)...] } ?? ""
    do throws(Diagnostic) {
      return try LanguageTag(trimmed(String(tag)))
    } catch {
      throw Diagnostic(.badData, error.message, at: place, help: error.help)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isUnicodeWhiteSpace }),
      let last = scalars.lastIndex(where: { !$0.isUnicodeWhiteSpace })
    else { return "" }
    return String(scalars[first...last])
  }
}
