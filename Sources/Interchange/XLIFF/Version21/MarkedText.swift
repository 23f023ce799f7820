internal import Bitext
internal import TextKit

/// Text as it stands in a `<source>` or `<target>` of XLIFF 2: with its codes, and the annotations on it.
struct MarkedText {
  /// A span that `<mrk>`, or `<sm>` and `<em>`, mark.
  struct Mark {
    var id: String
    var type: String
    var reference: String?
    var value: String?
    var range: Range<Int>
  }

  var content: InlineText = ""
  /// By where they begin.
  var marks: [Mark] = []
  /// The ids of the codes and marks.
  var ids: [String] = []
  /// Marks begun by `<sm>` that wait for their `<em>`, as positions in `marks`.
  fileprivate var openMarks: [String: Int] = [:]

  fileprivate var end: Int { content.text.utf8.count }

  fileprivate mutating func begin(_ element: XMLElement) throws(Diagnostic) -> Int {
    let id = try element.required("id")
    ids.append(id)
    marks.append(
      Mark(
        id: id, type: element["type"] ?? "generic", reference: element["ref"], value: element["value"],
        range: end..<end))
    return marks.count - 1
  }

  fileprivate mutating func finish(_ mark: Int) {
    marks[mark].range = marks[mark].range.lowerBound..<end
  }

  fileprivate mutating func add(_ kind: InlineCode.Kind, _ id: String, _ data: String?, display: String?) {
    if kind != .closing { ids.append(id) }
    content.codes.append(InlineCode(offset: end, kind: kind, id: id, data: data ?? "", display: display))
  }
}

extension XLIFF21Reader {
  /// Reads inline content; `data` is the original data that codes refer to.
  mutating func readInline(of element: XMLElement, data: [String: String]) throws(Diagnostic) -> MarkedText {
    var text = MarkedText()
    try readInline(of: element, data: data, into: &text)
    // An annotation that runs on into the next segment ends with this one.
    for mark in text.openMarks.values { text.finish(mark) }
    return text
  }

  private mutating func readInline(
    of parent: XMLElement, data: [String: String], into text: inout MarkedText
  ) throws(Diagnostic) {
    while let part = try xml.nextPart(of: parent) {
      switch part {
      case .text(let characters): text.content.text += characters
      case .element(let element) where element.namespace == core:
        try readInlineElement(element, data: data, into: &text)
      case .element(let element):
        xml.notes.omit(element)
        try readInline(of: element, data: data, into: &text)
      }
    }
  }

  private mutating func readInlineElement(
    _ element: XMLElement, data: [String: String], into text: inout MarkedText
  ) throws(Diagnostic) {
    func original(_ attribute: String) throws(Diagnostic) -> String? {
      guard let reference = element[attribute] else { return nil }
      if let found = data[reference] { return found }
      throw Diagnostic(
        .badData, "<\(element.name)> refers to the original data “\(reference)”, which the unit does not hold",
        at: element.place)
    }
    switch element.name {
    case "cp": text.content.text += try readCharacter(element)
    case "ph":
      text.add(.standalone, try element.required("id"), try original("dataRef"), display: element["disp"])
    case "sc":
      text.add(.opening, try element.required("id"), try original("dataRef"), display: element["disp"])
    case "ec":
      let id = try element.required(element["startRef"] == nil ? "id" : "startRef")
      text.add(.closing, id, try original("dataRef"), display: element["disp"])
    case "pc":
      let id = try element.required("id")
      text.add(.opening, id, try original("dataRefStart"), display: element["dispStart"])
      try readInline(of: element, data: data, into: &text)
      text.add(.closing, id, try original("dataRefEnd"), display: element["dispEnd"])
    case "mrk":
      let mark = try text.begin(element)
      try readInline(of: element, data: data, into: &text)
      text.finish(mark)
    case "sm":
      let mark = try text.begin(element)
      text.openMarks[text.marks[mark].id] = mark
    case "em":
      if let mark = text.openMarks.removeValue(forKey: try element.required("startRef")) { text.finish(mark) }
    default:
      xml.notes.omit(element)
      try readInline(of: element, data: data, into: &text)
    }
  }

  /// The character a `<cp>` stands for, U+FFFD for those that no output may hold.
  mutating func readCharacter(_ element: XMLElement) throws(Diagnostic) -> String {
    let hex = try element.required("hex")
    guard let value = UInt32(hex, radix: 16), value <= 0x10FFFF else {
      throw Diagnostic(.badData, "<cp hex=\"\(hex)\"> is no character", at: element.place)
    }
    if let scalar = Unicode.Scalar(value), !ForbiddenCharacters.contains(scalar) { return String(scalar) }
    xml.notes.replaceCharacter(at: element)
    return "\u{FFFD}"
  }

  /// `<originalData>`: native markup by its id.
  mutating func readOriginalData(_ element: XMLElement) throws(Diagnostic) -> [String: String] {
    var data: [String: String] = [:]
    while let child = try xml.nextChild(of: element) {
      let id = try child.required("id")
      var text = ""
      while let part = try xml.nextPart(of: child) {
        switch part {
        case .text(let characters): text += characters
        case .element(let character): text += try readCharacter(character)
        }
      }
      data[id] = text
    }
    return data
  }
}
