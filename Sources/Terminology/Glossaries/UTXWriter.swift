internal import Bitext
internal import TextKit

/// Writes UTX 1.11.
struct UTXWriter {
  private let source: LanguageTag
  private let target: LanguageTag
  private(set) var text = ""
  private(set) var omissions = Omissions()
  /// Cells that a spreadsheet would take for formulas; UTX has no way to guard them.
  private var formulas = 0

  /// What the user should know of what was written.
  var diagnostics: [Diagnostic] {
    omissions.diagnostics + (FormulaGuard.warning(for: formulas, in: "UTX").map { [$0] } ?? [])
  }

  init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  private static let columns = [
    "src", "tgt", "src:pos", "tgt:pos", "term status", "src:comment", "tgt:comment", "comment", "concept ID",
    "x-gender", "x-domain", "x-definition",
  ]

  mutating func write(_ termbase: Termbase, date: String) {
    text += "#UTX 1.11; \(source)/\(target); \(date)\r\n"
    write(comments: termbase.openingComments)
    text += "#" + Self.columns.joined(separator: "\t") + "\r\n"
    for (index, concept) in termbase.concepts.enumerated() {
      write(comments: concept.comments)
      write(concept, id: concept.id ?? "c\(index + 1)")
    }
    write(comments: termbase.closingComments)
  }

  private mutating func write(_ concept: Termbase.Concept, id: String) {
    let pairs = TermPairs(concept, source: source, target: target)
    if pairs.terms.isEmpty { omissions.add("entries without a term in \(source)") }
    if TermPairs.others(in: concept, source: source, target: target) > 0 { omissions.add("terms in other languages") }
    if pairs.terms.contains(where: { $0.status != nil }) { omissions.add("the status of \(source) terms") }
    if pairs.translations.contains(where: { $0.status == .deprecated }) {
      omissions.add("the status deprecated, written as non-standard")
    }
    for category in unique((concept.details + concept.terms.flatMap(\.details)).map(\.category)) {
      omissions.add(category)
    }
    let comment = joinedRemarks(concept.notes.map(\.text))
    for (term, translation) in pairs.pairs {
      let cells: [String?] = [
        term.text, translation?.text, partOfSpeech(of: term) ?? "-", translation.flatMap { partOfSpeech(of: $0) },
        translation?.status.map(name), joinedRemarks(term.notes), translation.flatMap { joinedRemarks($0.notes) },
        comment, id, term.genders.joined(separator: "/"), concept.domain,
        joinedRemarks(concept.definitions.map(\.text)),
      ]
      let line = cells.map { ($0 ?? "").onOneLine }.joined(separator: "\t")
      // A row that begins with # would be a comment.
      if line.hasPrefix("#") {
        omissions.add("terms that begin with #, which UTX takes for comments")
      } else {
        // The lone hyphen is UTX's own, for a part of speech that is not known.
        formulas += cells.count { $0.map { $0 != "-" && FormulaGuard.startsFormula($0) } ?? false }
        text += line + "\r\n"
      }
    }
  }

  private func name(of status: TermStatus) -> String {
    UTX.statuses.first { $0.status == status }?.name ?? "non-standard"
  }

  private mutating func partOfSpeech(of term: Termbase.Term) -> String? {
    guard let partOfSpeech = term.partOfSpeech else { return nil }
    if let name = UTX.partsOfSpeech.first(where: { $0.1 == partOfSpeech })?.0 { return name }
    omissions.add("the part of speech \(partOfSpeech)")
    return nil
  }

  private mutating func write(comments: [String]) {
    for comment in comments { text += "#\(comment.onOneLine)\r\n" }
  }
}
