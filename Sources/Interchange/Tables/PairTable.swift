package import Bitext
package import TextKit

/// A table of translations without more: a text and its translation a line, TAB between them.
///
/// The first line may name the columns: those headed by a language tag hold texts, the source first, and the others
/// properties of that name. Without such a line the first two columns are source and target, and further ones become the
/// properties `x-column-3`, `x-column-4` …. A backslash escapes as in `SegmentTable`; it is text where it escapes nothing.
package struct PairTable {
  private enum Column {
    case text(LanguageTag)
    case property(String)
  }

  private let source: LanguageTag?
  private let target: LanguageTag?
  private var columns: [Column]?
  private var line = 0

  /// Makes a reader; the languages are those of a table that does not name them.
  package init(source: LanguageTag?, target: LanguageTag?) {
    self.source = source
    self.target = target
  }

  /// Whether a file that begins so is such a table rather than a `SegmentTable`.
  package static func isPairTable(_ head: [UInt8]) -> Bool {
    let line = head.prefix { $0 != 0x0A }
    return !String(decoding: line, as: UTF8.self).lowercased().contains("source:")
  }

  /// Reads whole lines of UTF-8; blank ones are passed over. O(n).
  ///
  /// - Throws: `Diagnostic` with code `usage` when nobody says the languages, and what `body` throws.
  package mutating func read(
    _ block: UnsafeBufferPointer<UInt8>, _ body: (Result<TranslationUnit, Diagnostic>) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    var start = 0
    while start < block.count {
      var end = start
      while end < block.count, block[end] != 0x0A { end += 1 }
      line += 1
      let next = end + 1
      if end > start, block[end - 1] == 0x0D { end -= 1 }
      if end > start { try readLine(UnsafeBufferPointer(rebasing: block[start..<end]), body) }
      start = next
    }
  }

  private mutating func readLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Result<TranslationUnit, Diagnostic>) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let cells = bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
      TableCell.decode(Array($0)).text
    }
    guard let columns else {
      let isHeader = readHeader(cells)
      if isHeader {
        if let fault = controlCharacter(in: bytes) { throw fault }
        return
      }
      try assumeColumns()
      return try readLine(bytes, body)
    }
    if let fault = controlCharacter(in: bytes) { return try body(.failure(fault)) }
    var unit = TranslationUnit(sourceLanguage: nil, variants: [])
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      switch index < columns.count ? columns[index] : .property(Self.nameless(index)) {
      case .text(let language): unit.variants.append(.init(language: language, text: InlineText(cell)))
      case .property(let name): unit.record.properties.append(.init(name, cell))
      }
    }
    guard case .text(let first) = columns[0] else { return }
    unit.sourceLanguage = first
    let hasSource = unit.variants.first?.language == first
    if hasSource, unit.isTranslated { return try body(.success(unit)) }
    let what =
      switch (hasSource, unit.variants.count { !$0.text.isBlank }) {
      case (false, _): "the line has no source"
      case (true, ...1): "the line has no translation"
      default: "the line has text in one language only"
      }
    try body(
      .failure(
        Diagnostic(
          .badData, what, at: Diagnostic.Place(line: line),
          help: "source and target stand on a line with a TAB between them; --keep-going leaves such lines out")))
  }

  /// What is wrong with a line that no exchange file could carry.
  private func controlCharacter(in bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic? {
    guard ForbiddenCharacters.appear(in: bytes),
      let found = ForbiddenCharacters.first(in: String(decoding: bytes, as: UTF8.self))
    else { return nil }
    return Diagnostic(
      .badData, "the line holds the control character \(found.code)",
      at: Diagnostic.Place(line: line, column: found.offset + 1),
      help: "take it out: no TMX file could carry the text; --keep-going leaves such lines out")
  }

  /// Whether the cells are headings; the columns are then known.
  private mutating func readHeader(_ cells: [String]) -> Bool {
    let languages = cells.map { LanguageTag(heading: $0) }
    guard cells.count > 1, languages.first != .some(nil), languages.count(where: { $0 != nil }) > 1 else {
      return false
    }
    columns = zip(cells, languages).enumerated().map { index, heading in
      heading.1.map { .text($0) } ?? .property(heading.0.isEmpty ? Self.nameless(index) : heading.0)
    }
    return true
  }

  private static func nameless(_ index: Int) -> String { "x-column-\(index + 1)" }

  private mutating func assumeColumns() throws(Diagnostic) {
    guard let source, let target else {
      throw Diagnostic(
        .usage, "the table does not say its languages", at: Diagnostic.Place(line: 1),
        help: "say them with --source and --target, or in a first line such as nb, TAB, en")
    }
    columns = [.text(source), .text(target)]
  }
}
