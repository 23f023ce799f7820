import DocumentFilters
import Terminology
package import TextKit

/// What a text is expected to be: plain text in a language.
package struct TextExpectation: Sendable {
  private let language: LanguageTag
  private let takesExchange: Bool
  private let takesMarkup: Bool

  /// - Parameters:
  ///   - language: The language that the text is said to be in.
  ///   - asText: Whether a file made for another command is taken as plain text all the same.
  ///   - protectsCodes: Whether tags are known to be none of the text.
  package init(_ language: LanguageTag, asText: Bool = false, protectsCodes: Bool = false) {
    self.language = language
    takesExchange = asText
    takesMarkup = asText || protectsCodes
  }

  /// Looks at a file's first bytes.
  ///
  /// - Returns: A warning where it is text with tags in it.
  /// - Throws: `Diagnostic` with code `bad-data` where it is no plain text: a ZIP archive, XLIFF, TMX …
  package func checkContent(_ head: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> [Diagnostic] {
    guard let content = KnownContent.of(head) else { return [] }
    switch content.kind {
    case .markup:
      if takesMarkup { return [] }
      return [
        Diagnostic(.badData, "this is \(content.name), read as plain text", help: content.help, severity: .warning)
      ]
    case .exchange where takesExchange: return []
    case .exchange:
      throw Diagnostic(
        .badData, "this is \(content.name), not plain text",
        help: content.help + "; --as-text takes it as it stands, tags and all")
    case .binary: throw Diagnostic(.badData, "this is \(content.name), not plain text", help: content.help)
    }
  }

  /// The language that a text is clearly in, where that is not the one it is said to be in. O(1): its beginning tells.
  package func contradiction(in text: UnsafeBufferPointer<UInt8>) -> LanguageTag? {
    LanguageEvidence(text).contradiction(of: language)
  }

  /// What to tell a user whose text is in another language than said.
  package func warning(of found: LanguageTag) -> Diagnostic {
    Diagnostic(
      .badData, "the text looks like \(found.englishName), and is read as \(language.englishName) (\(language))",
      help: "if it is, say so: -s \(found)", severity: .warning)
  }
}
