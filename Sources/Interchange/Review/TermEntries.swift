import Bitext

/// The glossary entries behind a segment's terms: each once, numbered from 1, wherever and however often it stands.
struct TermEntries {
  /// One entry with all forms it stands in.
  struct Entry {
    /// One of its hits; the others say the same but for place and form.
    var hit: TermHit
    var kinds: [TermHit.Kind]
    /// The translations in the plural, if it stands in the plural anywhere.
    var plurals: [String] = []
  }

  private(set) var entries: [Entry] = []
  /// Where each term stands, with its entry's number.
  private(set) var marks: [(range: Range<Int>, number: Int)] = []

  /// Gathers the entries in the order in which they first stand.
  ///
  /// O(n log n).
  init(_ hits: [TermHit]) {
    let ordered = hits.enumerated().sorted { a, b in
      (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
    }
    var indices: [TermHit: Int] = [:]
    for (_, hit) in ordered {
      let index = indices[Self.entry(of: hit)] ?? entries.count
      if index == entries.count {
        indices[Self.entry(of: hit)] = index
        entries.append(Entry(hit: hit, kinds: []))
      }
      if !entries[index].kinds.contains(hit.kind) { entries[index].kinds.append(hit.kind) }
      if entries[index].plurals.isEmpty { entries[index].plurals = hit.pluralTargets }
      marks.append((hit.range, index + 1))
    }
  }

  /// What all hits of an entry have in common: everything but their place, form and number.
  private static func entry(of hit: TermHit) -> TermHit {
    var entry = hit
    (entry.range, entry.kind, entry.surface, entry.pluralTargets) = (0..<0, .exact, "", [])
    return entry
  }
}
