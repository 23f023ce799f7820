internal import Bitext
internal import Morphology
internal import TextKit

extension MatchRepairer {
  /// A glossary term in place of another, in the same form, whose translation stands once in the earlier translation.
  func term(_ old: TermHit, _ new: TermHit, among hits: [TermHit], _ texts: RepairedTexts) -> Finding {
    let forms = inflection.forms(of: old).intersection(inflection.forms(of: new))
    let translation = texts.translation
    guard !old.isUncertain, !new.isUncertain, !forms.isEmpty, areAlike(old, new),
      let translations = translations(of: old, forms), let preferred = preferred(new, forms),
      !hits.contains(where: { $0.range != old.range && $0.sharesTarget(with: old) }), !translation.tellsGender(),
      // Of two translations of it in the text one is another word's.
      Set((old.targets + old.pluralTargets).flatMap { translation.places(ofTerm: $0) }.map(\.place)).count == 1,
      let found = translations.lazy.flatMap({ translation.places(ofTerm: $0) }).first
    else { return .beyond }
    let text = found.capitals.applied(to: preferred)
    let stands = String(translation.text[found.place])
    guard !translation.isPartOfLongerTerm(found.place, among: hits.filter { !$0.range.overlaps(old.range) }),
      translation.word(before: found.place).map(isSmall) ?? true, !translation.isInflected(at: found.place),
      !translation.isEnglish || isSure(old, text, for: stands, forms, at: found.place, texts)
    else { return .beyond }
    return text == stands ? .nothing : .edit(Edit(place: found.place, kind: .term, new: text))
  }

  /// Whether English says the new as it says the old, all around it being as it is.
  private func isSure(
    _ old: TermHit, _ new: String, for stands: String, _ forms: Set<TermInflection.Form>,
    at place: Range<String.Index>, _ texts: RepairedTexts
  ) -> Bool {
    if old.isName {
      return texts.translation.articleServes(new, at: place)
        && !texts.translation.hasCompanion(
          of: place, .country, in: texts.earlier, at: texts.earlier.place(old.range),
          translated: names.translated(texts.earlier))
    }
    return isEnglish(new, for: stands, forms, at: place, texts.translation) && isFree(old, new, at: place, texts)
  }

  /// Whether both are common nouns, or both countries: of other names nobody knows which go with “the”.
  private func areAlike(_ old: TermHit, _ new: TermHit) -> Bool {
    if !old.isName, !new.isName { return true }
    return old.isName && new.isName && (target.language != "en" || names.areCountries(old.term, new.term))
  }

  /// What a term is called in the other language, in the number in which it stands; nil when that is not sure.
  private func translations(of hit: TermHit, _ forms: Set<TermInflection.Form>) -> [String]? {
    if forms.allSatisfy({ !$0.isPlural }) { return hit.targets }
    return hit.pluralTargets.isEmpty ? nil : hit.pluralTargets
  }

  /// The translation to be put in; nil where the glossary has several that say different things, of which only a reader of
  /// the sentence knows the right one: an act, the law. Offices are the same however they are called.
  private func preferred(_ hit: TermHit, _ forms: Set<TermInflection.Form>) -> String? {
    guard let all = translations(of: hit, forms), let first = all.first else { return nil }
    let heads = Set(all.map { $0.head.split(separator: " ").last.map(String.init) ?? "" })
    return heads.count == 1 || hit.isOffice ? first : nil
  }

  /// Whether nothing around a term in the English translation hangs on which it is: a preposition that it takes (a threat to,
  /// an attack on), who holds the office, a name behind a title.
  private func isFree(_ old: TermHit, _ new: String, at place: Range<String.Index>, _ texts: RepairedTexts) -> Bool {
    let translation = texts.translation
    let rest = translation.text[place.upperBound...]
    if rest.opensAside, !texts.earlier[texts.earlier.place(old.range).upperBound...].opensAside { return false }
    let behind = rest.prefix(40).split { !$0.isWordly }
    if rest.first == " ", let next = behind.first {
      // Minister of Foreign Affairs Støre.
      if next.first?.isUppercase == true, new.contains(" of ") || new.contains(" for ") { return false }
      let day = behind.dropFirst().first.map { $0.first?.isNumber == true || English.days.contains($0.lowercased()) }
      if !old.isOffice, English.governed.contains(String(next)), !(next == "on" && day == true) { return false }
    }
    return translation.word(before: place).map { !["at", "in", "on", "under", "into"].contains($0.lowercased()) }
      ?? true
  }

  /// Whether a word may stand before any noun: an article, a preposition. Others may make a compound: defence minister.
  private func isSmall(_ word: Substring) -> Bool {
    guard ["en", "nb", "nn"].contains(target.language) else { return true }
    return UninflectedWords.contain(word.lowercased(), in: [target])
  }

  /// Whether English says the one as the other: behind the same article, a plural for a plural, and what is definite in the
  /// source with “the”.
  private func isEnglish(
    _ new: String, for old: String, _ forms: Set<TermInflection.Form>, at place: Range<String.Index>,
    _ translation: TargetText
  ) -> Bool {
    let rest = translation.text[place.upperBound...]
    let isGenitive = rest.hasPrefix("'") || rest.hasPrefix("’")
    guard new.head.hasSuffix("s") == old.head.hasSuffix("s"), !isGenitive || new.hasSuffix("s") == old.hasSuffix("s"),
      translation.articleServes(new, at: place)
    else { return false }
    // A security, the international law, the police is: what is counted stands for what is counted.
    if forms.allSatisfy({ !$0.isPlural }) {
      let (one, other) = (EnglishPlural.of(old) != nil, EnglishPlural.of(new) != nil)
      if one != other || !other && new.head.hasSuffix("s") { return false }
    }
    if English.massNouns.contains(new.head) != English.massNouns.contains(old.head) { return false }
    return !forms.allSatisfy(\.isDefinite) || translation.isDefinite(at: place)
  }
}

extension TargetText {
  /// Whether other words may agree with the noun at a place: its article in Scandinavian languages, all else elsewhere.
  fileprivate func isInflected(at place: Range<String.Index>) -> Bool {
    if isEnglish { return false }
    guard ["nb", "nn", "da", "sv"].contains(language.language) else { return true }
    return word(before: place).map { Self.scandinavianDeterminers.contains($0.lowercased()) } ?? false
  }

  private static let scandinavianDeterminers: Set<String> = [
    "en", "ei", "et", "ein", "eit", "ett", "den", "det", "de", "dei", "denne", "dette", "desse", "disse", "denna",
    "detta", "dessa", "ingen", "intet", "inkje", "noen", "noe", "nokon", "noko", "min", "mitt", "din", "ditt", "sin",
    "sitt", "vår", "vårt", "hver", "hvert", "kvar", "kvart", "samme", "same",
  ]
}

extension TermHit {
  /// Whether it is a name: Nato-sjef has the capital of its first part alone.
  fileprivate var isName: Bool {
    guard term.first?.isUppercase == true else { return false }
    return term.split(separator: "-").dropFirst().allSatisfy { $0.first?.isUppercase == true }
  }

  /// Whether it is what a person is.
  fileprivate var isOffice: Bool { NameLists.titleEndings.contains { term.lowercased().hasSuffix($0) } }

  /// Whether two terms may be called the same in the other language.
  fileprivate func sharesTarget(with other: TermHit) -> Bool {
    let names = Set((other.targets + other.pluralTargets).map { $0.lowercased() })
    return (targets + pluralTargets).contains { names.contains($0.lowercased()) }
  }
}
