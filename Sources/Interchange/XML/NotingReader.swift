internal import TextKit

/// An XML reader that notes what its format's reader does not carry: every element it hands out has been looked over.
struct NotingReader: ~Copyable {
  private var xml: XMLReader
  var notes: ReadingNotes

  init(_ bytes: [UInt8], carrying attributes: CarriedAttributes) throws(Diagnostic) {
    xml = try XMLReader(bytes)
    notes = ReadingNotes(carrying: attributes)
  }

  /// The root element.
  mutating func root() throws(Diagnostic) -> XMLElement {
    let element = try xml.root()
    notes.look(at: element)
    return element
  }

  /// The next child element of an open element; nil when it ends.
  mutating func nextChild(of parent: XMLElement) throws(Diagnostic) -> XMLElement? {
    guard let element = try xml.nextChild(of: parent) else { return nil }
    notes.look(at: element)
    return element
  }

  /// The next piece of text or child element of an open element; nil when it ends.
  mutating func nextPart(of parent: XMLElement) throws(Diagnostic) -> XMLReader.Part? {
    let part = try xml.nextPart(of: parent)
    if case .element(let element) = part { notes.look(at: element) }
    return part
  }

  /// All character data of an open element, up to its end.
  mutating func text(of parent: XMLElement) throws(Diagnostic) -> String { try xml.text(of: parent) }

  /// Reads what is left, so that a fault behind the part that was wanted is found too.
  mutating func finish() throws(Diagnostic) { try xml.finish() }

  /// The native markup that an inline code holds.
  ///
  /// Text inside it that might be translated, the `<sub>` of XLIFF 1.2 and TMX, stays part of the markup.
  mutating func codeData(of element: XMLElement) throws(Diagnostic) -> String {
    var data = ""
    while let part = try nextPart(of: element) {
      switch part {
      case .text(let characters): data += characters
      case .element(let child):
        notes.omit("translatable text inside inline codes", at: child)
        data += try text(of: child)
      }
    }
    return data
  }
}
