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

  private static let backslash = UInt8(ascii: "\\")

  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != backslash }) else { return false }
    return [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(first)
  }
}
