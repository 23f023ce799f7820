package import TextKit

/// Whether letters may be one part of a compound whose other part is known, as far as their shape shows.
///
/// There is no word list to ask. Letters are small and given as their codes in Latin-1, one byte each. What is left of a word must have a root of its own once endings are taken off, so that
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
  private let prefixes: WordTable
  /// First parts of many compounds: stor-, vise-, hoved-.
  private let firstParts: WordTable
  /// Last parts of three letters: dag, sak.
  private let shortLastParts: WordTable

  /// The rules of a language, or nil where none are known.
  package init?(language: LanguageTag) {
    switch language.language {
    case "nb", "nn": self = .norwegian
    default: return nil
    }
  }

  init(prefixes: String, firstParts: String, shortLastParts: String) {
    self.prefixes = WordTable(codes: prefixes)
    self.firstParts = WordTable(codes: firstParts)
    self.shortLastParts = WordTable(codes: shortLastParts)
  }

  /// A letter's code in Latin-1, or 0 for a letter that no rule speaks of.
  package static func code(of letter: Unicode.Scalar) -> UInt8 { Letters.code(of: letter) }

  package static func isVowel(_ letter: Unicode.Scalar) -> Bool { Letters.isVowel(letter) }

  // MARK: Behind a term

  /// How many letters join a term to what follows it, or nil where that can be no part of a compound.
  ///
  /// The term is the word's first `length` letters.
  package func joint(after length: Int, in word: Span<UInt8>) -> Int? {
    let rest = word.extracting(droppingFirst: length)
    guard let first = rest.first else { return nil }
    if canEnd(rest, isJointed: false, isAfterVowel: length > 0 && Letters.isVowel(word[length - 1])) { return 0 }
    if first == UInt8(ascii: "s") || first == UInt8(ascii: "e"),
      canEnd(rest.extracting(droppingFirst: 1), isJointed: true, isAfterVowel: false)
    {
      return 1
    }
    return nil
  }

  /// Whether letters after a hyphen may be a compound's last part.
  package func canFollowHyphen(_ rest: Span<UInt8>) -> Bool { canEnd(rest, isJointed: true, isAfterVowel: false) }

  private func canEnd(_ rest: Span<UInt8>, isJointed: Bool, isAfterVowel: Bool) -> Bool {
    guard rest.count >= 3 else { return false }
    if rest.count <= 5, isShortLastPart(rest) { return true }
    guard rest.count >= 4, Onset.isLegal(rest), Self.hasRoot(rest) else { return false }
    // A vowel seldom begins a last part without a joint before it, save after another vowel.
    guard Letters.isVowel(rest[0]), !isJointed, !isAfterVowel else { return true }
    return Onset.beginsOftenWithVowel(rest)
  }

  private func isShortLastPart(_ rest: Span<UInt8>) -> Bool {
    if shortLastParts.contains(rest) { return true }
    var result = false
    Self.shortEndings.forEachEnding(of: rest) { _, length in
      if shortLastParts.contains(rest.extracting(droppingLast: length)) { result = true }
    }
    return result
  }

  private static let shortEndings = WordTable(codes: "en et er a s")

  // MARK: Before a term

  /// How far letters are known to be a first part.
  package func strength(ofFirst letters: Span<UInt8>) -> Strength {
    guard letters.count >= Self.leastFirstLength, letters.contains(where: Letters.isVowel), Onset.isLegal(letters)
    else { return .none }
    guard Self.canEndPart(letters) else { return .none }
    // Before «handling» in «likebehandling» stands the end of another word.
    if prefixes.contains(letters) || Self.verbPrefixes.longestEnding(of: letters) > 0 { return .none }
    if firstParts.contains(letters) { return .jointed }
    let last = letters[letters.count - 1]
    if last == UInt8(ascii: "s") || last == UInt8(ascii: "e") {
      let bare = letters.extracting(droppingLast: 1)
      if firstParts.contains(bare) { return .jointed }
      if prefixes.contains(bare) { return .none }
      // sikkerhets-, samlivs-: what has a joint.
      if last == UInt8(ascii: "s"), letters.count >= 5, bare[bare.count - 1] != last, Self.hasRoot(bare) {
        return .jointed
      }
    }
    return letters.count >= 4 ? .plausible : .none
  }

  /// Whether letters are a syllable that makes one word of another: etter-, over-.
  package func isPrefix(_ letters: Span<UInt8>) -> Bool { prefixes.contains(letters) }

  /// Whether letters are a prefix or a first part that is listed.
  package func isKnownFirstPart(_ letters: Span<UInt8>) -> Bool {
    prefixes.contains(letters) || firstParts.contains(letters)
  }

  private static let verbPrefixes = WordTable(codes: "be opp ut inn")

  /// Whether a word may end in these letters: not in «sykepl», for no vowel stands before its l.
  private static func canEndPart(_ letters: Span<UInt8>) -> Bool {
    guard letters.count >= 2 else { return true }
    let (before, last) = (letters[letters.count - 2], letters[letters.count - 1])
    let (l, r, n) = (UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "n"))
    guard last == l || last == r || last == n, !Letters.isVowel(before) else { return true }
    if before == last { return true }
    switch before {
    case r: return last != r
    case l, UInt8(ascii: "g"), UInt8(ascii: "m"): return last == n
    default: return false
    }
  }

  // MARK: Roots

  /// Whether something with a vowel is left of letters once endings and suffixes are taken off.
  ///
  /// «Ene», «else» and «ting» have no root, «debatten» has. O(letters).
  package static func hasRoot(_ letters: Span<UInt8>) -> Bool {
    let root = letters.extracting(first: lengthWithoutSuffixes(letters))
    return root.count >= 2 && root.contains(where: Letters.isVowel)
  }

  private static func lengthWithoutSuffixes(_ letters: Span<UInt8>) -> Int {
    var length = letters.count
    while true {
      let suffix = suffixes.longestEnding(of: letters.extracting(first: length))
      if suffix == 0 { return length }
      length -= suffix
    }
  }

  /// How many letters of a word are neither of its prefix nor of its suffixes: in «oppløsning» but three.
  ///
  /// O(letters).
  package func rootLength(_ letters: Span<UInt8>) -> Int {
    let rest = letters.extracting(first: Self.lengthWithoutSuffixes(letters))
    return rest.count - prefixes.longestBeginning(of: rest)
  }

  /// Endings of inflection and derivation; the longest that fits is taken off.
  private static let suffixes = WordTable(
    codes: """
      ernes enes anes asjonen ikarane ikerne asjon isjon elsen heten heita ikken ikere ister ismen ende ande else isme
      inga inne ikar iker ator itet ansen ning ling skap aktig erne ene ane het heit ing isk ist ere ert sjon ell ant ent
      ans ens ikk eri lig leg sam som bar dom løs vis nad itt oid tet ium en et er ar ør ig sk iv al um ur as es a e s t
      """)
}

