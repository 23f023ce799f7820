internal import TextKit

/// The texts of a repair, and the numbers in them.
struct RepairedTexts {
  let earlier: String
  let sought: String
  let translation: TargetText
  let earlierNumbers: [WrittenNumber]
  let soughtNumbers: [WrittenNumber]

  init(earlier: String, sought: String, translation: TargetText, _ marks: NumberMarks) {
    self.earlier = earlier
    self.sought = sought
    self.translation = translation
    earlierNumbers = WrittenNumber.all(in: earlier, marks)
    soughtNumbers = WrittenNumber.all(in: sought, marks)
  }

  /// The two numbers that a difference is in, or is.
  func numbers(at difference: TokenDifference) -> (old: WrittenNumber, new: WrittenNumber)? {
    func number(_ numbers: [WrittenNumber], _ text: String, _ range: Range<Int>) -> WrittenNumber? {
      let place = text.place(range)
      return numbers.first { $0.range.lowerBound <= place.lowerBound && place.upperBound <= $0.range.upperBound }
    }
    guard !difference.old.isEmpty, !difference.new.isEmpty,
      let old = number(earlierNumbers, earlier, difference.old), let new = number(soughtNumbers, sought, difference.new)
    else { return nil }
    // As many groups of digits before it in both, and behind it: else 2 50 is two numbers, and 2 100 is one.
    func marks(_ text: Substring) -> Int { text.count { !$0.isNumber } }
    let (oldPlace, newPlace) = (earlier.place(difference.old), sought.place(difference.new))
    let before =
      marks(earlier[old.range.lowerBound..<oldPlace.lowerBound])
      == marks(sought[new.range.lowerBound..<newPlace.lowerBound])
    let behind =
      marks(earlier[oldPlace.upperBound..<old.range.upperBound])
      == marks(sought[newPlace.upperBound..<new.range.upperBound])
    return before && behind ? (old, new) : nil
  }
}

extension String {
  /// A range of UTF-8 offsets as indices.
  func place(_ range: Range<Int>) -> Range<String.Index> {
    utf8.index(startIndex, offsetBy: range.lowerBound)..<utf8.index(startIndex, offsetBy: range.upperBound)
  }
}
