internal import Bitext

/// How like a text is to those before it: what a translator will know by the time they reach it.
package final class InnerMatches {
  private let index = FuzzyIndex()
  private var count: Int64 = 0

  /// Knows no text yet.
  package init() {}

  /// The score of the most similar text so far, at most 99; 0 when none comes near. O(texts so far).
  package func score(of text: String) -> Int {
    guard let best = index.candidates(for: text, minimum: 0.5, limit: 1).first else { return 0 }
    return min(99, Int(best.similarity * 100 + 1e-9))
  }

  /// Adds a text.
  package func add(_ text: String) {
    count += 1
    index.update(unit: count, texts: [IndexedText(unit: count, place: 0, text: text)])
  }
}
