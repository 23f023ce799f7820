internal import TextKit

/// The small words of Bokmål, Nynorsk, Danish and Swedish, which tell the four apart where everything else looks alike.
enum ScandinavianWords {
  private static let words: [String: Set<String>] = [
    "nb": [
      "og", "er", "som", "på", "av", "til", "ikke", "en", "ei", "et", "fra", "også", "men", "jeg", "vil", "kan", "skal",
      "ble", "være", "vært", "å", "at", "for", "de", "han", "hun", "seg", "etter", "da", "nå", "hva", "noen", "noe",
      "mer", "mange", "bare", "eller", "hvor", "hvordan", "hvis", "hadde", "ut", "sier", "mellom", "uten",
    ],
    "nn": [
      "og", "er", "som", "på", "av", "til", "ikkje", "ein", "ei", "eit", "frå", "òg", "også", "men", "eg", "vil", "kan",
      "skal", "blei", "vart", "vere", "vore", "å", "at", "for", "de", "dei", "han", "ho", "seg", "etter", "då", "no",
      "kva", "nokon", "noko", "nokre", "meir", "mange", "berre", "eller", "kvar", "korleis", "dersom", "hadde", "ut",
      "seier", "mellom", "utan",
    ],
    "da": [
      "og", "er", "som", "på", "af", "til", "ikke", "en", "et", "fra", "også", "men", "jeg", "vil", "kan", "skal",
      "blev",
      "være", "været", "at", "for", "de", "han", "hun", "sig", "efter", "da", "nu", "hvad", "nogen", "noget", "mere",
      "mange", "bare", "eller", "hvor", "hvordan", "hvis", "havde", "ud", "siger", "mellem", "uden",
    ],
    "sv": [
      "och", "är", "som", "på", "av", "till", "inte", "en", "ett", "från", "också", "men", "jag", "vill", "kan", "ska",
      "blev", "vara", "varit", "att", "för", "de", "han", "hon", "sig", "efter", "då", "nu", "vad", "någon", "något",
      "mer", "många", "bara", "eller", "var", "hur", "om", "hade", "ut", "säger", "mellan", "utan",
    ],
  ]

  /// Whether words have at least two different ones that a neighbour has and their own language lacks, and none the other
  /// way round. O(words).
  static func contradict(_ text: [some StringProtocol], _ language: LanguageTag) -> Bool {
    guard let own = words[language.language] else { return false }
    let text = Set(text.map { String($0) })
    return words.contains { name, other in
      name != language.language && text.intersection(other).subtracting(own).count >= 2
        && text.intersection(own).subtracting(other).isEmpty
    }
  }
}
