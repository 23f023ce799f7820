internal import Morphology
internal import TextKit

/// Brings the forms of nouns in a text together under a dictionary form.
struct LemmaGroups {
  private let inflector: Inflector
  /// How often each form stands in the text.
  private let counts: [String: Int]

  init(_ inflector: Inflector, counts: [String: Int]) {
    self.inflector = inflector
    self.counts = counts
  }

  /// What may stand behind a noun's stem, longest first; and what the dictionary form may have there.
  private static let endings = [
    "enes", "anes", "ene", "ane", "ens", "ets", "ers", "ars", "en", "et", "er", "ar", "as", "es", "a", "e", "n", "t",
    "s",
    "",
  ]

  /// The dictionary form of each form, where it is a noun's.
  ///
  /// Of the dictionary forms a form may have, the one whose forms the text uses most often counts; of those, one that
  /// stands in the text itself; then the shortest. O(forms × endings × paradigm).
  func lemmas() -> [String: String] {
    var paradigms: [String: Set<String>] = [:]
    func paradigm(_ lemma: String) -> Set<String> {
      if let known = paradigms[lemma] { return known }
      let forms = Set(inflector.forms(of: lemma, partOfSpeech: .noun, genders: []).map(\.text))
      paradigms[lemma] = forms
      return forms
    }
    var lemmas: [String: String] = [:]
    for form in counts.keys.sorted() {
      var best: (lemma: String, weight: (Int, Int, Int))?
      for lemma in candidates(for: form) {
        let forms = paradigm(lemma)
        guard forms.contains(form) else { continue }
        let attested = forms.filter { counts[$0] != nil }
        let total = attested.reduce(0) { $0 + (counts[$1] ?? 0) }
        let weight = (total, counts[lemma] == nil ? 0 : 1, -lemma.unicodeScalars.count)
        if let known = best, known.weight >= weight { continue }
        best = (lemma, weight)
      }
      lemmas[form] = best?.lemma ?? form
    }
    return lemmas
  }

  private func candidates(for form: String) -> [String] {
    var found = [form]
    for ending in Self.endings where !ending.isEmpty && form.hasSuffix(ending) && form.count - ending.count >= 3 {
      let stem = String(form.dropLast(ending.count))
      found += [stem, stem + "e"]
      // A doubled consonant is single where the word ends in m: programmet, program.
      if let last = stem.last, stem.dropLast().last == last { found.append(String(stem.dropLast())) }
    }
    return unique(found)
  }
}
