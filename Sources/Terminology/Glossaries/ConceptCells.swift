internal import Bitext
internal import TextKit

/// A concept as the cells of a table's row.
struct ConceptCells {
  /// The text of each column that is not empty.
  private(set) var texts: [TableColumn: String] = [:]
  /// What a row cannot say, each in a word or two.
  private(set) var omissions: [String] = []

  /// - Parameters:
  ///   - source: The language translated from: a row's status is that of its translations.
  ///   - languages: All languages of the table, in order.
  init(_ concept: Termbase.Concept, source: LanguageTag, languages: [LanguageTag]) {
    var translations: [LanguageTag: TermStatus?] = [:]
    var sources: [LanguageTag: TermStatus?] = [:]
    for language in languages {
      let terms = concept.terms.filter { $0.language == language }
      guard !terms.isEmpty else { continue }
      let main = Self.mainStatus(of: terms)
      put(terms.filter { $0.status == main }, in: .terms(language))
      for status in TermStatus.allCases where status != main {
        put(terms.filter { $0.status == status }, in: .marked(status, language))
      }
      if language.isSister(of: source) { sources[language] = main } else { translations[language] = main }
    }
    putStatus(translations.isEmpty ? sources : translations, isWhole: true)
    if !translations.isEmpty { putStatus(sources, isWhole: false) }
    put(concept.terms, { .partOfSpeech($0) }, languages, named: "a part of speech for each term", \.partOfSpeech)
    put(concept.terms.filter { !$0.genders.isEmpty }, { .gender($0) }, languages, named: "a gender for each term") {
      $0.genders.joined(separator: "/")
    }
    texts[.domain] = concept.domain
    for definition in concept.definitions { add(definition.text, to: .definition(definition.language)) }
    for note in concept.notes { add(note.text, to: .note(note.language)) }
    for term in concept.terms where !term.notes.isEmpty {
      if concept.terms.count(where: { $0.language == term.language }) > 1 {
        omissions.append("which of several terms a note is about")
      }
      for note in term.notes { add(note, to: .note(term.language)) }
    }
    omissions += (concept.details + concept.terms.flatMap(\.details)).map(\.category)
    if let id = concept.id, !id.dropFirst().allSatisfy(\.isNumber) || id.first != "c" {
      omissions.append("identifiers")
    }
  }

  /// The status that the terms of a language's own column have; terms of others stand in columns that name it.
  private static func mainStatus(of terms: [Termbase.Term]) -> TermStatus? {
    if terms.contains(where: { $0.status == nil }) { return nil }
    return (terms.first { $0.status != .forbidden } ?? terms.first)?.status
  }

  private mutating func put(_ terms: [Termbase.Term], in column: TableColumn) {
    if terms.isEmpty { return }
    if terms.contains(where: { $0.text.utf8.contains(UInt8(ascii: ";")) }) {
      omissions.append("semicolons inside terms, written as commas")
    }
    texts[column] = unique(terms.map { $0.text.replacing(";", with: ",") }).joined(separator: ";")
  }

  private mutating func putStatus(_ statuses: [LanguageTag: TermStatus?], isWhole: Bool) {
    let different = Set(statuses.values)
    if isWhole, different.count == 1, let status = different.first ?? nil {
      texts[.status(nil)] = status.rawValue
    } else {
      for case (let language, let status?) in statuses { texts[.status(language)] = status.rawValue }
    }
  }

  /// Puts what the terms have in common in one cell, and what those of another language have in cells of their own.
  private mutating func put(
    _ terms: [Termbase.Term], _ column: (LanguageTag?) -> TableColumn, _ languages: [LanguageTag], named name: String,
    _ value: (Termbase.Term) -> String?
  ) {
    guard let common = terms.lazy.compactMap(value).first else { return }
    texts[column(nil)] = common
    for language in languages {
      let values = unique(terms.filter { $0.language == language }.compactMap(value))
      if values.count > 1 { omissions.append(name) }
      if let first = values.first, first != common { texts[column(language)] = first }
    }
  }

  private mutating func add(_ text: String, to column: TableColumn) {
    texts[column] = texts[column].map { $0 == text ? $0 : "\($0); \(text)" } ?? text
  }
}
