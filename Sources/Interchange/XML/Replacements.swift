internal import TextKit

/// Says that characters were replaced, when they were.
enum Replacements {
  /// One warning, or none; `context` goes before it and says what the text is a part of.
  static func diagnostics(
    _ count: Int, at place: Diagnostic.Place? = nil, in context: String? = nil
  ) -> [Diagnostic] {
    guard count > 0 else { return [] }
    var warning = ForbiddenCharacters.warning(count: count, at: place)
    if let context { warning.message = "\(context): \(warning.message)" }
    return [warning]
  }
}