/// How Norwegian words begin.
private enum Onset {
  /// Whether letters begin with consonants that may begin a word.
  static func isLegal(_ letters: Span<UInt8>) -> Bool {
    var length = 0
    while length < letters.count, !Letters.isVowel(letters[length]) { length += 1 }
    switch length {
    case 0: return true
    case 1: return letters[0] != UInt8(ascii: "x") && letters[0] != UInt8(ascii: "z")
    default: return clusters.contains(letters.extracting(first: length))
    }
  }

  private static let clusters = WordTable(
    codes: """
      bj bl br ch dj dr dv fj fl fr gj gl gn gr gh hj hv kj kl kn kr kv lj mj nj ph pj pl pr ps sch sh sj sk skj skl skr
      skv sl sm sn sp spj spl spr st stj str sv th tj tr tv vr wh
      """)

  static func beginsOftenWithVowel(_ letters: Span<UInt8>) -> Bool { vowelStarts.longestBeginning(of: letters) > 0 }

  private static let vowelStarts = WordTable(
    codes: """
      adv aks akt ang anl anm ans app arb are ark arr art avd avg avt eig eks eie ele emn enh erk etat inn int ord opp omr
      omv org over ung uni und uro utb utg utl uts utv våp ætt øko økn øvi åpn års
      """)
}

extension Span<UInt8> {
  fileprivate var first: UInt8? { isEmpty ? nil : self[0] }

  @inline(__always)
  fileprivate func contains(where isWanted: (UInt8) -> Bool) -> Bool {
    for index in indices where isWanted(self[index]) { return true }
    return false
  }
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
