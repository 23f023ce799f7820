import Glibc
package import TextKit

/// A text file read piece by piece, so that its size does not matter.
///
/// A block ends where a line ends. Where a line is very long, or lines are to be joined, a block ends anywhere, and the
/// reader says how far it got; the next block then starts a little before that. Text that is not UTF-8 is decoded whole.
package struct TextBlocks {
  /// A piece of the text.
  package struct Block {
    /// Valid UTF-8.
    package var bytes: UnsafeBufferPointer<UInt8>
    /// How many of the bytes the reader was done with before; they are there to look back on.
    package var context: Int
    /// Whether the block ends in the midst of something, and the reader may leave a rest of it for later.
    package var isCut: Bool
    /// How many bytes of the file are read so far.
    package var bytesRead: Int
  }

  /// How much is read at once, and so on, in bytes.
  package struct Sizes {
    /// What is read at once: little enough for the processor to keep at hand.
    var block = 1 << 19
    /// A line longer than this is given out in pieces.
    var longLine = 1 << 20
    /// How far a reader of pieces can look back, and what it should leave for later.
    package var context = 1 << 16

    /// The sizes that serve, or their like in small for a test.
    package init(dividedBy divisor: Int = 1) {
      block /= divisor
      longLine /= divisor
      context /= divisor
    }
  }

  private let path: String
  private let encoding: TextEncoding?
  private let checkHead: (UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Void
  /// How much is read at once.
  package let sizes: Sizes

  /// Names a file, or `-` for standard input.
  ///
  /// - Parameter checkHead: Called with the file's first bytes before anything is done with them.
  package init(
    _ path: String, encoding: TextEncoding? = nil, sizes: Sizes = Sizes(),
    checkHead: @escaping (UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Void = { _ in }
  ) {
    self.path = path
    self.checkHead = checkHead
    self.encoding = encoding
    self.sizes = sizes
  }

  /// The file's size in bytes, as far as it has one: nil for a pipe.
  package var size: Int? {
    var status = stat()
    let known = path == InputFile.standardInput ? fstat(STDIN_FILENO, &status) == 0 : stat(path, &status) == 0
    return known && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// How the file begins: its first few thousand bytes; none for standard input, which can be read only once.
  package var head: [UInt8] {
    get throws(Diagnostic) {
      guard path != InputFile.standardInput else { return [] }
      var file = try InputFile.Descriptor(path)
      var bytes: [UInt8] = []
      _ = try file.read(upTo: 1 << 14, into: &bytes)
      return bytes
    }
  }

  /// Calls `body` with each block of valid UTF-8, in order.
  ///
  /// Memory is bounded by the longest line, or by what the reader leaves of it.
  ///
  /// - Parameters:
  ///   - joiningLines: Whether line ends mean nothing, so that a block is always cut.
  ///   - body: Takes a block; says up to where it is done, which is all of the block unless that is cut.
  /// - Throws: `Diagnostic` as `InputFile.read` and `DecodedText` do, and what `body` throws.
  package func forEach(joiningLines: Bool = false, _ body: (Block) throws(Diagnostic) -> Int) throws(Diagnostic) {
    var file = try InputFile.Descriptor(path)
    var buffer = ReadBuffer(capacity: sizes.block + sizes.longLine)
    var isAtEnd = try !buffer.fill(from: &file, sizes.block)
    try checkHead(buffer.bytes)
    if needsWholeText(buffer.bytes) { return try decodeWhole(&file, Array(buffer.bytes), body) }
    var place = Place()
    if buffer.bytes.starts(with: TextEncoding.utf8.byteOrderMark) {
      buffer.drop(3)
      place.offset = 3
    }
    var context = 0
    while true {
      let bytes = buffer.bytes
      var end = isAtEnd ? bytes.count : joiningLines ? 0 : Self.lineEnd(in: bytes, from: context)
      let isCut = end == 0 && (joiningLines || bytes.count - context > sizes.longLine)
      if isCut { end = Self.scalarEdge(in: bytes) }
      var done = context
      if end > context {
        let block = UnsafeBufferPointer(rebasing: bytes[..<end])
        try place.validate(block, file: path)
        done = try body(
          Block(bytes: block, context: context, isCut: isCut, bytesRead: place.offset + end))
      }
      if isAtEnd { return }
      // A reader that got nowhere is given twice as much, so that what it looks at again stays in proportion.
      let more = done > context ? sizes.block : max(sizes.block, isCut ? bytes.count : 0)
      let dropped = isCut ? contextStart(before: done, in: bytes) : done
      place.pass(dropped, of: bytes)
      context = done - dropped
      buffer.drop(dropped)
      guard buffer.count <= InputFile.maximumSize else { throw InputFile.tooLarge(path) }
      isAtEnd = try !buffer.fill(from: &file, more)
    }
  }

  /// Where the buffer starts in the file.
  private struct Place {
    var offset = 0
    /// Line feeds before it.
    private var lines = 0

    mutating func pass(_ count: Int, of bytes: UnsafeBufferPointer<UInt8>) {
      offset += count
      lines += bytes.lineFeeds(in: 0..<count)
    }

    func validate(_ block: UnsafeBufferPointer<UInt8>, file: String) throws(Diagnostic) {
      let fault: Int
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: block.span)
        return
      } catch {
        fault = error.byteOffsets.lowerBound
      }
      throw DecodedText.fault(
        byte: block[fault], at: offset + fault, line: lines + block.lineFeeds(in: 0..<fault) + 1, encoding: .utf8,
        wasAsked: false, file: file)
    }
  }

  /// Just behind the last line feed; 0 where there is none behind `start`.
  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    bytes[start...].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  /// The end of the bytes, or where their last scalar starts, as the rest of it may not have been read yet.
  private static func scalarEdge(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.suffix(4).lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
  }

  private func contextStart(before done: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = max(0, done - sizes.context)
    while start > 0, start < done, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  /// Only UTF-8 can be cut without being decoded.
  private func needsWholeText(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    encoding.map { $0 != .utf8 } ?? false || head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.starts(with: TextEncoding.utf32BigEndian.byteOrderMark)
  }

  private func decodeWhole(
    _ file: inout InputFile.Descriptor, _ head: [UInt8], _ body: (Block) throws(Diagnostic) -> Int
  ) throws(Diagnostic) {
    var bytes = head
    while try file.read(upTo: sizes.longLine, into: &bytes) {
      guard bytes.count <= InputFile.maximumSize else { throw InputFile.tooLarge(path) }
    }
    let bytesRead = bytes.count
    var text = try DecodedText(bytes, encoding: encoding, file: path).text
    text.makeContiguousUTF8()
    try text.utf8.span.withUnsafeBufferPointer { (block) throws(Diagnostic) in
      _ = try body(Block(bytes: block, context: 0, isCut: false, bytesRead: bytesRead))
    }
  }
}
