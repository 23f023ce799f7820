/// What a word tells of the word beside it: its class, as far as a short list or its ending shows.
package struct WordCues: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  // The standard library's own are not compiled for this type in other modules, and ten times as slow.

  @inlinable @inline(__always)
  package init(arrayLiteral elements: WordCues...) { rawValue = elements.reduce(0) { $0 | $1.rawValue } }

  @inlinable @inline(__always)
  package func contains(_ member: WordCues) -> Bool { rawValue & member.rawValue == member.rawValue }

  @inlinable @inline(__always)
  package func subtracting(_ other: WordCues) -> WordCues { WordCues(rawValue: rawValue & ~other.rawValue) }

  /// å, to.
  @inlinable package static var infinitiveMarker: WordCues { WordCues(rawValue: 1 << 0) }
  /// kan, vil, må.
  @inlinable package static var modal: WordCues { WordCues(rawValue: 1 << 1) }
  /// jeg, vi, man: subjects that are never a noun's determiner.
  @inlinable package static var subject: WordCues { WordCues(rawValue: 1 << 2) }
  /// det, dette: subjects, or determiners of a neuter in the singular.
  @inlinable package static var neuterPronoun: WordCues { WordCues(rawValue: 1 << 3) }
  /// de, dei: a subject or a determiner.
  @inlinable package static var they: WordCues { WordCues(rawValue: 1 << 4) }
  /// seg, oss, dem: objects, which follow a verb.
  @inlinable package static var object: WordCues { WordCues(rawValue: 1 << 5) }
  /// som.
  @inlinable package static var relative: WordCues { WordCues(rawValue: 1 << 6) }
  /// har, hadde.
  @inlinable package static var have: WordCues { WordCues(rawValue: 1 << 7) }
  /// er, blir.
  @inlinable package static var be: WordCues { WordCues(rawValue: 1 << 8) }
  /// Adverbs that may stand between a cue and its verb: ikke, også.
  @inlinable package static var adverb: WordCues { WordCues(rawValue: 1 << 9) }
  /// Words after which a noun comes: en, denne, min.
  @inlinable package static var determiner: WordCues { WordCues(rawValue: 1 << 10) }
  /// Words after which a noun comes, unless they stand alone: alle, mange, to.
  @inlinable package static var quantifier: WordCues { WordCues(rawValue: 1 << 11) }
  @inlinable package static var preposition: WordCues { WordCues(rawValue: 1 << 12) }
  /// og, eller.
  @inlinable package static var coordinator: WordCues { WordCues(rawValue: 1 << 13) }
  /// at, når: a clause begins.
  @inlinable package static var subordinator: WordCues { WordCues(rawValue: 1 << 14) }
  /// Adverbs that open a main clause, so that its verb comes next: derfor, samtidig, torsdag.
  @inlinable package static var opener: WordCues { WordCues(rawValue: 1 << 15) }
  /// år, dag, morgen: with «i» before them they open a clause too.
  @inlinable package static var time: WordCues { WordCues(rawValue: 1 << 16) }
  /// ut, fram: particles of verbs, and what «rett» points with.
  @inlinable package static var particle: WordCues { WordCues(rawValue: 1 << 17) }
  /// An adjective beside an indefinite singular, or an adverb: offentlig.
  @inlinable package static var adjective: WordCues { WordCues(rawValue: 1 << 18) }
  /// An adjective in the plural or definite: offentlige.
  @inlinable package static var weakAdjective: WordCues { WordCues(rawValue: 1 << 19) }
  /// A noun in the definite, by its ending: regjeringen.
  @inlinable package static var definiteNoun: WordCues { WordCues(rawValue: 1 << 20) }
  /// A genitive, by its ending: landets.
  @inlinable package static var genitive: WordCues { WordCues(rawValue: 1 << 21) }
  /// Begins with a capital.
  @inlinable package static var capital: WordCues { WordCues(rawValue: 1 << 22) }
  /// Is written in capitals throughout, and has several.
  @inlinable package static var allCapitals: WordCues { WordCues(rawValue: 1 << 25) }
  @inlinable package static var number: WordCues { WordCues(rawValue: 1 << 23) }
  /// The two halves of «rett og slett» and «rett nok».
  @inlinable package static var emphasis: WordCues { WordCues(rawValue: 1 << 24) }
  /// Words before «lov» that is a permission or praise and no act: få, gi, skje.
  @inlinable package static var permission: WordCues { WordCues(rawValue: 1 << 26) }
  /// til.
  @inlinable package static var to: WordCues { WordCues(rawValue: 1 << 27) }
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
