public import Bitext
public import TextKit

/// OmegaT's glossary: UTF-8, three columns set apart by TAB without a header: term, translation, comment.
///
/// It is read as any table without a header is.
public enum OmegaTGlossary {
  /// Writes one pair of languages out of a termbase, a row for each term and each of its translations.
  ///
  /// Definition and note are the comment. Renderings that must not be used are left out, as OmegaT would offer them.
  ///
  /// - Returns: The file, a note that says what it cannot carry, and a warning where a spreadsheet would see formulas.
  /// - Complexity: O(n).
  public static func encode(
    _ termbase: Termbase, source: LanguageTag, target: LanguageTag
  ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var text = ""
    var omissions = Omissions()
    var formulas = 0
    func write(_ comments: [String]) { for comment in comments { text += "#\(comment.onOneLine)\n" } }
    write(termbase.openingComments)
    for concept in termbase.concepts {
      write(concept.comments)
      for what in lost(of: concept, source, target) { omissions.add(what) }
      let pairs = TermPairs(concept, source: source, target: target)
      let remarks = concept.remarks(of: pairs.terms + pairs.translations)
      let comment = remarks.map { "\t\($0.onOneLine)" } ?? ""
      if pairs.terms.isEmpty { omissions.add("entries without a term in \(source)") }
      for (term, translation) in pairs.pairs {
        if translation?.status == .forbidden {
          omissions.add("renderings that must not be used")
        } else if term.text.hasPrefix("#") {
          omissions.add("terms that begin with #, which OmegaT takes for comments")
        } else {
          formulas += [term.text, translation?.text ?? "", remarks ?? ""].count(where: FormulaGuard.startsFormula)
          text += "\(term.text.onOneLine)\t\(translation?.text.onOneLine ?? "")\(comment)\n"
        }
      }
    }
    write(termbase.closingComments)
    let warning = FormulaGuard.warning(for: formulas, in: "OmegaT")
    return (Array(text.utf8), omissions.diagnostics + (warning.map { [$0] } ?? []))
  }

  private static func lost(of concept: Termbase.Concept, _ source: LanguageTag, _ target: LanguageTag) -> [String] {
    var lost: [String] = []
    let terms = concept.terms
    if TermPairs.others(in: concept, source: source, target: target) > 0 { lost.append("terms in other languages") }
    if terms.contains(where: { $0.partOfSpeech != nil }) { lost.append("part of speech") }
    if terms.contains(where: { !$0.genders.isEmpty }) { lost.append("gender") }
    if terms.contains(where: { $0.status != nil && $0.status != .forbidden }) { lost.append("status") }
    if concept.domain != nil { lost.append("domain") }
    return lost + unique((concept.details + terms.flatMap(\.details)).map(\.category))
  }
}
