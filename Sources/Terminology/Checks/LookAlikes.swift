internal import TextKit

/// Letters that look like those of the term's script and are not: a Cyrillic А in NАTO.
enum LookAlikes {
  struct Found {
    /// What the letter is.
    var name: String
    /// What it is taken for.
    var lookedLike: String
  }

  /// Languages in Latin letters of which that is certain.
  private static let latinLanguages: Set<String> = [
    "nb", "nn", "en", "sv", "da", "de", "fr", "es", "it", "nl", "fi", "is", "pl", "pt", "se",
  ]

  /// The first letter of another script that is confusable with a Latin one (Unicode Technical Standard 39) and stands
  /// among Latin letters, or in a language that is written in Latin letters alone. O(n).
  static func first(in text: String, language: LanguageTag) -> Found? {
    let letters = text.unicodeScalars.filter(\.isLetter)
    guard letters.contains(where: { !$0.isLatin }) else { return nil }
    let hasLatin = letters.contains(where: \.isLatin)
    guard hasLatin || latinLanguages.contains(language.language) else { return nil }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where scalar.isLetter && !scalar.isLatin {
      let neighbours = [index - 1, index + 1].filter(scalars.indices.contains).map { scalars[$0] }
      // A letter alone, as in α-stråling, is meant.
      guard neighbours.contains(where: \.isLetter) else { continue }
      let skeleton = String(scalar).confusableSkeleton
      guard let latin = skeleton.unicodeScalars.first, skeleton.unicodeScalars.count == 1, latin.isASCII, latin.isLetter
      else { continue }
      return Found(name: scalar.properties.name ?? "U+\(String(scalar.value, radix: 16))", lookedLike: skeleton)
    }
    return nil
  }
}
