internal import Morphology
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
  }

  private(set) var forms: [Form] = []
  private var numbers: [[Unicode.Scalar]: [Int]] = [:]

  /// The shortest that is of use: shorter words are too often like another.
  static let shortest = 8

  /// Makes the forms of every term of at least eight letters.
  ///
  /// O(total forms).
  init(_ glossaries: [Glossary], language: LanguageTag) {
    guard !glossaries.isEmpty else { return }
    let inflector = Inflector(language: language)
    for entry in glossaries.lazy.flatMap(\.entries) {
      for term in entry.terms where term.utf8.count >= Self.shortest {
        guard let inflector else {
          add(term.composed)
          continue
        }
        for form in inflector.forms(of: term.composed, partOfSpeech: entry.partOfSpeech, genders: entry.genders) {
          add(form.text)
        }
      }
    }
  }

  private mutating func add(_ text: String) {
    let spelling = Spelling(text)
    guard spelling.letters.count >= Self.shortest,
      !forms(spelling.letters).contains(where: { $0.joints == spelling.joints })
    else { return }
    numbers[spelling.letters, default: []].append(forms.count)
    forms.append(Form(text: text, letters: spelling.letters, joints: spelling.joints))
  }

  /// The forms with these letters, in the glossaries' order: more than one when they are joined differently.
  ///
  /// O(letters).
  func forms(_ letters: [Unicode.Scalar]) -> [Form] { (numbers[letters] ?? []).map { forms[$0] } }

  /// Whether a form has no small letter.
  func isAcronym(_ number: Int) -> Bool { !forms[number].text.unicodeScalars.contains(where: \.isLowercaseFast) }

  /// Whether a form has these letters. O(letters).
  func contains(_ letters: [Unicode.Scalar]) -> Bool { numbers[letters] != nil }
}
