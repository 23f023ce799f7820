internal import Bitext
internal import TextKit

/// A unit of XLIFF 2 while it is read: what its modules say stands before the segments it is about.
struct UnitInReading {
  var notes: [(id: String?, note: Note)] = []
  var data: [String: String] = [:]
  var glossary: [GlossaryEntry] = []
  var candidates: [PlacedCandidate] = []
  var parts: [Unit.Part] = []
  /// The marks in each segment's source.
  var marks: [[MarkedText.Mark]] = []
  /// Which segment an id stands in: its own, or one in its source.
  var segmentByID: [String: Int] = [:]
  /// Where targets say they stand among the unit's parts, from 1.
  var orders: [(part: Int, order: String, element: XMLElement)] = []

  /// The glossary's entries by the mark they refer to.
  var entriesByReference: [String: [Int]] {
    Dictionary(grouping: glossary.indices) { glossary[$0].reference }
  }

  /// The notes by their id, the first of each.
  var notesByID: [String: Int] {
    Dictionary(
      notes.enumerated().compactMap { index, note in note.id.map { ($0, index) } }, uniquingKeysWith: { a, _ in a })
  }
}

extension XLIFF21Reader {
  /// Reads a unit with all its parts; one that is not to be translated comes out locked.
  mutating func readUnit(_ element: XMLElement, id: String, isTranslated: Bool) throws(Diagnostic) -> Unit {
    var unit = UnitInReading()
    var ids: Set<String> = []
    while let child = try xml.nextChild(of: element) {
      switch (child.namespace, child.name) {
      case (core, "notes"): unit.notes += try readNotes(child)
      case (core, "originalData"): unit.data = try readOriginalData(child)
      case (XLIFF21.glossary, "glossary"), (XLIFF21.terms, "terms"): unit.glossary += try readGlossary(child)
      case (XLIFF21.matches, "matches"): unit.candidates += try readCandidates(child)
      case (core, "segment"), (core, "ignorable"):
        if child["id"] != nil { _ = try uniqueID(of: child, in: &ids) }
        if child.name == "segment" {
          try readSegment(child, into: &unit)
        } else {
          try readIgnorable(child, into: &unit)
        }
      default: xml.notes.omit(child)
      }
    }
    noteOrder(of: unit, id: id)
    return finish(unit, id: id, isLocked: !isTranslated, at: element)
  }

  private mutating func readSegment(_ element: XMLElement, into unit: inout UnitInReading) throws(Diagnostic) {
    var segment = Segment(id: element["id"] ?? "", source: "")
    let index = unit.marks.count
    if !segment.id.isEmpty { unit.segmentByID[segment.id] = index }
    var marks: [MarkedText.Mark] = []
    var hasSource = false
    while let child = try xml.nextChild(of: element) {
      switch (child.namespace, child.name) {
      case (core, "source"):
        let source = try readInline(of: child, data: unit.data)
        segment.source = source.content
        marks = source.marks
        for mark in marks where !["term", "comment", "mtc:match"].contains(mark.type) {
          xml.notes.omit("annotations of the type “\(mark.type)”", at: child)
        }
        hasSource = true
        for id in source.ids where unit.segmentByID[id] == nil { unit.segmentByID[id] = index }
      case (core, "target"):
        let target = try readInline(of: child, data: unit.data)
        segment.target = target.content
        // Terms of the target are not in the model; remarks on it are the segment's.
        if target.marks.contains(where: { $0.type != "comment" }) {
          xml.notes.omit("annotations in a <target>", at: child)
        }
        marks += target.marks.filter { $0.type == "comment" }
        if let order = child["order"] { unit.orders.append((unit.parts.count, order, child)) }
      default: xml.notes.omit(child)
      }
    }
    guard hasSource else {
      throw Diagnostic(
        .badData, "<segment> lacks a <source>", at: element.place,
        help: "put the text to be translated into <source>, or take the <segment> out")
    }
    segment.state = try readState(of: element, hasTarget: segment.target != nil)
    unit.parts.append(.segment(segment))
    unit.marks.append(marks)
  }

