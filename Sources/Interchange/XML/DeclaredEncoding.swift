package import TextKit

/// The encoding that an XML declaration names, held against the bytes.
///
/// A parser finds out when bytes are no UTF-8. It cannot find out that they are UTF-8 where the declaration says an
/// encoding in which every byte is a letter: the text would be read as `BlÃ¥bÃ¦r`.
package enum DeclaredEncoding {
  /// Refuses a document that says it is in an encoding of single bytes and begins with what only UTF-8 is likely to hold:
  /// letters beyond ASCII, all of them in its sequences of two bytes and more. UTF-32 is refused too.
  ///
  /// - Parameter head: The document's beginning; the more, the surer.
  /// - Throws: `Diagnostic` with code `bad-data`.
  package static func check(_ head: [UInt8]) throws(Diagnostic) {
    try refuseWide(head)
    guard let name = name(in: head) else { return }
    let isSingleByte = ["iso-8859-", "windows-125", "latin", "cp125", "us-ascii"].contains { name.hasPrefix($0) }
    guard isSingleByte, head.contains(where: { $0 >= 0x80 }) else { return }
    // A sequence may be cut by the end of the beginning.
    var end = head.count
    while end > 0, head.count - end < 4, head[end - 1] >= 0x80 { end -= 1 }
    guard head[..<end].contains(where: { $0 >= 0x80 }), String(validating: head[..<end], as: UTF8.self) != nil else {
      return
    }
    throw Diagnostic(
      .badData, "the file says that it is in \(name), but its letters are UTF-8", at: Diagnostic.Place(line: 1),
      help: "write encoding=\"UTF-8\" in its first line, or export it again from the program that made it")
  }

  /// Refuses UTF-32, which the parser does not read, by its mark or by the `<` that a document begins with.
  private static func refuseWide(_ head: [UInt8]) throws(Diagnostic) {
    let beginnings =
      [TextEncoding.utf32LittleEndian, .utf32BigEndian].map(\.byteOrderMark) + [[0x3C, 0, 0, 0], [0, 0, 0, 0x3C]]
    guard beginnings.contains(where: { head.starts(with: $0) }) else { return }
    throw Diagnostic(
      .badData, "the file is in UTF-32, which is not read", at: Diagnostic.Place(line: 1, column: 1),
      help: "save it as UTF-8")
  }

  private static func name(in head: [UInt8]) -> String? {
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let declaration = String(decoding: head[..<end], as: UTF8.self)
    let parts = declaration.split { $0 == "\"" || $0 == "'" }
    guard let index = parts.firstIndex(where: { $0.contains("encoding") }), index + 1 < parts.count else { return nil }
    return parts[index + 1].lowercased()
  }
}
