/// One form of a term.
package struct InflectedForm: Sendable, Hashable {
  /// How far the form is from the dictionary's, nearest first.
  package enum Distance: UInt8, Sendable, Comparable {
    /// The dictionary form itself.
    case none
    /// The dictionary form in the genitive: `Språkrådets`.
    case genitive
    /// Any other form: `språkrådene`.
    case inflection

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The form as it is written inside a sentence.
  package var text: String
  /// How far it is from the dictionary form.
  package var distance: Distance

  package init(_ text: String, _ distance: Distance) {
    self.text = text
    self.distance = distance
  }
}
