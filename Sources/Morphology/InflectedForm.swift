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
  /// What it is; of a phrase, what its head is.
  package var form: GrammaticalForm
  /// Whether a genitive's ending stands at the end.
  package var isGenitive: Bool

  package init(_ text: String, _ form: GrammaticalForm, isGenitive: Bool = false) {
    self.text = text
    self.form = form
    self.isGenitive = isGenitive
  }

  /// How far it is from the dictionary form.
  package var distance: Distance { form != .dictionary ? .inflection : isGenitive ? .genitive : .none }

  /// What a grammar calls it: `definite plural, genitive`.
  package var name: String { isGenitive ? "\(form.name), genitive" : form.name }
}
