internal import Morphology

/// The last words read, as far as they tell of the one read now.
struct RecentWords {
  private struct Word {
    /// The bits of what it tells, which only few words are asked for.
    var cueBits: UInt32 = 0
    /// What stands before it.
    var boundary = ClauseBoundary.sentence

    var cues: WordCues { WordCues(rawValue: cueBits) }
  }

  private var now = Word()
  private var before = (Word(), Word(), Word())

  @inline(__always)
  mutating func append(_ word: WordMemory.Word, after boundary: ClauseBoundary) {
    before = (now, before.0, before.1)
    now = Word(cueBits: word.cueBits, boundary: boundary)
  }

  /// The words to the left of the one read last.
  var neighbours: Neighbours {
    var result = Neighbours()
    result.left = (before.0.cues, before.1.cues, before.2.cues)
    result.leftBoundary = (now.boundary, before.0.boundary, before.1.boundary)
    return result
  }

  /// Whether og, eller or samt stands right before.
  var isAfterCoordinator: Bool { now.boundary == .none && before.0.cues.contains(.coordinator) }

  /// Whether the word read last has a capital in the middle of a sentence, as names have.
  var isNameLike: Bool {
    now.cues.contains(.capital) && now.boundary == .none && !now.cues.contains(.allCapitals)
  }

  /// Whether a common noun belongs to a name: «Tafjord Energi», «Statens Vegvesen».
  ///
  /// In the middle of a sentence it has a capital, and so has the word before, or the one after its genitive.
  @inline(__always)
  func isPartOfName(_ finding: Finding, nextIsCapital: Bool) -> Bool {
    guard isNameLike, !finding.isOfName else { return false }
    if finding.distance == .none, before.0.cues.contains(.capital), before.0.boundary == .none { return true }
    return finding.isGenitive && nextIsCapital
  }
}
