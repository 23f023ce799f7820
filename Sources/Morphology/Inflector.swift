package import TextKit

/// Makes the forms of dictionary words in one language.
///
/// The paradigms give every form that the word's ending allows, or only those of its gender when that is known. A form
/// too many costs nothing where nobody writes it; a form too few is a term that is not found.
package struct Inflector: Sendable {
  let grammar: Grammar

  /// Makes an inflector for `nb`, `nn` or `en`, whatever the region; nil for any other language.
  package init?(language: LanguageTag) {
    guard let grammar = Grammar.of(language) else { return nil }
    self.grammar = grammar
  }

  /// The conjunctions that join the two parts of a pair: og, eller, samt.
  package var coordinators: Set<String> { grammar.coordinators }

  /// Whether a word is one of the irregular verbs, or a compound of one: gå, vedta.
  package func isIrregularVerb(_ word: String) -> Bool { grammar.verbs.lists(word) }

  /// The dictionary words whose irregular form a word may be: gå of «gikk», god of «bedre». O(irregular words).
  package func irregularWords(ofForm form: String) -> Set<String> {
    [grammar.nouns, grammar.adjectives, grammar.verbs].reduce(into: []) { $0.formUnion($1.listedWords(ofForm: form)) }
  }

  /// All forms of a term.
  ///
  /// - Parameters:
  ///   - term: A word or a phrase as a dictionary gives it, its words set apart by single spaces.
  ///   - partOfSpeech: What it is; nil inflects it as a noun, or as a verb when it begins with å or to.
  ///   - genders: What is known of its gender; empty allows all.
  /// - Returns: The dictionary form first, none twice.
  /// - Complexity: O(forms): under 40 for a word, a few hundred for a phrase.
  package func forms(of term: String, partOfSpeech: PartOfSpeech?, genders: Set<Gender>) -> [InflectedForm] {
    let words = term.utf8.contains(UInt8(ascii: " ")) ? term.split(separator: " ").map(String.init) : [term]
    var forms = FormCollector(term)
    switch partOfSpeech {
    case .verb:
      collectVerbs(words, into: &forms)
    case nil where words.count > 1 && words[0] == grammar.infinitiveMarker:
      collectVerbs(words, into: &forms)
    case .adjective:
      collectAdjectives(words, into: &forms)
    case .properNoun:
      collectName(words, into: &forms)
    case .noun, .phrase, nil:
      collectNouns(words, ParadigmTable.Classes(genders), into: &forms)
    }
    return forms.result
  }

  /// A name: the genitive, and what an acronym takes besides.
  private func collectName(_ words: [String], into forms: inout FormCollector) {
    guard let last = words.last else { return }
    for form in genitives(of: last) {
      forms.add((words.dropLast() + [form]).joined(separator: " "), .dictionary, isGenitive: true)
    }
    guard words.count == 1, Acronym.matches(last) else { return }
    for (form, name) in nounForms(of: last, .all) {
      forms.add(form, name)
      for genitive in genitives(of: form, isPlural: name == .plural) { forms.add(genitive, name, isGenitive: true) }
    }
  }

  private func collectAdjectives(_ words: [String], into forms: inout FormCollector) {
    guard let last = words.last else { return }
    let before = words.dropLast()
    for (form, name) in named(grammar.adjectives.columns(of: last), Self.adjectiveColumns) {
      forms.add((before + [form]).joined(separator: " "), name)
    }
  }

  /// A verb: its first word inflects, the marker before it may be left out.
  private func collectVerbs(_ words: [String], into forms: inout FormCollector) {
    let isMarked = words.count > 1 && words[0] == grammar.infinitiveMarker
    let bare = isMarked ? words.dropFirst() : words[...]
    guard let verb = bare.first else { return }
    let inflected = [(verb, GrammaticalForm.infinitive)] + named(grammar.verbs.columns(of: verb), grammar.verbColumns)
    for (form, name) in inflected { forms.add(([form] + bare.dropFirst()).joined(separator: " "), name) }
  }

  /// The forms of one noun besides its dictionary form, without genitives.
  func nounForms(of word: String, _ classes: ParadigmTable.Classes) -> [(text: String, form: GrammaticalForm)] {
    // In a compound with a hyphen the last part inflects by its own ending: IA-avtale like avtale.
    if let hyphen = word.utf8.lastIndex(of: UInt8(ascii: "-")), word.utf8.index(after: hyphen) != word.utf8.endIndex {
      let head = word[...hyphen]
      return nounForms(of: String(word[word.utf8.index(after: hyphen)...]), classes).map { (head + $0.text, $0.form) }
    }
    if Acronym.matches(word) { return grammar.acronymEndings.map { (word + $0.text, $0.form) } }
    return named(grammar.nouns.columns(of: word, classes), grammar.nounColumns)
  }

  /// A table's columns as a list of forms with their names.
  private func named(
    _ columns: [[String]], _ names: [GrammaticalForm]
  ) -> [(text: String, form: GrammaticalForm)] {
    var result: [(text: String, form: GrammaticalForm)] = []
    for (index, column) in columns.enumerated() {
      for text in column { result.append((text, index < names.count ? names[index] : .other)) }
    }
    return result
  }

  /// The columns of every language's adjectives.
  static let adjectiveColumns: [GrammaticalForm] = [.neuter, .weak, .comparative, .superlative, .weakSuperlative]

  /// An adjective's forms: beside an indefinite singular, and beside any other form of the noun.
  func adjective(_ word: String) -> (strong: [String], weak: [String]) {
    let columns = grammar.adjectives.columns(of: word)
    func column(_ index: Int) -> [String] { index < columns.count ? columns[index] : [] }
    let weak = column(1) + column(2) + column(4)
    return (strong: [word] + column(0) + column(3), weak: weak.isEmpty ? [word] : weak)
  }

  /// The genitives of a form; an acronym's may also be set off by an apostrophe.
  func genitives(of form: String, isPlural: Bool = false) -> [String] {
    guard let last = form.utf8.last else { return [] }
    // s, x and z, large or small.
    let endsInSibilant = last | 0x20 == 0x73 || last | 0x20 == 0x78 || last | 0x20 == 0x7A
    switch grammar.genitive {
    case .bareS:
      if endsInSibilant { return [form + "'"] }
      return Acronym.matches(form) ? [form + "s", form + "'s", form + ":s"] : [form + "s"]
    case .apostropheS:
      // James's, but policies'.
      return !endsInSibilant ? [form + "'s"] : isPlural ? [form + "'"] : [form + "'", form + "'s"]
    }
  }
}

