public import Bitext
internal import Morphology
public import TextKit

/// Looks a glossary over for faults that a reader cannot see: rows that say the same or contradict each other, terms that
/// are forms of others, letters that only look right.
///
/// What the glossary's author knows is not told: where a note names the other term, two entries of one form, or a
/// rendering that is forbidden here and right there, are meant so.
public struct GlossaryChecker: Sendable {
  let source: LanguageTag
  let target: LanguageTag?

  /// Makes a checker for one pair of languages; of Bokmål and Nynorsk the other is checked as well.
  public init(source: LanguageTag, target: LanguageTag?) {
    self.source = source
    self.target = target
  }

  /// The faults of glossaries that are used together, by where they stand.
  ///
  /// O(n) over terms and their forms.
  public func findings(in termbases: [Termbase]) -> [GlossaryFinding] {
    let concepts = termbases.flatMap(\.concepts)
    var findings = concepts.flatMap { concept in concept.terms.flatMap { spelling($0) } }
    findings += emptyTargets(termbases) + emptySources(concepts)
    findings += sharedTerms(concepts)
    findings += formsOfTerms(concepts)
    findings += forbiddenPreferred(concepts)
    return unique(findings).sorted()
  }

  // MARK: Single terms

  private func spelling(_ term: Termbase.Term) -> [GlossaryFinding] {
    var findings: [GlossaryFinding] = []
    if term.isPadded {
      findings.append(
        GlossaryFinding(.straySpace, "there is white space around “\(term.text)”", at: term.place, help: "take it away")
      )
    }
    if !term.text.unicodeScalars.contains(where: { $0.isLetter || $0.isDecimalDigit }) {
      findings.append(
        GlossaryFinding(
          .notUnderstood, "“\(term.text)” has no letter or digit, so it cannot be found in a text", at: term.place,
          help: "write a word, or take the entry out"))
    }
    if term.text.contains("  ") {
      findings.append(
        GlossaryFinding(
          .straySpace, "there are two spaces in a row in “\(term.text)”", at: term.place, help: "leave one"))
    }
    if let scalar = term.text.unicodeScalars.first(where: Invisible.contains) {
      findings.append(
        GlossaryFinding(
          .straySpace, "“\(term.text)” holds \(Invisible.name(of: scalar)), which nobody sees", at: term.place,
          help: "take it away, or write a plain space"))
    }
    if let found = LookAlikes.first(in: term.text, language: term.language) {
      findings.append(
        GlossaryFinding(
          .lookAlike,
          "“\(term.text)” has \(found.name), which looks like “\(found.lookedLike)” and is not found as such",
          at: term.place, help: "write “\(found.lookedLike)” instead"))
    }
    if term.language.language == "nn", term.status != .forbidden, let word = BokmålMarkers.first(in: term.text) {
      findings.append(
        GlossaryFinding(
          .bokmålInNynorsk, "“\(word.word)” in “\(term.text)” is Bokmål", at: term.place,
          help: word.nynorsk.map { "Nynorsk has “\($0)”" } ?? "look up the Nynorsk word"))
    }
    return findings
  }

  private func emptyTargets(_ termbases: [Termbase]) -> [GlossaryFinding] {
    guard let target else { return [] }
    return termbases.filter { $0.languages.contains { $0.matches(target) } }.flatMap { termbase in
      termbase.concepts.compactMap { concept in
        guard let term = concept.terms.first(where: { $0.language.isSister(of: source) }),
          !concept.terms.contains(where: { $0.language.matches(target) })
        else { return nil }
        return GlossaryFinding(
          .emptyTarget, "“\(term.text)” has no \(target) translation", at: concept.place,
          help: "fill in the translation, or take the entry out")
      }
    }
  }

  private func emptySources(_ concepts: [Termbase.Concept]) -> [GlossaryFinding] {
    concepts.compactMap { concept in
      guard let term = concept.terms.first, !concept.terms.contains(where: { $0.language.isSister(of: source) }) else {
        return nil
      }
      return GlossaryFinding(
        .emptySource, "“\(term.text)” has no \(source) term, so nothing is found for it", at: concept.place,
        help: "fill in the term, or take the entry out")
    }
  }

  // MARK: Terms of several concepts

  private struct Key: Hashable {
    var text: String
    var language: LanguageTag
  }

  private func sharedTerms(_ concepts: [Termbase.Concept]) -> [GlossaryFinding] {
    var seen: [Key: [(concept: Int, term: Termbase.Term)]] = [:]
    var findings: [GlossaryFinding] = []
    for (index, concept) in concepts.enumerated() {
      for term in concept.terms where term.language.isSister(of: source) {
        let key = Key(text: term.text, language: term.language)
        for other in seen[key] ?? [] where other.concept != index && mayBeSameWord(term, other.term) {
          findings.append(shared(term, concept, other.term, concepts[other.concept]))
          break
        }
        seen[key, default: []].append((index, term))
      }
    }
    return findings
  }

  private func shared(
    _ term: Termbase.Term, _ concept: Termbase.Concept, _ other: Termbase.Term, _ before: Termbase.Concept
  ) -> GlossaryFinding {
    let there = other.place.map { "as at \($0)" } ?? "as in another entry"
    if shareTranslation(concept, before) {
      return GlossaryFinding(
        .duplicate, "“\(term.text)” stands here with the same translation \(there)", at: term.place,
        help: "keep one of the two entries")
    }
    return GlossaryFinding(
      .twoConcepts, "“\(term.text)” stands here for another concept than \(there.dropFirst(3))", at: term.place,
      help: "join the entries, the translations set apart by a semicolon, and tell the senses apart in the note")
  }

