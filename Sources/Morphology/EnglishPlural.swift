/// The plural of an English term, where it is beyond doubt that there is one and how it is made.
///
/// It is offered to a translator beside the term itself, so what may be wrong is better left out.
package enum EnglishPlural {
  /// The plural of a noun or a phrase with a noun for its head; nil when there is none, or none that is sure.
  ///
  /// The head is the noun before the first preposition, else the last word: members of parliament, deputy foreign
  /// ministers. O(length).
  package static func of(_ term: String) -> String? {
    let words = term.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let first = words.first, !openers.contains(first.lowercased()), let head = head(of: words) else { return nil }
    var plural = words
    guard let form = form(of: words[head]) else { return nil }
    plural[head] = form
    return plural.joined(separator: " ")
  }

  private static func head(of words: [String]) -> Int? {
    let joining = words.indices.dropFirst().first { Grammar.english.connectives.contains(words[$0].lowercased()) }
    // «Law and order» is no law.
    if let joining, Grammar.english.coordinators.contains(words[joining].lowercased()) { return nil }
    let last = (joining ?? words.count) - 1
    // Freedom of expression and the right to strike are not counted, though freedoms and rights are.
    if joining != nil, uncountedWithComplement.contains(words[last].lowercased()) { return nil }
    // Secretaries General.
    let isTitle = last > 0 && words[last].lowercased() == "general" && chiefs.contains(words[last - 1].lowercased())
    return isTitle ? last - 1 : last
  }

  private static func form(of word: String) -> String? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    // Secretaries-General; commanders-in-chief; but vice-presidents.
    guard let head = parts.count == 1 ? 0 : head(of: parts), let noun = simple(parts[head]) else { return nil }
    var plural = parts
    plural[head] = noun
    return plural.joined(separator: "-")
  }

  /// The plural of one word.
  private static func simple(_ word: String) -> String? {
    let lowercased = word.lowercased()
    guard word.utf8.count > 1, word.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return nil }
    if uncountable.contains(lowercased) { return nil }
    // MPs; but a word in capitals alone may be a name too long for an acronym.
    if word.utf8.allSatisfy({ $0 < 0x61 }) { return word.utf8.count <= 4 && word.utf8.last != 0x53 ? word + "s" : nil }
    guard countable.contains(lowercased) || !uncountableEndings.contains(where: lowercased.hasSuffix) else {
      return nil
    }
    let isLikePlural = lowercased.hasSuffix("s") && !["ss", "us", "is"].contains(where: lowercased.hasSuffix)
    // «Accused» and «unemployed» stand for many as they are.
    let isLikeParticiple = lowercased.hasSuffix("ed") && lowercased.utf8.count > 5
    guard !isLikePlural, !isLikeParticiple,
      let plural = Grammar.english.nouns.columns(of: word).first?.first, plural != word
    else { return nil }
    return plural
  }
}
