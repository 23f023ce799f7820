internal import TextKit

/// Finds the Russian and Ukrainian names of a Norwegian text that English writes otherwise and the glossary lacks.
struct NameSuggester: Sendable {
  /// The words of the glossary's terms: what stands there needs no suggestion.
  private let known: Set<String>
  private let isNorwegian: Bool

  /// Takes the text's language, and glossaries into English.
  init(language: LanguageTag, glossaries: [Glossary]) {
    isNorwegian = ["nb", "nn"].contains(language.language)
    var known: Set<String> = []
    for term in glossaries.lazy.flatMap(\.entries).flatMap(\.terms) {
      for word in term.split(whereSeparator: { $0 == " " || $0 == "-" }) { known.insert(String(word)) }
    }
    self.known = known
  }

  /// The suggestions, by where each name stands first. O(tokens).
  func suggestions(
    in text: UnsafeBufferPointer<UInt8>, _ words: SpelledForms, _ vocabulary: SpelledWords
  ) -> [NameSuggestion] {
    guard isNorwegian else { return [] }
    let names = candidates(text, words, vocabulary)
    guard !names.isEmpty, let romanizer = try? NameRomanizer() else { return [] }
    var numbers: [String: Int] = [:]
    var suggestions: [NameSuggestion] = []
    var isUkrainian: Set<Int> = []
    for (index, token) in words.tokens.enumerated() {
      guard let name = names[Int(token.form)] else { continue }
      let next = index + 1 < words.tokens.count ? words.tokens[index + 1] : nil
      var english: String?
      if let given = NameList.givenNames[name] {
        let isBeforeSurname = next.map { isSurname($0, names, text, words) } ?? false
        guard isBeforeSurname || SlavicName(name.lowercased()).isUnmistakable else { continue }
        if isBeforeSurname, given.language == .ukrainian { isUkrainian.insert(index + 1) }
        english = given.english == name ? nil : given.english
      } else {
        english = romanizer.english(name, language: isUkrainian.contains(index) ? .ukrainian : nil)
      }
      guard let english else { continue }
      if let number = numbers[name] {
        suggestions[number].places.append(token.range)
      } else {
        numbers[name] = suggestions.count
        suggestions.append(NameSuggestion(name: name, english: english, places: [token.range]))
      }
    }
    return suggestions
  }

  /// The forms that may be such names, without a genitive's -s.
  private func candidates(
    _ text: UnsafeBufferPointer<UInt8>, _ words: SpelledForms, _ vocabulary: SpelledWords
  ) -> [Int: String] {
    var names: [Int: String] = [:]
    for (number, form) in words.forms.enumerated() {
      let word = vocabulary.words[vocabulary.wordOfForm[number]]
      guard form.isCapitalized, !form.isAllCapitals, form.isPlain, form.hyphens.isEmpty, !word.hasLowercase,
        form.letters.count <= 40
      else { continue }
      var name = text.string(form.first).composed
      // Few such names end in -s of their own: Tsjubajs, Donets.
      if name.hasSuffix("s"), !["js", "ts"].contains(where: name.hasSuffix) || !isCandidate(name),
        isCandidate(String(name.dropLast()))
      {
        name.removeLast()
      }
      if isCandidate(name), !known.contains(name) { names[number] = name }
    }
    return names
  }

  private func isCandidate(_ name: String) -> Bool {
    NameList.exceptions[name] != nil || NameList.givenNames[name] != nil || SlavicName(name.lowercased()).isLikely
  }

  /// Whether what stands behind a given name is a Russian or Ukrainian surname, or a patronymic.
  private func isSurname(
    _ token: SpelledForms.Token, _ names: [Int: String], _ text: UnsafeBufferPointer<UInt8>, _ words: SpelledForms
  ) -> Bool {
    guard token.isSpaced, let name = names[Int(token.form)] ?? surname(token, text, words) else { return false }
    let slavic = SlavicName(name.lowercased())
    return slavic.endsLikeSurname || NameList.exceptions[name] != nil
      || NameList.givenNames[name] == nil && slavic.isLikely
  }

  /// A surname that is spelled the same in English: Lavrov.
  private func surname(_ token: SpelledForms.Token, _ text: UnsafeBufferPointer<UInt8>, _ words: SpelledForms)
    -> String?
  {
    let form = words.forms[Int(token.form)]
    guard form.isCapitalized, form.isPlain, form.hyphens.isEmpty else { return nil }
    let name = text.string(form.first)
    return name.hasSuffix("s") ? String(name.dropLast()) : name
  }
}
