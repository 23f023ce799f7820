import Morphology
package import TextKit

/// All forms that a term is looked for in, and what each of them is.
package struct FormListing: Sendable {
  private let inflector: Inflector?
  private let partOfSpeech: PartOfSpeech?
  private let genders: Set<Gender>

  /// Makes a listing for one language.
  ///
  /// - Parameters:
  ///   - language: The terms' language; of one whose forms are not known, the dictionary form alone is listed.
  ///   - partOfSpeech: As a glossary's `pos` column has it; nil when it is not known.
  ///   - gender: As a glossary's `gender` column has it, such as `m/f`; nil when it is not known.
  /// - Throws: `Diagnostic` with code `usage` for a part of speech or gender that there is not.
  package init(language: LanguageTag, partOfSpeech: String?, gender: String?) throws(Diagnostic) {
    inflector = Inflector(language: language)
    if let name = partOfSpeech {
      guard let found = PartOfSpeech(rawValue: name.lowercased()) else {
        throw Self.unknown(name, "part of speech", PartOfSpeech.allCases.map(\.rawValue))
      }
      self.partOfSpeech = found
    } else {
      self.partOfSpeech = nil
    }
    var genders: Set<Gender> = []
    for letter in (gender ?? "").lowercased().split(whereSeparator: { "/,; ".contains($0) }) {
      guard let found = Gender(rawValue: String(letter)) else {
        throw Self.unknown(String(letter), "gender", Gender.allCases.map(\.rawValue))
      }
      genders.insert(found)
    }
    self.genders = genders
  }

  private static func unknown(_ name: String, _ what: String, _ known: [String]) -> Diagnostic {
    Diagnostic(.usage, "“\(name)” is no \(what)", help: "one of \(known.joined(separator: ", "))")
  }

  /// Whether forms of the language are known.
  package var inflects: Bool { inflector != nil }

  /// The forms of a term a line each, with what they are in a second column.
  package func list(_ term: String) -> String {
    let term = term.split { $0.isWhitespace }.joined(separator: " ").composed
    let forms =
      inflector?.forms(of: term, partOfSpeech: partOfSpeech, genders: genders) ?? [InflectedForm(term, .dictionary)]
    let width = min(48, forms.map(\.text.count).max() ?? 0)
    return forms.map { form in
      form.text + String(repeating: " ", count: max(0, width - form.text.count) + 2) + form.name + "\n"
    }.joined()
  }
}
