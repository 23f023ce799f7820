internal import CLibXML2
internal import TextKit

/// The events of an XML document that is fed piece by piece, for documents too large to hold: bytes, no strings.
///
/// It is as wary as `XMLReader`, whose parser it shares: no entities, nothing fetched, nesting limited. O(n); memory is
/// bounded by a piece and by the longest tag or run of text.
struct XMLEventStream: ~Copyable {
  /// What kind of event it is.
  enum Kind {
    case start, end, text, comment, instruction
  }

  /// What the parser saw. The text holds until the next piece is fed.
  struct Event {
    var kind: Kind
    /// Of the element: the root is 1; text has its parent's.
    var depth: Int
    /// From 1; where the tag or text ends.
    var line: Int
    /// From 1.
    var column: Int
    /// The element's name, without prefix; empty for text.
    var name: XMLName
    /// Character data, UTF-8; empty for tags.
    var text: UnsafeBufferPointer<UInt8>
    var attributes: Range<Int32>
    /// The length of a start tag's longest attribute value, in bytes.
    var longestAttribute: Int

    /// Where it stands.
    var place: Diagnostic.Place { Diagnostic.Place(line: line, column: column) }
  }

  private let handle: OpaquePointer
  /// Lines that come before the document's first: a document may be read on from its middle.
  var linesBefore = 0

  init() throws(Diagnostic) {
    guard let handle = xml_reader_open(Int32(XMLReader.depthLimit)) else {
      throw Diagnostic(.internalFault, "memory is short")
    }
    self.handle = handle
    xml_reader_report_comments(handle)
  }

  deinit { xml_reader_close(handle) }

  /// Takes the next piece of the document, at most 2 GiB; call it when `next()` gives no more.
  mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    xml_reader_feed(handle, bytes.baseAddress, Int32(clamping: bytes.count), isLast)
  }

  /// The next event; nil when the piece is used up.
  ///
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the document is not well-formed or not safe.
  mutating func next() throws(Diagnostic) -> Event? {
    var event = xml_event()
    guard xml_reader_next(handle, &event) else {
      var (line, column): (Int64, Int64) = (0, 0)
      guard let message = xml_reader_error(handle, &line, &column) else { return nil }
      throw XMLFault.diagnostic(
        parserMessage: String(cString: message), line: max(Int(line), 1) + linesBefore,
        column: column > 0 ? Int(column) : nil, linesBefore: linesBefore)
    }
    let kind: Kind =
      switch UInt32(bitPattern: event.kind) {
      case xml_event_text.rawValue: .text
      case xml_event_start.rawValue: .start
      case xml_event_comment.rawValue: .comment
      case xml_event_instruction.rawValue: .instruction
      default: .end
      }
    let length = Int(event.length)
    let text = UnsafeRawBufferPointer(start: event.text, count: kind == .text ? length : 0)
    return Event(
      kind: kind, depth: Int(event.depth), line: Int(event.line) + linesBefore,
      column: Int(event.column), name: XMLName(pointer: event.name),
      text: text.assumingMemoryBound(to: UInt8.self), attributes: 0..<(kind == .start ? event.attributes : 0),
      longestAttribute: kind == .start ? length : 0)
  }

  /// How many of the bytes fed the parser has read, or had when it failed; others may wait for what comes after them.
  var bytesTaken: Int { Int(xml_reader_bytes_taken(handle)) }

  /// An attribute of the start event taken last.
  func attribute(_ index: Int32) -> (name: XMLName, isXML: Bool, value: UnsafeBufferPointer<UInt8>) {
    let attribute = xml_reader_attribute(handle, index)
    let value = UnsafeRawBufferPointer(start: attribute.value, count: Int(attribute.length))
    return (XMLName(pointer: attribute.name), attribute.uri != nil, value.assumingMemoryBound(to: UInt8.self))
  }
}

/// A name in a document: the parser keeps each but once, so equal names are equal pointers.
struct XMLName {
  fileprivate let pointer: UnsafePointer<CChar>?

  /// The name as text.
  var string: String { pointer.map { String(cString: $0) } ?? "" }
}

/// Tells which of a format's names a name is, without comparing letters twice.
struct XMLNameTable<Known: RawRepresentable<String>> {
  private var slots: [(pointer: UnsafePointer<CChar>, known: Known?)?] = Array(repeating: nil, count: 256)

  /// The format's name; nil for a stranger's.
  mutating func callAsFunction(_ name: XMLName) -> Known? {
    guard let pointer = name.pointer else { return nil }
    let slot = Int(bitPattern: pointer) >> 2 & 255
    if let found = slots[slot], found.pointer == pointer { return found.known }
    let known = Known(rawValue: name.string)
    slots[slot] = (pointer, known)
    return known
  }
}
