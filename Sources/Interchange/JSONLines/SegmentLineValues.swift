import Bitext
import TextKit

/// Reads the model's values out of the JSON objects of `SegmentLines`, and counts the characters it had to replace.
struct SegmentLineValues {
  /// How many characters became U+FFFD.
  private(set) var replaced = 0

  mutating func text(_ key: String, of object: JSONObject) throws(Diagnostic) -> String? {
    guard let text = try object.string(key) else { return nil }
    return clean(text)
  }

  mutating func required(_ key: String, of object: JSONObject) throws(Diagnostic) -> String {
    guard let text = try text(key, of: object) else { throw object.fault(key, "is missing") }
    return text
  }

  private mutating func texts(_ key: String, of object: JSONObject) throws(Diagnostic) -> [String] {
    var texts: [String] = []
    for text in try object.strings(key) ?? [] { texts.append(clean(text)) }
    return texts
  }

  private mutating func clean(_ text: String) -> String {
    let (clean, count) = ForbiddenCharacters.replaced(in: text)
    replaced += count
    return clean
  }

  mutating func segment(of object: JSONObject) throws(Diagnostic) -> Segment {
    var segment = Segment(
      id: try required("id", of: object), source: try inlineText("source", codes: "source_codes", of: object))
    if object.presentValue("target") != nil {
      segment.target = try inlineText("target", codes: "target_codes", of: object)
    } else if object.presentValue("target_codes") != nil {
      throw object.fault("target_codes", "stand without a target")
    }
    segment.state = try state(of: object) ?? (segment.hasTarget ? .translated : .initial)
    segment.terms = try terms(of: object, in: segment.source.text)
    for candidate in try object.objects("candidates") ?? [] {
      segment.candidates.append(try self.candidate(of: candidate))
    }
    segment.notes = try notes(of: object)
    return segment
  }

  private func state(of object: JSONObject) throws(Diagnostic) -> Segment.State? {
    guard let name = try object.string("state") else { return nil }
    guard let state = Segment.State(rawValue: name) else {
      throw object.fault(
        "state", "is “\(name)”, which is no state of a segment",
        help: "one of \(Segment.State.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return state
  }

  mutating func gap(of object: JSONObject) throws(Diagnostic) -> [Unit.Part] {
    guard let raw = object.presentValue("gap") else { return [] }
    if raw.first == UInt8(ascii: "[") { return try texts("gap", of: object).map { .ignorable($0) } }
    return [.ignorable(try required("gap", of: object))]
  }

  mutating func notes(of object: JSONObject) throws(Diagnostic) -> [Note] {
    var notes: [Note] = []
    for note in try object.objects("notes") ?? [] {
      notes.append(Note(try required("text", of: note), origin: try text("origin", of: note)))
    }
    return notes
  }

  private mutating func inlineText(
    _ key: String, codes codesKey: String, of object: JSONObject
  ) throws(Diagnostic) -> InlineText {
    // Offsets are counted in the text as cleaned: a replacement is one scalar for one scalar.
    var text = InlineText(try required(key, of: object))
    guard let objects = try object.objects(codesKey), !objects.isEmpty else { return text }
    let offsets = ScalarOffsets(text.text)
    for code in objects {
      let kindName = try required("kind", of: code)
      guard let kind = InlineCode.Kind(rawValue: kindName) else {
        throw code.fault("kind", "is “\(kindName)”", help: "one of standalone, opening, closing")
      }
      let offset = try byte(of: "offset", in: code, offsets)
      if let last = text.codes.last, last.offset > offset {
        throw code.fault("offset", "goes back: inline codes stand in the order of their offsets")
      }
      text.codes.append(
        InlineCode(
          offset: offset, kind: kind, id: try required("id", of: code), data: try self.text("data", of: code) ?? "",
          display: try self.text("display", of: code)))
    }
    return text
  }

  private mutating func terms(of object: JSONObject, in source: String) throws(Diagnostic) -> [TermHit] {
    guard let objects = try object.objects("terms"), !objects.isEmpty else { return [] }
    let offsets = ScalarOffsets(source)
    var hits: [TermHit] = []
    for term in objects {
      let start = try byte(of: "start", in: term, offsets)
      let end = try byte(of: "end", in: term, offsets)
      guard start <= end else { throw term.fault("end", "stands before the start") }
      let kindName = try required("kind", of: term)
      guard let kind = TermHit.Kind(rawValue: kindName) else {
        throw term.fault(
          "kind", "is “\(kindName)”",
          help: "one of \(TermHit.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      hits.append(
        TermHit(
          range: start..<end, term: try required("term", of: term), kind: kind,
          surface: try text("surface", of: term) ?? String(source.slice(start..<end)),
          targets: try texts("targets", of: term), pluralTargets: try texts("plural_targets", of: term),
          forbiddenTargets: try texts("forbidden", of: term), note: try text("note", of: term),
          definition: try text("definition", of: term), isUncertain: try term.bool("uncertain") ?? false))
    }
    return hits
  }

  private func byte(of key: String, in object: JSONObject, _ offsets: ScalarOffsets) throws(Diagnostic) -> Int {
    guard let scalar = try object.int(key) else { throw object.fault(key, "is missing") }
    guard let byte = offsets.byte(ofScalar: scalar) else {
      throw object.fault(key, "is \(scalar), outside the text of \(offsets.count) scalars")
    }
    return byte
  }

  private mutating func candidate(of object: JSONObject) throws(Diagnostic) -> MatchCandidate {
    guard let score = try object.int("score") else { throw object.fault("score", "is missing") }
    return MatchCandidate(
      score: score, similarity: try object.double("similarity") ?? Double(min(score, 100)) / 100,
      source: try inlineText("source", codes: "source_codes", of: object),
      target: try inlineText("target", codes: "target_codes", of: object),
      origin: try text("origin", of: object) ?? "", type: try text("type", of: object))
  }
}
