internal import Bitext
internal import Morphology
internal import TextKit

/// All forms of all terms, found by the hash of their key in one step.
struct TermIndex: Sendable {
  /// A form of a term.
  ///
  /// Its text lies in `texts` and ends where the next form's begins.
  struct Form: Sendable {
    var hash: UInt64
    fileprivate(set) var textStart: UInt32
    var term: UInt32
    /// The next form with the same key, or `none`.
    fileprivate(set) var next: UInt32
    /// What else a noun's form may be.
    var readings: FormReadings
    var form: GrammaticalForm
    var isGenitive: Bool
    /// Whether it is spelled as the other written standard of the language has it.
    var isDoublet: Bool

    var distance: InflectedForm.Distance { form != .dictionary ? .inflection : isGenitive ? .genitive : .none }
  }

  static let none = UInt32.max
  private static let emptySlot = UInt64.max

  private(set) var terms: [MatchedTerm] = []
  private(set) var forms: [Form] = []
  /// The length of the longest key in bytes.
  private(set) var maximumLength = 0
  /// The most parts a term has that hyphens or spaces set apart.
  private(set) var maximumParts = 1
  /// Whether some term has punctuation between its words.
  private(set) var hasPunctuation = false
  /// Whether the language's forms are known.
  let inflects: Bool
  /// What the language's other written standard is called.
  let sisterName: String
  /// Whether the translations are English, whose plurals are known.
  let hasEnglishTargets: Bool
  /// The conjunctions that join the two parts of a pair.
  let coordinators: Set<String>
  let context: WordContext?
  let compounds: CompoundRules?
  private(set) var slips = SlipIndex()
  /// The keys with which a term of several words, or one written apart, may begin.
  private(set) var beginnings = KeyFilter([])
  private(set) var powers: [UInt64] = [1]
  private var filter = KeyFilter([])
  private var texts: [UInt8] = []
  /// The first form of each key, at the slot of its hash or the next one free: the upper half of the hash above the
  /// form's number, so that a miss reads one word of memory.
  private var slots: [UInt64] = [emptySlot]
  private var mask = 0

  init(_ glossaries: [Glossary], source: LanguageTag) {
    let inflector = Inflector(language: source)
    let sister = source.sister.flatMap { Inflector(language: $0) }
    inflects = inflector != nil
    sisterName = source.sister == .bokmål ? "Bokmål" : "Nynorsk"
    hasEnglishTargets = glossaries.contains { $0.targetLanguage?.language == "en" }
    coordinators = inflector?.coordinators ?? []
    context = WordContext(language: source)
    compounds = CompoundRules(language: source)
    var places: [String: Int] = [:]
    var names: [String] = []
    var sources: [[(number: Int, entry: GlossaryEntry)]] = []
    for (number, entry) in glossaries.lazy.flatMap(\.entries).enumerated() {
      for term in entry.terms {
        let term = term.composed
        if let place = places[term] {
          sources[place].append((number, entry))
        } else {
          places[term] = sources.count
          names.append(term)
          sources.append([(number, entry)])
        }
      }
    }
    places = [:]
    var builder = Builder(context: context)
    terms.reserveCapacity(names.count)
    for (place, name) in names.enumerated() {
      terms.append(MatchedTerm(name, sources[place]))
      addForms(of: name, place, sources[place].map(\.entry), inflector, &builder)
      if let sister { addDoublets(of: name, place, sources[place].map(\.entry), sister, &builder) }
      sources[place] = []
    }
    powers = KeyHash.powers(upTo: maximumLength)
    beginnings = KeyFilter(builder.beginnings)
    if compounds != nil { slips = SlipIndex(self) }
    link()
    filter = KeyFilter(forms.lazy.map(\.hash))
  }

  /// What is gathered while terms are added, and not needed afterwards.
  private struct Builder {
    var beginnings: [UInt64] = []
    /// The readings of forms by their keys: a form's key is at hand, its lower case is not.
    var readings: [UInt64: FormReadings] = [:]

    init(context: WordContext?) {
      for (form, found) in context?.readings ?? [:] { readings[Spelling(form).key.value] = found }
    }
  }

