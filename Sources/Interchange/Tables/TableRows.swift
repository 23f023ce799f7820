/// The rows of a TAB-separated file, whoever saved it: a program, a text editor or a spreadsheet.
///
/// LF, CRLF and CR end a row. Spreadsheets put quotes around some cells, other programs never do and write a text's own
/// quotes as they are, so quotes around a cell are taken off only where they must be a spreadsheet's: the closing one
/// ends the cell, and between them stands something spreadsheets quote a cell for (a doubled quote, a comma, a semicolon,
/// a line break). A file whose header row stands in quotes was saved with all cells quoted. A TAB always ends a cell, so
/// a quote left open swallows nothing.
struct TableRows: Sequence, IteratorProtocol {
  /// One cell as it stands, without the quotes around it.
  struct Cell {
    var bytes: [UInt8]
    /// Where it begins: a byte offset into the file's text.
    var offset: Int
  }

  /// One row that is not empty throughout.
  struct Row {
    var cells: [Cell]
    /// The line it begins on, from 1.
    var line: Int
  }

  private let text: [UInt8]
  private var position = 0
  private var line = 1
  private var quotesEverywhere = true
  private var isHeader = true

  /// Reads UTF-8 without byte-order mark.
  init(_ text: [UInt8]) { self.text = text }

  /// The next row with anything in it.
  ///
  /// O(length of the row).
  mutating func next() -> Row? {
    while position < text.count {
      let row = nextRow()
      if row.cells.contains(where: { !$0.bytes.isEmpty }) { return row }
    }
    return nil
  }

  private mutating func nextRow() -> Row {
    var row = Row(cells: [], line: line)
    var sawPlainQuotes = false
    while true {
      let offset = position
      if let quoted = quotedCell(at: position) {
        if !quoted.needsQuotes { sawPlainQuotes = true }
        row.cells.append(Cell(bytes: quoted.bytes, offset: offset))
        line += quoted.lineBreaks
        position = quoted.end
      } else {
        while position < text.count, !Self.endsCell(text[position]) { position += 1 }
        row.cells.append(Cell(bytes: Array(text[offset..<position]), offset: offset))
      }
      guard position < text.count, text[position] == 0x09 else { break }
      position += 1
    }
    if position < text.count {
      position += text[position] == 0x0D && position + 1 < text.count && text[position + 1] == 0x0A ? 2 : 1
      line += 1
    }
    // Heading names hold nothing that needs quotes; if they are quoted all the same, so is every cell.
    if isHeader { (isHeader, quotesEverywhere) = (false, sawPlainQuotes) }
    return row
  }

  /// The cell that begins here in quotes; nil when what begins here is no quoted cell.
  private func quotedCell(at start: Int) -> (bytes: [UInt8], end: Int, lineBreaks: Int, needsQuotes: Bool)? {
    guard start < text.count, text[start] == UInt8(ascii: "\"") else { return nil }
    var bytes: [UInt8] = []
    var lineBreaks = 0
    var needsQuotes = false
    var index = start + 1
    while index < text.count, text[index] != 0x09 {
      let byte = text[index]
      let following = index + 1 < text.count ? text[index + 1] : nil
      switch byte {
      case UInt8(ascii: "\"") where following == byte:
        needsQuotes = true
        index += 1
      case UInt8(ascii: "\""):
        guard following.map(Self.endsCell) ?? true, needsQuotes || quotesEverywhere else { return nil }
        return (bytes, index + 1, lineBreaks, needsQuotes)
      case 0x0A, 0x0D:
        needsQuotes = true
        if byte == 0x0A || following != 0x0A { lineBreaks += 1 }
      case UInt8(ascii: ","), UInt8(ascii: ";"): needsQuotes = true
      default: break
      }
      bytes.append(byte)
      index += 1
    }
    return nil
  }

  private static func endsCell(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
