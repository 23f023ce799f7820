import Glibc
package import TextKit

/// A text file read a few mebibytes at a time, so that its size does not matter.
///
/// Blocks end where a line ends, so a line is never cut; memory is bounded by the longest line. Text that is not UTF-8
/// is decoded whole.
package struct TextBlocks {
  /// How much is read at once.
  private static let blockSize = 4 << 20

  private let path: String
  private let encoding: TextEncoding?

  /// Names a file, or `-` for standard input.
  package init(_ path: String, encoding: TextEncoding? = nil) {
    self.path = path
    self.encoding = encoding
  }

  /// The file's size in bytes, as far as it has one: nil for a pipe.
  package var size: Int? {
    var status = stat()
    let known = path == InputFile.standardInput ? fstat(STDIN_FILENO, &status) == 0 : stat(path, &status) == 0
    return known && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// Calls `body` with each block of valid UTF-8, in order, and with how many bytes of the file are read so far.
  ///
  /// - Throws: `Diagnostic` as `InputFile.read` and `DecodedText` do, and what `body` throws.
  package func forEach(
    _ body: (UnsafeBufferPointer<UInt8>, _ bytesRead: Int) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    var file = try InputFile.Descriptor(path)
    var pending: [UInt8] = []
    var consumed = 0  // bytes of the file before `pending`
    var lines = 0  // line feeds before `pending`
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = try !file.read(upTo: Self.blockSize, into: &pending)
      if consumed == 0, needsWholeText(pending) { return try decodeWhole(&file, pending, body) }
      if consumed == 0, pending.starts(with: TextEncoding.utf8.byteOrderMark) {
        pending.removeFirst(3)
        consumed = 3
      }
      let end = isAtEnd ? pending.count : lastLineEnd(in: pending)
      guard end > 0 else {
        guard pending.count <= InputFile.maximumSize else { throw InputFile.tooLarge(path) }
        continue
      }
      try pending[..<end].withUnsafeBufferPointer { (block) throws(Diagnostic) in
        try Self.validate(block, consumed: consumed, lines: lines, file: path)
        try body(block, consumed + end)
        lines += block.count { $0 == 0x0A }
      }
      consumed += end
      pending.removeSubrange(..<end)
    }
  }

  /// Only UTF-8 can be cut at a line feed without being decoded.
  private func needsWholeText(_ head: [UInt8]) -> Bool {
    encoding.map { $0 != .utf8 } ?? false || head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.starts(with: TextEncoding.utf32BigEndian.byteOrderMark)
  }

  private func decodeWhole(
    _ file: inout InputFile.Descriptor, _ head: [UInt8],
    _ body: (UnsafeBufferPointer<UInt8>, Int) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    var bytes = head
    while try file.read(upTo: Self.blockSize, into: &bytes) {
      guard bytes.count <= InputFile.maximumSize else { throw InputFile.tooLarge(path) }
    }
    var text = try DecodedText(bytes, encoding: encoding, file: path).text
    text.makeContiguousUTF8()
    try text.utf8.span.withUnsafeBufferPointer { (block) throws(Diagnostic) in try body(block, bytes.count) }
  }

  /// Just behind the last line feed; 0 when there is none.
  private func lastLineEnd(in bytes: [UInt8]) -> Int { (bytes.lastIndex(of: 0x0A) ?? -1) + 1 }

  private static func validate(
    _ block: UnsafeBufferPointer<UInt8>, consumed: Int, lines: Int, file: String
  ) throws(Diagnostic) {
    let offset: Int
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: block.span)
      return
    } catch {
      offset = error.byteOffsets.lowerBound
    }
    let line = lines + block[..<offset].count { $0 == 0x0A } + 1
    throw DecodedText.fault(
      byte: block[offset], at: consumed + offset, line: line, encoding: .utf8, wasAsked: false, file: file)
  }
}
