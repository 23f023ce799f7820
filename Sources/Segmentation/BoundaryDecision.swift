/// What was decided at one mark of a line, and why.
struct BoundaryDecision {
  /// Where the next text begins, as a byte offset into the line.
  var place: Int
  /// Whether a segment ends there.
  var isBoundary: Bool
  /// What decided it.
  var reason: BoundaryReason
}

/// The rules that decide, by name.
enum BoundaryReason: String, Sendable, CaseIterable {
  case unicode = "sentence"
  case speech
  case colon
  case number
  case ellipsis
  case reportingClause = "reporting clause"
  case abbreviation
  case abbreviationBeforeNumber = "abbreviation before number"
  case initial
  case listNumber = "list number"

  /// What the rule says, for a translator.
  var comment: String {
    switch self {
    case .unicode: "Unicode’s sentence rules (Annex 29)"
    case .speech: "a dash after a mark opens a speech"
    case .colon: "a colon before a capital introduces a sentence or a quotation"
    case .number: "a sentence may begin with a number after a word and a full stop"
    case .ellipsis: "an ellipsis before a capital ends a sentence"
    case .reportingClause: "a question or exclamation goes on in lower case"
    case .abbreviation: "an abbreviation that governs what follows"
    case .abbreviationBeforeNumber: "an abbreviation when a number follows"
    case .initial: "a person’s initial"
    case .listNumber: "a number that opens a line counts what follows"
    }
  }
}
