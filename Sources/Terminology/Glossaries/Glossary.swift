public import Bitext
public import Morphology
public import TextKit

/// Terms of one language with their translations into another.
public struct Glossary: Sendable, Hashable {
  /// The entries, in the order of their source.
  public var entries: [GlossaryEntry]
  /// The language of the translations; nil when nobody has said.
  public var targetLanguage: LanguageTag?

  /// Makes a glossary.
  public init(entries: [GlossaryEntry] = [], targetLanguage: LanguageTag? = nil) {
    self.entries = entries
    self.targetLanguage = targetLanguage
  }
}

/// One concept: what it is called in the source language, and how it is to be translated.
public struct GlossaryEntry: Sendable, Hashable {
  /// What is thought of a rendering. A matcher hands targets that are forbidden on as such.
  public typealias Status = TermStatus

  /// The source terms in their dictionary form, the preferred one first, then synonyms.
  ///
  /// At least one.
  public var terms: [String]
  /// How the other written standard of Norwegian spells a term where it does so otherwise, by the term.
  ///
  /// Of Nynorsk's: `["hovudstad": ["hovedstad"]]`. A text that uses such a spelling is told of it.
  public var doublets: [String: [String]]
  /// The translations, the preferred one first; none when the glossary gives none.
  public var targets: [String]
  /// Renderings that must not be used.
  public var forbiddenTargets: [String]
  /// What the terms are, as far as it decides how they inflect.
  public var partOfSpeech: PartOfSpeech?
  /// The genders the terms may have; empty when nobody has said.
  public var genders: Set<Gender>
  /// The field the concept belongs to.
  public var domain: String?
  /// What is thought of the targets.
  public var status: Status?
  /// What the concept is.
  public var definition: String?
  /// A remark for the translator.
  public var note: String?

  /// Makes an entry.
  public init(
    terms: [String], doublets: [String: [String]] = [:], targets: [String] = [], forbiddenTargets: [String] = [],
    partOfSpeech: PartOfSpeech? = nil,
    genders: Set<Gender> = [], domain: String? = nil, status: Status? = nil, definition: String? = nil,
    note: String? = nil
  ) {
    self.terms = terms
    self.doublets = doublets
    self.targets = targets
    self.forbiddenTargets = forbiddenTargets
    self.partOfSpeech = partOfSpeech
    self.genders = genders
    self.domain = domain
    self.status = status
    self.definition = definition
    self.note = note
  }
}
