internal import Bitext
internal import Morphology
internal import TextKit

extension MatchRepairer {
  /// A glossary term in place of another, in the same form, whose translation stands once in the earlier translation.
  func term(_ old: TermHit, _ new: TermHit, among hits: [TermHit], _ texts: RepairedTexts) -> Finding {
    let forms = inflection.forms(of: old).intersection(inflection.forms(of: new))
    guard !old.isUncertain, !new.isUncertain, !forms.isEmpty, let translations = translations(of: old, forms),
      let preferred = self.translations(of: new, forms)?.first,
      !hits.contains(where: { $0.range != old.range && $0.sharesTarget(with: old) }),
      !texts.translation.tellsGender()
    else { return .beyond }
    let translation = texts.translation
    for known in translations {
      for candidate in [known, known.capitalisedFirst] {
        guard let place = translation.onlyPlace(of: candidate) else { continue }
        if translation.isPartOfLongerTerm(place, among: hits.filter { !$0.range.overlaps(old.range) }) {
          return .beyond
        }
        if let word = translation.word(before: place), !isSmall(word) { return .beyond }
        let stands = String(translation.text[place])
        if let article = translation.article(before: place), !article.serves(stands, as: preferred) { return .beyond }
        let isCapital = candidate != known || stands.first?.isUppercase == true && known.first?.isUppercase == false
        let text = isCapital ? preferred.capitalisedFirst : preferred
        return text == stands ? .nothing : .edit(Edit(place: place, kind: .term, new: text))
      }
    }
    return .beyond
  }

  /// What a term is called in the other language, in the number in which it stands; nil when that is not sure.
  private func translations(of hit: TermHit, _ forms: Set<TermInflection.Form>) -> [String]? {
    if forms.allSatisfy({ !$0.isPlural }) { return hit.targets }
    return hit.pluralTargets.isEmpty ? nil : hit.pluralTargets
  }

  /// Whether a word may stand before any noun: an article, a preposition. Others may make a compound: defence minister.
  private func isSmall(_ word: Substring) -> Bool {
    guard ["en", "nb", "nn"].contains(target.language) else { return true }
    return UninflectedWords.contain(word.lowercased(), in: [target])
  }
}

/// In which grammatical form a glossary term stands.
struct TermInflection: Sendable {
  struct Form: Hashable {
    var form: GrammaticalForm
    var isGenitive: Bool
    var isPlural: Bool { form.isPlural }
  }

  private let inflector: Inflector?

  init(language: LanguageTag) { inflector = Inflector(language: language) }

  /// The forms that a hit's text may be; those of the dictionary where the language is not known.
  func forms(of hit: TermHit) -> Set<Form> {
    let surface = hit.surface.bare
    guard let inflector else { return [Form(form: .dictionary, isGenitive: false)] }
    let forms = inflector.forms(of: hit.term, partOfSpeech: nil, genders: [])
    return Set(forms.filter { $0.text.bare == surface }.map { Form(form: $0.form, isGenitive: $0.isGenitive) })
  }
}

extension TermHit {
  /// Whether two terms may be called the same in the other language.
  fileprivate func sharesTarget(with other: TermHit) -> Bool {
    let names = Set((other.targets + other.pluralTargets).map { $0.lowercased() })
    return (targets + pluralTargets).contains { names.contains($0.lowercased()) }
  }
}

extension TargetText {
  /// Whether what stands at a place is inside the translation of another term: minister in “defence minister”.
  fileprivate func isPartOfLongerTerm(_ place: Range<String.Index>, among hits: [TermHit]) -> Bool {
    hits.contains { hit in
      (hit.targets + hit.pluralTargets).contains { name in
        [name, name.capitalisedFirst].contains { form in
          Self.places(of: form, in: text).contains { $0.overlaps(place) }
        }
      }
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Without what spellings of a term differ in: capitals, hyphens, spaces.
  fileprivate var bare: String { lowercased().filter { $0 != "-" && !$0.isWhitespace } }
}

extension Substring {
  /// Whether an article before a word serves another too: a minister, an ambassador.
  fileprivate func serves(_ old: String, as new: String) -> Bool {
    func isVowel(_ text: String) -> Bool { text.lowercased().first.map { "aeiou".contains($0) } ?? false }
    return isVowel(old) == isVowel(new)
  }
}
