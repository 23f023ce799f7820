internal import TextKit

/// The words of a text, each different spelling once, and every place where one stands.
struct SpelledForms {
  /// A spelling, capitals and hyphens as they stand.
  struct Form {
    /// Where it stands first.
    var first: Range<Int>
    /// Its letters in lower case, in Normalization Form C, without hyphens.
    var letters: [Unicode.Scalar]
    /// Before how many letters each hyphen stands.
    var hyphens: [Int]
    /// Which of its parts, told apart by hyphens, begin with a capital.
    var capitals: Set<Int>
    /// Whether it has no small letter.
    var isAllCapitals: Bool
    /// Whether there is nothing in it but letters and hyphens.
    var isPlain: Bool
    /// How often it stands inside a sentence, and how often at the beginning of one, where everything has a capital.
    var inside = 0
    var opening = 0

    var count: Int { inside + opening }
    /// Whether it begins with a capital.
    var isCapitalized: Bool { capitals.contains(0) }
  }

  /// A place where a form stands.
  struct Token {
    var form: UInt32
    var start: UInt32
    var length: UInt32
    /// Whether one blank and nothing else stands between it and the word before.
    var isSpaced: Bool
    /// Whether a sentence, a quotation or a line may begin with it.
    var isOpening: Bool

    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  private(set) var forms: [Form] = []
  private(set) var tokens: [Token] = []

  /// Longer runs of letters are no words: addresses, encoded data.
  static let longestWord = 256

  /// Reads a text in UTF-8, up to 4 GiB of it.
  ///
  /// O(n).
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var table = FormTable()
    var scanner = WordScanner(text)
    var end = 0
    while let word = scanner.next(), word.end <= Int(UInt32.max) {
      defer { end = word.end }
      guard word.end - word.start <= Self.longestWord else { continue }
      let bytes = UnsafeBufferPointer(rebasing: text[word.start..<word.end])
      let form = table.number(of: bytes, in: text) { Int($0) < forms.count ? forms[Int($0)].first : 0..<0 }
      if form == forms.count { forms.append(Form(word.start..<word.end, in: text)) }
      let isOpening = Self.opensSentence(text, from: end, to: word.start)
      if isOpening { forms[form].opening += 1 } else { forms[form].inside += 1 }
      tokens.append(
        Token(
          form: UInt32(form), start: UInt32(word.start), length: UInt32(word.end - word.start),
          isSpaced: word.start == end + 1 && text[end] == 0x20 && !tokens.isEmpty, isOpening: isOpening))
    }
  }

  /// Whether what stands between two words may end a sentence, open a quotation, or be a line's end or start.
  private static func opensSentence(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    if start == 0 || end - start > 12 { return true }
    for index in start..<end {
      switch text[index] {
      // In UTF-8 the second kind begins the dashes, quotation marks and bullets of U+2000 to U+2FFF, the last « and ».
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\""),
        UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "/"), 0x09...0x0D:
        return true
      case 0xE2: return true
      case 0xC2 where index + 1 < end && (text[index + 1] == 0xAB || text[index + 1] == 0xBB): return true
      case UInt8(ascii: "-"): return true
      default: continue
      }
    }
    return false
  }
}

extension SpelledForms.Form {
  init(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    first = range
    let spelling = Spelling(UnsafeBufferPointer(rebasing: text[range]))
    letters = spelling.letters
    hyphens = spelling.joints.map(\.position)
    capitals = []
    for (part, start) in ([0] + hyphens).enumerated() where start < spelling.isCapital.count {
      if spelling.isCapital[start] { capitals.insert(part) }
    }
    isPlain =
      spelling.letters.allSatisfy { $0.isLetter } && spelling.joints.allSatisfy { $0.text == "-" }
      && !spelling.letters.isEmpty
    // A script without capitals has no small letters either.
    isAllCapitals = spelling.isCapital.count > 1 && spelling.isCapital.allSatisfy { $0 }
  }
}

/// Finds the number of a form by its bytes.
///
/// The hash is seeded anew at every run, so that no text can be written to make it slow.
private struct FormTable {
  private static let free = UInt32.max
  private var slots = [UInt32](repeating: free, count: 1024)
  private var hashes: [Int] = []

  /// The number of the form with these bytes; if there is none, the next number, which is given to it.
  mutating func number(
    of bytes: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, _ range: (UInt32) -> Range<Int>
  ) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    let hash = hasher.finalize()
    var slot = hash & (slots.count - 1)
    while slots[slot] != Self.free {
      let number = slots[slot]
      if hashes[Int(number)] == hash {
        let known = range(number)
        if known.count == bytes.count, text[known].elementsEqual(bytes) { return Int(number) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = hashes.count
    hashes.append(hash)
    slots[slot] = UInt32(number)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [UInt32](repeating: Self.free, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }
}
