internal import TextKit

/// The small words that tell Bokmål, Nynorsk and English apart.
///
/// Words that are spelled alike in two of them and mean something else (nb «for», en “for”; nn «no», en “no”) are listed for
/// neither, nor are those that Nynorsk shares with some Bokmål (ei, fram, sjøl, andre), or with a name (Anna).
enum FunctionWords {
  /// A set of the three.
  struct Languages: OptionSet, Hashable {
    let rawValue: UInt8
    static let bokmål = Languages(rawValue: 1)
    static let nynorsk = Languages(rawValue: 2)
    static let english = Languages(rawValue: 4)
  }

  /// Each language by itself.
  static let all: [(Languages, LanguageTag)] = [(.bokmål, .bokmål), (.nynorsk, .nynorsk), (.english, .english)]

  /// The set that holds a language alone; nil for one that is none of the three.
  static func set(of language: LanguageTag) -> Languages? { all.first { $0.1.language == language.language }?.0 }

  /// The languages of a word, by its bytes in lower case, the last of them lowest. No word has more than eight.
  static let languages: [UInt64: Languages] = {
    var languages: [UInt64: Languages] = [:]
    for (set, words) in words {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        languages[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: []].formUnion(set)
      }
    }
    return languages
  }()

  private static let words: [(Languages, String)] = [
    (
      [.bokmål, .nynorsk],
      """
      og er som på av til det den har ved vil kan skal å han etter hadde under mellom også denne dette så kunne
      """
    ),
    (
      .bokmål,
      """
      ikke jeg en et fra ble være vært hun hva hvordan bare noe noen nå mer mye selv uten sier mens hvem hvor hvis hver \
      flere hele deres fikk gikk gjør gjøre vet hvorfor disse henne dem annet siden sammen hverken kommer
      """
    ),
    (
      .nynorsk,
      """
      ikkje eg ein eit frå vart vere vore dei kva korleis berre noko nokon nokre meir mykje sjølv utan seier medan kven \
      kvifor kvar fleire heile deira fekk gjekk gjer gjere veit desse hennar sidan seie saman korkje kjem \
      difor dykk vert hjå
      """
    ),
    (
      .english,
      """
      the and of is was were with this that have has which from by are they their his been would not it its she said who \
      will about than when there but or be an into after
      """
    ),
  ]
}
