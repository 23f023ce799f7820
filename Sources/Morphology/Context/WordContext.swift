package import TextKit

/// What tells a noun from another word that is spelled the same, as far as the words beside it show.
///
/// «Å støtte» and «vi svarer» hold verbs, «en støtte» a noun. The classes of the closed word groups are listed, those of
/// other words follow from their endings.
package struct WordContext: Sendable {
  /// The words that are listed, in lower case.
  private let listed: [String: WordCues]
  /// What endings tell, by their last byte.
  private let endings: [UInt8: [(ending: String, leastLength: Int, cues: WordCues)]]
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
    self.listed = words
    self.endings = Dictionary(
      grouping: endings.flatMap { cues, length, list in WordContext.words(list).map { ($0, length, cues) } },
      by: { $0.0.utf8.last ?? 0 })
    self.readings = readings
    self.otherNouns = otherNouns
  }

  static func words(_ list: String) -> [String] { list.split { $0 == " " || $0 == "\n" }.map(String.init) }

  /// The cues of a word given in lower case.
  ///
  /// O(endings known).
  package func cues(of word: String, hasCapital: Bool) -> WordCues {
    var cues: WordCues = hasCapital ? .capital : []
    if let known = listed[word] { return cues.union(known) }
    guard let last = word.utf8.last else { return cues }
    if last &- 0x30 < 10 { return cues.union(.number) }
    let length = word.utf8.count
    for (ending, least, found) in endings[last] ?? [] where length >= least && word.hasSuffix(ending) {
      cues.formUnion(found)
      break
    }
    // Anything in -s that no other ending claims is a genitive where it is long enough: Norges, landets.
    if last == UInt8(ascii: "s"), length >= 4, cues.isDisjoint(with: [.adjective, .weakAdjective]),
      hasCapital || !(word.hasSuffix("ss") || (word.hasSuffix("es") && !word.hasSuffix("nes")))
    {
      cues = cues.subtracting(.definiteNoun).union(.genitive)
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
