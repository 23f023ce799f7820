/// What a language may do at marks, by the names that its `[boundaries]` uses.
struct Features: OptionSet, Sendable {
  let rawValue: UInt32

  // Boundaries that Unicode lacks.

  /// A dash opens a speech behind a mark.
  static let speech = Features(rawValue: 1 << 0)
  /// A colon leads up to a sentence that begins with a capital or a number, or to a quotation.
  static let colon = Features(rawValue: 1 << 1)
  /// The same only before a word that opens sentences, where a capital alone says little: in German.
  static let colonOpener = Features(rawValue: 1 << 2)
  /// The same only before a quotation mark and a capital.
  static let colonQuote = Features(rawValue: 1 << 3)
  /// A semicolon before a capital ends an item.
  static let semicolon = Features(rawValue: 1 << 4)
  /// A sentence may begin with a number behind a word, or a year, and a full stop.
  static let number = Features(rawValue: 1 << 5)
  /// An ellipsis before a capital ends a sentence.
  static let ellipsis = Features(rawValue: 1 << 6)
  /// A sentence may begin with a quotation mark and a small letter.
  static let quotation = Features(rawValue: 1 << 7)
  /// A sentence may begin with a small letter, as on the web.
  static let smallLetter = Features(rawValue: 1 << 8)
  /// «word.Word»: the blank between sentences may be missing.
  static let missingSpace = Features(rawValue: 1 << 9)
  /// A smiley before a capital ends a sentence.
  static let emoticon = Features(rawValue: 1 << 10)
  /// Each item of a list begins a segment, in a line that opens with its first item.
  static let enumeration = Features(rawValue: 1 << 11)
  /// Four full stops with blanks end a sentence, three do not.
  static let spacedEllipsis = Features(rawValue: 1 << 12)

  // Boundaries that Unicode has and the language does not, besides its abbreviations.

  /// A question or exclamation goes on in lower case: «Hva nå?» spør hun.
  static let reportingClause = Features(rawValue: 1 << 13)
  /// The same only behind a quotation mark; behind a bare mark only a name goes on, as in Yahoo! and Jeopardy!.
  static let quotedClause = Features(rawValue: 1 << 14)
  /// A closing mark behind a blank still closes: « Nei ! » in French.
  static let closingApart = Features(rawValue: 1 << 15)
  /// The number of a source in brackets belongs to the sentence before it: «… in 1805. [6] He …».
  static let reference = Features(rawValue: 1 << 16)
  /// A number that opens a segment counts what follows: «1. Innledning».
  static let listNumber = Features(rawValue: 1 << 17)
  /// So does a single letter: «a. Innledning».
  static let listLetter = Features(rawValue: 1 << 18)
  /// A number with a full stop, also a Roman one, is an ordinal before a capital: am 3. Mai.
  static let ordinal = Features(rawValue: 1 << 19)
  /// A question mark within an address ends nothing.
  static let address = Features(rawValue: 1 << 20)

  /// An ellipsis in brackets stands for what is left out and ends nothing: «[…] Hun».
  static let omission = Features(rawValue: 1 << 22)
  /// A word that has a capital only where a sentence begins does begin one within a line, as behind a headline.
  static let runOn = Features(rawValue: 1 << 23)

  /// A semicolon is a question mark, as in Greek.
  static let semicolonAsks = Features(rawValue: 1 << 21)

  /// Every feature by its name.
  static let byName: [String: Features] = [
    "speech": .speech, "colon": .colon, "colon-opener": .colonOpener, "colon-quote": .colonQuote,
    "semicolon": .semicolon, "number": .number, "ellipsis": .ellipsis, "quotation": .quotation,
    "small-letter": .smallLetter, "missing-space": .missingSpace, "emoticon": .emoticon,
    "enumeration": .enumeration, "spaced-ellipsis": .spacedEllipsis, "reporting-clause": .reportingClause,
    "quoted-clause": .quotedClause, "closing-apart": .closingApart, "reference": .reference,
    "list-number": .listNumber, "list-letter": .listLetter, "ordinal": .ordinal, "address": .address,
    "semicolon-asks": .semicolonAsks, "omission": .omission, "run-on": .runOn,
  ]

  /// Any kind of colon that splits.
  static let anyColon: Features = [.colon, .colonOpener, .colonQuote]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The features of these names.
  init(named names: [String]) {
    self = names.reduce(into: []) { $0.formUnion(Self.byName[$1] ?? []) }
  }
}
