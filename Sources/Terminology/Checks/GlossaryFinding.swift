public import TextKit

/// A fault of a glossary, or what looks like one.
public struct GlossaryFinding: Sendable, Hashable {
  /// What sort of fault.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// An entry that could not be read.
    case brokenRow = "broken-row"
    /// A value or a column that could not be made out.
    case notUnderstood = "not-understood"
    /// The same term with the same translation twice.
    case duplicate
    /// One term for two concepts.
    case twoConcepts = "two-concepts"
    /// A term that is found as a form of another anyway.
    case formOfTerm = "form-of-term"
    /// A term without a translation.
    case emptyTarget = "empty-target"
    /// A translation without a term.
    case emptySource = "empty-source"
    /// A rendering that is forbidden here and preferred there.
    case forbiddenPreferred = "forbidden-preferred"
    /// White space or invisible characters that are no part of the term.
    case straySpace = "stray-space"
    /// A letter of another script that looks like one of the term's own.
    case lookAlike = "look-alike"
    /// Bokmål where Nynorsk should stand.
    case bokmålInNynorsk = "bokmaal-in-nynorsk"
  }

  /// What sort of fault.
  public var code: Code
  /// Where it is.
  public var place: Diagnostic.Place?
  /// What is wrong, one sentence without a full stop.
  public var message: String
  /// What to do.
  public var help: String

  /// Makes a finding.
  public init(_ code: Code, _ message: String, at place: Diagnostic.Place?, help: String) {
    self.code = code
    self.place = place
    self.message = message
    self.help = help
  }
}

extension GlossaryFinding: Comparable {
  /// By file, line, column, then by code.
  public static func < (a: Self, b: Self) -> Bool {
    func key(_ finding: Self) -> (String, Int, Int, String) {
      (finding.place?.file ?? "", finding.place?.line ?? 0, finding.place?.column ?? 0, finding.code.rawValue)
    }
    return key(a) < key(b)
  }
}
