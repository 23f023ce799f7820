package import TextKit

/// What tells a noun from another word that is spelled the same, as far as the words beside it show.
///
/// «Å støtte» and «vi svarer» hold verbs, «en støtte» a noun. The classes of the closed word groups are listed, those of
/// other words follow from their endings.
package struct WordContext: Sendable {
  /// The words that are listed, in lower case, and what each tells.
  private let listed: WordTable
  private let listedCues: [WordCues]
  /// The endings that tell something, and what: of several that a word has, the first one counts.
  private let endings: WordTable
  private let endingCues: [(leastLength: Int, cues: WordCues)]
  /// Forms that are no noun's alone, with what else they are.
  package let readings: [String: FormReadings]
  /// Forms by the noun's dictionary form that are more often another noun's: «faren» is rather fare than far.
  ///
  /// No rule finds them, as any noun might have a neighbour in -e; only those are listed whose neighbour is the commoner.
  package let otherNouns: [String: Set<String>]

  /// The context of a language, or nil where none is known.
  package init?(language: LanguageTag) {
    switch language.language {
    case "nb": self = .bokmål
    case "nn": self = .nynorsk
    default: return nil
    }
  }

  init(
    listed: [(WordCues, String)], endings: [(WordCues, Int, String)], readings: [String: FormReadings],
    otherNouns: [String: Set<String>]
  ) {
    var words: [String: WordCues] = [:]
    for (cues, list) in listed {
      for word in WordContext.words(list) { words[word, default: []].insert(cues) }
    }
    self.listed = WordTable(words.keys.map { Array($0.utf8) })
    listedCues = words.values.map(\.self)
    self.endings = WordTable(utf8: endings.map(\.2).joined(separator: " "))
    endingCues = endings.flatMap { cues, length, list in WordContext.words(list).map { _ in (length, cues) } }
    self.readings = readings
    self.otherNouns = otherNouns
  }

  static func words(_ list: String) -> [String] { list.split { $0 == " " || $0 == "\n" }.map(String.init) }

  /// The cues of a word given in lower case, in UTF-8.
  ///
  /// O(length of the longest word known).
  package func cues(of word: Span<UInt8>, hasCapital: Bool) -> WordCues {
    var cues: WordCues = hasCapital ? .capital : []
    if let known = listed.number(of: word) { return cues.union(listedCues[known]) }
    let length = word.count
    guard length > 0 else { return cues }
    let last = word[length - 1]
    if last &- 0x30 < 10 { return cues.union(.number) }
    var first = Int.max
    endings.forEachEnding(of: word) { number, _ in
      if number < first, length >= endingCues[number].leastLength { first = number }
    }
    if first < Int.max { cues.formUnion(endingCues[first].cues) }
    // Anything in -s that no other ending claims is a genitive where it is long enough: Norges, landets.
    let s = UInt8(ascii: "s")
    if last == s, length >= 4, cues.isDisjoint(with: [.adjective, .weakAdjective]) {
      let (third, second) = (word[length - 3], word[length - 2])
      let isPlural = second == UInt8(ascii: "e") && third != UInt8(ascii: "n")
      if hasCapital || !(second == s || isPlural) { cues = cues.subtracting(.definiteNoun).union(.genitive) }
    }
    return cues
  }

  /// What a form of a noun may be besides.
  ///
  /// - Parameters:
  ///   - form: The form, in lower case.
  ///   - lemma: The noun's dictionary form, in lower case.
  package func otherNoun(_ form: String, lemma: String) -> FormReadings {
    // The genitive too: farens.
    guard let rivals = otherNouns[lemma], rivals.contains(where: { form == $0 || form == $0 + "s" }) else { return [] }
    return .otherNoun
  }
}
