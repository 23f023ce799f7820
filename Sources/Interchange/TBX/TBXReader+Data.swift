internal import Bitext
internal import TextKit

/// Data categories, in whatever way a file writes them: as attributes (DCA), as elements (DCT), or in groups.
extension TBXReader {
  /// A fact about a concept or a term.
  struct Datum {
    var category: String
    var text: String
    /// The element that holds it; nil for what the model has a place of its own for.
    var kind: Termbase.Detail.Kind?
    var detail: Termbase.Detail? { kind.map { Termbase.Detail($0, category, text) } }
  }

  /// What an element says: one datum, or those of a group. What is not carried is noted.
  mutating func readData(_ element: XMLElement) throws(Diagnostic) -> [Datum] {
    switch element.name {
    case "note": return data("note", try text(of: element), nil)
    case "descripGrp", "adminGrp", "termNoteGrp":
      var all: [Datum] = []
      while let child = try nextElement(of: element) { all += try readData(child) }
      return all
    case "descrip", "admin", "termNote":
      let kind = Termbase.Detail.Kind(rawValue: element.name)
      note(.dca, at: element)
      return data(try element.required("type"), try text(of: element), kind)
    default:
      // Data categories as elements.
      let isOwn = element.namespace.isEmpty || element.namespace == TBX.namespace
      let kind = TBXCategories.basicDetails[element.name]?.kind
      let isKnown = kind != nil || Self.categories.contains(element.name)
      guard !isOwn, isKnown else {
        notes.omit(element)
        return []
      }
      note(.dct, at: element)
      return data(element.name, try text(of: element), kind)
    }
  }

  private mutating func note(_ style: TBXStyle, at element: XMLElement) {
    if firstOfStyle[style] == nil { firstOfStyle[style] = element.place }
  }

  private static let categories: Set<String> = [
    "subjectField", "definition", "partOfSpeech", "grammaticalGender", "administrativeStatus",
  ]

  private func data(_ category: String, _ text: String, _ kind: Termbase.Detail.Kind?) -> [Datum] {
    let trimmed = text.trimmed
    return trimmed.isEmpty ? [] : [Datum(category: category, text: trimmed, kind: kind)]
  }

  /// All text of an element; markup inside is noted.
  mutating func text(of element: XMLElement) throws(Diagnostic) -> String {
    var text = ""
    while let part = try xml.nextPart(of: element) {
      switch part {
      case .text(let characters): text += characters
      case .element(let child):
        notes.omit("<\(child.qualifiedName)> around text", at: child)
        text += try self.text(of: child)
      }
    }
    return text
  }
}
