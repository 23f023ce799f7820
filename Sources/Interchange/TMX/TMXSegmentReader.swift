internal import Bitext
internal import TextKit

extension TMXReader {
  /// Reads a `<seg>` with its inline codes.
  mutating func readSegment(_ element: XMLElement) throws(Diagnostic) -> InlineText {
    var text = InlineText("")
    var spans: [String: String] = [:]
    try read(element, into: &text, spans: &spans)
    return text
  }

  /// `spans` holds the ids of open spans by the `i` that joins their ends.
  private mutating func read(
    _ parent: XMLElement, into text: inout InlineText, spans: inout [String: String]
  ) throws(Diagnostic) {
    while let part = try xml.nextPart(of: parent) {
      guard case .element(let element) = part else {
        if case .text(let characters) = part { text.text += characters }
        continue
      }
      let kind: InlineCode.Kind
      // Codes are matched across languages by `x`; without it they are numbered as they come.
      var id = element["x"] ?? "\(element.name)\(text.codes.count + 1)"
      switch element.name {
      case "hi":
        xml.notes.omit(element)
        try read(element, into: &text, spans: &spans)
        continue
      case "ph", "ut": kind = .standalone
      case "bpt":
        kind = .opening
        let join = try element.required("i")
        id = element["x"] ?? join
        spans[join] = id
      case "ept":
        kind = .closing
        let join = try element.required("i")
        id = spans[join] ?? join
      case "it": kind = element["pos"] == "end" ? .closing : .opening
      default:
        xml.notes.omit(element)
        try read(element, into: &text, spans: &spans)
        continue
      }
      let offset = text.text.utf8.count
      text.codes.append(
        InlineCode(offset: offset, kind: kind, id: id, data: try xml.codeData(of: element)))
    }
  }
}
