/// What a form is within its word's paradigm, the genitive aside.
package enum GrammaticalForm: UInt8, Sendable, Hashable, CaseIterable {
  /// The form that a dictionary lists.
  case dictionary
  // Nouns
  case definiteSingular, indefinitePlural, definitePlural
  /// The plural of a language without definite forms.
  case plural
  // Adjectives
  case neuter, weak, comparative, superlative, weakSuperlative
  // Verbs
  case infinitive, present, past, participle, weakParticiple, passive, presentParticiple, imperative
  /// A form of which no more can be said: a verb's or an acronym's.
  case other

  /// Whether it is a noun's plural and nothing else.
  package var isPlural: Bool { self == .indefinitePlural || self == .definitePlural || self == .plural }

  /// What a grammar calls it.
  package var name: String {
    switch self {
    case .dictionary: "dictionary form"
    case .definiteSingular: "definite singular"
    case .indefinitePlural: "indefinite plural"
    case .definitePlural: "definite plural"
    case .plural: "plural"
    case .neuter: "neuter"
    case .weak: "plural and definite"
    case .comparative: "comparative"
    case .superlative: "superlative"
    case .weakSuperlative: "definite superlative"
    case .infinitive: "infinitive"
    case .present: "present"
    case .past: "past"
    case .participle: "past participle"
    case .weakParticiple: "past participle, plural and definite"
    case .passive: "passive"
    case .presentParticiple: "present participle"
    case .imperative: "imperative"
    case .other: "another form"
    }
  }
}
