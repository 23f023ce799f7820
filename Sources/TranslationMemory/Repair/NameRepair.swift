internal import TextKit

/// Names in place of names: persons, whose names stay, towns and countries, which have names in every language.
///
/// Into English only what is known is put in: a wrong name in a fluent sentence is worse than none.
struct NameRepair: Sendable {
  private let evidence: NameEvidence
  private var source: LanguageTag { evidence.source }
  private var target: LanguageTag { evidence.target }

  init(_ evidence: NameEvidence) { self.evidence = evidence }

  /// What becomes of a difference between two names.
  func finding(
    _ difference: TokenDifference, _ old: String, _ new: String, _ texts: RepairedTexts
  ) -> MatchRepairer.Finding {
    let places = (old: texts.earlier.place(difference.old), new: texts.sought.place(difference.new))
    guard old.isName, new.isName, TargetText.onlyPlace(of: old, in: texts.earlier) == places.old else { return .beyond }
    if areSiblings { return siblings(old, new, places, texts) }
    // Elsewhere names take endings, and countries articles: in den Iran, nach China.
    guard ["en", "de", "nl"].contains(target.language) || Self.scandinavian.contains(target.language) else {
      return .beyond
    }
    if let pair = pair(old, new, places, texts) { return edit(pair.old, pair.new, places.old, texts) }
    // Solbergs forslag, Solberg's proposal.
    guard target.language == "en", let owner = old.owner, let next = new.owner,
      let pair = pair(owner, next, places, texts)
    else { return .beyond }
    return edit(pair.old, pair.new, places.old, texts, isGenitive: true)
  }

  /// Whether two names are countries' that go without “the”.
  func areCountries(_ one: String, _ other: String) -> Bool {
    [one, other].allSatisfy { name in (evidence.country(name) ?? name.owner.flatMap(evidence.country)) != nil }
  }

  /// Whether words are among the names that the other language is known to write otherwise, in the genitive too, and no
  /// country.
  func areTranslated(_ text: String, _ names: Set<String>) -> Bool {
    if names.isEmpty { return false }
    return text.split { !$0.isWordly && $0 != "-" }.map(String.init).contains { word in
      [word, word.owner].compactMap { $0 }.contains { names.contains($0) && evidence.country($0) == nil }
    }
  }

  /// Two names of which it is known what both are: things of one kind.
  private func pair(
    _ old: String, _ new: String, _ places: (old: Range<String.Index>, new: Range<String.Index>), _ texts: RepairedTexts
  ) -> (old: NameEvidence.Name, new: NameEvidence.Name)? {
    guard let other = evidence.name(new, at: places.new, in: texts.sought),
      other.kind == .person ? tellsNames : !["de", "nl"].contains(target.language)
    else { return nil }
    // Where a person comes in it matters little who was there, as the source has not changed around the name; but a company
    // that presents its plan was none.
    let mayBeThing =
      texts.translation.tellsThing() || texts.translation.onlyPlace(of: old).map(texts.translation.isPlural) ?? true
    let unknown =
      other.kind == .person && !mayBeThing ? NameEvidence.Name(kind: .person, translation: old) : nil
    guard let one = evidence.name(old, at: places.old, in: texts.earlier) ?? unknown, one.kind == other.kind else {
      return nil
    }
    return (one, other)
  }

  private func edit(
    _ old: NameEvidence.Name, _ new: NameEvidence.Name, _ own: Range<String.Index>, _ texts: RepairedTexts,
    isGenitive: Bool = false
  ) -> MatchRepairer.Finding {
    let translation = texts.translation
    guard let place = translation.onlyPlace(of: old.translation) else { return .beyond }
    let rest = translation.text[place.upperBound...]
    let hasMark = rest.first.map { "'’".contains($0) } ?? false
    // Jonas' proposal is Erna's; and where the source has no genitive, English has its own reasons for one.
    guard hasMark == isGenitive, !hasMark || rest.dropFirst().hasPrefix("s "),
      translation.articleServes(new.translation, at: place),
      old.kind != .person || !translation.tellsGender(),
      target.language != "en" || !English.tellsMore(translation.text, than: texts.earlier),
      // In Norwegian one is på Island and i Sverige.
      target.language == "en" || !["i", "på"].contains(translation.word(before: place)?.lowercased() ?? ""),
      !translation.hasCompanion(of: place, old.kind, in: texts.earlier, at: own, translated: translated(texts.earlier))
    else { return .beyond }
    return .edit(.init(place: place, kind: .name, new: new.translation))
  }

  /// What the countries and towns in a text are called in the other language.
  func translated(_ text: String) -> Set<String> {
    Set(
      text.split { !$0.isWordly && $0 != "-" }.flatMap { word in
        let name = String(word)
        let town = target.language == "en" ? NameLists.translatedTowns[name] : nil
        return [evidence.region(name), name.owner.flatMap(evidence.region), town].compactMap { $0 }
      })
  }

  /// Between Scandinavian languages names stay, but for those of institutions.
  private func siblings(
    _ old: String, _ new: String, _ places: (old: Range<String.Index>, new: Range<String.Index>), _ texts: RepairedTexts
  ) -> MatchRepairer.Finding {
    if let pair = pair(old, new, places, texts), pair.old.kind == .country {
      return edit(pair.old, pair.new, places.old, texts)
    }
    let translation = texts.translation
    guard tellsNames, ![old, new].contains(where: isInstitution), !translation.tellsGender(),
      isName(old, at: places.old, in: texts.earlier, isKnown: true),
      isName(
        new, at: places.new, in: texts.sought,
        isKnown: evidence.document.names.contains(String(new.prefix { $0 != " " }))),
      let place = translation.onlyPlace(of: old),
      !["i", "på"].contains(translation.word(before: place)?.lowercased() ?? "")
    else { return .beyond }
    return .edit(.init(place: place, kind: .name, new: new))
  }

  private func isInstitution(_ name: String) -> Bool {
    evidence.region(name) != nil || TranslatedNames.contain(name) || name.isAcronym
  }

  /// Whether a word with a capital is a name. At the beginning of a sentence every word has one, and it must be known.
  private func isName(_ word: String, at place: Range<String.Index>, in text: String, isKnown: Bool) -> Bool {
    if !Sentences.begin(at: place.lowerBound, in: text) { return true }
    return isKnown && !UninflectedWords.contain(word.lowercased(), in: [source])
  }

  private static let scandinavian: Set<String> = ["nb", "nn", "no", "da", "sv"]

  private var areSiblings: Bool { tellsNames && Self.scandinavian.contains(target.language) }

  /// Whether a capital tells a name: every noun has one in German, and English has them for months, parties, peoples.
  private var tellsNames: Bool { Self.scandinavian.contains(source.language) }
}

extension String {
  /// Whose something is, of a genitive: Irans, Iran. Nil for what ends otherwise, or may be a name with its own s.
  fileprivate var owner: String? {
    guard hasSuffix("s"), count > 2 else { return nil }
    return String(dropLast())
  }

  /// One or more words with a capital first.
  fileprivate var isName: Bool {
    let words = split(separator: " ")
    return !words.isEmpty
      && words.allSatisfy { word in
        // Nato-sjefen is none: what stands behind the hyphen is a noun.
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "." }
          && word.split(separator: "-").allSatisfy { $0.first?.isUppercase == true }
      }
  }
}
