/// Two words of a text, or one and a glossary's form, that seem to be one word in two spellings.
struct LikePair: Hashable {
  /// Either side: a number of `SpelledWords.words`, or past those one of `GlossaryForms.forms`.
  var first: Int
  var second: Int
  /// Whether both are the same form, so that the one may stand for the other.
  var isSameForm: Bool
  var isHigh: Bool

  /// The two sides alone.
  var nodes: [Int] { [first, second] }
}
