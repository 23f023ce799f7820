internal import Bitext
internal import Morphology
internal import TextKit

/// Gathers the terms of glossaries and all their forms for an index.
struct TermCollector {
  private(set) var terms: [MatchedTerm] = []
  var forms = FormList()
  private(set) var maximumLength = 0
  private(set) var maximumParts = 1
  private(set) var hasPunctuation = false
  /// The hashes of the keys that may begin a term of several words, or one written apart.
  private(set) var beginnings: [UInt64] = []
  /// The hashes of the keys of dictionary forms that are one word.
  private(set) var dictionaryForms: [UInt64] = []
  private let inflector: Inflector?
  /// Inflects as the language's other written standard does.
  private let sister: Inflector?
  private let context: WordContext?
  /// The readings of forms by their keys: a form's key is at hand, its lower case is not.
  private var readings: [UInt64: FormReadings] = [:]

  init(_ inflector: Inflector?, sister: Inflector?, _ context: WordContext?) {
    self.inflector = inflector
    self.sister = sister
    self.context = context
    for (form, found) in context?.readings ?? [:] { readings[Spelling(form).key.value] = found }
  }

  /// Adds all terms, each once, with what every entry says of it.
  mutating func add(_ glossaries: [Glossary]) {
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
    terms.reserveCapacity(names.count)
    for (place, name) in names.enumerated() {
      terms.append(MatchedTerm(name, sources[place]))
      addForms(of: name, place, sources[place].map(\.entry))
      if let sister { addDoublets(of: name, place, sources[place].map(\.entry), sister) }
      sources[place] = []
    }
  }

  private mutating func addForms(of term: String, _ place: Int, _ entries: [GlossaryEntry]) {
    guard let inflector else {
      add(InflectedForm(term, .dictionary), place, hasRivals: false)
      return
    }
    let hasRivals = terms[place].traits.isPlainNoun && context?.otherNouns[term] != nil
    if entries.count == 1 {
      let forms = inflector.forms(of: term, partOfSpeech: entries[0].partOfSpeech, genders: entries[0].genders)
      for form in forms { add(form, place, hasRivals: hasRivals) }
      return
    }
    // Two entries of one term may differ in what they say of its grammar: a noun and a verb of the same letters.
    var seen: Set<String> = []
    for entry in entries {
      let forms = inflector.forms(of: term, partOfSpeech: entry.partOfSpeech, genders: entry.genders)
      for form in forms where seen.insert(form.text).inserted { add(form, place, hasRivals: hasRivals) }
    }
  }

  private mutating func addDoublets(
    of term: String, _ place: Int, _ entries: [GlossaryEntry], _ inflector: Inflector
  ) {
    let hasRivals = terms[place].traits.isPlainNoun && context?.otherNouns[term] != nil
    for entry in entries where !entry.doublets.isEmpty {
      for doublet in entry.doublets[term] ?? [] {
        let forms = inflector.forms(of: doublet.composed, partOfSpeech: entry.partOfSpeech, genders: entry.genders)
        for form in forms { add(form, place, hasRivals: hasRivals, isDoublet: true) }
      }
    }
  }

  /// Adds a form; `hasRivals` tells that another noun has forms like the term's.
  private mutating func add(_ form: InflectedForm, _ place: Int, hasRivals: Bool, isDoublet: Bool = false) {
    // An apostrophe at a word's end leaves no trace in the key: `GenitiveApostrophe` sees to those genitives.
    if form.isGenitive, form.text.utf8.last == UInt8(ascii: "'") { return }
    var text = form.text
    guard let read = text.withUTF8({ FormReader($0) }) else { return }
    var found: FormReadings = []
    if terms[place].traits.isPlainNoun { found = readings[read.key.value] ?? [] }
    // Nynorsk's noun «uttale» is Bokmål's verb.
    if terms[place].traits.isPlainNoun, context != nil, isDoublet { found.formUnion(.verbs(like: form)) }
    if hasRivals, let context { found.formUnion(context.otherNoun(text, lemma: terms[place].term)) }
    guard text.withUTF8({ forms.append($0, form, hash: read.key.value, term: place, isDoublet: isDoublet, found) })
    else { return }
    if read.hasPunctuation { hasPunctuation = true }
    maximumParts = max(maximumParts, read.prefixes.count + 1)
    maximumLength = max(maximumLength, read.key.length)
    for prefix in read.prefixes { beginnings.append(prefix.value) }
    if form.form == .dictionary, !form.isGenitive {
      text.withUTF8 { bytes in WrittenApart.forEachBeginning(of: bytes) { beginnings.append($0) } }
      if terms[place].traits.isWord { dictionaryForms.append(read.key.value) }
    }
  }
}