  /// The states past the first assume a translation (4.3.1.31); without one they say nothing.
  private func readState(of element: XMLElement, hasTarget: Bool) throws(Diagnostic) -> Segment.State {
    guard let text = element["state"] else { return .initial }
    guard let state = Segment.State(rawValue: text) else {
      throw Diagnostic(
        .badData, "“\(text)” is no state of a segment", at: element.place,
        help: "use initial, translated, reviewed or final")
    }
    return hasTarget ? state : .initial
  }

  private mutating func readIgnorable(_ element: XMLElement, into unit: inout UnitInReading) throws(Diagnostic) {
    var source: InlineText = ""
    while let child = try xml.nextChild(of: element) {
      switch (child.namespace, child.name) {
      case (core, "source"):
        source = try readInline(of: child, data: unit.data).content
        if !source.codes.isEmpty { xml.notes.omit("inline codes outside segments", at: child) }
        unit.parts.append(.ignorable(source.text))
      case (core, "target"):
        let target = try readInline(of: child, data: unit.data).content
        if !target.isEmpty, target != source { xml.notes.omitTargetOutsideSegments(at: child) }
      default: xml.notes.omit(child)
      }
    }
  }

  /// Targets come out in the order of their sources; those that were to stand elsewhere are named.
  private mutating func noteOrder(of unit: UnitInReading, id: String) {
    var number = 0
    var names: [Int: String] = [:]
    for (index, part) in unit.parts.enumerated() {
      guard case .segment(let segment) = part else { continue }
      number += 1
      names[index] = "\(id)/\(segment.id.isEmpty ? "\(number)" : segment.id)"
    }
    for (part, order, element) in unit.orders where order != "\(part + 1)" {
      xml.notes.omit("the order of targets, which stay with their sources", at: element, of: names[part])
    }
  }

  /// Gives the segments their notes, terms and candidates.
  private mutating func finish(
    _ reading: UnitInReading, id: String, isLocked: Bool, at element: XMLElement
  ) -> Unit {
    var unit = Unit(id: id, parts: reading.parts, isLocked: isLocked)
    // An empty part alone is what the schema asks of a unit without parts.
    if unit.parts == [.ignorable("")] { unit.parts = [] }
    var claimed: Set<Int> = []
    var candidates: [Int: [MatchCandidate]] = [:]
    for candidate in reading.candidates {
      guard let segment = reading.segmentByID[candidate.reference] else {
        xml.notes.omit("candidates that refer to no segment", at: candidate.element)
        continue
      }
      candidates[segment, default: []].append(candidate.candidate)
    }
    let (entriesByReference, notesByID) = (reading.entriesByReference, reading.notesByID)
    var usedEntries: Set<Int> = []
    var index = 0
    unit.updateAllSegments { segment in
      let marks = reading.marks[index]
      segment.candidates = candidates[index] ?? []
      for mark in marks where mark.type == "comment" {
        let reference = mark.reference.map(Self.lastSelector)
        if let position = reference.flatMap({ notesByID[$0] }) {
          if claimed.insert(position).inserted { segment.notes.append(reading.notes[position].note) }
        } else if let value = mark.value {
          segment.notes.append(Note(value))
        }
      }
      for mark in marks where mark.type == "term" {
        let entries = entriesByReference[mark.id] ?? []
        usedEntries.formUnion(entries)
        let found = entries.isEmpty ? [GlossaryEntry(element: element)] : entries.map { reading.glossary[$0] }
        segment.terms += found.map { $0.hit(at: mark, in: segment.source.text) }
      }
      segment.terms = segment.terms.inReadingOrder
      index += 1
    }
    for (index, entry) in reading.glossary.enumerated() where !usedEntries.contains(index) {
      xml.notes.omit("glossary entries that refer to no marked term of a source", at: entry.element)
    }
    unit.notes = reading.notes.enumerated().filter { !claimed.contains($0.offset) }.map(\.element.note)
    return unit
  }

  /// The id that a reference within the unit ends in: `#f=f1/u=u1/m1`, `#n=n1` and `m1` all name an id (chapter 3).
  static func lastSelector(of reference: String) -> String {
    let selector = reference.split(separator: "/").last ?? ""
    let id = selector.split(separator: "=").last ?? ""
    return String(id.hasPrefix("#") ? id.dropFirst() : id)
  }
}
