/// What the fuzzy index knows of a unit: its text in one language, and what orders equally similar matches.
package struct IndexedUnit: Sendable, Hashable {
  /// The unit's number in its memory.
  package var id: Int64
  /// Its text, without inline codes.
  package var text: String
  /// Its inline codes, brought down to one number by `codesKey`; 0 when it has none.
  package var codes: UInt32
  /// When it was last changed, in seconds since 1970; what is newer comes first.
  package var changed: UInt32

  /// Makes a unit.
  package init(id: Int64, text: String, codes: UInt32 = 0, changed: UInt32 = 0) {
    self.id = id
    self.text = text
    self.codes = codes
    self.changed = changed
  }
}
