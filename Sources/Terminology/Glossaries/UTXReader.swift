internal import Bitext
internal import TextKit

/// Reads UTX.
struct UTXReader {
  private enum Column: Equatable {
    case term(LanguageTag), partOfSpeech(LanguageTag), status(LanguageTag), comment(LanguageTag?), gender, domain
    case definition, conceptID, unknown
  }

  private var items: [TableItem]
  private let columns: [Column]
  private let width: Int
  private let languages: [LanguageTag]
  private var diagnostics: [Diagnostic] = []
  private var termbase: Termbase

  /// Reads the lines before the first row: the first names the languages, the last the columns, others are comments.
  init(_ text: String) throws(Diagnostic) {
    items = Array(TabbedRows(text))
    let header = items.prefix { if case .comment = $0 { true } else { false } }
    items.removeFirst(header.count)
    var lines = header.map { item in if case .comment(let text, let line) = item { (text, line) } else { ("", 0) } }
    let first = lines.isEmpty ? ("", 1) : lines.removeFirst()
    languages = try Self.languages(in: first.0, line: first.1)
    let names = lines.lastIndex { text, _ in
      text.utf8.contains(0x09) || text.lowercased().hasPrefix("src") || text.lowercased().hasPrefix("term:")
    }
    guard let names else {
      throw Diagnostic(
        .badData, "the header names no columns", at: Diagnostic.Place(line: first.1 + 1),
        help: "the last line of the header is #src, tgt and src:pos, with TAB between them")
    }
    let headings = lines[names].0.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0.drop { $0 == "#" }) }
    let pair = languages
    columns = headings.map { Self.column($0, pair) }
    width = columns.count
    for (index, column) in columns.enumerated() where column == .unknown {
      diagnostics.append(
        Diagnostic(
          .badData, "“\(headings[index])” is no column that is known; the column is not read",
          at: Diagnostic.Place(line: lines[names].1), severity: .warning))
    }
    termbase = Termbase(languages: languages, sourceLanguage: languages.first)
    termbase.openingComments = lines.enumerated().filter { $0.offset != names }.map(\.element.0)
  }

  private static func languages(in line: String, line number: Int) throws(Diagnostic) -> [LanguageTag] {
    let parts = line.split(separator: ";").dropFirst().first.map(String.init) ?? ""
    let tags = parts.split(separator: "/").map { $0.filter { !$0.isWhitespace } }
    do throws(Diagnostic) {
      var languages: [LanguageTag] = []
      for tag in tags { languages.append(try LanguageTag(tag)) }
      if !languages.isEmpty { return languages }
    } catch {
      throw Diagnostic(.badData, error.message, at: Diagnostic.Place(line: number), help: error.help)
    }
    throw Diagnostic(
      .badData, "the header names no languages", at: Diagnostic.Place(line: number),
      help: "the first line is #UTX 1.11; nb/en; and the date")
  }

  private static func column(_ heading: String, _ languages: [LanguageTag]) -> Column {
    let name = heading.lowercased().filter { $0 != "\r" }
    switch name {
    case "concept id", "conceptid": return .conceptID
    case "comment": return .comment(nil)
    case "x-gender": return .gender
    case "x-domain": return .domain
    case "x-definition": return .definition
    case "term status": return languages.last.map { .status($0) } ?? .unknown
    default: break
    }
    let parts = name.split(separator: ":").map(String.init)
    guard let side = parts.first else { return .unknown }
    // Version 1.11 says src:pos, version 1.20 pos:en.
    let language =
      side == "src" ? languages.first : side == "tgt" ? languages.last : parts.last.flatMap { LanguageTag(heading: $0) }
    guard let language else { return .unknown }
    let what = ["src", "tgt"].contains(side) ? (parts.count == 1 ? "term" : parts[1]) : side
    switch what {
    case "term": return .term(languages.first { $0.matches(language) } ?? language)
    case "pos": return .partOfSpeech(language)
    case "comment", "note": return .comment(language)
    case "term status", "status": return .status(language)
    default: return .unknown
    }
  }

  // MARK: Rows

  mutating func read() -> DecodedTermbase {
    var comments: [String] = []
    var places: [String: Int] = [:]
    for item in items {
      switch item {
      case .comment(let text, _): comments.append(text)
      case .row(let row):
        guard var concept = concept(row) else { continue }
        concept.comments = comments
        comments = []
        if let id = concept.id, let place = places[id] {
          merge(concept, into: &termbase.concepts[place])
        } else {
          if let id = concept.id { places[id] = termbase.concepts.count }
          termbase.concepts.append(concept)
        }
      }
    }
    termbase.closingComments = comments
    return DecodedTermbase(termbase, diagnostics: diagnostics)
  }

  private mutating func concept(_ row: TableRow) -> Termbase.Concept? {
    if let fault = row.controlCharacter {
      diagnostics.append(fault)
      return nil
    }
    if let extra = row.cells.indices.dropFirst(width).first(where: { !row.cells[$0].text.isEmpty }) {
      diagnostics.append(
        Diagnostic(.badData, "the header has \(counted(width, "column")) and this row more", at: row.place(extra)))
      return nil
    }
    var concept = Termbase.Concept(place: row.place(0))
    for (column, cell) in zip(columns, row.cells) where !cell.text.isEmpty {
      guard case .term(let language) = column else { continue }
      concept.terms.append(
        Termbase.Term(
          cell.text, in: language, isPadded: cell.isPadded,
          place: Diagnostic.Place(line: cell.line, column: cell.column)))
    }
    guard !concept.terms.isEmpty else {
      diagnostics.append(Diagnostic(.badData, "the row has no term", at: row.place(0)))
      return nil
    }
    for (index, column) in columns.enumerated() where index < row.cells.count {
      let text = row.cells[index].text
      if !text.isEmpty, text != "-" { describe(&concept, column, text, row.place(index)) }
    }
    return concept
  }

  private mutating func describe(
    _ concept: inout Termbase.Concept, _ column: Column, _ text: String, _ place: Diagnostic.Place
  ) {
    func each(_ language: LanguageTag, _ change: (inout Termbase.Term) -> Void) {
      for index in concept.terms.indices where concept.terms[index].language.matches(language) {
        change(&concept.terms[index])
      }
    }
    switch column {
    case .partOfSpeech(let language):
      let name = UTX.partsOfSpeech.first { $0.0.lowercased() == text.lowercased() }?.1 ?? text
      each(language) { $0.partOfSpeech = name }
    case .status(let language):
      guard let status = UTX.statuses.first(where: { $0.name == text.lowercased() })?.status else {
        // Provisional is what a term is while nobody has said anything else.
        if text.lowercased() != "provisional" {
          diagnostics.append(
            Diagnostic(
              .badData, "“\(text)” is no term status that is known; the row is read without it", at: place,
              help: "use approved, non-standard, forbidden or provisional", severity: .warning))
        }
        return
      }
      each(language) { $0.status = status }
    case .comment(let language?): each(language) { $0.notes.append(text) }
    case .comment(nil): concept.notes.append(Termbase.Remark(text))
    case .gender:
      each(languages[0]) { $0.genders = text.split(separator: "/").map(String.init) }
    case .domain: concept.domain = text
    case .definition: concept.definitions.append(Termbase.Remark(text))
    case .conceptID: concept.id = text
    case .term, .unknown: break
    }
  }

  /// Adds what another row says of the same concept.
  private func merge(_ other: Termbase.Concept, into concept: inout Termbase.Concept) {
    for term in other.terms
    where !concept.terms.contains(where: { $0.text == term.text && $0.language == term.language }) {
      let index = concept.terms.lastIndex { $0.language == term.language }.map { $0 + 1 } ?? concept.terms.endIndex
      concept.terms.insert(term, at: index)
    }
    for remark in other.definitions where !concept.definitions.contains(remark) { concept.definitions.append(remark) }
    for remark in other.notes where !concept.notes.contains(remark) { concept.notes.append(remark) }
    concept.domain = concept.domain ?? other.domain
    concept.comments += other.comments
  }
}
