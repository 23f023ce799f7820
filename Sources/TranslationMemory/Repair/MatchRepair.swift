public import Bitext

/// The translation of a similar text, put right where the two texts differ in small things alone. `MatchRepairer` makes it.
public struct MatchRepair: Sendable {
  /// What was put right.
  public struct Change: Sendable, Hashable, CustomStringConvertible {
    /// What kind of thing it is.
    public enum Kind: String, Sendable {
      case number, name, term, codes, punctuation
    }

    /// What kind of thing it is.
    public var kind: Kind
    /// What stood in the translation; empty for codes.
    public var old: String
    /// What stands there now.
    public var new: String

    /// `16 → 17`; of a mark that came in or went at the end, `“.” at the end`.
    public var description: String {
      if kind == .codes { return "inline codes" }
      if old.isEmpty { return "“\(new)” at the end" }
      return new.isEmpty ? "no “\(old)” at the end" : "\(old) → \(new)"
    }
  }

  /// The translation put right.
  public let target: InlineText
  /// What was put right, in the order of the text sought; codes come last.
  public let repairs: [Change]
}
