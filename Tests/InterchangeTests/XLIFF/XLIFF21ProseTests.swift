import Bitext
import Interchange
import TextKit
import Testing

/// What the standard asks in words and no schema checks: that ids differ and references lead somewhere.
@Suite("XLIFF 2.1 keeps the standard's constraints on ids and references")
struct XLIFF21ProseTests {
  /// The ids and references of one unit.
  private struct Census {
    var sourceIDs: [String] = []
    var targetIDs: [String] = []
    var starts: Set<String> = []
    var startReferences: [String] = []
    var dataIDs: Set<String> = []
    var dataReferences: [String] = []
    var noteIDs: Set<String> = []
    var references: [String] = []
  }

  private static let modules = ["urn:oasis:names:tc:xliff:glossary:2.0", "urn:oasis:names:tc:xliff:matches:2.0"]

  private func walk(
    _ parent: XMLElement, _ reader: inout XMLReader, _ census: inout Census, inTarget: Bool
  ) throws(Diagnostic) {
    while let element = try reader.nextChild(of: parent) {
      if let reference = element["ref"] { census.references.append(reference) }
      // What the modules hold has ids of its own scope.
      let isModule = Self.modules.contains(element.namespace)
      switch element.name {
      case "note": census.noteIDs.insert(element["id"] ?? "")
      case "data": census.dataIDs.insert(element["id"] ?? "")
      default:
        if let id = element["id"], !isModule {
          if inTarget { census.targetIDs.append(id) } else { census.sourceIDs.append(id) }
        }
      }
      if element.name == "sc" || element.name == "sm" { census.starts.insert(element["id"] ?? "") }
      if let reference = element["startRef"] { census.startReferences.append(reference) }
      if let reference = element["dataRef"] { census.dataReferences.append(reference) }
      if element.name == "match" { continue }
      try walk(element, &reader, &census, inTarget: inTarget || element.name == "target")
    }
  }

  /// Files that are hard on the ids: a rich one, and one whose codes and segments all bear the same names.
  static let files: [BilingualFile] = {
    let codes = [
      InlineCode(offset: 0, kind: .opening, id: "t1", data: "<b>"),
      InlineCode(offset: 1, kind: .standalone, id: "s1", data: "<br/>"),
      InlineCode(offset: 2, kind: .closing, id: "t1", data: "</b>"),
      InlineCode(offset: 2, kind: .closing, id: "m1", data: "</i>"),
      InlineCode(offset: 2, kind: .opening, id: "to ord", data: "<u>"),
    ]
    let hit = TermHit(range: 0..<1, term: "a", kind: .exact, surface: "a", targets: ["b"])
    let segments = ["s1", "m1", "c1"].map { id in
      Segment(
        id: id, source: InlineText("ab", codes: codes), target: InlineText("cd", codes: codes + codes), terms: [hit],
        notes: [Note("Se her")])
    }
    let unit = Unit(id: "u", parts: segments.map(Unit.Part.segment), notes: [Note("Alt")])
    return [
      RichFile.file,
      BilingualFile(
        sourceLanguage: .nynorsk, targetLanguage: .english, documents: [Document(id: "f", name: "a", units: [unit])]),
    ]
  }()

  @Test("ids differ within a unit, and every reference finds what it names", arguments: files)
  func constraints(file: BilingualFile) throws {
    var reader = try XMLReader(XLIFF21.encode(file).bytes)
    let root = try reader.root()
    var units = 0
    while let document = try reader.nextChild(of: root) {
      while let element = try reader.nextChild(of: document) {
        guard element.name == "unit" else { continue }
        units += 1
        var census = Census()
        try walk(element, &reader, &census, inTarget: false)
        #expect(Set(census.sourceIDs).count == census.sourceIDs.count, "\(census.sourceIDs)")
        #expect(Set(census.targetIDs).count == census.targetIDs.count, "\(census.targetIDs)")
        let known = Set(census.sourceIDs)
        for reference in census.references {
          let name = String(reference.dropFirst())
          let isNote = name.hasPrefix("n=") && census.noteIDs.contains(String(name.dropFirst(2)))
          #expect(reference.hasPrefix("#") && (isNote || known.contains(name)), "\(reference)")
        }
        for reference in census.startReferences { #expect(census.starts.contains(reference), "\(reference)") }
        for reference in census.dataReferences { #expect(census.dataIDs.contains(reference), "\(reference)") }
      }
    }
    #expect(units == file.documents.reduce(0) { $0 + $1.units.count })
  }

  @Test("such files are valid too", .enabled(if: Validator.isAvailable, Validator.reason), arguments: files)
  func validity(file: BilingualFile) throws {
    #expect(try Validator.faults(in: XLIFF21.encode(file).bytes, schema: "xliff-2.1/all.xsd") == "")
    #expect(try Validator.faults(in: XLIFF12.encode(file).bytes, schema: "xliff-1.2/xliff-core-1.2-strict.xsd") == "")
    #expect(try Validator.faults(in: TMX.encode(file).bytes, documentType: "tmx/tmx14.dtd") == "")
  }
}
