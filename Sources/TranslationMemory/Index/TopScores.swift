/// The best similarities found so far, and the one that a further match must have at least to be of interest.
struct TopScores {
  private let limit: Int
  private var best: [Double] = []
  /// Rises when `limit` texts are found. What is equal to it is still of interest: the order of equals is decided later.
  private(set) var minimum: Double

  init(limit: Int, minimum: Double) {
    self.limit = limit
    self.minimum = minimum
  }

  /// Takes note of texts with a similarity. O(limit).
  mutating func insert(_ similarity: Double, texts: Int) {
    for _ in 0..<min(texts, limit) {
      if best.count == limit {
        guard let last = best.last, last < similarity else { break }
        best.removeLast()
      }
      let place = best.firstIndex { $0 < similarity } ?? best.count
      best.insert(similarity, at: place)
    }
    if best.count == limit, let last = best.last { minimum = max(minimum, last) }
  }
}
