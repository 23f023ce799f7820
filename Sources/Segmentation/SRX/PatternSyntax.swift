/// The syntax of a regular expression as far as it matters for finding places fast: which characters it consumes, in
/// what order and how often. What characters a set holds is left to ICU.
enum PatternSyntax {
  /// A piece of a pattern.
  enum Node {
    /// One character, standing for itself.
    case literal(Unicode.Scalar)
    /// One character of a set, by the text of the set: `[a-z]`, `\d`, `.`.
    case set(String)
    /// Nothing is consumed: `^`, `\b`, a lookaround, a flag.
    case assertion
    /// Alternatives.
    case group([[Item]])
  }

  /// A piece with how often it may stand, and where it is written.
  struct Item {
    var node: Node
    var least = 1
    /// Nil when there is no greatest number.
    var most: Int? = 1
    /// Whether upper and lower case are alike.
    var ignoresCase = false
    /// The item with its quantifier, as positions in the pattern's scalars.
    var range: Range<Int>
    /// Where its quantifier starts.
    var end: Int

    var isPlain: Bool { least == 1 && most == 1 }
  }

  /// The alternatives of a pattern; nil when it has something whose matching depends on more than the text that is
  /// consumed (references back, atomic groups, comments mode) or that ICU would refuse.
  static func parse(_ pattern: String) -> [[Item]]? {
    var parser = PatternParser(Array(pattern.unicodeScalars))
    guard let alternatives = parser.alternatives(ignoresCase: false), parser.isAtEnd else { return nil }
    return alternatives
  }
}
