import Bitext

/// The glossary entries behind a segment's terms: each once, numbered from 1, wherever and however often it stands.
struct TermEntries {
  /// One entry with all forms it stands in.
  struct Entry {
    /// One of its hits; the others say the same but for place and form.
    var hit: TermHit
    var kinds: [TermHit.Kind]
  }

  private(set) var entries: [Entry] = []
  /// Where each term stands, with its entry's number.
  private(set) var marks: [(range: Range<Int>, number: Int)] = []

  /// Gathers the entries in the order in which they first stand.
  ///
  /// O(hits · entries).
  init(_ hits: [TermHit]) {
    let ordered = hits.enumerated().sorted { a, b in
      (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
    }
    for (_, hit) in ordered {
      let index = entries.firstIndex { Self.isSameEntry($0.hit, hit) } ?? entries.count
      if index == entries.count { entries.append(Entry(hit: hit, kinds: [])) }
      if !entries[index].kinds.contains(hit.kind) { entries[index].kinds.append(hit.kind) }
      marks.append((hit.range, index + 1))
    }
  }

  private static func isSameEntry(_ a: TermHit, _ b: TermHit) -> Bool {
    a.term == b.term && a.targets == b.targets && a.forbiddenTargets == b.forbiddenTargets && a.note == b.note
      && a.definition == b.definition && a.isUncertain == b.isUncertain
  }
}
