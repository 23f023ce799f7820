import Bitext
import TextKit

/// Writes the lines of `SegmentLines`, one kind of line a method.
struct SegmentLineWriter {
  private(set) var json = JSONWriter()

  mutating func write(_ file: BilingualFile) throws(Diagnostic) {
    json.beginObject()
    member("schema", SegmentLines.schema)
    member("source", file.sourceLanguage.tag)
    if let target = file.targetLanguage { member("target", target.tag) }
    member("offsets", OffsetUnit.scalar.rawValue)
    endLine()
    var ids = SegmentIDs()
    for document in file.documents {
      try ids.add(document.id, of: "document", line: lineNumber)
      write(document)
      var unitIDs = SegmentIDs()
      var segmentIDs = SegmentIDs()
      for unit in document.units {
        try unitIDs.add(unit.id, of: "unit", line: lineNumber)
        for segment in unit.allSegments { try segmentIDs.add(segment.id, of: "segment", line: lineNumber) }
        try write(unit)
      }
    }
  }

  private var lineNumber = 1

  private mutating func endLine() {
    json.endObject()
    json.endLine()
    lineNumber += 1
  }

  private mutating func write(_ document: Document) {
    json.beginObject()
    member("document", document.id)
    member("name", document.name)
    if let skeleton = document.skeleton {
      json.key("skeleton")
      json.beginObject()
      member("filter", skeleton.filter)
      member("content", skeleton.content)
      json.endObject()
    }
    write(document.notes)
    endLine()
  }

  private mutating func write(_ unit: Unit) throws(Diagnostic) {
    var parts = unit.parts[...]
    let leading = Self.takeIgnorables(&parts)
    if unit.isLocked || !leading.isEmpty || !unit.notes.isEmpty || parts.isEmpty {
      json.beginObject()
      member("unit", unit.id)
      if unit.isLocked {
        json.key("locked")
        json.bool(true)
      }
      write(gap: leading)
      write(unit.notes)
      endLine()
    }
    while case .segment(let segment) = parts.popFirst() {
      json.beginObject()
      member("id", segment.id)
      member("unit", unit.id)
      try write(segment, gap: Self.takeIgnorables(&parts))
      endLine()
    }
  }

  private static func takeIgnorables(_ parts: inout ArraySlice<Unit.Part>) -> [String] {
    var texts: [String] = []
    while case .ignorable(let text) = parts.first {
      texts.append(text)
      parts.removeFirst()
    }
    return texts
  }

  private mutating func write(_ segment: Segment, gap: [String]) throws(Diagnostic) {
    do throws(Diagnostic) {
      member("source", segment.source.text)
      if let target = segment.target { member("target", target.text) }
      if segment.state != .initial || segment.hasTarget { member("state", segment.state.rawValue) }
      write(gap: gap)
      try json.write(codes: segment.source, key: "source_codes")
      if let target = segment.target { try json.write(codes: target, key: "target_codes") }
      if !segment.terms.isEmpty { try write(segment.terms, in: segment.source.text) }
      if !segment.candidates.isEmpty { try write(segment.candidates) }
      write(segment.notes)
    } catch {
      throw Diagnostic(error.code, "segment \(segment.id): \(error.message)", help: error.help)
    }
  }

  // MARK: Parts of a line

  private mutating func member(_ key: String, _ value: String) { json.member(key, value) }

  private mutating func strings(_ key: String, _ values: [String]) {
    json.key(key)
    json.beginArray()
    for value in values { json.string(value) }
    json.endArray()
  }

  /// One gap is a text; several in a row, which a unit may hold too, are an array.
  private mutating func write(gap: [String]) {
    switch gap.count {
    case 0: break
    case 1: member("gap", gap[0])
    default: strings("gap", gap)
    }
  }

  private mutating func write(_ notes: [Note]) {
    guard !notes.isEmpty else { return }
    json.key("notes")
    json.beginArray()
    for note in notes {
      json.beginObject()
      member("text", note.text)
      if let origin = note.origin { member("origin", origin) }
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ terms: [TermHit], in source: String) throws(Diagnostic) {
    let offsets = ScalarOffsets(source)
    json.key("terms")
    json.beginArray()
    for hit in terms {
      guard let start = offsets.scalar(ofByte: hit.range.lowerBound),
        let end = offsets.scalar(ofByte: hit.range.upperBound)
      else {
        throw Diagnostic(.badData, "the term “\(hit.term)” at bytes \(hit.range) stands outside the source")
      }
      json.beginObject()
      json.key("start")
      json.int(start)
      json.key("end")
      json.int(end)
      member("term", hit.term)
      member("kind", hit.kind.rawValue)
      member("surface", hit.surface)
      strings("targets", hit.targets)
      if !hit.pluralTargets.isEmpty { strings("plural_targets", hit.pluralTargets) }
      json.key("uncertain")
      json.bool(hit.isUncertain)
      if let note = hit.note { member("note", note) }
      if !hit.forbiddenTargets.isEmpty { strings("forbidden", hit.forbiddenTargets) }
      if let definition = hit.definition { member("definition", definition) }
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ candidates: [MatchCandidate]) throws(Diagnostic) {
    json.key("candidates")
    json.beginArray()
    for candidate in candidates {
      json.beginObject()
      json.key("score")
      json.int(candidate.score)
      json.key("similarity")
      json.double(candidate.similarity)
      member("source", candidate.source.text)
      member("target", candidate.target.text)
      member("origin", candidate.origin)
      if let type = candidate.type { member("type", type) }
      try json.write(codes: candidate.source, key: "source_codes")
      try json.write(codes: candidate.target, key: "target_codes")
      json.endObject()
    }
    json.endArray()
  }
}
