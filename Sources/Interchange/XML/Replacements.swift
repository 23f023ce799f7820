internal import TextKit

/// Says that characters were replaced, when they were.
enum Replacements {
  static func diagnostics(_ count: Int) -> [Diagnostic] {
    count == 0
      ? []
      : [
        Diagnostic(
          .badData, "\(count) character\(count == 1 ? "" : "s") that XML forbids became U+FFFD",
          severity: .warning)
      ]
  }
}
