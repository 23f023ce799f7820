/// What the fuzzy index knows of one text of a unit: the text, and what orders equally similar matches.
package struct IndexedText: Sendable, Hashable {
  /// The most texts a unit can have.
  package static let mostPerUnit: Int64 = 1024

  /// Its unit's number, and its place among the unit's texts.
  package var unit: Int64
  package var place: Int
  /// The text, without inline codes.
  package var text: String
  /// A number that stands for its inline codes; 0 when it has none.
  package var codes: UInt32
  /// When its unit was last changed, in seconds since 1970; what is newer comes first.
  package var changed: UInt32

  /// Makes a text.
  package init(unit: Int64, place: Int = 0, text: String, codes: UInt32 = 0, changed: UInt32 = 0) {
    self.unit = unit
    self.place = place
    self.text = text
    self.codes = codes
    self.changed = changed
  }
}

/// A text's number in the index: its unit's and its place in the unit, in one.
struct TextNumber: BitwiseCopyable, Hashable, Comparable {
  let value: Int64

  init(unit: Int64, place: Int) { value = unit * IndexedText.mostPerUnit + Int64(place) }

  var unit: Int64 { value / IndexedText.mostPerUnit }
  var place: Int { Int(value % IndexedText.mostPerUnit) }

  static func < (one: TextNumber, other: TextNumber) -> Bool { one.value < other.value }
}
