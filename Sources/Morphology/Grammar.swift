internal import TextKit

/// What a language's forms follow from: its paradigms and the few words that hold phrases together.
struct Grammar: Sendable {
  /// How a genitive is made.
  enum Genitive: Sendable {
    /// -s, and an apostrophe after s, x and z.
    case bareS
    /// -'s, and an apostrophe alone after a plural's s.
    case apostropheS
  }

  /// The endings of nouns, and what their columns are.
  var nouns: ParadigmTable
  var nounColumns: [GrammaticalForm]
  /// Columns: neuter, weak (definite and plural), comparative, superlative, superlative weak.
  var adjectives: ParadigmTable
  /// The finite forms, participles and imperative, and what their columns are.
  var verbs: ParadigmTable
  var verbColumns: [GrammaticalForm]
  var genitive: Genitive
  /// What an acronym takes in place of a noun's endings.
  var acronymEndings: [(text: String, form: GrammaticalForm)]
  /// The word before an infinitive: å, to.
  var infinitiveMarker: String
  /// Words before which a phrase's head stands: prepositions and conjunctions.
  var connectives: Set<String>
  /// Those among them that join the two parts of a pair: «nærings- og fiskeriminister».
  var coordinators: Set<String>

  /// The columns of the Scandinavian languages' nouns.
  static let definiteNounColumns: [GrammaticalForm] = [.definiteSingular, .indefinitePlural, .definitePlural]

  /// The columns of their verbs.
  static let fullVerbColumns: [GrammaticalForm] = [
    .present, .past, .participle, .weakParticiple, .passive, .presentParticiple, .imperative, .infinitive,
  ]

  /// The grammar of a language, or nil where only the dictionary form is known.
  static func of(_ language: LanguageTag) -> Grammar? {
    switch language.language {
    case "nb": .bokmål
    case "nn": .nynorsk
    case "en": .english
    default: nil
    }
  }
}
