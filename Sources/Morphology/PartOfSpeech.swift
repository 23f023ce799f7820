/// What kind of word a term is, as far as it decides how the term inflects.
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
  /// A common noun: `sanksjon`.
  case noun
  /// A name: `Senterpartiet`. Names take the genitive and no other ending.
  case properNoun = "propn"
  /// An adjective: `væpnet`.
  case adjective = "adj"
  /// A verb in the infinitive, with or without its marker: `vedta`, `å vedta`.
  case verb
  /// Several words of which the head inflects: `medlem av EU`.
  case phrase
}
