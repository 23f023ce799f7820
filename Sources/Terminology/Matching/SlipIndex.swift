internal import Bitext
internal import Morphology

/// Long forms by what a slip leaves alone: their first three letters, their last four, and how many there are.
///
/// Letters are codes in Latin-1; forms with any other letter, a space or a hyphen are left out.
struct SlipIndex: Sendable {
  /// The least letters of a form that is looked for with a slip in it.
  static let leastLength = 9
  /// The least letters of a root in which any letter may be wrong.
  static let leastRoot = 6
  private static let intactStart = 3
  private static let intactEnd = 4

  /// The first form of each chain, at the slot of its bucket's hash.
  private var heads: [UInt32] = []
  private var mask = 0
  /// The forms, each with the place of the next in its chain.
  private var chain: [(bucket: UInt64, form: UInt32, next: UInt32)] = []
  /// The buckets whatever the length, so that most words cost one look-up.
  private var filter = KeyFilter([])

  init() {}

  /// Sorts the forms of long terms into buckets, but for genitives, whose s a search takes off.
  ///
  /// O(forms).
  init(_ forms: FormList, _ terms: [MatchedTerm]) {
    for number in forms.indices where !forms[number].isGenitive && !forms[number].isDoublet {
      guard terms[Int(forms[number].term)].traits.letterCount >= Self.leastLength,
        let bucket = forms.withText(of: number, { Self.bucket(ofForm: $0) })
      else { continue }
      chain.append((bucket, UInt32(number), TermIndex.none))
    }
    var size = 2
    while size < chain.count { size *= 2 }
    mask = size - 1
    heads = [UInt32](repeating: TermIndex.none, count: size)
    for place in chain.indices {
      let slot = KeyHash.slot(chain[place].bucket, mask)
      chain[place].next = heads[slot]
      heads[slot] = UInt32(place)
    }
    filter = KeyFilter(chain.lazy.map { $0.bucket & Self.lettersOfBucket })
  }

  private static let lettersOfBucket: UInt64 = 0x00FF_FFFF_FFFF_FFFF

  /// The bucket of letters, as if there were so many; seven letters and a length are eight bytes, so that no two buckets
  /// share a number.
  private static func bucket(_ letters: Span<UInt8>, length: Int) -> UInt64? {
    guard letters.count >= intactStart + intactEnd + 1 else { return nil }
    var number = UInt64(length & 0xFF)
    for place in 0..<intactStart + intactEnd {
      let letter = letters[place < intactStart ? place : letters.count - intactStart - intactEnd + place]
      if letter == 0 { return nil }
      number = number << 8 | UInt64(letter)
    }
    return number
  }

  private static func bucket(ofForm text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard let letters = FormLetters(text) else { return nil }
    let codes = letters.codes.span.extracting(first: letters.count)
    return codes.count >= leastLength ? bucket(codes, length: codes.count) : nil
  }

  /// Whether there may be a form that a word is but for one slip.
  ///
  /// O(1).
  func mayHold(_ letters: Span<UInt8>) -> Bool {
    guard let bucket = Self.bucket(letters, length: 0) else { return false }
    return filter.mayContain(bucket)
  }

  /// Calls the body with each form that may be a word but for one slip.
  func forEachCandidate(_ letters: Span<UInt8>, _ body: (Int) -> Void) {
    if chain.isEmpty { return }
    for length in (letters.count - 1)...(letters.count + 1) {
      guard let bucket = Self.bucket(letters, length: length) else { return }
      var place = heads[KeyHash.slot(bucket, mask)]
      while place != TermIndex.none {
        let link = chain[Int(place)]
        if link.bucket == bucket { body(Int(link.form)) }
        place = link.next
      }
    }
  }

  /// A slip of one letter.
  enum Slip {
    /// A letter doubled or single that should not be, a joint's s or e, or two letters changed about: hardly ever
    /// another word.
    case typical
    /// Any other letter more, less or different: «oppløsning» for opplysning may be meant.
    case other
  }

  /// The slip that is all that tells a word from a form, or nil.
  ///
  /// O(length).
  static func slip(_ word: Span<UInt8>, _ form: Span<UInt8>) -> Slip? {
    let shorter = min(word.count, form.count)
    var start = 0
    while start < shorter, word[start] == form[start] { start += 1 }
    var end = 0
    while end < shorter - start, word[word.count - 1 - end] == form[form.count - 1 - end] { end += 1 }
    switch (word.count - start - end, form.count - start - end) {
    case (0, 1), (1, 0):
      let letter = word.count > form.count ? word[start] : form[start]
      let isDoubled = start > 0 && letter == word[start - 1]
      return isDoubled || letter == UInt8(ascii: "s") || letter == UInt8(ascii: "e") ? .typical : .other
    case (1, 1): return .other
    case (2, 2): return word[start] == form[start + 1] && word[start + 1] == form[start] ? .typical : nil
    default: return nil
    }
  }
}

/// A form's letters without case, as codes in Latin-1.
struct FormLetters: ~Copyable {
  private(set) var count = 0
  private(set) var codes = InlineArray<80, UInt8>(repeating: 0)

  /// Reads a form in letters of ASCII and Latin-1 without spaces and hyphens, and not too many; nil for any other.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      if count == codes.count { return nil }
      let byte = text[index]
      var code = byte | 0x20
      if !ASCII.isLetter(byte) {
        guard byte == 0xC3, index + 1 < text.count else { return nil }
        index += 1
        // À–Þ have their small letters 0x20 further on.
        code = (text[index] < 0x9F ? text[index] | 0x20 : text[index]) + 0x40
      }
      codes[count] = code
      count += 1
      index += 1
    }
  }
}

extension TermIndex {
  /// The term that a word is but for one slip: viseutenrikminister.
  func slip(in word: UnsafeBufferPointer<UInt8>, _ letters: WordLetters) -> Finding? {
    guard letters.count >= SlipIndex.leastLength - 1, letters.count <= WordLetters.limit else { return nil }
    let codes = letters.codes.span.extracting(first: letters.count)
    var form = formButForSlip(codes, hasCapital: letters.hasCapital)
    // A genitive's s stands behind the last letters that must be intact.
    if form == nil, codes[codes.count - 1] == UInt8(ascii: "s") {
      form = formButForSlip(codes.extracting(droppingLast: 1), hasCapital: letters.hasCapital)
    }
    return form.map { Finding($0, of: self, end: word.count, .misspelling) }
  }

  /// The form nearest to its dictionary form, and the glossary's first among those.
  private func formButForSlip(_ word: Span<UInt8>, hasCapital: Bool) -> Int? {
    guard slips.mayHold(word) else { return nil }
    var best: Int?
    slips.forEachCandidate(word) { number in
      if let known = best, (forms[known].distance, known) < (forms[number].distance, number) { return }
      let isFound = forms.withText(of: number) { text in
        guard hasCapital || !Self.beginsWithCapital(text), let form = FormLetters(text),
          let slip = SlipIndex.slip(word, form.codes.span.extracting(first: form.count))
        else { return false }
        return slip == .typical || (compounds?.rootLength(word) ?? 0) >= SlipIndex.leastRoot
      }
      if isFound { best = number }
    }
    return best
  }

  /// Whether a form in letters of ASCII and Latin-1 begins with a capital.
  static func beginsWithCapital(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    return first == 0xC3 ? text.count > 1 && text[1] < 0x9F : first & 0x20 == 0
  }
}
