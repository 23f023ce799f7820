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
  case semicolon
  case number
  case ellipsis
  case quotation
  case smallLetter = "small letter"
  case missingSpace = "missing space"
  case emoticon
  case listItem = "list item"
  case runOn = "run-on"
  case spacedEllipsis = "spaced ellipsis"
  case closingApart = "closing mark apart"
  case reference
  case reportingClause = "reporting clause"
  case nameWithMark = "name with a mark"
  case address
  case label
  case omission
  case abbreviation
  case abbreviationBeforeNumber = "abbreviation before number"
  case abbreviationBeforeName = "abbreviation before name"
  case nameOrUnit = "name or unit"
  case initial
  case ordinal
  case date
  case listNumber = "list number"

  /// What the rule says, for a translator.
  var comment: String {
    switch self {
    case .unicode: "Unicode’s sentence rules (Annex 29)"
    case .speech: "a dash after a mark opens a speech"
    case .colon: "a colon leads up to a sentence or a quotation"
    case .semicolon: "a semicolon before a capital ends an item"
    case .number: "a sentence may begin with a number after a word or a year and a full stop"
    case .ellipsis: "an ellipsis before a capital ends a sentence"
    case .quotation: "a sentence may begin with a quotation mark and a small letter"
    case .smallLetter: "a small letter begins a sentence after a word that is no abbreviation"
    case .missingSpace: "the blank between two sentences is missing"
    case .emoticon: "a smiley before a capital ends a sentence"
    case .listItem: "each item of a list begins a segment"
    case .runOn: "a word with a capital that only begins sentences, behind text without a full stop"
    case .spacedEllipsis: "four full stops with blanks end a sentence, three leave something out within it"
    case .closingApart: "a closing mark after a blank still closes"
    case .reference: "the number of a source in brackets belongs to the sentence before it"
    case .reportingClause: "a question or exclamation goes on in lower case"
    case .nameWithMark: "an exclamation mark that belongs to a name"
    case .address: "a mark within a web address"
    case .label: "a colon between a credit, or a number, and what it names"
    case .omission: "an ellipsis in brackets stands for what is left out"
    case .abbreviation: "an abbreviation that governs what follows"
    case .abbreviationBeforeNumber: "an abbreviation when a number follows"
    case .abbreviationBeforeName: "an abbreviation when a name follows"
    case .nameOrUnit: "a title or an address, unless a number before it makes it a unit"
    case .initial: "a person’s initial"
    case .ordinal: "a number with a full stop is an ordinal before a noun or a name"
    case .date: "a day, a month and a year in figures"
    case .listNumber: "a number or letter that opens a segment counts what follows"
    }
  }
}
