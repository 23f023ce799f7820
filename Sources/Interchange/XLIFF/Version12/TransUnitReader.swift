internal import Bitext
internal import TextKit

/// A trans-unit while it is read; its parts are joined when all of them are known.
private struct TransUnit {
  var source = SegmentedText()
  var segmentedSource: SegmentedText?
  var target: SegmentedText?
  var state: Segment.State = .initial
  var notes: [Note] = []
  var candidates: [(segment: String?, candidate: MatchCandidate)] = []
  /// The white space behind it.
  var gaps: [Unit.Part] = []
}

extension XLIFF12Reader {
  /// Reads a trans-unit and adds its segments, and what stands between them, to a unit.
  ///
  /// - Parameter isIgnorable: Whether all of it stands between segments.
  mutating func readTransUnit(
    _ element: XMLElement, id: String, into unit: inout Unit, isIgnorable: Bool
  ) throws(Diagnostic) {
    let isApproved = element["approved"] == "yes"
    var reading = TransUnit()
    var hasSource = false
    while let child = try xml.nextChild(of: element) {
      switch child.name {
      case _ where child.namespace != element.namespace: xml.notes.omit(child)
      case "source":
        reading.source = try readText(of: child)
        hasSource = true
      case "seg-source": reading.segmentedSource = try readText(of: child)
      case "target":
        reading.target = try readText(of: child)
        reading.state = StateNames.read(child["state"], isApproved: isApproved)
        if isApproved, StateNames.needsWork(child["state"]) { contradictions.add(element) }
      case "note": reading.notes.append(try readNote(child))
      case "alt-trans": try readCandidate(child, into: &reading.candidates)
      case "context-group" where child["purpose"] == XLIFF12.gapPurpose: reading.gaps += try readGaps(child)
      default: xml.notes.omit(child)
      }
    }
    guard hasSource else {
      throw Diagnostic(
        .badData, "<trans-unit> lacks a <source>", at: element.place,
        help: "put the text to be translated into <source>, or take the <trans-unit> out")
    }
    if isIgnorable {
      addIgnorable(reading, to: &unit, at: element)
    } else if let segmented = reading.segmentedSource, !segmented.segments.isEmpty {
      addSegments(of: reading, segmented, id: id, to: &unit, at: element)
    } else {
      let source = reading.source.whole
      let target = reading.target?.whole
      unit.parts.append(
        .segment(
          Segment(
            id: id, source: source.content, target: target?.content, state: reading.state,
            terms: source.terms.inReadingOrder, candidates: reading.candidates.map(\.candidate),
            notes: reading.notes + source.notes + (target?.notes ?? []))))
    }
    unit.parts += reading.gaps
  }

  /// White space that our own writer put beside a segment.
  mutating func readGaps(_ element: XMLElement) throws(Diagnostic) -> [Unit.Part] {
    var gaps: [Unit.Part] = []
    while let child = try xml.nextChild(of: element) { gaps.append(.ignorable(try xml.text(of: child))) }
    return gaps
  }

  /// Adds what stands between segments; its remarks become the unit's.
  private mutating func addIgnorable(_ reading: TransUnit, to unit: inout Unit, at element: XMLElement) {
    let part = reading.source.whole
    unit.parts.append(.ignorable(part.content.text))
    unit.notes += takeRemarks(of: part, at: element) + reading.notes
    if let target = reading.target?.whole.content, !target.isEmpty, target != part.content {
      xml.notes.omitTargetOutsideSegments(at: element)
    }
    if !reading.candidates.isEmpty { xml.notes.omit("candidates outside segments", at: element) }
  }

  /// Remarks on text outside segments; what else stands in such text is not carried.
  private mutating func takeRemarks(of part: SegmentedText.Part, at element: XMLElement) -> [Note] {
    if !part.content.codes.isEmpty { xml.notes.omit("inline codes outside segments", at: element) }
    if !part.terms.isEmpty { xml.notes.omit("terms outside segments", at: element) }
    return part.notes
  }