  /// Whether two terms spelled alike are one word, as far as their parts of speech say.
  private func mayBeSameWord(_ a: Termbase.Term, _ b: Termbase.Term) -> Bool {
    a.partOfSpeech == nil || b.partOfSpeech == nil || a.partOfSpeech == b.partOfSpeech
  }

  private func shareTranslation(_ a: Termbase.Concept, _ b: Termbase.Concept) -> Bool {
    let first = translations(of: a)
    let second = translations(of: b)
    return first.isEmpty && second.isEmpty || !first.isDisjoint(with: second)
  }

  private func translations(of concept: Termbase.Concept) -> Set<String> {
    guard let target else { return [] }
    return Set(concept.terms.filter { $0.language.matches(target) && $0.status != .forbidden }.map(\.text))
  }

  // MARK: Forms

  private func formsOfTerms(_ concepts: [Termbase.Concept]) -> [GlossaryFinding] {
    var places: [Key: [(concept: Int, term: Termbase.Term)]] = [:]
    for (index, concept) in concepts.enumerated() {
      for term in concept.terms where term.language.isSister(of: source) {
        places[Key(text: term.text, language: term.language), default: []].append((index, term))
      }
    }
    var inflectors: [LanguageTag: Inflector] = [:]
    // A term that stands in thousands of rows is inflected once; that it does so is told as duplicates.
    var inflected: Set<Termbase.Term> = []
    var findings: [GlossaryFinding] = []
    for (index, concept) in concepts.enumerated() {
      for term in concept.terms where term.language.isSister(of: source) {
        guard let inflector = inflectors[term.language] ?? Inflector(language: term.language) else { continue }
        inflectors[term.language] = inflector
        let word = Termbase.Term(
          term.text, in: term.language, partOfSpeech: term.partOfSpeech, genders: term.genders)
        guard inflected.insert(word).inserted else { continue }
        for form in Self.forms(of: term, inflector) where form != term.text {
          for other in places[Key(text: form, language: term.language)] ?? [] {
            if Self.isName(other.term) { continue }
            if let found = finding(other, isFormOf: term, index, concepts) { findings.append(found) }
          }
        }
      }
    }
    return findings
  }

  private static func forms(of term: Termbase.Term, _ inflector: Inflector) -> [String] {
    if isName(term) { return [] }
    return inflector.forms(
      of: term.text, partOfSpeech: term.partOfSpeech.flatMap(PartOfSpeech.init),
      genders: Set(term.genders.compactMap(Gender.init))
    ).map(\.text)
  }

  private static func isName(_ term: Termbase.Term) -> Bool { term.partOfSpeech == PartOfSpeech.properNoun.rawValue }

  private func finding(
    _ other: (concept: Int, term: Termbase.Term), isFormOf term: Termbase.Term, _ index: Int,
    _ concepts: [Termbase.Concept]
  ) -> GlossaryFinding? {
    let (base, variant) = (concepts[index], concepts[other.concept])
    if index != other.concept, isKnown(term.text, to: variant) || isKnown(other.term.text, to: base) { return nil }
    // A verb and a noun may well share a form.
    if index != other.concept, !mayBeSameWord(term, other.term) { return nil }
    let place = term.place.map { " at \($0)" } ?? ""
    return GlossaryFinding(
      .formOfTerm, "“\(other.term.text)” is a form of “\(term.text)”\(index == other.concept ? "" : place)",
      at: other.term.place,
      help: index == other.concept || shareTranslation(base, variant)
        ? "take it out: it is found without"
        : "take it out, or, if it is another word, name “\(term.text)” in its note")
  }

  /// Whether a note of the concept names a term or a rendering.
  private func isKnown(_ text: String, to concept: Termbase.Concept) -> Bool {
    let notes = concept.notes.map(\.text) + concept.terms.flatMap(\.notes)
    return notes.contains { WholeWords.contains(text, in: $0) }
  }

  // MARK: Forbidden renderings

  private func forbiddenPreferred(_ concepts: [Termbase.Concept]) -> [GlossaryFinding] {
    var preferred: [Key: [Int]] = [:]
    for (index, concept) in concepts.enumerated() {
      for language in unique(concept.terms.map(\.language)) {
        let allowed = concept.terms.filter { $0.language == language && $0.status != .forbidden }
        guard let first = allowed.first(where: { $0.status == .preferred }) ?? allowed.first else { continue }
        preferred[Key(text: first.text, language: language), default: []].append(index)
      }
    }
    var findings: [GlossaryFinding] = []
    for (index, concept) in concepts.enumerated() {
      for term in concept.terms where term.status == .forbidden {
        let own = concept.terms.contains {
          $0.status != .forbidden && $0.text == term.text && $0.language == term.language
        }
        if own {
          findings.append(
            GlossaryFinding(
              .forbiddenPreferred, "“\(term.text)” is forbidden and allowed by the same entry", at: term.place,
              help: "take it out of one of the two"))
        }
        guard !isKnown(term.text, to: concept) else { continue }
        let others = preferred[Key(text: term.text, language: term.language)] ?? []
        for other in others where other != index {
          let name = concepts[other].terms.first { $0.language.isSister(of: source) }
          if let name, isKnown(name.text, to: concept) || isKnown(term.text, to: concepts[other]) { continue }
          findings.append(
            GlossaryFinding(
              .forbiddenPreferred, "“\(term.text)” is forbidden here and is the translation of “\(name?.text ?? "")”",
              at: term.place,
              help: "if both are meant, say so in the note: name “\(term.text)” or the other term there"))
        }
      }
    }
    return findings
  }
}
