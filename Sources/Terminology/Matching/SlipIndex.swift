internal import Bitext
internal import Morphology

/// Long forms by what a slip leaves alone: their first three letters, their last four, and how many there are.
struct SlipIndex: Sendable {
  /// The least letters of a form that is looked for with a slip in it.
  static let leastLength = 9
  /// The least letters of a root in which any letter may be wrong.
  static let leastRoot = 6
  private static let intactStart = 3
  private static let intactEnd = 4

  /// The first form of each bucket, at the slot of its number or the next one free.
  private var heads: [(bucket: UInt64, place: UInt32)] = []
  private var mask = 0
  /// The forms, each with the place of the next in its bucket.
  private var chain: [(form: UInt32, next: UInt32)] = []

  init() {}

  /// Sorts the forms of long terms into buckets, but for genitives, whose s a search takes off.
  ///
  /// O(forms).
  init(_ index: TermIndex) {
    var buckets: [UInt64] = []
    for (number, form) in index.forms.enumerated() where !form.isGenitive && !form.isDoublet {
      guard index.terms[Int(form.term)].letterCount >= Self.leastLength,
        let bucket = index.withText(of: number, { Self.bucket($0) })
      else { continue }
      buckets.append(bucket)
      chain.append((UInt32(number), TermIndex.none))
    }
    var size = 2
    while size < chain.count * 2 { size *= 2 }
    mask = size - 1
    heads = [(bucket: UInt64, place: UInt32)](repeating: (0, TermIndex.none), count: size)
    // Backwards, so that a bucket's forms keep their order.
    for (place, bucket) in buckets.enumerated().reversed() {
      let slot = slot(of: bucket)
      chain[place].next = heads[slot].place
      heads[slot] = (bucket, UInt32(place))
    }
  }

  private func slot(of bucket: UInt64) -> Int {
    var slot = KeyHash.slot(bucket, mask)
    while heads[slot].place != TermIndex.none, heads[slot].bucket != bucket { slot = (slot + 1) & mask }
    return slot
  }

  /// The bucket of a form in letters of ASCII and Latin-1 without spaces and hyphens; nil for any other.
  private static func bucket(_ text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    var count = 0
    var last: UInt64 = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      var letter = UInt64(byte | 0x20)
      if !ASCII.isLetter(byte) {
        guard byte == 0xC3, index + 1 < text.count else { return nil }
        index += 1
        // À–Þ have their small letters 0x20 further on.
        letter = UInt64(text[index] < 0x9F ? text[index] | 0x20 : text[index]) + 0x40
      }
      if count < intactStart { number = number << 8 | letter }
      last = (last << 8 | letter) & 0xFFFF_FFFF
      count += 1
      index += 1
    }
    return count >= leastLength ? UInt64(count & 0xFF) << 56 | number << 32 | last : nil
  }

  private static func bucket(_ letters: ArraySlice<Unicode.Scalar>, length: Int) -> UInt64? {
    guard letters.count >= intactStart + intactEnd + 1 else { return nil }
    var number = UInt64(length & 0xFF)
    for letter in letters.prefix(intactStart) + letters.suffix(intactEnd) {
      guard letter.value < 0x100 else { return nil }
      number = number << 8 | UInt64(letter.value)
    }
    // Seven letters and a length are eight bytes, so that no two buckets share a number.
    return number
  }

  /// Calls the body with each form that may be a word but for one slip, from the glossary's first.
  func forEachCandidate(_ letters: ArraySlice<Unicode.Scalar>, _ body: (Int) -> Void) {
    if chain.isEmpty { return }
    for length in [letters.count, letters.count + 1, letters.count - 1] {
      guard let bucket = Self.bucket(letters, length: length) else { return }
      var place = heads[slot(of: bucket)].place
      while place != TermIndex.none {
        body(Int(chain[Int(place)].form))
        place = chain[Int(place)].next
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
  static func slip(_ word: ArraySlice<Unicode.Scalar>, _ form: ArraySlice<Unicode.Scalar>) -> Slip? {
    var (x, y) = (word, form)
    while let first = x.first, first == y.first { (x, y) = (x.dropFirst(), y.dropFirst()) }
    let before = word.first == nil ? nil : word[..<x.startIndex].last
    while let last = x.last, last == y.last { (x, y) = (x.dropLast(), y.dropLast()) }
    switch (x.count, y.count) {
    case (0, 1), (1, 0):
      let letter = (x.first ?? y.first)
      return letter == before || letter == "s" || letter == "e" ? .typical : .other
    case (1, 1): return .other
    case (2, 2): return x.first == y.last && x.last == y.first ? .typical : nil
    default: return nil
    }
  }
}

extension TermIndex {
  /// The term that a word is but for one slip: viseutenrikminister.
  func slip(in word: UnsafeBufferPointer<UInt8>, _ spelling: Spelling) -> Finding? {
    guard spelling.letters.count >= SlipIndex.leastLength - 1, spelling.letters.count <= 64 else { return nil }
    // A genitive's s stands behind the last letters that must be intact.
    let bare = spelling.letters.last == "s" ? spelling.letters.dropLast() : nil
    for letters in [spelling.letters[...], bare].compactMap(\.self) {
      var best: Int?
      slips.forEachCandidate(letters) { number in
        let form = self.spelling(of: number)
        guard form.letters.count >= SlipIndex.leastLength, let slip = SlipIndex.slip(letters, form.letters[...]),
          !(form.isCapital.first == true && spelling.isCapital.first != true),
          slip == .typical || (compounds?.rootLength(letters) ?? 0) >= SlipIndex.leastRoot
        else { return }
        if let known = best, (forms[known].distance, known) < (forms[number].distance, number) { return }
        best = number
      }
      guard let best else { continue }
      return Finding(start: 0, end: UInt32(word.count), form: UInt32(best), kind: .misspelling)
    }
    return nil
  }
}
