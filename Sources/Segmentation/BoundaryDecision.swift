/// What was decided at one mark of a line, and why.
struct BoundaryDecision {
  /// Where the next text begins, as a byte offset into the line.
  var place: Int
  /// Whether a segment ends there.
  var isBoundary: Bool
  /// What decided it.
  var reason: BoundaryReason
}

/// The rules that decide, by name. Each has a comment for the user in the language's rules.
enum BoundaryReason: String, Sendable, CaseIterable {
  /// Unicode Standard Annex 29.
  case unicode
  case speech
  case colon
  case number
  case ellipsis
  case reportingClause = "reporting clause"
  case abbreviation
  case abbreviationBeforeNumber = "abbreviation before number"
  case initial
  case listNumber = "list number"
}
