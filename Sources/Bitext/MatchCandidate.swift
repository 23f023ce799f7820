/// An earlier translation whose source is the same as, or close to, a segment's.
public struct MatchCandidate: Sendable, Hashable {
  /// What a translator is shown: 101 in context, 100 verbatim, at most 99 otherwise.
  public var score: Int
  /// 1 − Levenshtein distance over tokens ÷ the longer token count, in 0...1.
  public var similarity: Double
  /// The source of the earlier translation.
  public var source: InlineText
  /// Its target.
  public var target: InlineText
  /// The memory it comes from.
  public var origin: String
  /// What it is if no match from a memory, in the words of XLIFF 2.1 (5.1.7.9): `mt` for machine translation, `tb`, …
  public var type: String?

  /// Makes a candidate.
  public init(
    score: Int, similarity: Double, source: InlineText, target: InlineText, origin: String, type: String? = nil
  ) {
    self.score = score
    self.similarity = similarity
    self.source = source
    self.target = target
    self.origin = origin
    self.type = type
  }
}
