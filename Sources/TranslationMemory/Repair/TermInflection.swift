internal import Bitext
internal import Morphology
internal import TextKit

/// In which grammatical form a glossary term stands.
struct TermInflection: Sendable {
  struct Form: Hashable {
    var form: GrammaticalForm
    var isGenitive: Bool
    var isPlural: Bool { form.isPlural }
    var isDefinite: Bool { form == .definiteSingular || form == .definitePlural }
  }

  private let inflector: Inflector?

  init(language: LanguageTag) { inflector = Inflector(language: language) }

  /// The forms that a hit's text may be; those of the dictionary where the language is not known.
  func forms(of hit: TermHit) -> Set<Form> {
    guard let inflector else { return [Form(form: .dictionary, isGenitive: false)] }
    let surface = hit.surface.bare
    let forms = inflector.forms(of: hit.term, partOfSpeech: nil, genders: [])
    return Set(forms.filter { $0.text.bare == surface }.map { Form(form: $0.form, isGenitive: $0.isGenitive) })
  }
}

extension String {
  /// Without what spellings of a term differ in: capitals, hyphens, spaces.
  fileprivate var bare: String { lowercased().filter { $0 != "-" && !$0.isWhitespace } }
}
