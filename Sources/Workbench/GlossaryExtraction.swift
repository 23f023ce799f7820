import Bitext
import Interchange
package import Terminology
package import TextKit

/// Terms that texts use and a glossary lacks, for people, for a glossary, or for programs.
package struct GlossaryExtraction: Sendable {
  /// How the terms are written.
  package enum Format: String, CaseIterable, Sendable {
    /// A line a term with its count, and places under it.
    case text
    /// A glossary ready to be filled in.
    case tsv
    /// One object with everything.
    case json
  }

  /// The terms, best first.
  package let terms: [ExtractedTerm]
  private let names: [String]
  private let texts: [String]
  private let source: LanguageTag
  private let target: LanguageTag

  static let schema = "ordsmed/glossary-extract/1"
  /// How much of the text stands on either side of a term.
  private static let contextWidth = 36

  /// Takes terms out of texts.
  ///
  /// - Parameters:
  ///   - texts: The texts, with the names of their files.
  ///   - minimum: How often a term must stand.
  ///   - limit: How many terms at most.
  /// - Throws: `Diagnostic` with code `usage` for a language of which the commonest words are not known.
  package init(
    _ texts: [(name: String, text: String)], source: LanguageTag, target: LanguageTag, glossaries: [Glossary],
    minimum: Int, limit: Int
  ) throws(Diagnostic) {
    guard let extractor = TermExtractor(language: source, glossaries: glossaries) else {
      throw Diagnostic(
        .usage, "terms cannot be taken out of texts in \(source.englishName)", help: "--source nb or nn")
    }
    names = texts.map(\.name)
    self.texts = texts.map(\.text)
    self.source = source
    self.target = target
    terms = Array(extractor.terms(in: self.texts, minimum: minimum).prefix(limit))
  }

  /// The terms in a format, with so many places each.
  package func write(_ format: Format, contexts: Int) -> [UInt8] {
    switch format {
    case .text: Array(ForbiddenCharacters.replaced(in: table(contexts)).text.utf8)
    case .tsv: glossary()
    case .json: json(contexts)
    }
  }

  // MARK: Formats

  private func table(_ contexts: Int) -> String {
    let lines = lineIndices()
    let width = min(40, terms.map(\.term.count).max() ?? 0)
    var text = ""
    for term in terms {
      let padding = String(repeating: " ", count: max(0, width - term.term.count))
      let others = term.forms.map(\.form).filter { $0 != term.term }
      let forms = others.isEmpty ? "" : "  (\(others.joined(separator: ", ")))"
      text += "\(term.term)\(padding)  \(term.kind.rawValue.padded(to: 6))  \(term.occurrences.count) ×\(forms)\n"
      for occurrence in term.occurrences.prefix(contexts) {
        let (before, after) = context(occurrence)
        let left = String(repeating: " ", count: max(0, Self.contextWidth - before.count)) + before
        text += "  \(place(occurrence, lines))  \(left)[\(Self.oneLine(slice(occurrence)))]\(after)\n"
      }
    }
    return text
  }

  /// Terms with an empty column for the translation; the note says how often each stands and shows the first place.
  private func glossary() -> [UInt8] {
    let concepts = terms.map { term in
      let partOfSpeech = term.kind == .name ? "propn" : term.kind == .phrase ? "phrase" : "noun"
      let shown = term.occurrences.first.map { occurrence in
        let (before, after) = context(occurrence)
        return "\(term.occurrences.count) × …\(before)\(Self.oneLine(slice(occurrence)))\(after)…"
      }
      return Termbase.Concept(
        terms: [Termbase.Term(term.term, in: source, partOfSpeech: partOfSpeech)],
        notes: shown.map { [Termbase.Remark($0)] } ?? [])
    }
    let termbase = Termbase(
      concepts: concepts, languages: [source, target], sourceLanguage: source,
      columns: [source.tag, target.tag, "pos", "gender", "domain", "status", "note"])
    return GlossaryTable.encode(termbase).bytes
  }

  private func json(_ contexts: Int) -> [UInt8] {
    let lines = lineIndices()
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.string(Self.schema)
    json.key("offsets")
    json.string("scalar")
    json.key("terms")
    json.beginArray()
    for term in terms {
      json.beginObject()
      json.key("term")
      json.string(term.term)
      json.key("kind")
      json.string(term.kind.rawValue)
      json.key("score")
      json.double((term.score * 100).rounded() / 100)
      json.key("count")
      json.int(term.occurrences.count)
      json.key("forms")
      json.beginObject()
      for (form, count) in term.forms {
        json.key(form)
        json.int(count)
      }
      json.endObject()
      json.key("contexts")
      json.beginArray()
      for occurrence in term.occurrences.prefix(contexts) { write(occurrence, lines, to: &json) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ occurrence: ExtractedTerm.Occurrence, _ lines: [LineIndex], to json: inout JSONWriter) {
    let place = place(occurrence, lines)
    let (before, after) = context(occurrence)
    json.beginObject()
    json.key("file")
    json.string(names[occurrence.text])
    json.key("line")
    json.int(place.line ?? 1)
    json.key("column")
    json.int(place.column ?? 1)
    for (key, value) in [("before", before), ("keyword", slice(occurrence)), ("after", after)] {
      json.key(key)
      json.string(value)
    }
    json.endObject()
  }

  // MARK: Places

  private func lineIndices() -> [LineIndex] { texts.map { LineIndex(Array($0.utf8)) } }

  private func place(_ occurrence: ExtractedTerm.Occurrence, _ lines: [LineIndex]) -> Diagnostic.Place {
    var place = lines[occurrence.text].place(at: occurrence.range.lowerBound)
    place.file = names[occurrence.text]
    return place
  }

  private func slice(_ occurrence: ExtractedTerm.Occurrence) -> String {
    let (start, end) = bounds(occurrence)
    return String(texts[occurrence.text][start..<end])
  }

  /// What stands on either side in the same line, in whole characters.
  private func context(_ occurrence: ExtractedTerm.Occurrence) -> (before: String, after: String) {
    let text = texts[occurrence.text]
    let (start, end) = bounds(occurrence)
    let before = text[..<start].suffix(Self.contextWidth)
    let lineStart = before.lastIndex(where: \.isNewline).map(before.index(after:)) ?? before.startIndex
    let after = text[end...].prefix(Self.contextWidth).prefix { !$0.isNewline }
    return (Self.oneLine(String(before[lineStart...])), Self.oneLine(String(after)))
  }

  private func bounds(_ occurrence: ExtractedTerm.Occurrence) -> (String.Index, String.Index) {
    let utf8 = texts[occurrence.text].utf8
    let start = utf8.index(utf8.startIndex, offsetBy: occurrence.range.lowerBound)
    return (start, utf8.index(start, offsetBy: occurrence.range.count))
  }

  private static func oneLine(_ text: String) -> String { String(text.map { $0.isWhitespace ? " " : $0 }) }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
