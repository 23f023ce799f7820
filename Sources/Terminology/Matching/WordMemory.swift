internal import Morphology

/// The words and phrases a search has met, with what was found in each.
///
/// Most running words have been met before, so a text costs little more than one look-up a word, which reads one line of
/// the processor's cache: what each running word needs lies in the table itself, with the first sixteen bytes of its
/// text. Words are told apart byte by byte, capitals and all.
struct WordMemory {
  /// What is known of a word.
  struct Word {
    fileprivate var text = WordText()
    /// The number of what is needed more seldom.
    fileprivate var number: UInt32 = 0
    /// Where its findings begin among all, or the highest number.
    fileprivate var firstFinding = UInt32.max
    /// What it tells of the words beside it, as the bits of `WordCues`, and a bit of the memory's own.
    fileprivate var bits: UInt32 = 0

    /// What it tells of the words beside it.
    @inline(__always)
    var cues: WordCues { WordCues(rawValue: cueBits) }
    @inline(__always)
    var cueBits: UInt32 { bits & ~(1 << 31) }
    /// Whether a term of several words may begin with it.
    @inline(__always)
    fileprivate(set) var beginsPhrase: Bool {
      get { bits >> 31 == 1 }
      set { bits = cueBits | (newValue ? 1 << 31 : 0) }
    }
    var hasFindings: Bool { firstFinding != UInt32.max }
  }

  private struct Details {
    var hash: UInt64
    var keyLength: UInt32
    /// Where the rest of a long word begins in `texts`.
    var textStart: UInt32
  }

  /// Words at the slots of their hashes or the next ones free; a free slot holds a text without bytes.
  private var slots: [Word]
  private var mask: Int
  private var details: [Details] = []
  private var findings: [Finding] = []
  /// What texts have beyond their first sixteen bytes.
  private var texts: [UInt8] = []
  /// Chosen anew for every memory, so that no text can be written to make it slow.
  private let seed = UInt64.random(in: .min ... .max)

  /// How many words are kept before all are forgotten: no text makes the memory larger.
  private static let limit = 1 << 18

  init() {
    slots = [Word](repeating: Word(), count: 512)
    mask = 511
  }

  var isFull: Bool { details.count >= Self.limit || texts.count > 1 << 28 || findings.count > 1 << 24 }

  mutating func removeAll() { self = WordMemory() }

  /// What lies at the first place to look for a word, which is most often that word.
  ///
  /// It does not ask what it finds, so that many look-ups in a row wait for the computer's memory together.
  @inline(__always)
  func candidate(for text: WordText) -> Word { slots[text.slot(seed, mask)] }

  /// Whether a word is the one that stands in a text.
  @inline(__always)
  func isSame(_ word: Word, _ text: WordText, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    word.text == text && (range.count <= WordText.inlineLength || hasRest(of: range, in: bytes, word))
  }

  /// A word met before, or nil.
  ///
  /// Expected O(1), and O(length) for long words.
  func find(_ text: WordText, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    var slot = text.slot(seed, mask)
    while slots[slot].text.length != 0 {
      if isSame(slots[slot], text, range, in: bytes) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func hasRest(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ word: Word) -> Bool {
    let skipped = WordText.inlineLength / 2
    let start = Int(details[Int(word.number)].textStart) - skipped
    let raw = UnsafeRawBufferPointer(bytes)
    return texts.withUnsafeBytes { texts in
      // Eight bytes at a step; there are more than eight, so that the last step may take up some again.
      var offset = skipped
      while true {
        let known = texts.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
        if known != raw.loadUnaligned(fromByteOffset: range.lowerBound + offset, as: UInt64.self) { return false }
        if offset == range.count - 8 { return true }
        offset = min(offset + 8, range.count - 8)
      }
    }
  }

  /// Keeps a word that was not met before.
  mutating func insert(
    _ analysis: WordAnalysis, _ text: WordText, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Word {
    var word = Word(text: text, number: UInt32(truncatingIfNeeded: details.count), bits: analysis.cues.rawValue)
    word.beginsPhrase = analysis.beginsPhrase
    if !analysis.findings.isEmpty { word.firstFinding = UInt32(truncatingIfNeeded: findings.count) }
    details.append(
      Details(
        hash: analysis.key.value, keyLength: UInt32(truncatingIfNeeded: analysis.key.length),
        textStart: UInt32(truncatingIfNeeded: texts.count)))
    for (number, finding) in analysis.findings.enumerated() {
      findings.append(finding)
      findings[findings.count - 1].hasNext = number + 1 < analysis.findings.count
    }
    if range.count > WordText.inlineLength {
      let rest = range.lowerBound + WordText.inlineLength / 2..<range.upperBound
      texts.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[rest]))
    }
    if details.count * 8 > slots.count * 5 { grow() }
    place(word)
    return word
  }

  private mutating func place(_ word: Word) {
    var slot = word.text.slot(seed, mask)
    while slots[slot].text.length != 0 { slot = (slot + 1) & mask }
    slots[slot] = word
  }

  private mutating func grow() {
    let words = slots
    // Fourfold, so that few words are placed anew.
    mask = words.count * 4 - 1
    slots = [Word](repeating: Word(), count: mask + 1)
    for word in words where word.text.length != 0 { place(word) }
  }

  /// The key of a word.
  @inline(__always)
  func key(of word: Word) -> KeyHash {
    let known = details[Int(word.number)]
    return KeyHash(known.hash, length: Int(known.keyLength))
  }

  /// The finding of a word that has so many before it.
  @inline(__always)
  func finding(_ number: Int, of word: Word) -> Finding { findings[Int(word.firstFinding) + number] }
}
