internal import Bitext
internal import TextKit

/// The content of a `<source>`, `<seg-source>` or `<target>` of XLIFF 1.2, cut where `<mrk mtype="seg">` says.
struct SegmentedText {
  struct Part {
    /// The segment's `mid`; `#` and its number when it has none.
    var id = ""
    var isSegment = false
    var content: InlineText = ""
    /// Terms that `<mrk mtype="term">` marks.
    var terms: [TermHit] = []
    var notes: [Note] = []
  }

  /// Segments and what stands between them.
  ///
  /// There is always one, and the last is no segment.
  var parts: [Part] = [Part()]

  var segments: [Part] { parts.filter(\.isSegment) }

  /// The whole as one text, for content that nobody segmented.
  var whole: Part {
    parts.dropFirst().reduce(into: parts[0]) { whole, part in
      let start = whole.content.text.utf8.count
      whole.content.text += part.content.text
      whole.content.codes += part.content.codes.map { code in
        var moved = code
        moved.offset += start
        return moved
      }
      whole.terms += part.terms.map { hit in
        var moved = hit
        moved.range = hit.range.lowerBound + start..<hit.range.upperBound + start
        return moved
      }
      whole.notes += part.notes
    }
  }

  fileprivate var current: Part {
    get { parts[parts.count - 1] }
    set { parts[parts.count - 1] = newValue }
  }

  /// The ids of spans by the `rid` that joins their ends.
  fileprivate var spans: [String: String] = [:]

  fileprivate mutating func append(_ characters: String) { parts[parts.count - 1].content.text += characters }

  fileprivate mutating func add(_ kind: InlineCode.Kind, _ element: XMLElement, data: String = "") throws(Diagnostic) {
    var id = try element.required("id")
    if let joined = element["rid"] {
      if kind == .opening { spans[joined] = id } else if let start = spans[joined] { id = start }
    }
    current.content.codes.append(
      InlineCode(
        offset: current.content.text.utf8.count, kind: kind, id: id, data: data, display: element["equiv-text"]))
  }
}

extension XLIFF12Reader {
  mutating func readText(of element: XMLElement) throws(Diagnostic) -> SegmentedText {
    var text = SegmentedText()
    try readInline(of: element, into: &text)
    return text
  }

  private mutating func readInline(of parent: XMLElement, into text: inout SegmentedText) throws(Diagnostic) {
    while let part = try xml.nextPart(of: parent) {
      switch part {
      case .text(let characters): text.append(characters)
      case .element(let element):
        if element.namespace == parent.namespace {
          try readInlineElement(element, into: &text)
        } else {
          xml.notes.omit(element)
          try readInline(of: element, into: &text)
        }
      }
    }
  }

  private mutating func readInlineElement(
    _ element: XMLElement, into text: inout SegmentedText
  ) throws(Diagnostic) {
    switch element.name {
    case "g":
      try text.add(.opening, element)
      try readInline(of: element, into: &text)
      try text.add(.closing, element)
    case "x": try text.add(.standalone, element)
    case "bx": try text.add(.opening, element)
    case "ex": try text.add(.closing, element)
    case "bpt": try text.add(.opening, element, data: xml.codeData(of: element))
    case "ept": try text.add(.closing, element, data: xml.codeData(of: element))
    case "ph": try text.add(.standalone, element, data: xml.codeData(of: element))
    case "it":
      try text.add(
        element["pos"] == "close" ? .closing : .opening, element, data: xml.codeData(of: element))
    case "mrk": try readMark(element, into: &text)
    default:
      xml.notes.omit(element)
      try readInline(of: element, into: &text)
    }
  }

  private mutating func readMark(_ element: XMLElement, into text: inout SegmentedText) throws(Diagnostic) {
    switch element["mtype"] {
    case "seg":
      // Without a `mid`, segments are joined by their number; `#` keeps it apart from any mid.
      text.parts.append(.init(id: element["mid"] ?? "#\(text.segments.count + 1)", isSegment: true))
      try readInline(of: element, into: &text)
      text.parts.append(.init())
    // Our own marks say what the segment's note says.
    case "term" where element["mid"]?.hasPrefix(XLIFF12.termMarkPrefix) ?? false:
      try readInline(of: element, into: &text)
    case "term":
      let start = text.current.content.text.utf8.count
      try readInline(of: element, into: &text)
      let end = text.current.content.text.utf8.count
      guard start <= end else { return }
      let surface = String(text.current.content.text.slice(start..<end))
      text.current.terms.append(
        TermHit(range: start..<end, term: surface, kind: .exact, surface: surface, note: element["comment"]))
    default:
      if let comment = element["comment"] {
        text.current.notes.append(Note(comment))
      } else {
        xml.notes.omit("annotations of the type “\(element["mtype"] ?? "")”", at: element)
      }
      try readInline(of: element, into: &text)
    }
  }
}
