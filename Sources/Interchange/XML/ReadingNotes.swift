internal import TextKit

/// What a reader could not take along: gathered while it reads, told once at the end.
struct ReadingNotes {
  private let carried: CarriedAttributes
  private var omissions: [Omission] = []
  /// Where in `omissions` something stands.
  private var positions: [String: Int] = [:]
  private var attributes: [String] = []
  private var attributeLine: Int?
  private var seen: Set<String> = []
  private var forbidden = Tally()
  private var diagnostics: [Diagnostic] = []

  private struct Omission {
    var what: String
    var line: Int
    /// What it was left out of, where that is worth naming.
    var places: [String] = []
  }

  init(carrying attributes: CarriedAttributes) { carried = attributes }

  /// Notes the attributes of an element that are not carried; each name is told once.
  mutating func look(at element: XMLElement) {
    for name in carried.others(of: element) where seen.insert("attribute \(name)").inserted {
      attributes.append(name)
      attributeLine = attributeLine ?? element.line
    }
  }

  /// Notes that an element is not carried.
  mutating func omit(_ element: XMLElement) { omit("<\(element.qualifiedName)>", at: element) }

  /// Notes that something is not carried; each thing is told with the line of its first place.
  ///
  /// - Parameter place: What it was left out of, in a word; told for each.
  mutating func omit(_ what: String, at element: XMLElement, of place: String? = nil) {
    omit(what, onLine: element.line, of: place)
  }

  /// Notes that something is not carried, by the line on which it stands.
  mutating func omit(_ what: String, onLine line: Int, of place: String? = nil) {
    let position = positions[what] ?? omissions.count
    if position == omissions.count {
      positions[what] = position
      omissions.append(Omission(what: what, line: line))
    }
    if let place { omissions[position].places.append(place) }
  }

  /// Notes that text which is not to be translated has a target that says something else.
  mutating func omitTargetOutsideSegments(at element: XMLElement) {
    omit("targets of text that is not to be translated", at: element)
  }

  /// Notes that a character was replaced.
  mutating func replaceCharacter(at element: XMLElement) { forbidden.add(element) }

  /// Adds a diagnostic of its own.
  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds a diagnostic of its own, unless one of the same kind was added.
  mutating func addOnce(_ kind: String, _ diagnostic: @autoclosure () -> Diagnostic) {
    if seen.insert(kind).inserted { diagnostics.append(diagnostic()) }
  }

  /// A language tag of the file; Norwegian that does not say which is noted.
  mutating func language(_ text: String, at element: XMLElement) throws(Diagnostic) -> LanguageTag {
    let tag: LanguageTag
    do {
      tag = try LanguageTag(text)
    } catch {
      throw Diagnostic(.badData, error.message, at: element.place, help: error.help)
    }
    if LanguageTag.isUnspecifiedNorwegian(text) {
      addOnce(
        "language \(text)",
        Diagnostic(.badData, "the language “\(text)” is read as \(tag)", at: element.place, severity: .note))
    }
    return tag
  }

  /// All that was noted.
  var all: [Diagnostic] {
    var list = omissions.map { omission in
      let places = omission.places.isEmpty ? "" : ": " + Self.list(omission.places)
      return "\(omission.what)\(places) (line \(omission.line))"
    }
    if let attributeLine { list.append("attributes \(Self.list(attributes)) (the first on line \(attributeLine))") }
    let lines = omissions.map(\.line) + [attributeLine].compactMap { $0 }
    return diagnostics + Replacements.diagnostics(forbidden.count, at: forbidden.place)
      + (list.isEmpty
        ? []
        : [
          Diagnostic(
            .badData, "not carried: \(list.joined(separator: ", "))", at: .init(line: lines.min()), severity: .note)
        ])
  }

  /// Names with commas, and how many more there are when they are too many to read.
  private static func list(_ names: [String]) -> String {
    let limit = 20
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit ? "\(shown) and \(names.count - limit) more" : shown
  }
}

/// How often something was met, and the line it was met on first.
struct Tally {
  private(set) var count = 0
  private var line: Int?

  /// Where it was met first.
  var place: Diagnostic.Place? { line.map { Diagnostic.Place(line: $0) } }

  mutating func add(_ element: XMLElement) {
    count += 1
    line = line ?? element.line
  }
}
