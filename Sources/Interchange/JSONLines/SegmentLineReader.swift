import Bitext
import TextKit

/// Builds a bilingual file from the lines of `SegmentLines`, one after the other.
struct SegmentLineReader {
  private var file: BilingualFile?
  private var diagnostics: [Diagnostic] = []
  private var documentIDs = SegmentIDs()
  private var unitIDs = SegmentIDs()
  private var segmentIDs = SegmentIDs()
  private var reportedKeys: Set<String> = []

  mutating func read(_ object: JSONObject, line: Int) throws(Diagnostic) {
    var values = SegmentLineValues()
    if file == nil {
      try readHeader(object)
      report(object, known: ["schema", "source", "target", "offsets"], line: line)
    } else if try object.string("document") != nil {
      try readDocument(object, &values, line: line)
      report(object, known: ["document", "name", "skeleton", "notes"], line: line)
    } else if try object.string("id") != nil {
      try readSegment(object, &values, line: line)
      report(object, known: Self.segmentKeys, line: line)
    } else if try object.string("unit") != nil {
      try readUnit(object, &values, line: line)
      report(object, known: ["unit", "locked", "gap", "notes"], line: line)
    } else {
      throw object.fault(
        "id", "is missing", help: "a line is a document (“document”), a unit (“unit”) or a segment (“id” and “unit”)")
    }
    diagnostics += Replacements.diagnostics(values.replaced, at: Diagnostic.Place(line: line))
  }

  func finish() throws(Diagnostic) -> DecodedFile {
    guard let file else { throw Self.missingHeader.onLine(1, column: 1) }
    return DecodedFile(file: file, diagnostics: diagnostics)
  }

  private static let segmentKeys: Set<String> = [
    "id", "unit", "source", "target", "state", "gap", "terms", "candidates", "notes", "source_codes", "target_codes",
  ]

  private static let missingHeader = Diagnostic(
    .badData, "the first line does not name the schema \(SegmentLines.schema)",
    help: #"begin with {"schema":"\#(SegmentLines.schema)","source":"nb","target":"en","offsets":"scalar"}"#)

  private mutating func report(_ object: JSONObject, known: Set<String>, line: Int) {
    for (key, _) in object.members where !known.contains(key) && reportedKeys.insert(key).inserted {
      var unknown = object.fault(
        key, "is no key of \(SegmentLines.schema) and was left out", help: "remarks belong into “notes”")
      unknown.severity = .warning
      diagnostics.append(unknown.onLine(line))
    }
  }

  // MARK: Kinds of lines

  private mutating func readHeader(_ object: JSONObject) throws(Diagnostic) {
    guard let schema = try object.string("schema") else { throw Self.missingHeader }
    guard schema == SegmentLines.schema else {
      throw object.fault("schema", "is \(schema); this version reads \(SegmentLines.schema)")
    }
    if let unit = try object.string("offsets"), unit != OffsetUnit.scalar.rawValue {
      throw object.fault("offsets", "must be scalar: offsets in this schema count Unicode scalars")
    }
    guard let source = try language("source", of: object) else { throw object.fault("source", "is missing") }
    file = BilingualFile(sourceLanguage: source, targetLanguage: try language("target", of: object))
  }

  private func language(_ key: String, of object: JSONObject) throws(Diagnostic) -> LanguageTag? {
    guard let text = try object.string(key) else { return nil }
    do throws(Diagnostic) {
      return try LanguageTag(text)
    } catch {
      throw object.fault(key, "must be a language tag: \(error.message)", help: error.help)
    }
  }

  private mutating func readDocument(
    _ object: JSONObject, _ values: inout SegmentLineValues, line: Int
  ) throws(Diagnostic) {
    let id = try values.required("document", of: object)
    try documentIDs.add(id, of: "document", line: line)
    var document = Document(id: id, name: try values.text("name", of: object) ?? id)
    if let skeleton = try object.object("skeleton") {
      document.skeleton = Skeleton(
        filter: try values.required("filter", of: skeleton), content: try values.required("content", of: skeleton))
    }
    document.notes = try values.notes(of: object)
    file?.documents.append(document)
    (unitIDs, segmentIDs) = (SegmentIDs(), SegmentIDs())
  }

  private mutating func readUnit(
    _ object: JSONObject, _ values: inout SegmentLineValues, line: Int
  ) throws(Diagnostic) {
    let unit = Unit(
      id: try values.required("unit", of: object), parts: try values.gap(of: object),
      isLocked: try object.bool("locked") ?? false, notes: try values.notes(of: object))
    try begin(unit, object, line: line)
  }

  private mutating func begin(_ unit: Unit, _ object: JSONObject, line: Int) throws(Diagnostic) {
    guard let document = file?.documents.indices.last else {
      throw object.fault(
        "unit", "belongs to no document", help: "a line such as {\"document\":\"f1\",\"name\":\"…\"} comes first")
    }
    try unitIDs.add(unit.id, of: "unit", line: line)
    file?.documents[document].units.append(unit)
  }

  private mutating func readSegment(
    _ object: JSONObject, _ values: inout SegmentLineValues, line: Int
  ) throws(Diagnostic) {
    let unitID = try values.required("unit", of: object)
    if file?.documents.last?.units.last?.id != unitID { try begin(Unit(id: unitID), object, line: line) }
    let segment = try values.segment(of: object)
    try segmentIDs.add(segment.id, of: "segment", line: line)
    let parts = [.segment(segment)] + (try values.gap(of: object))
    // The indices exist: `begin` has just seen to it.
    guard let document = file?.documents.indices.last, let unit = file?.documents[document].units.indices.last
    else { return }
    file?.documents[document].units[unit].parts += parts
  }
}
