internal import Bitext
internal import Morphology

/// Settles which terms stand where several claim the same words: the form nearest to its dictionary form wins.
///
/// So the name Språkrådet beats språkråd, the noun dommer beats dom, and Språkrådets beats språkråd too. Claims on
/// different words never shadow each other.
struct Shadowing {
  let index: TermIndex

  /// The findings that stand, in the glossary's order among those that are equally near.
  ///
  /// All have one range. O(f²).
  func settle(_ findings: [Finding]) -> [Finding] {
    if findings.count < 2 { return findings }
    let best = findings.map(rank).min() ?? 0
    var result: [Finding] = []
    for finding in findings where rank(finding) == best {
      guard let twin = result.firstIndex(where: { isSame($0, finding) }) else {
        result.append(finding)
        continue
      }
      // Synonyms of one entry: Nato and NATO. The one that is written as the text has it says more.
      if finding.isVerbatim, !result[twin].isVerbatim { result[twin] = finding }
    }
    return result
  }

  private func rank(_ finding: Finding) -> Int {
    // Any word as it stands in the glossary beats a respelled one; among either the nearer form wins. The language's
    // own words come before all that only the other written standard has.
    let isDoublet = index.forms[Int(finding.number)].isDoublet
    return 2 * Int(finding.distance.rawValue) + (finding.kind == .variant ? 1 : 0) + (isDoublet ? 8 : 0)
  }

  private func isSame(_ a: Finding, _ b: Finding) -> Bool {
    let (x, y) = (index.forms[Int(a.number)].term, index.forms[Int(b.number)].term)
    return x == y || !Set(index.terms[Int(x)].entries).isDisjoint(with: index.terms[Int(y)].entries)
  }
}
