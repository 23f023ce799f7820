package import TextKit

/// Whether letters may be one part of a compound whose other part is known, as far as their shape shows.
///
/// There is no word list to ask. What is left of a word must have a root of its own once endings are taken off, so that
/// «sanksjonere» is no compound of sanksjon; it must begin as words of the language do; and a prefix such as for- makes
/// no compound.
package struct CompoundRules: Sendable {
  /// How far letters are known to be a compound's first part, weakest first.
  package enum Strength: UInt8, Sendable, Comparable {
    /// They can be none.
    case none
    /// Their shape allows it.
    case plausible
    /// They are a common first part, or end in a joint.
    case jointed
    /// They are a term themselves.
    case known

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The least letters of a term that is looked for inside a word.
  package static let leastLength = 4
  /// The least letters before a term.
  package static let leastFirstLength = 3

  /// Syllables that make one word of another, and no compound: for-, be-, av-.
  private let prefixes: Set<String>
  /// First parts of many compounds: stor-, vise-, hoved-.
  private let firstParts: Set<String>
  /// Last parts of three letters: dag, sak.
  private let shortLastParts: Set<String>

  /// The rules of a language, or nil where none are known.
  package init?(language: LanguageTag) {
    switch language.language {
    case "nb", "nn": self = .norwegian
    default: return nil
    }
  }

  init(prefixes: String, firstParts: String, shortLastParts: String) {
    self.prefixes = Set(WordContext.words(prefixes))
    self.firstParts = Set(WordContext.words(firstParts))
    self.shortLastParts = Set(WordContext.words(shortLastParts))
  }

  // MARK: Behind a term

  /// How many letters join a term to what follows it, or nil where that can be no part of a compound.
  package func joint(after term: ArraySlice<Unicode.Scalar>, in word: ArraySlice<Unicode.Scalar>) -> Int? {
    let rest = word[term.endIndex...]
    if canEnd(rest, isJointed: false, after: term.last) { return 0 }
    if rest.first == "s", canEnd(rest.dropFirst(), isJointed: true, after: "s") { return 1 }
    if rest.first == "e", canEnd(rest.dropFirst(), isJointed: true, after: "e") { return 1 }
    return nil
  }

  private func canEnd(_ rest: ArraySlice<Unicode.Scalar>, isJointed: Bool, after last: Unicode.Scalar?) -> Bool {
    guard rest.count >= 3, let first = rest.first else { return false }
    if rest.count <= 5, isShortLastPart(rest) { return true }
    guard rest.count >= 4, Onset.isLegal(rest), Self.hasRoot(rest) else { return false }
    // A vowel seldom begins a last part without a joint before it, save after another vowel.
    guard Letters.isVowel(first), !isJointed, last.map(Letters.isVowel) != true else { return true }
    return Onset.beginsOftenWithVowel(rest)
  }

  private func isShortLastPart(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = String(String.UnicodeScalarView(rest))
    if shortLastParts.contains(text) { return true }
    return ["en", "et", "er", "a", "s"].contains {
      text.hasSuffix($0) && shortLastParts.contains(String(text.dropLast($0.count)))
    }
  }

  // MARK: Before a term

  /// How far letters are known to be a first part.
  package func strength(ofFirst letters: ArraySlice<Unicode.Scalar>) -> Strength {
    guard letters.count >= Self.leastFirstLength, letters.contains(where: Letters.isVowel), Onset.isLegal(letters)
    else { return .none }
    guard Self.canEndPart(letters) else { return .none }
    let text = String(String.UnicodeScalarView(letters))
    // Before «handling» in «likebehandling» stands the end of another word.
    if prefixes.contains(text) || Self.verbPrefixes.contains(where: text.hasSuffix) { return .none }
    if firstParts.contains(text) { return .jointed }
    if text.hasSuffix("s") || text.hasSuffix("e") {
      let bare = String(text.dropLast())
      if firstParts.contains(bare) { return .jointed }
      if prefixes.contains(bare) { return .none }
      // sikkerhets-, samlivs-: what has a joint.
      if text.hasSuffix("s"), letters.count >= 5, !text.hasSuffix("ss"), Self.hasRoot(letters.dropLast()) {
        return .jointed
      }
    }
    return letters.count >= 4 ? .plausible : .none
  }

  private static let verbPrefixes = ["be", "opp", "ut", "inn"]

  /// Whether a word may end in these letters: not in «sykepl», for no vowel stands before its l.
  private static func canEndPart(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = letters.last, "lrn".unicodeScalars.contains(last), let before = letters.dropLast().last,
      !Letters.isVowel(before)
    else { return true }
    return before == last || "rlgm".unicodeScalars.contains(before) && last == "n" || (before == "r" && last == "l")
  }

  // MARK: Roots

  /// Whether something with a vowel is left of letters once endings and suffixes are taken off.
  ///
  /// «Ene», «else» and «ting» have no root, «debatten» has. O(letters).
  package static func hasRoot(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    let root = withoutSuffixes(letters)
    return root.count >= 2 && root.contains(where: Letters.isVowel)
  }

  private static func withoutSuffixes(_ letters: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = letters
    while let suffix = suffixes.first(where: { rest.count >= $0.count && rest.suffix($0.count).elementsEqual($0) }) {
      rest = rest.dropLast(suffix.count)
    }
    return rest
  }

  /// How many letters of a word are neither of its prefix nor of its suffixes: in «oppløsning» but three.
  ///
  /// O(letters).
  package func rootLength(_ letters: ArraySlice<Unicode.Scalar>) -> Int {
    let rest = Self.withoutSuffixes(letters)
    let text = String(String.UnicodeScalarView(rest))
    let prefix = prefixes.filter { text.hasPrefix($0) }.map(\.unicodeScalars.count).max()
    return rest.count - (prefix ?? 0)
  }

  /// Endings of inflection and derivation, the longer first.
  private static let suffixes: [[Unicode.Scalar]] = WordContext.words(
    """
    ernes enes anes asjonen ikarane ikerne asjon isjon elsen heten heita ikken ikere ister ismen ende ande else isme inga inne
    ikar iker ator itet ansen ning ling skap aktig erne ene ane het heit ing isk ist ere ert sjon ell ant ent ans ens
    ikk eri lig leg sam som bar dom løs vis nad itt oid tet ium en et er ar ør ig sk iv al um ur as es a e s t
    """
  ).map { Array($0.unicodeScalars) }
}

/// How Norwegian words begin.
private enum Onset {
  /// Whether letters begin with consonants that may begin a word.
  static func isLegal(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    let cluster = letters.prefix { !Letters.isVowel($0) }
    if cluster.count < 2 { return cluster.first.map { $0 != "x" && $0 != "z" } ?? true }
    return clusters.contains(String(String.UnicodeScalarView(cluster)))
  }

  private static let clusters = Set(
    WordContext.words(
      """
      bj bl br ch dj dr dv fj fl fr gj gl gn gr gh hj hv kj kl kn kr kv lj mj nj ph pj pl pr ps sch sh sj sk skj skl skr
      skv sl sm sn sp spj spl spr st stj str sv th tj tr tv vr wh
      """))

  static func beginsOftenWithVowel(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = String(String.UnicodeScalarView(letters))
    return vowelStarts.contains { text.hasPrefix($0) }
  }

  private static let vowelStarts = WordContext.words(
    """
    adv aks akt ang anl anm ans app arb are ark arr art avd avg avt eig eks eie ele emn enh erk etat inn int ord opp omr
    omv org over ung uni und uro utb utg utl uts utv våp ætt øko økn øvi åpn års
    """)
}

extension CompoundRules {
  static let norwegian = CompoundRules(
    prefixes: """
      an av be bi er etter for fra fram frem frå før gjen gjennom hen i inn mellom med mis mot ned om opp over på sam
      til til til tross u unn under ut van ved vek være
      """,
    firstParts: """
      stor hoved hovud vise vara eks ekstra super mikro makro mini midt nord sør aust øst vest lands land riks stats
      statens fylkes kommune by bygde folke barne ungdoms kvinne manns arbeids arbeidar arbeider nærings handels olje gass
      energi klima miljø natur skatte skatt avgifts toll helse syke sjuke skole skule utdannings kunnskaps kultur idretts
      sports justis politi forsvars militær krigs freds utenriks utanriks innenriks innanriks sikkerhets tryggleiks
      finans budsjett penge valuta bank bolig bustad vei veg tog fly båt skips sjø hav kyst fiske fiskeri land
      landbruks jord skog industri bygg anleggs data it nett media presse avis radio tv sosial trygde pensjons asyl
      flyktning innvandrings valg val velger veljar parti regjerings stortings tings råds utvalgs grunnlovs lov rets retts
      straffe drap vold tvangs krise nød bistands menneskeretts menneskerettighets makt bransje fag forbunds lønns
      strøm kraft vann vatn atom kjerne bombe våpen terror rus alkohol eldre sykehus sjukehus lege fly øko uke måneds års
      dags natt sommer sommar vinter jule påske verdens europa
      """,
    shortLastParts: """
      bok by dag dal far fly fôr hav hus kar kaj lag liv lov lys løp lån mor mål møt ord råd rom sak syn tak tap tid tog
      tre tro vei veg vår øks øy år ås flom kamp
      """)
}
