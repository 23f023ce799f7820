internal import TextKit

/// Reading on behind a place where a TMX file is not well-formed: a new parser begins at the next `<tu>`, as though it
/// stood in a document of its own.
struct TMXRecovery {
  /// The document's first bytes.
  private var head: [UInt8] = []
  /// What the parser has not read yet. Where it has failed, its fault lies in here.
  private var buffer: [UInt8] = []
  /// How many bytes of its document stand before the buffer, in the parser's count.
  private var origin = 0
  /// How much of the buffer the parser was given.
  private var fed = 0
  /// Where in the buffer the search for the next unit goes on, and which line and column that is; nil without a search.
  private var search: (index: Int, line: Int, column: Int)?

  /// Takes the next piece of the file.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if head.count < 256 { head += piece.prefix(256) }
    buffer.append(contentsOf: piece)
  }

  /// What the parser is to be given next.
  mutating func unfed() -> ArraySlice<UInt8> {
    defer { fed = buffer.count }
    return buffer[fed...]
  }

  /// Lets go of what the parser has read.
  mutating func drop(bytesTaken: Int) {
    let count = index(of: bytesTaken)
    buffer.removeFirst(count)
    origin += count
    fed -= count
  }

  /// Begins the search behind a fault.
  ///
  /// - Returns: false when this document cannot be searched.
  mutating func begin(at fault: Diagnostic, bytesTaken: Int) -> Bool {
    guard isOfBytes, let line = fault.place?.line else { return false }
    // At least a byte on, so that no fault is met twice.
    search = (min(max(index(of: bytesTaken), 1), buffer.count), line, fault.place?.column ?? 1)
    return true
  }

  /// What a search has come to.
  enum Step {
    /// There is none: read on.
    case none
    /// No unit begins in what is there.
    case lost
    /// A unit is next. What a new parser is given before it, and how many lines to add to its count.
    case found(opening: [UInt8], linesBefore: Int)
  }

  /// Looks for the next unit, if one is looked for. O(n).
  mutating func step() -> Step {
    guard var (index, line, column) = search else { return .none }
    let end = max(index, buffer.count - Self.tag.count)
    while index < end {
      if Self.isTag(at: index, in: buffer) {
        // At most so many blanks: all units may stand on one long line.
        let indent = String(repeating: " ", count: min(column - 1, 1000))
        let opening = declaration + Array("<tmx><body>\n\(indent)".utf8)
        buffer.removeFirst(index)
        (origin, fed, search) = (opening.count, 0, nil)
        return .found(opening: opening, linesBefore: line - 2)
      }
      if buffer[index] == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if buffer[index] & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    buffer.removeFirst(index)
    search = (0, line, column)
    return .lost
  }

  /// The place in the buffer of a byte by the parser's count.
  private func index(of byte: Int) -> Int { min(max(byte - origin, 0), buffer.count) }

  private static let tag = Array("<tu".utf8)

  private static func isTag(at index: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[index] == tag[0], bytes[index...].starts(with: tag) else { return false }
    return " \t\r\n>".utf8.contains(bytes[index + tag.count])
  }

  /// Whether a `<` is one byte: not so in UTF-16.
  private var isOfBytes: Bool {
    !head.prefix(4).contains(0) && !head.starts(with: [0xFE, 0xFF]) && !head.starts(with: [0xFF, 0xFE])
  }

  /// The document's XML declaration, which names its encoding; empty without one.
  private var declaration: [UInt8] {
    let mark = TextEncoding.utf8.byteOrderMark
    let text = head.starts(with: mark) ? head.dropFirst(mark.count) : head[...]
    guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) else { return [] }
    return Array(text[...end])
  }
}

extension TMXUnitReader {
  /// Goes on at the next unit where a fault was met.
  ///
  /// - Returns: false when there is nothing to be read yet.
  mutating func restart() throws(Diagnostic) -> Bool {
    guard let step = recovery?.step() else { return true }
    switch step {
    case .none: return true
    case .lost: return false
    case .found(let opening, let linesBefore):
      stream = try XMLEventStream()
      stream.linesBefore = linesBefore
      // The parser's names are its own.
      names = XMLNameTable()
      opening.withUnsafeBufferPointer { stream.feed($0, isLast: false) }
      while try stream.next() != nil {}
      enterBody()
      return true
    }
  }

  /// Gives the parser what it has not been given.
  mutating func feedRest(isLast: Bool) {
    guard let rest = recovery?.unfed() else { return }
    rest.withUnsafeBufferPointer { stream.feed($0, isLast: isLast) }
  }

  /// Lets go of what the parser has read.
  mutating func dropTaken() { recovery?.drop(bytesTaken: stream.bytesTaken) }
}
