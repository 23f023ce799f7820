import Bitext

/// A segment's terms on one line, for formats that have no place for more.
enum TermSummary {
  /// `Nato-sjef → NATO chief / head of NATO (not: Nato boss) [a remark]; sanksjon (uncertain)`, each entry once; where
  /// the term stands in the plural, `avtale → agreement (plural: agreements)`.
  ///
  /// Slashes stand between translations because these may hold commas. O(n log n).
  static func text(of hits: [TermHit]) -> String {
    var seen: Set<String> = []
    return hits.inReadingOrder.map(entry).filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  private static func entry(of hit: TermHit) -> String {
    var entry = hit.term
    if !hit.targets.isEmpty { entry += " → " + hit.targets.joined(separator: " / ") }
    if !hit.pluralTargets.isEmpty { entry += " (plural: \(hit.pluralTargets.joined(separator: " / ")))" }
    if !hit.forbiddenTargets.isEmpty { entry += " (not: \(hit.forbiddenTargets.joined(separator: " / ")))" }
    if hit.isUncertain { entry += " (uncertain)" }
    if let note = hit.note { entry += " [\(note)]" }
    return entry
  }
}

extension [TermHit] {
  /// By where they begin, the longer first, so that what encloses comes before what is enclosed; else as they were.
  var inReadingOrder: [TermHit] {
    enumerated().sorted {
      ($0.element.range.lowerBound, -$0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, -$1.element.range.upperBound, $1.offset)
    }
    .map(\.element)
  }
}
