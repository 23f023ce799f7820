/// A few dozen words of a text, read before the first of them is judged.
///
/// A memory of many words is larger than the processor's caches. The look-ups of a batch do not wait for each other.
struct WordBatch {
  /// A word that was read.
  struct Item {
    var place = ScannedWord(start: 0, end: 0, gap: .start)
    var text = WordText()
    /// What the memory holds where the word is looked for first.
    var candidate = WordMemory.Word()

    @inline(__always)
    var range: Range<Int> { place.start..<place.end }
  }

  private var items = InlineArray<32, Item>(repeating: Item())
  private(set) var count = 0

  @inline(__always)
  subscript(number: Int) -> Item { items[number] }

  /// Reads the next words; none when the text is at its end.
  mutating func read(_ scanner: inout WordScanner, in bytes: UnsafeBufferPointer<UInt8>) {
    count = 0
    while count < items.count, let place = scanner.next() {
      items[count].place = place
      items[count].text = WordText(place.start..<place.end, in: bytes)
      count += 1
    }
  }

  /// Looks for all words at once.
  mutating func fetchCandidates(from memory: WordMemory) {
    for number in 0..<count { items[number].candidate = memory.candidate(for: items[number].text) }
  }
}
