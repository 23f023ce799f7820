package import TextKit

/// Tells when a text is clearly Nynorsk, Bokmål or English and is said to be another of the three.
///
/// It counts the small words that every longer text has and of two languages only one (`FunctionWords`). What others say in
/// a text may be in another language, so nothing between quotation marks counts, nor a line that a dash opens as speech;
/// and the words of the language that was said must be all but missing, so that a text in two languages is left alone.
package struct LanguageEvidence {
  /// How often words of each set of languages stand, by the set's bits.
  private var counts: [FunctionWords.Languages: Int] = [:]

  /// How much of a text is looked at, in bytes: it is in one language from its beginning on.
  package static let reach = 1 << 16
  /// The fewest words of another language that count as evidence.
  static let least = 6
  /// How many words of another language outweigh one of the language that was said.
  static let outweighing = 6

  /// Counts the words of a text's first 64 KiB. O(their number).
  package init(_ text: UnsafeBufferPointer<UInt8>) {
    let text = UnsafeBufferPointer(rebasing: text.prefix(Self.reach))
    var quotations = QuotationWalk()
    var position = 0
    while position < text.count {
      if Self.isLetter(text[position]) {
        let start = position
        var word: UInt64 = 0
        while position < text.count, Self.isLetter(text[position]), !quotations.isMark(text, position) {
          // Eight bytes are enough for all words that are looked for; a longer one must not end as one of them.
          word = position - start < 8 ? word << 8 | UInt64(Self.lowercase(text[position])) : 0
          position += 1
        }
        if position > start {
          quotations.passWord()
          if !quotations.isInside, let languages = FunctionWords.languages[word] {
            counts[languages, default: 0] += 1
          }
          continue
        }
      }
      position += quotations.pass(text, position)
    }
  }

  /// The language the text is in, where it clearly is not in `language`; nil where it is, or nothing is clear, or it is
  /// none of the three.
  package func contradiction(of language: LanguageTag) -> LanguageTag? {
    guard let said = FunctionWords.set(of: language) else { return nil }
    var best: (language: LanguageTag, count: Int)?
    for (set, tag) in FunctionWords.all where set != said {
      // What only one of the two has.
      let own = counts.reduce(0) { $0 + ($1.key.contains(said) && !$1.key.contains(set) ? $1.value : 0) }
      let other = counts.reduce(0) { $0 + ($1.key.contains(set) && !$1.key.contains(said) ? $1.value : 0) }
      if other >= Self.least, other >= Self.outweighing * own, other > best?.count ?? 0 { best = (tag, other) }
    }
    return best?.language
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 }
  private static func lowercase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}

/// What stands between quotation marks, or behind a dash that opens a line. A line's end ends both.
private struct QuotationWalk {
  private var depth = 0
  private var isSpeech = false
  private var isStraight = false
  private var isLineStart = true

  var isInside: Bool { depth > 0 || isSpeech || isStraight }

  /// Whether a mark of two or three bytes stands here, whose bytes look like letters'.
  func isMark(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool { Self.mark(text, position) != nil }

  /// Takes up a word.
  mutating func passWord() { isLineStart = false }

  /// Takes up what stands at a place that begins no word, and says how many bytes that is.
  mutating func pass(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    let byte = text[position]
    if byte == 0x0A || byte == 0x0D {
      self = QuotationWalk()
      return 1
    }
    let wasLineStart = isLineStart
    if byte != 0x20, byte != 0x09 { isLineStart = false }
    if byte == UInt8(ascii: "\"") { isStraight.toggle() }
    if byte == UInt8(ascii: "-"), wasLineStart { isSpeech = true }
    guard let (mark, length) = Self.mark(text, position) else { return 1 }
    switch mark {
    case .opening: depth += 1
    case .closing: depth = max(0, depth - 1)
    case .dash: if wasLineStart { isSpeech = true }
    case .other: break
    }
    return length
  }

  private enum Mark { case opening, closing, dash, other }

  /// «», “”, „ and dashes; all of General Punctuation is no letter.
  private static func mark(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> (Mark, length: Int)? {
    let first = text[position]
    guard first == 0xC2 || first == 0xE2, position + 1 < text.count else { return nil }
    let second = text[position + 1]
    if first == 0xC2 { return (second == 0xAB ? .opening : second == 0xBB ? .closing : .other, 2) }
    guard second == 0x80, position + 2 < text.count else { return nil }
    switch text[position + 2] {
    case 0x9C, 0x9E: return (.opening, 3)
    case 0x9D: return (.closing, 3)
    case 0x93, 0x94: return (.dash, 3)
    default: return (.other, 3)
    }
  }
}