  /// Joins segmented source and target by `mid`.
  private mutating func addSegments(
    of reading: TransUnit, _ segmented: SegmentedText, id: String, to unit: inout Unit, at element: XMLElement
  ) {
    let count = segmented.segments.count
    var targets = divide(reading.target, among: segmented.segments, at: element)
    // The unit's own remarks and candidates are the segment's where there is but one.
    if count > 1 { unit.notes += reading.notes }
    var isFirst = true
    for part in segmented.parts {
      guard part.isSegment else {
        unit.notes += takeRemarks(of: part, at: element)
        if !part.content.text.isEmpty { unit.parts.append(.ignorable(part.content.text)) }
        continue
      }
      let target = targets.removeValue(forKey: part.id)
      let candidates = reading.candidates.filter { $0.segment.map { $0 == part.id } ?? isFirst }
      let own = "\(id).\(part.id)"
      unit.parts.append(
        .segment(
          Segment(
            id: Identifiers.isNameToken(own) ? own : "", source: part.content, target: target?.content,
            state: target == nil ? .initial : reading.state, terms: part.terms.inReadingOrder,
            candidates: candidates.map(\.candidate),
            notes: (count > 1 ? [] : reading.notes) + part.notes + (target?.notes ?? []))))
      isFirst = false
    }
    if !targets.isEmpty { xml.notes.omit("segments of a target that have no source", at: element) }
  }

  /// The parts of a target by the `mid` of the segment each belongs to.
  ///
  /// A target that nobody divided belongs to the only segment, or else to the first, and the user is told.
  private mutating func divide(
    _ target: SegmentedText?, among segments: [SegmentedText.Part], at element: XMLElement
  ) -> [String: SegmentedText.Part] {
    guard let target, let first = segments.first else { return [:] }
    if target.segments.isEmpty {
      let whole = target.whole
      if whole.content.isEmpty { return [:] }
      if segments.count > 1 { xml.notes.omit("how a target is divided among segments", at: element) }
      return [first.id: whole]
    }
    var parts: [String: SegmentedText.Part] = [:]
    for part in target.parts {
      if part.isSegment {
        let isFirst = parts.updateValue(parts[part.id] ?? part, forKey: part.id) == nil
        if !isFirst { xml.notes.omit("segments of a target that repeat a mid", at: element) }
      } else if !part.content.codes.isEmpty || part.content.text.contains(where: { !$0.isWhitespace }) {
        xml.notes.omit("text or codes of a target outside its segments", at: element)
      }
    }
    return parts
  }

  private mutating func readCandidate(
    _ element: XMLElement, into candidates: inout [(segment: String?, candidate: MatchCandidate)]
  ) throws(Diagnostic) {
    if let type = element["alttranstype"], type != "proposal" {
      xml.notes.omit("an <alt-trans> of the type “\(type)”", at: element)
      return
    }
    let score = Self.score(of: element["match-quality"] ?? "")
    var candidate = MatchCandidate(
      score: score, similarity: min(Double(score) / 100, 1), source: "", target: "", origin: element["origin"] ?? "")
    if let data = element["extradata"], data.hasPrefix(XLIFF12.similarityData),
      let similarity = Double(data.dropFirst(XLIFF12.similarityData.count)), (0...1).contains(similarity)
    {
      candidate.similarity = similarity
    }
    var targets: [InlineText] = []
    while let child = try xml.nextChild(of: element) {
      switch child.name {
      case "source" where child.namespace == element.namespace:
        candidate.source = try readText(of: child).whole.content
      case "target" where child.namespace == element.namespace: targets.append(try readText(of: child).whole.content)
      default: xml.notes.omit(child)
      }
    }
    // The standard allows several targets for the one source.
    for target in targets.isEmpty ? [""] : targets {
      candidate.target = target
      candidates.append((element["mid"], candidate))
    }
  }

  /// The quality is any text by the standard; tools write `83`, `83%` and `83.00`.
  private static func score(of quality: String) -> Int {
    let digits = quality.prefix { $0 != "%" }
    guard let number = Double(digits), number.isFinite else { return 0 }
    return Int(min(max(number, 0), 101))
  }
}
