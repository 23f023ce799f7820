internal import TextKit

/// Whether a word is a noun, as far as its ending and the words before it tell. There is no dictionary to ask.
struct NounEvidence {
  private(set) var determined = 0
  private(set) var asVerb = 0
  private(set) var total = 0

  /// Counts one place where a form of the word stands, behind the word given.
  mutating func add(_ form: String, after previous: String?) {
    total += 1
    guard let previous else { return }
    // «Et kollektivt …»: the noun is yet to come.
    if CommonWords.determiners.contains(previous), !Self.mayBeAdjective(form) { determined += 1 }
    if CommonWords.verbMarkers.contains(previous) { asVerb += 1 }
  }

  /// Adds what was counted of another form of the word.
  mutating func add(_ other: NounEvidence) {
    determined += other.determined
    asVerb += other.asVerb
    total += other.total
  }

  /// Whether what was counted, and the forms that belong together, speak for a noun.
  func isNoun(lemma: String, forms: [String]) -> Bool {
    if Self.isNoNoun(lemma) { return false }
    if Self.nounEndings.contains(where: { lemma.hasSuffix($0) }) { return true }
    if asVerb * 2 >= total { return false }
    // Verbs in -e have -et and -a too: samle, samlet.
    let endings = lemma.hasSuffix("e") ? ["en", "ene", "ane"] : ["en", "et", "a", "ene", "ane"]
    let hasDefinite = forms.contains { form in form != lemma && endings.contains { form.hasSuffix($0) } }
    return determined > 0 || hasDefinite && (forms.count > 1 || lemma.count >= 8)
  }

  private static let nounEndings = [
    "sjon", "ing", "ning", "else", "het", "heit", "skap", "ment", "tet", "dom", "isme", "minister", "leder", "leiar",
    "avtale", "lov", "komité", "komite", "utvalg", "utval", "plan", "politikk", "råd", "rett", "verk", "styre", "parti",
    "sak", "møte", "krig", "våpen", "makt", "system", "ordning", "departement", "direktorat", "etat", "kommune",
    "fylke",
    "marked", "marknad", "pris", "skatt", "avgift", "fond", "tiltak", "krav", "sjef", "forslag", "framlegg",
  ]

  /// Endings of adjectives, adverbs and participles.
  private static func isNoNoun(_ lemma: String) -> Bool {
    lemma.count > 5
      && [
        "lig", "leg", "lige", "lege", "isk", "iske", "ende", "ande", "løs", "laus", "som", "vis", "ert", "ere", "ær",
        "ære",
      ].contains { lemma.hasSuffix($0) }
  }

  /// Whether a word before a noun may be an adjective.
  static func mayBeAdjective(_ word: String) -> Bool {
    [
      "sk", "ske", "lig", "lige", "leg", "lege", "ende", "ande", "iv", "ive", "ivt", "al", "ale", "alt", "ell", "elle",
      "elt",
      "et", "ete", "ert", "erte", "ær", "ære", "ært", "bar", "bare", "som", "somme", "løs", "løse", "laus", "lause",
      "nde",
      "nt", "rt", "ig", "ige", "vt", "nte", "ede", "te",
    ].contains { word.hasSuffix($0) && word.count > $0.count + 2 }
  }
}
