internal import Bitext
internal import Morphology
internal import TextKit

/// Terms in compounds without a hyphen: sanksjon in «sanksjonsdebatt», Nato in «Natolandene», avtale in «handelsavtaler».
extension TermIndex {
  /// The terms at a compound's beginning and end.
  ///
  /// - Parameters:
  ///   - part: The word, or what stands between two of its hyphens.
  ///   - offset: Where that begins in the word.
  ///   - end: Where the word ends.
  /// - Complexity: O(letters) look-ups, nearly all of them in a filter.
  func solidParts(
    of part: UnsafeBufferPointer<UInt8>, _ spelling: Spelling, at offset: Int, in end: Int
  ) -> [Finding] {
    let letters = spelling.letters
    guard let compounds, letters.count >= 2 * CompoundRules.leastLength - 1, letters.count <= 64,
      spelling.joints.isEmpty, let ends = Self.letterEnds(part), ends.count == letters.count
    else { return [] }
    var prefixes = [KeyHash()]
    for letter in letters {
      var key = prefixes[prefixes.count - 1]
      key.add(letter)
      prefixes.append(key)
    }
    let full = prefixes[letters.count]
    var result: [Finding] = []
    // The longest beginning that is a term, then the longest end behind it.
    var open = 0
    for length in (CompoundRules.leastLength...(letters.count - 2)).reversed() {
      guard first(prefixes[length]) != Self.none,
        let joint = compounds.joint(after: letters[..<length], in: letters[...])
      else { continue }
      let found = beginning(part, ends[length - 1], prefixes[length])
      guard !found.isEmpty else { continue }
      result += found
      open = length + joint
      break
    }
    let isKnownBefore = open > 0
    for start in max(open, CompoundRules.leastFirstLength)..<max(open, letters.count - CompoundRules.leastLength + 1) {
      guard full.length - prefixes[start].length <= maximumLength else { continue }
      let key = full.dropping(prefixes[start], powers)
      guard first(key) != Self.none else { continue }
      let strength: CompoundRules.Strength =
        isKnownBefore && start == open ? .known : compounds.strength(ofFirst: letters[..<start])
      guard strength != .none else { continue }
      let found = head(part, ends[start - 1], key, strength, spelling, start)
      guard !found.isEmpty else { continue }
      result += found
      break
    }
    return result.map { finding in
      var finding = finding
      finding.isLast = Int(finding.end) == part.count && offset + part.count == end
      finding.start += UInt32(offset)
      finding.end += UInt32(offset)
      return finding
    }
  }

  private func beginning(
    _ part: UnsafeBufferPointer<UInt8>, _ end: Int, _ key: KeyHash
  ) -> [Finding] {
    let text = UnsafeBufferPointer(rebasing: part[..<end])
    return whole(text, Spelling(text), key).compactMap { finding in
      let form = forms[Int(finding.form)]
      let term = terms[Int(form.term)]
      guard form.distance == .none, finding.kind == .exact, term.isWord else { return nil }
      return solid(finding, 0..<end, .none)
    }
  }

  private func head(
    _ part: UnsafeBufferPointer<UInt8>, _ start: Int, _ key: KeyHash, _ strength: CompoundRules.Strength,
    _ spelling: Spelling, _ position: Int
  ) -> [Finding] {
    let hasCapital = spelling.isCapital.first == true
    let text = UnsafeBufferPointer(rebasing: part[start...])
    return whole(text, Spelling(text), key).compactMap { finding in
      let form = forms[Int(finding.form)]
      let term = terms[Int(form.term)]
      // Names and verbs end no compound.
      guard term.isPlainNoun, finding.kind == .exact || finding.kind == .inflected else { return nil }
      let lemma = Array(term.term.unicodeScalars)
      guard lemma.count >= CompoundRules.leastLength else { return nil }
      // «Forplikting» ends in no ting, but «landsting» does.
      guard spelling.letters[position - 1] == "s" || CompoundRules.hasRoot(lemma[...]) else {
        return nil
      }
      // A word with a capital may be a name: Haukeland.
      let isDoubtful = strength == .plausible && hasCapital
      return solid(finding, start..<part.count, isDoubtful ? .unknownPart : .none)
    }
  }

  private func solid(_ finding: Finding, _ range: Range<Int>, _ doubt: Doubt) -> Finding {
    var finding = finding
    finding.start = UInt32(range.lowerBound)
    finding.end = UInt32(range.upperBound)
    finding.isPart = true
    finding.doubt = doubt
    return finding
  }

  /// The byte offset after each letter; nil where there is anything but letters of ASCII and Latin-1.
  private static func letterEnds(_ part: UnsafeBufferPointer<UInt8>) -> [Int]? {
    var ends: [Int] = []
    ends.reserveCapacity(part.count)
    var index = 0
    while index < part.count {
      if ASCII.isLetter(part[index]) {
        index += 1
      } else if part[index] == 0xC3, index + 1 < part.count {
        index += 2
      } else {
        return nil
      }
      ends.append(index)
    }
    return ends
  }
}
