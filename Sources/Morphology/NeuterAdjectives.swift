/// Adjectives that a glossary has in the neuter, as its noun wants them: kollektivt forsvar, åpent brev, lite land.
extension Inflector {
  /// The weak forms of the adjectives whose neuter a word may be: åpne for åpent, små and lille for lite.
  ///
  /// Not the compared ones: «nyere valg» is no nytt valg.
  func weakForms(ofNeuter word: String) -> [String] {
    var result: [String] = []
    for lemma in Self.lemmas(ofNeuter: word) {
      let columns = grammar.adjectives.columns(of: lemma)
      guard columns.count > 1, columns[0].contains(word) else { continue }
      for form in columns[1] where form != word && !result.contains(form) { result.append(form) }
    }
    return result
  }

  /// What the dictionary form may be, by the ending alone; the paradigms tell which are right.
  private static func lemmas(ofNeuter word: String) -> [String] {
    var lemmas = endings.compactMap { neuter, common in
      word.hasSuffix(neuter) ? String(word.dropLast(neuter.count)) + common : nil
    }
    // A consonant that is written once before the neuter's -t: grønn, grønt.
    if word.hasSuffix("t"), let last = word.dropLast().last, "gklnpr".contains(last) {
      lemmas.append(String(word.dropLast()) + String(last))
    }
    return lemmas
  }

  private static let endings = [
    ("t", ""),  // kollektivt, åpent
    ("tt", ""),  // nytt
    ("et", "en"),  // eget, uskrevet
    ("e", "en"),  // lite, and nynorsk ope
    ("a", "an"),  // nynorsk anna
  ]
}
