/// A text that is similar to one looked up, with what orders it among equals.
package struct FuzzyCandidate: Sendable, Hashable {
  /// Its unit's number, and its place among the unit's texts.
  package var unit: Int64
  package var place: Int
  /// `1 − Levenshtein distance over tokens ÷ the longer token count`, in 0...1.
  package var similarity: Double
  /// How many words differ, whatever the punctuation, and how many tokens when capitals count.
  package var wordDistance: Int
  package var spellingDistance: Int
  /// Whether the whole text is the same, and whether the inline codes are. By hashes: a coincidence only misplaces.
  package var isSameText: Bool
  package var hasSameCodes: Bool
  /// When its unit was last changed, in seconds since 1970.
  package var changed: UInt32

  /// Whether it comes before another: by similarity, then by verbatim likeness.
  @inline(__always)
  package func isMoreLike(_ other: FuzzyCandidate) -> Bool {
    if similarity != other.similarity { return similarity > other.similarity }
    if wordDistance != other.wordDistance { return wordDistance < other.wordDistance }
    if spellingDistance != other.spellingDistance { return spellingDistance < other.spellingDistance }
    if isSameText != other.isSameText { return isSameText }
    return hasSameCodes && !other.hasSameCodes
  }

  /// Whether it comes before another: as `isMoreLike`, and of equals what was changed last, then the higher number.
  @inline(__always)
  package func isBefore(_ other: FuzzyCandidate) -> Bool {
    if isMoreLike(other) { return true }
    if other.isMoreLike(self) { return false }
    return (changed, unit, place) > (other.changed, other.unit, other.place)
  }
}
