internal import Bitext
internal import TextKit

/// The rules for identifiers that the XML formats share: XML NMTOKENs, unique where they are looked up.
enum Identifiers {
  /// Whether a text is an XML NMTOKEN (XML 1.0, production 7).
  static func isNameToken(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isNameCharacter)
  }

  /// Whether a text may identify an element: a name without colon (Namespaces in XML, production 4).
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else { return false }
    return isNameToken(text) && !text.utf8.contains(UInt8(ascii: ":"))
  }

  /// Production 4a, `NameChar`.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ":", "_", "-", ".", "\u{B7}": true
    case "\u{C0}"..."\u{2FF}": scalar != "\u{D7}" && scalar != "\u{F7}"
    case "\u{300}"..."\u{1FFF}": scalar != "\u{37E}"
    case "\u{200C}"..."\u{200D}", "\u{203F}"..."\u{2040}", "\u{2070}"..."\u{218F}", "\u{2C00}"..."\u{2FEF}",
      "\u{3001}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFFD}", "\u{10000}"..."\u{EFFFF}":
      true
    default: false
    }
  }

  /// Checks that a file can be written: it holds a document, and all identifiers are name tokens and unique.
  static func check(_ file: BilingualFile) throws(Diagnostic) {
    guard !file.documents.isEmpty else { throw Diagnostic(.badData, "there is no document to write") }
    var documents: Set<String> = []
    for document in file.documents {
      try claim(document.id, in: &documents, "document")
      var units: Set<String> = []
      var segments: Set<String> = []
      for unit in document.units {
        try claim(unit.id, in: &units, "unit")
        for segment in unit.allSegments { try claim(segment.id, in: &segments, "segment") }
      }
    }
  }

  private static func claim(_ id: String, in used: inout Set<String>, _ kind: String) throws(Diagnostic) {
    guard isNameToken(id) else {
      throw Diagnostic(
        .badData, "the \(kind) id “\(id)” is no XML name token",
        help: "use letters, digits, hyphens, full stops and underscores only")
    }
    guard used.insert(id).inserted else { throw Diagnostic(.badData, "two \(kind)s have the id “\(id)”") }
  }

  /// Gives every segment an id that is unique in its document, as the model asks.
  ///
  /// Formats promise less: XLIFF 2.1 asks for uniqueness within the unit alone and lets the id be left out. Ids that
  /// are unique already stay; the others get their unit's id before them.
  static func makeSegmentsUnique(in units: inout [Unit]) {
    var counts: [String: Int] = [:]
    for unit in units { for segment in unit.allSegments { counts[segment.id, default: 0] += 1 } }
    var used = Set(counts.keys.filter { counts[$0] == 1 && !$0.isEmpty })
    for index in units.indices {
      let unitID = units[index].id
      var number = 0
      units[index].updateAllSegments { segment in
        number += 1
        if !segment.id.isEmpty, counts[segment.id] == 1 { return }
        var candidate = "\(unitID).\(segment.id.isEmpty ? "s\(number)" : segment.id)"
        var attempt = number
        while !used.insert(candidate).inserted {
          attempt += 1
          candidate = "\(unitID).s\(attempt)"
        }
        segment.id = candidate
      }
    }
  }
}
