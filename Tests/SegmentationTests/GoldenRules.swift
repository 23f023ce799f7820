import Foundation
import Testing
import TextKit

/// The golden rules in `Golden/`: a file a language, a line a case, with ⏐ where a segment ends and another begins.
enum GoldenRules {
  /// A case, with where it stands.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let line: Int
    let heading: String
    let text: String

    var testDescription: String { "\(file):\(line) (\(heading)) \(text)" }
    var language: LanguageTag { get throws { try LanguageTag(String(file.prefix(2))) } }
  }

  static let languages = ["nb", "nn", "en", "da", "sv", "de", "fr", "es", "ru", "uk"]

  /// The cases of a language; `# ` opens a comment, `## ` a heading for what follows.
  static func cases(_ language: String) throws -> [Case] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/\(language).txt")
    var heading = ""
    var cases: [Case] = []
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
      } else if !line.isEmpty, !line.hasPrefix("#") {
        cases.append(Case(file: "\(language).txt", line: index + 1, heading: heading, text: String(line)))
      }
    }
    return cases
  }
}
