/// What a word tells of the word beside it: its class, as far as a short list or its ending shows.
package struct WordCues: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The standard library's own is not compiled for this type, and ten times as slow.
  @inline(__always)
  package init(arrayLiteral elements: WordCues...) { rawValue = elements.reduce(0) { $0 | $1.rawValue } }

  /// å, to.
  package static let infinitiveMarker = WordCues(rawValue: 1 << 0)
  /// kan, vil, må.
  package static let modal = WordCues(rawValue: 1 << 1)
  /// jeg, vi, man: subjects that are never a noun's determiner.
  package static let subject = WordCues(rawValue: 1 << 2)
  /// det, dette: subjects, or determiners of a neuter in the singular.
  package static let neuterPronoun = WordCues(rawValue: 1 << 3)
  /// de, dei: a subject or a determiner.
  package static let they = WordCues(rawValue: 1 << 4)
  /// seg, oss, dem: objects, which follow a verb.
  package static let object = WordCues(rawValue: 1 << 5)
  /// som.
  package static let relative = WordCues(rawValue: 1 << 6)
  /// har, hadde.
  package static let have = WordCues(rawValue: 1 << 7)
  /// er, blir.
  package static let be = WordCues(rawValue: 1 << 8)
  /// Adverbs that may stand between a cue and its verb: ikke, også.
  package static let adverb = WordCues(rawValue: 1 << 9)
  /// Words after which a noun comes: en, denne, min.
  package static let determiner = WordCues(rawValue: 1 << 10)
  /// Words after which a noun comes, unless they stand alone: alle, mange, to.
  package static let quantifier = WordCues(rawValue: 1 << 11)
  package static let preposition = WordCues(rawValue: 1 << 12)
  /// og, eller.
  package static let coordinator = WordCues(rawValue: 1 << 13)
  /// at, når: a clause begins.
  package static let subordinator = WordCues(rawValue: 1 << 14)
  /// Adverbs that open a main clause, so that its verb comes next: derfor, samtidig, torsdag.
  package static let opener = WordCues(rawValue: 1 << 15)
  /// år, dag, morgen: with «i» before them they open a clause too.
  package static let time = WordCues(rawValue: 1 << 16)
  /// ut, fram: particles of verbs, and what «rett» points with.
  package static let particle = WordCues(rawValue: 1 << 17)
  /// An adjective beside an indefinite singular, or an adverb: offentlig.
  package static let adjective = WordCues(rawValue: 1 << 18)
  /// An adjective in the plural or definite: offentlige.
  package static let weakAdjective = WordCues(rawValue: 1 << 19)
  /// A noun in the definite, by its ending: regjeringen.
  package static let definiteNoun = WordCues(rawValue: 1 << 20)
  /// A genitive, by its ending: landets.
  package static let genitive = WordCues(rawValue: 1 << 21)
  /// Begins with a capital.
  package static let capital = WordCues(rawValue: 1 << 22)
  /// Is written in capitals throughout, and has several.
  package static let allCapitals = WordCues(rawValue: 1 << 25)
  package static let number = WordCues(rawValue: 1 << 23)
  /// The two halves of «rett og slett» and «rett nok».
  package static let emphasis = WordCues(rawValue: 1 << 24)
}

/// What stands between two words, as far as a clause is concerned.
package enum ClauseBoundary: UInt8, Sendable {
  /// Spaces, or nothing that ends a clause.
  case none
  /// A comma, a bracket, a quotation mark, a dash.
  case clause
  /// A full stop, a colon, the end of a line.
  case sentence
}

/// The words around a place.
package struct Neighbours: Sendable {
  /// The words before it, the nearest first, and what stands after each.
  package var left: (WordCues, WordCues, WordCues) = ([], [], [])
  package var leftBoundary: (ClauseBoundary, ClauseBoundary, ClauseBoundary) = (.sentence, .sentence, .sentence)
  /// The words after it, and what stands before each.
  package var right: (WordCues, WordCues) = ([], [])
  package var rightBoundary: (ClauseBoundary, ClauseBoundary) = (.sentence, .sentence)

  package init() {}
}