/// Gathers forms in order, none twice.
struct FormCollector {
  private(set) var result: [InflectedForm]
  /// Only where there are many: a few dozen short words are compared faster than hashed.
  private var seen: Set<String> = []

  init(_ term: String) {
    result = [InflectedForm(term, .dictionary)]
    result.reserveCapacity(32)
  }

  mutating func add(_ text: String, _ form: GrammaticalForm, isGenitive: Bool = false) {
    if result.count < 64 {
      let length = text.utf8.count
      if result.contains(where: { $0.text.utf8.count == length && $0.text == text }) { return }
    } else {
      if seen.isEmpty { seen = Set(result.map(\.text)) }
      guard seen.insert(text).inserted else { return }
    }
    result.append(InflectedForm(text, form, isGenitive: isGenitive))
  }
}

/// Short words that end in a capital or a digit, such as EU, KrF and G7.
///
/// Their endings follow a hyphen, their genitive does not.
enum Acronym {
  static func matches(_ word: String) -> Bool {
    guard let end = word.utf8.last, end < 0x61 || end >= 0x80 else { return false }
    let letters = word.unicodeScalars
    guard let last = letters.last, let first = letters.first else { return false }
    return letters.count >= 2 && letters.count <= 6 && first.isLetter && (last.isUppercaseLetter || last.isDecimalDigit)
  }
}
