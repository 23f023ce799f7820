internal import TextKit

/// What is said beside a sentence, between commas, dashes or brackets: 17 May, Constitution Day; 60 per cent, nearly two
/// thirds; 8 (eight).
enum Asides {
  /// Whether a translation has more of them than its source, so that it may say something that the source does not. O(n).
  static func areMore(in translation: String, than source: String) -> Bool {
    count(in: translation) > count(in: source)
  }

  /// Whether an English translation has more words that say something than its source can account for: the German invasion
  /// in 1940, where the source says «i 1940». Of long words the source is taken to be made of two or three. O(n).
  static func areWords(in translation: String, beyond source: String) -> Bool {
    let words = translation.lowercased().split { !$0.isWordly }
    let telling = words.count { word in
      !UninflectedWords.contain(String(word), in: [.english])
        && !["be", "been", "being", "do", "no", "not", "s"].contains(word)
    }
    let known = source.split { !$0.isWordly }
    return telling > known.reduce(0) { $0 + 1 + ($1.count > 10 ? 1 : 0) + ($1.count > 18 ? 1 : 0) }
  }

  /// How many marks set something apart. Commas that English has before “and” and behind “In 2023” do not.
  private static func count(in text: String) -> Int {
    var count = 0
    var start = text.startIndex
    for index in text.indices {
      let mark = text[index]
      let (before, behind) = (text[..<index].last, text[text.index(after: index)...].first)
      switch mark {
      case ",", ":":
        if before?.isNumber == true, behind?.isNumber == true { break }
        if mark == ":" || !isPlain(text[start..<index], text[text.index(after: index)...]) { count += 1 }
      case ";", "(", "[": count += 1
      // A dash before a reply is none, nor is one inside a word or a range.
      case "–", "—", "-":
        if let before, before.isWhitespace, behind?.isWhitespace == true { count += 1 }
      case ".", "!", "?":
        if behind?.isWhitespace == true { start = text.index(after: index) }
      default: break
      }
    }
    return count
  }

  /// Whether a comma sets nothing apart, by what stands before it in its sentence and behind it.
  private static func isPlain(_ before: Substring, _ behind: Substring) -> Bool {
    let words = before.split { !$0.isWordly }
    let next = behind.drop { !$0.isWordly }.prefix(while: \.isWordly)
    if conjunctions.contains(next.lowercased()) { return true }
    // March 16, 2025, is a Sunday.
    func isYear(_ word: Substring?) -> Bool { word.map { $0.count == 4 && $0.allSatisfy(\.isNumber) } ?? false }
    if isYear(next), before.last?.isNumber == true { return true }
    if isYear(words.last), before.last?.isNumber == true, before.dropLast(4).hasSuffix(", ") { return true }
    guard let first = words.first, !before.contains(",") else { return false }
    return words.count == 1 && first.first?.isLetter == true
      || words.count < 5 && prepositions.contains(first.lowercased()) && next.first?.isNumber != true
  }

  private static let conjunctions: Set<String> = [
    "and", "or", "but", "while", "whereas", "og", "eller", "men", "mens", "medan", "och", "und", "oder", "aber",
  ]
  private static let prepositions: Set<String> = [
    "in", "on", "at", "by", "from", "since", "after", "before", "until", "during", "under", "with", "for",
  ]
}