  private mutating func addForms(
    of term: String, _ place: Int, _ entries: [GlossaryEntry], _ inflector: Inflector?, _ builder: inout Builder
  ) {
    guard let inflector else {
      add(InflectedForm(term, .dictionary), place, &builder)
      return
    }
    if entries.count == 1 {
      let forms = inflector.forms(of: term, partOfSpeech: entries[0].partOfSpeech, genders: entries[0].genders)
      for form in forms { add(form, place, &builder) }
      return
    }
    // Two entries of one term may differ in what they say of its grammar: a noun and a verb of the same letters.
    var seen: Set<String> = []
    for entry in entries {
      let forms = inflector.forms(of: term, partOfSpeech: entry.partOfSpeech, genders: entry.genders)
      for form in forms where seen.insert(form.text).inserted { add(form, place, &builder) }
    }
  }

  private mutating func addDoublets(
    of term: String, _ place: Int, _ entries: [GlossaryEntry], _ inflector: Inflector, _ builder: inout Builder
  ) {
    for entry in entries where !entry.doublets.isEmpty {
      for doublet in entry.doublets[term] ?? [] {
        let forms = inflector.forms(of: doublet.composed, partOfSpeech: entry.partOfSpeech, genders: entry.genders)
        for form in forms { add(form, place, isDoublet: true, &builder) }
      }
    }
  }

  private mutating func add(
    _ form: InflectedForm, _ place: Int, isDoublet: Bool = false, _ builder: inout Builder
  ) {
    // An apostrophe at a word's end leaves no trace in the key: `GenitiveApostrophe` sees to those genitives.
    if form.isGenitive, form.text.utf8.last == UInt8(ascii: "'") { return }
    var text = form.text
    // Offsets are 32 bits wide; what lies past them cannot be found.
    guard texts.count + text.utf8.count < Int(UInt32.max), forms.count < Int(Self.none),
      let read = text.withUTF8({ FormReader($0) })
    else { return }
    let start = texts.count
    text.withUTF8 { texts.append(contentsOf: $0) }
    if read.hasPunctuation { hasPunctuation = true }
    maximumParts = max(maximumParts, read.prefixes.count + 1)
    maximumLength = max(maximumLength, read.key.length)
    for prefix in read.prefixes { builder.beginnings.append(prefix.value) }
    if form.form == .dictionary, !form.isGenitive {
      text.withUTF8 { bytes in
        WrittenApart.forEachBeginning(of: bytes) { builder.beginnings.append($0) }
      }
    }
    let term = terms[place]
    var readings: FormReadings = []
    if term.isPlainNoun, let context {
      readings = builder.readings[read.key.value] ?? []
      // Nynorsk's noun «uttale» is Bokmål's verb.
      if isDoublet { readings.formUnion(.verbs(like: form)) }
      if !context.otherNouns.isEmpty, context.otherNouns[term.term] != nil {
        readings.formUnion(context.otherNoun(text, lemma: term.term))
      }
    }
    forms.append(
      Form(
        hash: read.key.value, textStart: UInt32(start), term: UInt32(place), next: Self.none, readings: readings,
        form: form.form, isGenitive: form.isGenitive, isDoublet: isDoublet))
  }

  /// Fills the table: each key's forms in a chain, the chain's first in a slot.
  private mutating func link() {
    var size = 4
    while size * 3 < forms.count * 4 { size *= 2 }
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
  func first(_ key: KeyHash) -> UInt32 {
    guard key.length <= maximumLength, filter.mayContain(key.value) else { return Self.none }
    return UInt32(truncatingIfNeeded: slots[slot(of: key.value)])
  }

  /// Calls the body with each form that may have the key.
  func forEach(_ key: KeyHash, _ body: (Int, Form) -> Void) {
    var number = first(key)
    while number != Self.none {
      let form = forms[Int(number)]
      body(Int(number), form)
      number = form.next
    }
  }

  /// Calls the body with a form's bytes, as they are written in a dictionary.
  func withText<Result>(of form: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = Int(forms[form].textStart)
    let end = form + 1 < forms.count ? Int(forms[form + 1].textStart) : texts.count
    return texts.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }

  /// How a form is written in a dictionary.
  func spelling(of form: Int) -> Spelling { withText(of: form) { Spelling($0) } }
}
