internal import Bitext
internal import Morphology

/// Terms in compounds without a hyphen: sanksjon in «sanksjonsdebatt», Nato in «Natolandene», avtale in «handelsavtaler».
extension TermIndex {
  /// The terms at a compound's beginning and end.
  ///
  /// - Parameters:
  ///   - part: The word, or what stands between two of its hyphens.
  ///   - letters: Its letters. Where there is anything else in it, no terms are found.
  ///   - offset: Where that begins in the word.
  ///   - end: Where the word ends.
  /// - Complexity: O(letters) look-ups, nearly all of them in a filter.
  func solidParts(
    of part: UnsafeBufferPointer<UInt8>, _ letters: WordLetters, at offset: Int, in end: Int
  ) -> [Finding] {
    guard let compounds, letters.isSolid, letters.count >= 2 * CompoundRules.leastLength - 1 else { return [] }
    let first = possibleFirstParts(letters)
    let last = possibleLastParts(letters)
    if first | last == 0 { return [] }
    // The longest beginning that is a term, then the longest end behind it.
    let known = firstPart(of: part, letters, first, compounds)
    var result = known.findings
    result += lastPart(of: part, letters, last, behind: known.end, compounds)
    for place in result.indices {
      result[place].isLast = Int(result[place].end) == part.count && offset + part.count == end
      result[place].start += UInt32(offset)
      result[place].end += UInt32(offset)
    }
    return result
  }

  /// How long a beginning that is a term may be: a bit for each number of letters.
  private func possibleFirstParts(_ letters: WordLetters) -> UInt64 {
    var lengths: UInt64 = 0
    for length in CompoundRules.leastLength..<(letters.count - 1)
    where firstParts.mayContain(letters.hashes[length - 1]) {
      lengths |= 1 << UInt64(length)
    }
    return lengths
  }

  /// Where an end that is a term may begin: a bit for each number of letters before it.
  private func possibleLastParts(_ letters: WordLetters) -> UInt64 {
    var starts: UInt64 = 0
    for start in CompoundRules.leastFirstLength..<(letters.count - CompoundRules.leastLength + 1) {
      let length = letters.key.length - Int(letters.ends[start - 1])
      if length <= maximumLength, mayContain(letters.key.value &- letters.hashes[start - 1] &* powers[length]) {
        starts |= 1 << UInt64(start)
      }
    }
    return starts
  }

  /// The terms at the beginning, and where a term behind it and its joint may begin; 0 when there is none.
  private func firstPart(
    of part: UnsafeBufferPointer<UInt8>, _ letters: WordLetters, _ lengths: UInt64, _ compounds: CompoundRules
  ) -> (findings: [Finding], end: Int) {
    let codes = letters.codes.span.extracting(first: letters.count)
    var lengths = lengths
    while lengths != 0 {
      let length = 63 - lengths.leadingZeroBitCount
      lengths &= ~(1 << UInt64(length))
      let key = letters.beginning(length)
      guard first(key) != Self.none, let joint = compounds.joint(after: length, in: codes) else { continue }
      let end = key.length
      var found = whole(UnsafeBufferPointer(rebasing: part[..<end]), key)
      found.removeAll { $0.distance != .none || $0.kind != .exact || !traits(of: $0).isWord }
      for place in found.indices { found[place].makePart(0..<end, .none) }
      if !found.isEmpty { return (found, length + joint) }
    }
    return ([], 0)
  }

  /// The terms at the end.
  ///
  /// - Parameter open: Where the known first part and its joint end; 0 when none is known.
  private func lastPart(
    of part: UnsafeBufferPointer<UInt8>, _ letters: WordLetters, _ starts: UInt64, behind open: Int,
    _ compounds: CompoundRules
  ) -> [Finding] {
    let codes = letters.codes.span.extracting(first: letters.count)
    var starts = starts & ~0 << UInt64(open)
    while starts != 0 {
      let start = starts.trailingZeroBitCount
      starts &= starts - 1
      let beginning = letters.beginning(start)
      let key = letters.key.dropping(beginning, powers)
      guard first(key) != Self.none else { continue }
      let strength =
        start == open ? CompoundRules.Strength.known : compounds.strength(ofFirst: codes.extracting(first: start))
      guard strength != .none else { continue }
      let hasJoint = codes[start - 1] == UInt8(ascii: "s")
      // A word with a capital may be a name: Haukeland.
      let doubt = strength == .plausible && letters.hasCapital ? Doubt.unknownPart : .none
      let range = beginning.length..<part.count
      var found = whole(UnsafeBufferPointer(rebasing: part[range]), key)
      // Names and verbs end no compound. «Forplikting» ends in no ting, but «landsting» does.
      found.removeAll {
        ($0.kind != .exact && $0.kind != .inflected) || !traits(of: $0).endsCompounds(afterJoint: hasJoint)
      }
      for place in found.indices { found[place].makePart(range, doubt) }
      if !found.isEmpty { return found }
    }
    return []
  }

  func traits(of finding: Finding) -> TermTraits { traits[Int(forms[Int(finding.number)].term)] }
}
