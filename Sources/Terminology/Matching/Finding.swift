internal import Bitext
internal import Morphology

/// A term in a word or phrase, before its neighbours are looked at.
struct Finding {
  /// Where it stands: byte offsets from the word's start.
  var start: UInt32
  var end: UInt32
  /// The form's number in the index.
  var form: UInt32
  var kind: TermHit.Kind
  var doubt: Doubt = .none
  /// Whether it is a compound's part.
  var isPart = false
  /// Whether it reaches to the word's end.
  var isLast = true
  /// Whether capitals are the same too.
  var isVerbatim = false

  var range: Range<UInt32> { start..<end }
}

/// Why a hit may be something else.
enum Doubt: UInt8, Sendable {
  case none
  /// The words beside it leave open whether it is the noun.
  case homograph
  /// Another noun has the same form.
  case otherNoun
  /// The second half of a pair, whose whole may be another term.
  case coordinated
  /// The term is written in one word, the text in two.
  case writtenApart
  /// A slip may be another word.
  case slip
  /// The compound's other part is no word that is known.
  case unknownPart
}
