internal import TextKit

/// What a reader could not take along: gathered while it reads, told once at the end.
struct ReadingNotes {
  private var omissions: [(what: String, line: Int)] = []
  private var seen: Set<String> = []
  private var forbidden: (count: Int, line: Int)?
  private var diagnostics: [Diagnostic] = []

  /// Notes that an element is not carried.
  mutating func omit(_ element: XMLElement) { omit("<\(element.qualifiedName)>", at: element) }

  /// Notes that something is not carried; each thing is told with the line of its first place.
  mutating func omit(_ what: String, at element: XMLElement) { omit(what, onLine: element.line) }

  /// Notes that something is not carried, by the line on which it stands.
  mutating func omit(_ what: String, onLine line: Int) {
    if seen.insert(what).inserted { omissions.append((what, line)) }
  }

  /// Notes that a character was replaced.
  mutating func replaceCharacter(at element: XMLElement) {
    forbidden = ((forbidden?.count ?? 0) + 1, forbidden?.line ?? element.line)
  }

  /// Adds a diagnostic of its own.
  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// A language tag of the file; Norwegian that does not say which is noted.
  mutating func language(_ text: String, at element: XMLElement) throws(Diagnostic) -> LanguageTag {
    let tag: LanguageTag
    do {
      tag = try LanguageTag(text)
    } catch {
      throw Diagnostic(.badData, error.message, at: element.place, help: error.help)
    }
    if LanguageTag.isUnspecifiedNorwegian(text), seen.insert("language \(text)").inserted {
      add(
        Diagnostic(.badData, "the language “\(text)” is read as \(tag)", at: element.place, severity: .note))
    }
    return tag
  }

  /// All that was noted.
  var all: [Diagnostic] {
    var all = diagnostics
    if let forbidden {
      all.append(
        Diagnostic(
          .badData, "\(forbidden.count) character\(forbidden.count == 1 ? "" : "s") that XML forbids became U+FFFD",
          at: .init(line: forbidden.line), severity: .warning))
    }
    if let first = omissions.first {
      let list = omissions.map { "\($0.what) (line \($0.line))" }.joined(separator: ", ")
      all.append(
        Diagnostic(.badData, "not carried: \(list)", at: .init(line: first.line), severity: .note))
    }
    return all
  }
}
