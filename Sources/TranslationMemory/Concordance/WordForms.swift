internal import Morphology
internal import TextKit

/// The forms in which a word may stand in a text, by language.
struct WordForms {
  private let inflector: Inflector?
  private let isEnglish: Bool

  init(language: LanguageTag) {
    inflector = Inflector(language: language)
    isEnglish = language.language == "en"
  }

  /// The word itself and its forms, and those of the words that it may be a form of.
  ///
  /// Which part of speech it is nobody says, so it is inflected as a noun, an adjective and a verb: a form too many costs
  /// nothing where nobody writes it.
  func forms(of word: String) -> Set<String> {
    var forms: Set = [word]
    guard let inflector, word.count > 1, word.unicodeScalars.allSatisfy({ $0.isLetter }) else { return forms }
    forms.formUnion(inflected(word))
    for base in inflector.irregularWords(ofForm: word).union(bases(of: word)) {
      let own = inflected(base)
      if own.contains(word) { forms.formUnion(own) }
    }
    return forms
  }

  private func inflected(_ word: String) -> Set<String> {
    guard let inflector else { return [word] }
    var forms: Set = [word]
    for form in inflector.forms(of: word, partOfSpeech: nil, genders: []) { forms.insert(form.text) }
    for form in inflector.forms(of: word, partOfSpeech: .adjective, genders: []) { forms.insert(form.text) }
    // Outside English an infinitive ends in e, but for short irregular ones: gå, vedta.
    if isEnglish || word.hasSuffix("e") || inflector.isIrregularVerb(word) {
      for form in inflector.forms(of: word, partOfSpeech: .verb, genders: []) { forms.insert(form.text) }
    }
    if isEnglish { forms.formUnion(Self.doubled(word)) }
    return forms
  }

  /// An English verb's forms with its last consonant doubled: stopped, and travelled as the British write it. Whether it is
  /// doubled depends on the stress, which letters do not show.
  private static func doubled(_ word: String) -> [String] {
    let end = Array(word.unicodeScalars.suffix(2))
    guard end.count == 2, "aeiou".unicodeScalars.contains(end[0]), "bdglmnprt".unicodeScalars.contains(end[1]) else {
      return []
    }
    return ["ed", "ing", "er"].map { word + String(end[1]) + $0 }
  }

  /// What is left of a word without an ending of up to four letters, with and without an e for it.
  private func bases(of word: String) -> [String] {
    let length = word.count
    return (1...4).filter { length - $0 >= 2 }.flatMap { count in
      let stem = String(word.dropLast(count))
      return [stem, stem + "e"]
    }
  }
}
