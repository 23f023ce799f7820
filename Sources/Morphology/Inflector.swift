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

  /// All forms of a term.
  ///
  /// - Parameters:
  ///   - term: A word or a phrase as a dictionary gives it, its words set apart by single spaces.
  ///   - partOfSpeech: What it is; nil inflects it as a noun, or as a verb when it begins with å or to.
  ///   - genders: What is known of its gender; empty allows all.
  /// - Returns: The dictionary form first, none twice.
  /// - Complexity: O(forms): under 40 for a word, a few hundred for a phrase.
  package func forms(of term: String, partOfSpeech: PartOfSpeech?, genders: Set<Gender>) -> [InflectedForm] {
    let words = term.split(separator: " ").map(String.init)
    var forms = FormCollector(term)
    switch partOfSpeech {
    case .verb:
      collectVerbs(words, into: &forms)
    case nil where words.count > 1 && words[0] == grammar.infinitiveMarker:
      collectVerbs(words, into: &forms)
    case .adjective:
      let adjective = adjective(words.last ?? term)
      let before = words.dropLast()
      for form in adjective.strong + adjective.weak { forms.add((before + [form]).joined(separator: " ")) }
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
      forms.add((words.dropLast() + [form]).joined(separator: " "), .genitive)
    }
    guard words.count == 1, Acronym.matches(last) else { return }
    for form in nounForms(of: last, .all) {
      forms.add(form)
      for genitive in genitives(of: form) { forms.add(genitive) }
    }
  }

  /// A verb: its first word inflects, the marker before it may be left out.
  private func collectVerbs(_ words: [String], into forms: inout FormCollector) {
    let bare = words.first == grammar.infinitiveMarker ? words.dropFirst() : words[...]
    guard let verb = bare.first else { return }
    for form in [verb] + grammar.verbs.columns(of: verb).joined() {
      forms.add(([form] + bare.dropFirst()).joined(separator: " "))
    }
  }

  /// The forms of one noun besides its dictionary form, without genitives.
  func nounForms(of word: String, _ classes: ParadigmTable.Classes) -> [String] {
    // In a compound with a hyphen the last part inflects by its own ending: IA-avtale like avtale.
    if let hyphen = word.lastIndex(of: "-"), word.index(after: hyphen) != word.endIndex {
      let head = word[...hyphen]
      return nounForms(of: String(word[word.index(after: hyphen)...]), classes).map { head + $0 }
    }
    if Acronym.matches(word) { return grammar.acronymEndings.map { word + $0 } }
    return grammar.nouns.columns(of: word, classes).flatMap { $0 }
  }

  /// An adjective's forms: beside an indefinite singular, and beside any other form of the noun.
  func adjective(_ word: String) -> (strong: [String], weak: [String]) {
    let columns = grammar.adjectives.columns(of: word)
    func column(_ index: Int) -> [String] { index < columns.count ? columns[index] : [] }
    let weak = column(1) + column(2) + column(4)
    return (strong: [word] + column(0) + column(3), weak: weak.isEmpty ? [word] : weak)
  }

  /// The genitives of a form; an acronym's may also be set off by an apostrophe.
  func genitives(of form: String) -> [String] {
    guard let last = form.unicodeScalars.last else { return [] }
    let endsInSibilant = ["s", "x", "z", "S", "X", "Z"].contains(last)
    switch grammar.genitive {
    case .bareS:
      if endsInSibilant { return [form + "'"] }
      return Acronym.matches(form) ? [form + "s", form + "'s"] : [form + "s"]
    case .apostropheS:
      return endsInSibilant ? [form + "'", form + "'s"] : [form + "'s"]
    }
  }
}

/// Gathers forms in order, none twice.
struct FormCollector {
  private(set) var result: [InflectedForm]
  private var seen: Set<String>

  init(_ term: String) {
    result = [InflectedForm(term, .none)]
    seen = [term]
  }

  mutating func add(_ form: String, _ distance: InflectedForm.Distance = .inflection) {
    if seen.insert(form).inserted { result.append(InflectedForm(form, distance)) }
  }
}

/// Short words that end in a capital or a digit, such as EU, KrF and G7.
///
/// Their endings follow a hyphen, their genitive does not.
enum Acronym {
  static func matches(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    guard let last = letters.last, let first = letters.first else { return false }
    return letters.count >= 2 && letters.count <= 6 && first.isLetter && (last.isUppercaseLetter || last.isDecimalDigit)
  }
}
