internal import TextKit

/// A backslash in front of a text that a spreadsheet would take for a formula: `=cmd|…`, `-minister`, `@alle`.
///
/// A text that has backslashes there already gets one more, so that taking one off always gives the text back.
enum FormulaGuard {
  /// The text as it is written. O(1) unless guarded.
  static func added(to text: String) -> String { startsFormula(text) ? "\\" + text : text }

  /// The text that was meant.
  static func removed(from text: String) -> String {
    text.utf8.first == backslash && startsFormula(text) ? String(text.dropFirst()) : text
  }

  /// A warning for a format that has no way to guard texts; nil when none of them needs it.
  static func warning(for count: Int, in format: String) -> Diagnostic? {
    if count == 0 { return nil }
    return Diagnostic(
      .badData, "\(count) \(count == 1 ? "cell begins" : "cells begin") with =, +, - or @, as formulas do",
      help: "\(format) takes them as they stand; in a spreadsheet, import the columns as text", severity: .warning)
  }

  private static let backslash = UInt8(ascii: "\\")

  static func startsFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != backslash }) else { return false }
    return [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(first)
  }
}
