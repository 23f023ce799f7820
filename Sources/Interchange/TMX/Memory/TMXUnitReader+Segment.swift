internal import Bitext

/// The state of a `<seg>` being read.
struct SegmentState {
  var codes: [InlineCode] = []
  /// The ids of spans by the `i` that joins their ends.
  var spans: [String: String] = [:]
  /// Open elements whose text is the segment's: a `<hi>` by its id, nil for one that is not carried.
  var open: [String?] = []
  /// The code being read, its native markup, its TMX element, and how deep it stands.
  var code = InlineCode(offset: 0, kind: .standalone, id: "")
  var data: [UInt8] = []
  var element: [UInt8] = []
  /// The length of `element` when its last start tag was written: an element that ends there is empty.
  var startLength = 0
  var codeDepth = 0
  /// The elements open in the code, itself the first; nil for a stranger's.
  var inside: [TMXName?] = []

  /// Whether no element has stood in the text: most segments have none.
  var isUnused: Bool { codes.isEmpty && open.isEmpty && spans.isEmpty }
}

extension TMXUnitReader {
  /// Takes character data.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard level == .code else { return text.append(contentsOf: bytes) }
    segment.data.append(contentsOf: bytes)
    XMLEscape.append(bytes, to: &segment.element)
  }

  /// An element begins in the text.
  mutating func startInline(_ event: XMLEventStream.Event, _ name: TMXName?) {
    guard let name, TMXName.seg.mayHold(name) else {
      // What is in it belongs to the segment all the same.
      if name == .sub, hasLooseSubs {
        notes.omit("<sub> in a text", onLine: event.line)
      } else {
        refuse(event, name, in: .seg)
      }
      segment.open.append(nil)
      return
    }
    segment.element.removeAll(keepingCapacity: true)
    let attributes = writeStartTag(event, name)
    func value(_ wanted: TMXName) -> String? { attributes.first { $0.name == wanted }?.value }
    // Codes are matched across languages by `x`; without it they are numbered as they come.
    var id = value(.x) ?? "\(name.rawValue)\(segment.codes.count + 1)"
    let kind: InlineCode.Kind
    switch name {
    case .hi:
      segment.codes.append(
        InlineCode(offset: text.count, kind: .opening, id: id, element: string(segment.element)))
      segment.open.append(id)
      return
    case .bpt, .ept:
      kind = name == .bpt ? .opening : .closing
      let join = value(.i)
      if name == .bpt {
        id = value(.x) ?? join ?? id
        segment.spans[join ?? ""] = id
      } else {
        id = segment.spans[join ?? ""] ?? join ?? id
      }
    case .it: kind = value(.pos) == "end" ? .closing : .opening
    default: kind = .standalone
    }
    segment.code = InlineCode(offset: text.count, kind: kind, id: id)
    segment.data.removeAll(keepingCapacity: true)
    segment.codeDepth = event.depth
    segment.inside = [name]
    level = .code
  }

  /// A `<hi>` ends, or an element that is not carried.
  mutating func endInline() {
    guard let id = segment.open.popLast() ?? nil else { return }
    segment.codes.append(InlineCode(offset: text.count, kind: .closing, id: id, element: "</hi>"))
  }

  /// An element begins inside a code: a `<sub>`, or a code in one.
  mutating func startInsideCode(_ event: XMLEventStream.Event, _ name: TMXName?) {
    let parent = segment.inside.last ?? nil
    segment.inside.append(name)
    guard let name, parent?.mayHold(name) == true else { return refuse(event, name, in: parent) }
    writeStartTag(event, name)
  }

  /// Notes that an element stands where the standard has none: what it means nobody can tell.
  private mutating func refuse(_ event: XMLEventStream.Event, _ name: TMXName?, in parent: TMXName?) {
    guard let name else { return fail("TMX has no element <\(event.name.string)>", event) }
    // Inside a stranger's element nothing is right, and that was told.
    if let parent { fail("<\(name.rawValue)> may not stand in <\(parent.rawValue)>", event) }
  }

  /// An element ends inside a code, or the code itself.
  mutating func endInsideCode(_ event: XMLEventStream.Event) {
    if names(event.name)?.isInline == true {
      if segment.element.count == segment.startLength {
        segment.element.removeLast()
        segment.element += "/>".utf8
      } else {
        segment.element += "</\(event.name.string)>".utf8
      }
    }
    segment.inside.removeLast()
    if event.depth == segment.codeDepth {
      segment.code.data = string(segment.data)
      segment.code.element = string(segment.element)
      segment.codes.append(segment.code)
      level = .segment
    }
  }

  /// Writes a start tag as it will stand in every file: known attributes, in their order.
  @discardableResult
  private mutating func writeStartTag(
    _ event: XMLEventStream.Event, _ name: TMXName
  ) -> [(name: TMXName, value: String)] {
    var attributes = attributes(of: event)
    if name == .it { mendPosition(in: &attributes, event) }
    if name == .bpt || name == .ept, !attributes.contains(where: { $0.name == .i }) {
      fail("<\(name.rawValue)> lacks the attribute i", event)
    }
    segment.element += "<\(name.rawValue)".utf8
    for (attribute, value) in attributes {
      guard name.inlineAttributes.contains(attribute) else {
        notes.omit("the attribute \(attribute.rawValue) of <\(name.rawValue)>", onLine: event.line)
        continue
      }
      segment.element += " \(attribute.rawValue)=\"".utf8
      XMLEscape.append(value, to: &segment.element, isAttribute: true)
      segment.element.append(UInt8(ascii: "\""))
    }
    segment.element.append(UInt8(ascii: ">"))
    segment.startLength = segment.element.count
    return attributes
  }
}
