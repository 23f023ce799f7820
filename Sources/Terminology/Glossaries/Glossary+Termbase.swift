package import Bitext
internal import Morphology
package import TextKit

extension Glossary {
  /// The terms of one language with their translations into another, out of a termbase.
  ///
  /// Entries that differ in their translations and remarks alone are one. What a file says in another region's language
  /// (`en-GB`) serves too, behind what it says in the very language asked for.
  ///
  /// - Returns: The glossary, and a warning for each concept without a term in the language, or with one that has no letter.
  /// - Throws: `Diagnostic` with code `bad-data` when nothing is in the source language.
  /// - Complexity: O(n).
  package static func of(
    _ termbase: Termbase, source: LanguageTag, target: LanguageTag?
  ) throws(Diagnostic) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    try check(termbase, source, target, &diagnostics)
    var collector = EntryCollector()
    for concept in termbase.concepts {
      let terms = terms(of: concept, in: source)
      guard !terms.isEmpty else {
        diagnostics.append(warning("the row has no \(source) term; it is left out", concept.place))
        continue
      }
      for term in terms where !term.text.unicodeScalars.contains(where: { $0.isLetter || $0.isDecimalDigit }) {
        diagnostics.append(
          warning("“\(term.text)” has no letter or digit, so it cannot be found in a text", term.place))
      }
      let targets = target.map { target in Self.terms(of: concept, in: target) } ?? []
      var entry = GlossaryEntry(concept, terms, targets)
      if let sister = source.sister {
        entry.doublets = doublets(of: entry.terms, in: unique(Self.terms(of: concept, in: sister).map(\.text)))
      }
      collector.add(entry)
    }
    return (Glossary(entries: collector.entries, targetLanguage: target), diagnostics)
  }

  private static func check(
    _ termbase: Termbase, _ source: LanguageTag, _ target: LanguageTag?, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    let languages = termbase.languages
    let names = languages.map(\.tag).joined(separator: ", ")
    guard !languages.isEmpty else { return }
    let place = termbase.headerPlace ?? Diagnostic.Place(line: 1)
    guard languages.contains(where: { $0.matches(source) }) else {
      throw Diagnostic(
        .badData, "the glossary has no \(termbase.columns.isEmpty ? "terms in" : "column for") \(source)", at: place,
        help: "it has \(names): choose one with --source"
          + (termbase.columns.isEmpty
            ? "" : ", or, if this line is an entry and no header, put a header line before it"))
    }
    if let target, !languages.contains(where: { $0.matches(target) }),
      languages.contains(where: { !$0.matches(source) })
    {
      diagnostics.append(
        warning(
          "the glossary has no \(termbase.columns.isEmpty ? "terms in" : "column for") \(target)", place,
          help: "it has \(names); its terms are found, without translations"))
    }
  }

  /// The concept's terms in a language, those that bear the very tag first.
  private static func terms(of concept: Termbase.Concept, in language: LanguageTag) -> [Termbase.Term] {
    let matching = concept.terms.filter { $0.language.matches(language) }
    return matching.filter { $0.language == language } + matching.filter { $0.language != language }
  }

  /// The other standard's spellings by the term that each belongs to: the one in the same place where both have as many,
  /// else the first.
  ///
  /// What both spell alike is no doublet, though its forms may differ: «møter» is Bokmål's plural and Nynorsk's verb.
  private static func doublets(of terms: [String], in sister: [String]) -> [String: [String]] {
    var doublets: [String: [String]] = [:]
    let known = Set(terms)
    for (number, spelling) in sister.enumerated() where !known.contains(spelling) {
      doublets[sister.count == terms.count ? terms[number] : terms[0], default: []].append(spelling)
    }
    return doublets
  }

  private static func warning(_ message: String, _ place: Diagnostic.Place?, help: String? = nil) -> Diagnostic {
    Diagnostic(.badData, message, at: place, help: help, severity: .warning)
  }
}

extension GlossaryEntry {
  fileprivate init(_ concept: Termbase.Concept, _ terms: [Termbase.Term], _ targets: [Termbase.Term]) {
    let ranked = targets.filter { $0.status != .forbidden }.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    let languages = Set((terms + targets).map(\.language))
    func remarks(_ remarks: [Termbase.Remark]) -> [String?] {
      remarks.filter { $0.language.map(languages.contains) ?? true }.map(\.text)
    }
    let statuses = Set((ranked.isEmpty && targets.isEmpty ? terms : ranked).map(\.status))
    self.init(
      terms: unique(terms.map(\.text)), targets: unique(ranked.map(\.text)),
      forbiddenTargets: unique(targets.filter { $0.status == .forbidden }.map(\.text)),
      partOfSpeech: terms.lazy.compactMap { $0.partOfSpeech.flatMap(PartOfSpeech.init) }.first,
      genders: Set(terms.flatMap(\.genders).compactMap(Gender.init)), domain: concept.domain,
      status: statuses.count == 1 ? statuses.first.flatMap { $0 } : nil,
      definition: joinedRemarks(remarks(concept.definitions)),
      note: joinedRemarks(remarks(concept.notes) + (terms + targets).flatMap(\.notes)))
  }
}

extension Termbase.Term {
  /// The order in which translations are offered: preferred, unmarked, admitted, deprecated.
  fileprivate var rank: Int {
    switch status {
    case .preferred: 0
    case nil: 1
    case .admitted: 2
    case .deprecated, .forbidden: 3
    }
  }
}
