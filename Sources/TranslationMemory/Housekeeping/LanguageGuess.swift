internal import TextKit

/// Tells when a text is clearly not in the language it is said to be in.
///
/// It counts the small words that every longer text has. Neighbours share most of them, so of Bokmål, Nynorsk, Danish and
/// Swedish only the words count that one of the two at hand has and the other lacks (`ScandinavianWords`).
enum LanguageGuess {
  private static let families: [(languages: Set<String>, words: Set<String>)] = [
    (
      ["nb", "nn", "no", "da", "sv"],
      [
        "og", "er", "det", "som", "på", "av", "til", "med", "ikke", "ikkje", "ein", "en", "et", "eit", "har", "om",
        "vil", "kan", "ved", "fra", "frå", "også", "men", "skal", "jeg", "eg", "denne", "dette", "ble", "blei", "være",
        "vere", "och", "är", "till", "inte", "ett", "från", "också", "ska", "jag", "att", "för", "den",
      ]
    ),
    (
      ["en"],
      [
        "the", "and", "of", "is", "are", "was", "with", "not", "this", "that", "from", "by", "it", "be", "have", "has",
        "will", "you", "your", "which", "as", "an", "been", "were", "they", "their", "or", "cannot",
      ]
    ),
    (
      ["de"],
      [
        "und", "der", "die", "das", "ist", "nicht", "ein", "eine", "mit", "von", "zu", "auf", "für", "den", "dem",
        "werden",
        "wird", "sich", "sie", "auch", "wurde", "kann", "oder", "einen", "des", "im",
      ]
    ),
    (
      ["fr"],
      [
        "le", "les", "des", "et", "est", "une", "dans", "pour", "pas", "que", "qui", "sur", "avec", "du", "au", "ce",
        "cette",
        "sont", "vous", "par",
      ]
    ),
    (
      ["es"],
      [
        "el", "los", "las", "y", "es", "una", "para", "con", "por", "que", "del", "se", "no", "su", "como", "está",
        "son",
        "más", "lo", "al",
      ]
    ),
  ]

  /// Whether a text has none of its own language's small words and at least three of another's, or two of a neighbour's.
  /// O(n).
  static func contradicts(_ text: String, _ language: LanguageTag) -> Bool {
    guard let own = families.firstIndex(where: { $0.languages.contains(language.language) }) else { return false }
    let words = text.lowercased().split { !$0.isLetter }
    guard words.count >= 4 else { return false }
    if ScandinavianWords.contradict(words, language) { return true }
    var counts = [Int](repeating: 0, count: families.count)
    for word in words {
      for index in families.indices where families[index].words.contains(String(word)) { counts[index] += 1 }
    }
    guard counts[own] == 0, let most = counts.max() else { return false }
    return most >= 3
  }
}
