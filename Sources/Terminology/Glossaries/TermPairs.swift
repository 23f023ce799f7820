internal import Bitext
internal import TextKit

/// A concept as pairs of a term and its translation, for the formats that know nothing else.
struct TermPairs {
  var terms: [Termbase.Term]
  var translations: [Termbase.Term]

  init(_ concept: Termbase.Concept, source: LanguageTag, target: LanguageTag?) {
    terms = concept.terms.filter { $0.language.matches(source) }
    translations = target.map { target in concept.terms.filter { $0.language.matches(target) } } ?? []
  }

  /// How many terms are in neither language.
  static func others(in concept: Termbase.Concept, source: LanguageTag, target: LanguageTag?) -> Int {
    concept.terms.count { term in
      !term.language.matches(source) && !(target.map { term.language.matches($0) } ?? false)
    }
  }

  /// Each term with each translation; a term without any stands alone.
  var pairs: [(Termbase.Term, Termbase.Term?)] {
    translations.isEmpty ? terms.map { ($0, nil) } : terms.flatMap { term in translations.map { (term, $0) } }
  }
}

extension Termbase.Concept {
  /// All that is said of the concept and its terms in words, each said once.
  func remarks(of terms: [Termbase.Term]) -> String? {
    joinedRemarks((definitions + notes).map(\.text) + terms.flatMap(\.notes))
  }
}

extension String {
  /// The text on one line, without TABs.
  var onOneLine: String { replacing(where: { $0 == "\t" || $0.isNewline }) }
}
