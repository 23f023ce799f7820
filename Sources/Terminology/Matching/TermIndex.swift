internal import Bitext
internal import Morphology
internal import TextKit

/// All forms of all terms, found by the hash of their key in one step.
///
/// It is made once and never changed, and shared by all searches.
final class TermIndex: Sendable {
  static let none = UInt32.max
  private static let emptySlot = UInt64.max

  let terms: [MatchedTerm]
  /// What judging needs of each term.
  let traits: [TermTraits]
  let forms: FormList
  /// The length of the longest key in bytes.
  let maximumLength: Int
  /// The most parts a term has that hyphens or spaces set apart.
  let maximumParts: Int
  /// Whether some term has punctuation between its words.
  let hasPunctuation: Bool
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
  let slips: SlipIndex
  /// The keys with which a term of several words, or one written apart, may begin.
  let beginnings: KeyFilter
  /// The keys of the dictionary forms, with which a compound may begin.
  let firstParts: KeyFilter
  /// The powers of `KeyHash` for keys up to the longest.
  let powers: [UInt64]
  private let filter: KeyFilter
  /// The first form of each key, at the slot of its hash or the next one free: the upper half of the hash above the
  /// form's number, so that a miss reads one word of memory.
  private let slots: [UInt64]

  init(_ glossaries: [Glossary], source: LanguageTag) {
    let inflector = Inflector(language: source)
    let sister = source.sister.flatMap { Inflector(language: $0) }
    inflects = inflector != nil
    sisterName = source.sister == .bokmål ? "Bokmål" : "Nynorsk"
    hasEnglishTargets = glossaries.contains { $0.targetLanguage?.language == "en" }
    coordinators = inflector?.coordinators ?? []
    context = WordContext(language: source)
    compounds = CompoundRules(language: source)
    var collector = TermCollector(inflector, sister: sister, context)
    collector.add(glossaries)
    terms = collector.terms
    traits = terms.map(\.traits)
    maximumLength = collector.maximumLength
    maximumParts = collector.maximumParts
    hasPunctuation = collector.hasPunctuation
    powers = KeyHash.powers(upTo: maximumLength)
    beginnings = KeyFilter(collector.beginnings)
    firstParts = KeyFilter(compounds == nil ? [] : collector.dictionaryForms)
    slips = compounds == nil ? SlipIndex() : SlipIndex(collector.forms, terms)
    slots = Self.link(&collector.forms)
    forms = collector.forms
    filter = KeyFilter(collector.forms.hashes)
  }

  /// Fills the table: each key's forms in a chain, the chain's first in a slot.
  private static func link(_ forms: inout FormList) -> [UInt64] {
    var size = 4
    while size * 3 < forms.indices.count * 4 { size *= 2 }
    var slots = [UInt64](repeating: emptySlot, count: size)
    // Backwards, so that chains keep the glossary's order.
    for number in forms.indices.reversed() {
      let hash = forms[number].hash
      let slot = slot(of: hash, in: slots)
      if slots[slot] != emptySlot { forms.link(number, to: UInt32(truncatingIfNeeded: slots[slot])) }
      slots[slot] = hash & ~0xFFFF_FFFF | UInt64(number)
    }
    return slots
  }

  /// The slot that holds a hash, or the free one where it would go.
  @inline(__always)
  private static func slot(of hash: UInt64, in slots: [UInt64]) -> Int {
    let mask = slots.count - 1
    var slot = KeyHash.slot(hash, mask)
    // Two keys may share the upper half of their hashes, and so a chain: the whole hash is compared later.
    while slots[slot] != emptySlot, (slots[slot] ^ hash) >> 32 != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// Whether a form may have a key with this hash; false for certain where none has.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool { filter.mayContain(hash) }

  /// The first form that may have the key, or `none`.
  ///
  /// Expected O(1).
  @inline(__always)
  func first(_ key: KeyHash) -> UInt32 {
    guard key.length <= maximumLength, filter.mayContain(key.value) else { return Self.none }
    return UInt32(truncatingIfNeeded: slots[Self.slot(of: key.value, in: slots)])
  }
}
