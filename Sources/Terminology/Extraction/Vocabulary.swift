internal import TextKit

/// The words of texts: how often each form stands, and behind what.
struct Vocabulary {
  /// How often each form stands: names as they are written, other words without capital.
  private(set) var counts: [String: Int] = [:]
  /// The dictionary form of each form that is no name.
  private(set) var lemmas: [String: String] = [:]
  /// The dictionary forms that are nouns.
  private(set) var nouns: Set<String> = []
  /// How often each dictionary form stands, in all its forms.
  private var totals: [String: Int] = [:]
  private var capitals: Set<String> = []
  private var small: Set<String> = []

  init(_ texts: [[TextWord]], lemmas group: ([String: Int]) -> [String: String]) {
    for words in texts {
      for word in words where word.hasCapital && !word.isFirst { capitals.insert(word.text) }
      for word in words where !word.hasCapital { small.insert(word.lowercased) }
    }
    var plain: [String: Int] = [:]
    var evidence: [String: NounEvidence] = [:]
    for words in texts {
      for (index, word) in words.enumerated() where word.text.unicodeScalars.contains(where: \.isLetter) {
        let form = form(of: word)
        counts[form, default: 0] += 1
        if isName(word) { continue }
        plain[form, default: 0] += 1
        evidence[form, default: NounEvidence()].add(
          form, after: index > 0 && word.isJoined ? words[index - 1].lowercased : nil)
      }
    }
    lemmas = group(plain)
    var forms: [String: [String]] = [:]
    for (form, lemma) in lemmas {
      forms[lemma, default: []].append(form)
      totals[lemma, default: 0] += plain[form] ?? 0
    }
    for (lemma, forms) in forms {
      var sum = NounEvidence()
      for form in forms { if let found = evidence[form] { sum.add(found) } }
      if sum.isNoun(lemma: lemma, forms: forms) { nouns.insert(lemma) }
    }
  }

  /// Whether a word is a name where it stands: it has a capital that does not come from the sentence's beginning, and is
  /// no compound with a small last part, such as Nato-landene.
  func isName(_ word: TextWord) -> Bool {
    guard word.hasCapital, !hasSmallLastPart(word) else { return false }
    return !word.isFirst || capitals.contains(word.text) && !small.contains(word.lowercased)
  }

  /// The form that is counted.
  func form(of word: TextWord) -> String {
    isName(word) || word.hasCapital && hasSmallLastPart(word) ? name(word.text) : word.lowercased
  }

  /// How often a word stands, in all its forms.
  func total(of word: String) -> Int { totals[word] ?? counts[word] ?? 0 }

  private func hasSmallLastPart(_ word: TextWord) -> Bool {
    guard let hyphen = word.text.lastIndex(of: "-") else { return false }
    return word.text[word.text.index(after: hyphen)...].first?.isLowercase == true
  }

  /// A name without its genitive, where the text has it without.
  private func name(_ text: String) -> String {
    text.last == "s" && capitals.contains(String(text.dropLast())) ? String(text.dropLast()) : text
  }
}
