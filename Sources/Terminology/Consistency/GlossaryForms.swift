internal import TextKit

/// The forms of a glossary's terms, to hold a text's spellings against.
struct GlossaryForms: Sendable {
  /// A form as the glossary has it.
  struct Form: Sendable {
    var text: String
    /// Its letters in lower case, without hyphens and spaces.
    var letters: [Unicode.Scalar]
    /// Where its parts are joined.
    var joints: [Spelling.Joint]
    /// The hash of its letters.
    var key: UInt64
    /// The form with the same hash before it; nil when it is the first.
    fileprivate var previous: Int?
  }

  private(set) var forms: [Form] = []
  /// The last form of each hash.
  private var numbers: [UInt64: Int] = [:]

  /// The shortest that is of use: shorter words are too often like another.
  static let shortest = 8

  /// Adds a form, unless it is too short or there already. O(letters).
  mutating func add(_ text: String) {
    let spelling = Spelling(text)
    guard spelling.letters.count >= Self.shortest else { return }
    let key = spelling.key.value
    let previous = numbers[key]
    var number = previous
    while let known = number {
      if forms[known].joints == spelling.joints, forms[known].letters == spelling.letters { return }
      number = forms[known].previous
    }
    numbers[key] = forms.count
    forms.append(
      Form(text: text, letters: spelling.letters, joints: spelling.joints, key: key, previous: previous))
  }

  /// The forms with these letters, in the glossaries' order: more than one when they are joined differently.
  ///
  /// O(letters).
  func forms(_ letters: [Unicode.Scalar]) -> [Form] {
    var found: [Form] = []
    var number = numbers[KeyHash(letters[...]).value]
    while let known = number {
      if forms[known].letters == letters { found.append(forms[known]) }
      number = forms[known].previous
    }
    return found.reversed()
  }

  /// Whether a form has no small letter.
  func isAcronym(_ number: Int) -> Bool { !forms[number].text.unicodeScalars.contains(where: \.isLowercaseFast) }

  /// Whether a form has these letters. O(letters).
  func contains(_ letters: [Unicode.Scalar]) -> Bool { !forms(letters).isEmpty }
}
