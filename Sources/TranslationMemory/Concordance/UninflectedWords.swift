internal import TextKit

/// Small words that stand for themselves: prepositions, conjunctions, articles, pronouns, particles, and the finite forms of
/// auxiliary verbs. Who looks for “is set” wants neither “were setting” nor every text with “been”; «være» finds them all.
///
/// As nouns and verbs they would stand for words of another kind: “the” for “then”, «om» for «ome». And they stand in most
/// texts of a memory, so that every form more is dear. A word that is one of these in one of the memory's languages and an
/// inflected one too, there or in another, is none of them: «men» is plural in English, and «ved» is wood.
enum UninflectedWords {
  /// Whether a word in lower case has no forms in one of the languages.
  static func contain(_ word: String, in languages: [LanguageTag]) -> Bool {
    languages.contains { lists[$0.language]?.contains(word) == true }
  }

  private static let lists: [String: Set<String>] = [
    "en": words(
      """
      a about above across after against among an and any as at because before behind below between both but by despite
      during each every except for from he how if in into it its neither nor not of off on onto or our out over
      per she since than that the their them then there these they this those though through throughout to toward towards
      under unless until unto upon us via we when where whether which while who whom whose why with within without you your
      am are can could did does had has is may might must shall should was were will would
      """),
    "nb": words(
      """
      at av blant bort da de dem den denne deres det dette deg dere disse du eller enn etter for fordi fra før gjennom han
      henne hennes hun hva hvem hvis hvor hvordan hvorfor i ifølge ikke imellom innen jeg langs meg mellom mens og også
      om oss over på seg som til under uten utenfor vi å er var har hadde blir ble skal skulle vil ville kan kunne må måtte
      """),
    "nn": words(
      """
      at av blant bort da dei deg den denne deira det dette di du eg eller enn etter for fordi frå før gjennom han henne
      hennar ho i ifølgje ikkje innan innanfor kva kvar kven kvifor korleis langs med meg mellom medan og også om oss over
      på seg som til under utan utanfor vi viss å er var har hadde blir vart skal skulle vil ville kan kunne må måtte
      """),
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
