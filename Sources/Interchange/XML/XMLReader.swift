internal import CLibXML2
package import TextKit

/// A pull reader over an XML document in memory.
///
/// It trusts nobody: a document that declares entities is refused, nothing is fetched, nesting is limited, and a
/// document that ends too early is an error. A bare `<!DOCTYPE tmx SYSTEM "tmx14.dtd">` is accepted and not followed.
/// Comments and processing instructions are passed over; CDATA is text. Any encoding that the XML declaration or a
/// byte-order mark names and libxml2 knows is read.
///
/// It reads by recursive descent: `root()`, then `nextChild(of:)` or `nextPart(of:)` until they return nil. What a
/// caller leaves unread of a child is passed over. O(n) over the document; memory beyond it is bounded by a piece.
package struct XMLReader: ~Copyable {
  /// Part of an element with mixed content.
  package enum Part {
    /// Character data, not empty.
    case text(String)
    /// An element inside.
    case element(XMLElement)
  }

  /// What may stand in an element beside text.
  package enum Child {
    /// An element inside.
    case element(XMLElement)
    /// A comment's text, and the line on which it ends.
    case comment(String, line: Int)
  }

  /// Elements nested deeper than this are refused.
  package static let depthLimit = 256
  private static let pieceLength = 1 << 15

  private let handle: OpaquePointer
  private let bytes: [UInt8]
  private var fed = 0
  private var isFed = false
  /// How many elements are open.
  private var depth = 0
  /// libxml2 interns names, so a pointer stands for a name, and each becomes a String once.
  private var names: [UnsafeRawPointer: String] = [:]

  /// Makes a reader of a document's bytes.
  ///
  /// Nothing is read yet. Comments are passed over unless asked for, and then told by `nextChildOrComment(of:)`.
  package init(_ bytes: [UInt8], reportingComments: Bool = false) throws(Diagnostic) {
    guard let handle = xml_reader_open(Int32(Self.depthLimit)) else {
      throw Diagnostic(.internalFault, "memory is short")
    }
    self.handle = handle
    self.bytes = bytes
    if reportingComments { xml_reader_report_comments(handle) }
  }

  deinit { xml_reader_close(handle) }

  /// The root element.
  ///
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the document is not well-formed or not safe; so
  ///   do all other methods.
  package mutating func root() throws(Diagnostic) -> XMLElement {
    while let event = try nextEvent() {
      if event.kind == Int32(xml_event_start.rawValue) { return element(event) }
    }
    throw Diagnostic(.badData, "the document has no root element", at: .init(line: 1))
  }

  /// The next child element of an open element; nil when it ends.
  ///
  /// Text between children is passed over.
  package mutating func nextChild(of parent: XMLElement) throws(Diagnostic) -> XMLElement? {
    while depth >= parent.depth, let event = try nextEvent() {
      let eventDepth = Int(event.depth)
      if event.kind == Int32(xml_event_start.rawValue), eventDepth == parent.depth + 1 { return element(event) }
      if event.kind == Int32(xml_event_end.rawValue), eventDepth == parent.depth { return nil }
    }
    return nil
  }

  /// The next child element or comment of an open element; nil when it ends.
  ///
  /// Text between them is passed over.
  package mutating func nextChildOrComment(of parent: XMLElement) throws(Diagnostic) -> Child? {
    while depth >= parent.depth, let event = try nextEvent() {
      let eventDepth = Int(event.depth)
      if event.kind == Int32(xml_event_start.rawValue), eventDepth == parent.depth + 1 {
        return .element(element(event))
      }
      if event.kind == Int32(xml_event_end.rawValue), eventDepth == parent.depth { return nil }
      if event.kind == Int32(xml_event_comment.rawValue), eventDepth == parent.depth {
        return .comment(text(event), line: Int(event.line))
      }
    }
    return nil
  }

  /// The next piece of text or child element of an open element; nil when it ends.
  package mutating func nextPart(of parent: XMLElement) throws(Diagnostic) -> Part? {
    while depth >= parent.depth, let event = try nextEvent() {
      let eventDepth = Int(event.depth)
      if event.kind == Int32(xml_event_start.rawValue), eventDepth == parent.depth + 1 {
        return .element(element(event))
      }
      if event.kind == Int32(xml_event_end.rawValue), eventDepth == parent.depth { return nil }
      if event.kind == Int32(xml_event_text.rawValue), eventDepth == parent.depth { return .text(text(event)) }
    }
    return nil
  }

  /// All character data of an open element, that of its descendants included, up to its end.
  package mutating func text(of parent: XMLElement) throws(Diagnostic) -> String {
    var text = ""
    while depth >= parent.depth, let event = try nextEvent() {
      if event.kind == Int32(xml_event_text.rawValue) { text += self.text(event) }
      if event.kind == Int32(xml_event_end.rawValue), Int(event.depth) == parent.depth { break }
    }
    return text
  }

  /// Reads what is left, so that a fault behind the part that was wanted is found too.
  package mutating func finish() throws(Diagnostic) {
    while try nextEvent() != nil {}
  }

  private mutating func nextEvent() throws(Diagnostic) -> xml_event? {
    var event = xml_event()
    while !xml_reader_next(handle, &event) {
      try checkError()
      if isFed { return nil }
      feed()
    }
    switch Int(event.kind) {
    case Int(xml_event_start.rawValue): depth = Int(event.depth)
    case Int(xml_event_end.rawValue): depth = Int(event.depth) - 1
    default: break
    }
    return event
  }

  private mutating func feed() {
    let count = min(Self.pieceLength, bytes.count - fed)
    isFed = fed + count == bytes.count
    bytes.withUnsafeBufferPointer { buffer in
      xml_reader_feed(handle, buffer.baseAddress.map { $0 + fed }, Int32(count), isFed)
    }
    fed += count
  }

  private func checkError() throws(Diagnostic) {
    var line: Int64 = 0
    var column: Int64 = 0
    guard let message = xml_reader_error(handle, &line, &column) else { return }
    throw XMLFault.diagnostic(
      parserMessage: String(cString: message), line: max(Int(line), 1), column: column > 0 ? Int(column) : nil)
  }

  private mutating func element(_ event: xml_event) -> XMLElement {
    XMLElement(
      name: name(event.name), prefix: name(event.prefix), namespace: name(event.uri),
      attributes: (0..<event.attributes).map { index in
        let attribute = xml_reader_attribute(handle, index)
        return XMLAttribute(
          name: name(attribute.name), namespace: name(attribute.uri),
          value: string(attribute.value, attribute.length))
      },
      depth: Int(event.depth), line: Int(event.line), column: Int(event.column))
  }

  private func text(_ event: xml_event) -> String { string(event.text, event.length) }

  private func string(_ start: UnsafePointer<CChar>?, _ length: Int64) -> String {
    String(decoding: UnsafeRawBufferPointer(start: start, count: Int(length)), as: UTF8.self)
  }

  private mutating func name(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer else { return "" }
    if let known = names[pointer] { return known }
    let name = String(cString: pointer)
    names[pointer] = name
    return name
  }
}
