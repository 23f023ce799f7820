internal import Morphology
internal import TextKit

/// All forms of all terms, found by the hash of their key in one step.
struct TermIndex: Sendable {
  /// A form of a term.
  ///
  /// Its text lies in `texts`.
  struct Form: Sendable {
    var hash: UInt64
    var textStart: UInt32
    var textLength: UInt32
    var term: UInt32
    /// The next form with the same key, or `none`.
    var next: UInt32
    var distance: InflectedForm.Distance
    /// The verbs that a noun's form looks like.
    var likeness: VerbLikeness
  }

  static let none = UInt32.max
  private static let emptySlot = UInt64.max

  private(set) var terms: [MatchedTerm] = []
  private(set) var forms: [Form] = []
  /// The most words a key may be spread over, and the length of the longest key in bytes.
  private(set) var maximumWords = 4
  private(set) var maximumLength = 0
  /// Whether some term has punctuation between its words.
  private(set) var hasPunctuation = false
  /// Whether the language's forms are known.
  let inflects: Bool
  /// The conjunctions that join the two parts of a pair.
  let coordinators: Set<String>
  private(set) var powers: [UInt64] = [1]
  private var texts: [UInt8] = []
  /// The first form of each key, at the slot of its hash or the next one free: the upper half of the hash above the
  /// form's number, so that a miss reads one word of memory.
  private var slots: [UInt64] = [emptySlot]
  private let cues: VerbCues?
  private var mask = 0

  init(_ glossaries: [Glossary], source: LanguageTag) {
    let inflector = Inflector(language: source)
    inflects = inflector != nil
    coordinators = inflector?.coordinators ?? []
    cues = VerbCues(language: source)
    var places: [String: Int] = [:]
    var sources: [[(number: Int, entry: GlossaryEntry)]] = []
    for (number, entry) in glossaries.lazy.flatMap(\.entries).enumerated() {
      for term in entry.terms {
        let term = term.composed
        if let place = places[term] {
          sources[place].append((number, entry))
        } else {
          places[term] = sources.count
          sources.append([(number, entry)])
        }
      }
    }
    let names = places.sorted { $0.value < $1.value }.map(\.key)
    terms = zip(names, sources).map { MatchedTerm($0, $1) }
    for (place, name) in names.enumerated() { addForms(of: name, place, sources[place].map(\.entry), inflector) }
    powers = KeyHash.powers(upTo: maximumLength)
    link()
  }

  private mutating func addForms(of term: String, _ place: Int, _ entries: [GlossaryEntry], _ inflector: Inflector?) {
    guard let inflector else {
      add(InflectedForm(term, .dictionary), place)
      return
    }
    // Two entries of one term may differ in what they say of its grammar: a noun and a verb of the same letters.
    var seen: Set<String> = []
    var grammars: Set<Grammar> = []
    for entry in entries where grammars.insert(Grammar(entry)).inserted {
      let forms = inflector.forms(of: term, partOfSpeech: entry.partOfSpeech, genders: entry.genders)
      for form in forms where entries.count == 1 || seen.insert(form.text).inserted { add(form, place) }
    }
  }

  private struct Grammar: Hashable {
    let partOfSpeech: PartOfSpeech?
    let genders: Set<Gender>

    init(_ entry: GlossaryEntry) {
      partOfSpeech = entry.partOfSpeech
      genders = entry.genders
    }
  }

  private mutating func add(_ form: InflectedForm, _ place: Int) {
    // An apostrophe at a word's end leaves no trace in the key: `GenitiveApostrophe` sees to those genitives.
    if form.distance != .none, form.text.utf8.last == UInt8(ascii: "'") { return }
    var text = form.text
    let start = texts.count
    text.withUTF8 { texts.append(contentsOf: $0) }
    let (words, gap) = text.withUTF8 { bytes in
      var scanner = WordScanner(bytes)
      var words: [KeyHash] = []
      var gap = WordGap.open
      while let word = scanner.next() {
        if word.gap == .punctuation || (word.gap == .closed && !words.isEmpty) { gap = word.gap }
        words.append(word.key)
      }
      return (words, gap)
    }
    let length = words.reduce(0) { $0 + $1.length }
    // Offsets are 32 bits wide; what lies past them, or across a line's end, cannot be found.
    guard length > 0, gap != .closed, texts.count < Int(UInt32.max), forms.count < Int(Self.none) else { return }
    if length >= powers.count { powers = KeyHash.powers(upTo: 2 * length) }
    var key = KeyHash()
    for word in words.reversed() { key.prepend(word, powers) }
    if gap == .punctuation { hasPunctuation = true }
    maximumWords = max(maximumWords, words.count)
    maximumLength = max(maximumLength, length)
    forms.append(
      Form(
        hash: key.value, textStart: UInt32(start), textLength: UInt32(texts.count - start), term: UInt32(place),
        next: Self.none, distance: form.distance,
        likeness: likeness(of: form.text, terms[place])))
  }

  private func likeness(of form: String, _ term: MatchedTerm) -> VerbLikeness {
    guard let cues, term.isPlainNoun else { return [] }
    return cues.likeness(of: form, lemma: term.term)
  }

  /// Whether a form is a verb where it stands.
  func isVerb(_ form: Form, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let cues, !form.likeness.subtracting([.homograph, .otherNoun]).isEmpty else { return false }
    return cues.isVerb(form.likeness, after: LeftContext.words(before: offset, in: bytes))
  }

  /// Fills the table: each key's forms in a chain, the chain's first in a slot.
  private mutating func link() {
    var size = 4
    while size < forms.count * 2 { size *= 2 }
    mask = size - 1
    slots = [UInt64](repeating: Self.emptySlot, count: size)
    // Backwards, so that chains keep the glossary's order.
    for number in forms.indices.reversed() {
      let slot = slot(of: forms[number].hash)
      if slots[slot] != Self.emptySlot { forms[number].next = UInt32(truncatingIfNeeded: slots[slot]) }
      slots[slot] = forms[number].hash & ~0xFFFF_FFFF | UInt64(number)
    }
  }

  /// The slot that holds a hash, or the free one where it would go.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = KeyHash.slot(hash, mask)
    // Two keys may share the upper half of their hashes, and so a chain: the letters are compared later anyhow.
    while slots[slot] != Self.emptySlot, (slots[slot] ^ hash) >> 32 != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// The first form that may have the key, or `none`.
  ///
  /// Expected O(1).
  @inline(__always)
  func first(_ key: KeyHash) -> UInt32 { UInt32(truncatingIfNeeded: slots[slot(of: key.value)]) }

  /// How a form is written in a dictionary.
  func spelling(of form: Form) -> Spelling {
    texts.withUnsafeBufferPointer { texts in
      let start = Int(form.textStart)
      return Spelling(UnsafeBufferPointer(rebasing: texts[start..<start + Int(form.textLength)]))
    }
  }
}
