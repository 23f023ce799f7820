internal import Bitext
internal import Morphology

/// A term in a word or phrase, before its neighbours are looked at.
///
/// It holds what judging it needs of the form and of the term, which lie far apart in the computer's memory.
struct Finding {
  /// Where it stands: byte offsets from the word's start.
  var start: UInt32 = 0
  var end: UInt32
  /// The form's number in the index.
  let number: UInt32
  /// What else a noun's form may be.
  let readings: FormReadings
  let form: GrammaticalForm
  let isGenitive: Bool
  /// Whether the term has a capital, as names and acronyms do.
  let isOfName: Bool
  /// Whether the term begins or ends with marks, which must stand beside it: C++.
  let hasMarks: Bool
  var kind: TermHit.Kind
  var doubt: Doubt = .none
  /// Whether it is a compound's part.
  var isPart = false
  /// Whether it reaches to the word's end.
  var isLast = true
  /// Whether capitals are the same too.
  var isVerbatim = false
  /// Whether the word has another finding, which lies behind this one.
  var hasNext = false

  /// Makes the finding of a form in the first `end` bytes of a word.
  init(_ number: Int, of index: TermIndex, end: Int, _ kind: TermHit.Kind) {
    let form = index.forms[number]
    self.number = UInt32(truncatingIfNeeded: number)
    self.end = UInt32(truncatingIfNeeded: end)
    self.kind = kind
    readings = form.readings
    self.form = form.form
    isGenitive = form.isGenitive
    let traits = index.traits[Int(form.term)]
    (isOfName, hasMarks) = (traits.hasCapital, traits.hasMarks)
  }

  /// How far the form is from the dictionary's.
  var distance: InflectedForm.Distance { form != .dictionary ? .inflection : isGenitive ? .genitive : .none }
  var range: Range<UInt32> { start..<end }

  /// Makes it a compound's part that stands in a range of the word.
  mutating func makePart(_ range: Range<Int>, _ doubt: Doubt) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    isPart = true
    self.doubt = doubt
  }
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
  /// It has a capital before a hyphen: Start-spelaren. At a sentence's start `TermSearch` takes the doubt away.
  case capital
}
