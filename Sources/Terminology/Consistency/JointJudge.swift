/// Decides whether places with the same letters are one compound joined in several ways, and how sure that is.
enum JointJudge {
  /// The compound that some places have in common, or nil when there is nothing to tell of it.
  ///
  /// - Parameters:
  ///   - candidates: Places that share a key, ascending.
  ///   - known: The glossary's forms with that key.
  static func judge(_ candidates: [JointCandidate], known: [GlossaryForms.Form]) -> JointSpellings.Group? {
    let candidates = candidates.filter { $0.letters.count >= JointSpellings.shortest && mayBeCompound($0) }
    let known = known.filter { form in candidates.contains { $0.letters.first == form.letters.first } }
    let patterns = Set(candidates.map(\.pattern))
    let knownPatterns = Set(known.map(\.pattern))
    if known.isEmpty {
      guard patterns.count > 1, candidates.contains(where: { $0.pattern.hasHyphen }) || hasJoiningS(candidates) else {
        return nil
      }
    } else {
      guard !patterns.isSubset(of: knownPatterns) else { return nil }
    }
    return JointSpellings.Group(
      candidates: candidates, known: known, isHigh: isSure(candidates, knownPatterns, firstOfEachPattern(candidates)))
  }

  /// Words in a row that may be a compound's parts: no small word, the last one long enough to be its head.
  private static func mayBeCompound(_ candidate: JointCandidate) -> Bool {
    guard candidate.pattern.hasBlank else { return true }
    guard let last = candidate.parts.last, last.letters >= 4 else { return false }
    var start = 0
    for part in candidate.parts.dropLast() {
      if !part.isCapitalized || candidate.isOpening && start == 0,
        smallWords.contains(String(candidate.letters[start..<start + part.letters]))
      {
        return false
      }
      start += part.letters
    }
    return true
  }

  private static func hasJoiningS(_ candidates: [JointCandidate]) -> Bool {
    candidates.contains { candidate in
      candidate.parts.count == 2 && candidate.parts.allSatisfy { $0.letters >= 4 }
        && candidate.letters[candidate.parts[0].letters - 1] == "s" && !candidate.parts[0].isCapitalized
    }
  }

  private static func firstOfEachPattern(_ candidates: [JointCandidate]) -> [JointCandidate] {
    var seen: Set<JointPattern> = []
    return candidates.filter { seen.insert($0.pattern).inserted }
  }

  // MARK: How sure

  private static func isSure(
    _ candidates: [JointCandidate], _ known: Set<JointPattern>, _ kinds: [JointCandidate]
  ) -> Bool {
    if !known.isEmpty {
      return candidates.contains { !known.contains($0.pattern) && (!$0.pattern.hasBlank || !mayBeVerb($0)) }
    }
    for (index, first) in kinds.enumerated() {
      for second in kinds[(index + 1)...] where areSurelyOne(first, second) { return true }
    }
    return false
  }

  private static func areSurelyOne(_ first: JointCandidate, _ second: JointCandidate) -> Bool {
    guard first.pattern.hasHyphen || second.pattern.hasHyphen else { return false }
    let isSameCase =
      first.parts.first?.isCapitalized == second.parts.first?.isCapitalized || first.isOpening || second.isOpening
    guard isSameCase, let part = [first, second].map(\.parts).max(by: { $0.count < $1.count })?.first else {
      return false
    }
    if !first.pattern.hasBlank, !second.pattern.hasBlank { return part.letters >= 4 || part.isCapitalized }
    let apart = first.pattern.hasBlank ? first : second
    return part.isCapitalized && apart.parts.last?.isCapitalized == false && !mayBeVerb(apart)
  }

  /// Whether the last of two words may be the verb of the first: «Høyre leder», «USA ledet».
  ///
  /// A long word is a compound itself, and so a noun.
  private static func mayBeVerb(_ candidate: JointCandidate) -> Bool {
    guard candidate.parts.count == 2, let last = candidate.parts.last, last.letters <= 8 else { return false }
    return !["en", "ene", "ens", "enes", "ane", "anes"].contains { ending in
      String(candidate.letters.suffix(ending.count)) == ending && last.letters >= ending.count + 3
    }
  }

  /// Words that stand before another one far oftener than they begin a compound.
  private static let smallWords: Set<String> = [
    "alle", "andre", "annen", "bare", "begge", "blant", "blei", "bli", "blir", "ble", "den", "denne", "der", "det",
    "dette", "disse", "eller", "enn", "etter", "for", "fra", "framfor", "frå", "før", "gjennom", "har", "hans",
    "hennes",
    "her", "hos", "hvis", "ikke", "ikkje", "ingen", "inn", "innen", "kan", "man", "med", "mellom", "men", "mot",
    "når",
    "ned", "noen", "nokon", "oss", "opp", "over", "ovenfor", "rundt", "samt", "seg", "sin", "sine", "sitt", "siden",
    "skal", "som", "slik", "til", "tilbake", "under", "uten", "utan", "utenfor", "var", "vart", "ved", "vel", "vil",
    "være", "vår", "våre", "også", "deres", "deira", "hele", "heile", "mange", "flere", "fleire", "eit",
    "ein", "and", "from", "into", "the", "their", "this", "that", "with",
  ]
}

extension GlossaryForms.Form {
  /// How its parts are joined; punctuation that a term has itself counts as a blank.
  var pattern: JointPattern {
    JointPattern(joints: joints.map { JointPattern.Joint(position: $0.position, isBlank: !$0.text.contains("-")) })
  }
}
