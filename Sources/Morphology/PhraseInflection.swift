internal import TextKit

/// Phrases and single nouns: a noun is a phrase of one word.
extension Inflector {
  /// Adds the forms of a phrase: its head inflects, the adjectives before the head agree with it, and the last word takes
  /// the genitive.
  ///
  /// The head is the first noun before a preposition or conjunction, else the last word. Where there is one, the last
  /// word inflects too: part i arbeidslivet. Names inside the phrase stand as they are.
  func collectNouns(_ words: [String], _ classes: ParadigmTable.Classes, into forms: inout FormCollector) {
    guard let last = words.last else { return }
    let connective =
      words.count < 3 ? nil : words.indices.dropFirst().first { grammar.connectives.contains(words[$0].lowercased()) }
    guard let connective, connective < words.count - 1 else {
      for group in nounGroup(words[...], classes) {
        forms.add(group.text, group.form)
        for genitive in genitives(of: group.text, isPlural: group.form == .plural) {
          forms.add(genitive, group.form, isGenitive: true)
        }
      }
      return
    }
    let heads = nounGroup(words[..<connective], classes)
    let middle = words[connective..<(words.count - 1)].joined(separator: " ")
    let isNumberOrName = Acronym.matches(last) || last.unicodeScalars.first?.isLowercaseLetter != true
    // The gender is the head's; of the last word's nothing is known.
    let ends = [last] + (isNumberOrName ? [] : nounForms(of: last, .all).map(\.text))
    for head in heads {
      for end in ends {
        let form = head.form == .dictionary && end != last ? GrammaticalForm.other : head.form
        forms.add("\(head.text) \(middle) \(end)", form)
        for genitive in genitives(of: end) { forms.add("\(head.text) \(middle) \(genitive)", form, isGenitive: true) }
      }
    }
  }

  /// The forms of adjectives and the noun they stand before.
  ///
  /// Adjectives are all strong, beside an indefinite singular, or all weak.
  private func nounGroup(
    _ words: ArraySlice<String>, _ classes: ParadigmTable.Classes
  ) -> [(text: String, form: GrammaticalForm)] {
    guard let noun = words.last else { return [] }
    let hasOpenEnd = noun.utf8.last == UInt8(ascii: "-") || noun.unicodeScalars.last?.isLetter != true
    let nouns = hasOpenEnd ? [] : nounForms(of: noun, classes)
    if words.count == 1 { return [(noun, .dictionary)] + nouns }
    var strong = [""]
    var weak = [""]
    for word in words.dropLast() {
      var forms = inflectsBeforeNoun(word) ? adjective(word) : (strong: [word], weak: [word])
      if inflectsBeforeNoun(word), classes.contains(.neuter) { forms.weak += weakForms(ofNeuter: word) }
      // «Høyt utdannings-» is no høy utdanning: the adjective agrees with a noun whose gender is known.
      if !classes.contains(.neuter), inflectsBeforeNoun(word) {
        let neuter = grammar.adjectives.columns(of: word).first ?? []
        forms.strong.removeAll { $0 != word && neuter.contains($0) }
      }
      strong = strong.flatMap { before in forms.strong.map { before + $0 + " " } }
      weak = weak.flatMap { before in forms.weak.map { before + $0 + " " } }
      // A chain of adjectives beyond any real phrase stays as the glossary has it.
      if strong.count + weak.count > 200 { (strong, weak) = ([strong[0]], [weak[0]]) }
    }
    let dictionaryForm = words.joined(separator: " ")
    var groups = strong.map { before -> (text: String, form: GrammaticalForm) in
      let text = before + noun
      return (text, text == dictionaryForm ? .dictionary : .other)
    }
    for before in weak {
      for (form, name) in [(noun, GrammaticalForm.dictionary)] + nouns {
        let text = before + form
        groups.append((text, text != dictionaryForm && name == .dictionary ? .other : name))
      }
    }
    return groups
  }

  /// Names and truncated compounds (utenriks- og …) keep their form before a noun.
  private func inflectsBeforeNoun(_ word: String) -> Bool {
    word.last != "-" && word.unicodeScalars.first?.isLowercaseLetter == true
  }
}
