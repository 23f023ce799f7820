/// The last words read, as many as a term may have.
struct WordWindow {
  private var words: [ScannedWord]
  private var last = 0
  private(set) var count = 0

  init(capacity: Int) {
    let none = ScannedWord(start: 0, end: 0, key: KeyHash(), gap: .closed)
    words = [ScannedWord](repeating: none, count: capacity)
  }

  @inline(__always)
  mutating func append(_ word: ScannedWord) {
    last = last + 1 == words.count ? 0 : last + 1
    words[last] = word
    if count < words.count { count += 1 }
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// The word so many before the last one.
  @inline(__always)
  subscript(back: Int) -> ScannedWord { words[last >= back ? last - back : last - back + words.count] }
}
