import Bitext

/// What an inline code looks like in plain text.
enum CodeSyntax {
  /// Where a tag ends that starts at a place: `<b>`, `</b>`, `<br/>`, `<a href="…">`, no longer than a page has them.
  static func tagEnd(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard line[start] == UInt8(ascii: "<"), start + 1 < line.count, opensTag(line[start + 1]) else { return nil }
    var quote: UInt8?
    for place in start + 1..<min(line.count, start + 2000) {
      let byte = line[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return nil
  }

  /// Where a placeholder ends that starts at a place: `{0}`, `{name}`, `{{name}}`, without a blank.
  static func placeholderEnd(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < line.count, place - start < 2, line[place] == UInt8(ascii: "{") { place += 1 }
    let depth = place - start
    while depth > 0, place < min(line.count, start + 64), line[place] > 0x20, line[place] != UInt8(ascii: "{") {
      if line[place] == UInt8(ascii: "}") {
        let end = place + depth
        let isClosed = end <= line.count && line[place..<end].allSatisfy { $0 == UInt8(ascii: "}") }
        return isClosed ? end : nil
      }
      place += 1
    }
    return nil
  }

  /// What a tag is to the text around it.
  static func kind(of tag: Slice<UnsafeBufferPointer<UInt8>>) -> InlineCode.Kind {
    let second = tag[tag.startIndex + 1]
    if second == UInt8(ascii: "/") { return .closing }
    let name = tag.dropFirst().prefix(while: isLetter).map { $0 | 0x20 }
    // HTML's line break, picture and rule have no end tag.
    let isVoid = ["br", "img", "hr", "wbr"].contains { $0.utf8.elementsEqual(name) }
    return isLetter(second) && !isVoid && tag[tag.endIndex - 2] != UInt8(ascii: "/") ? .opening : .standalone
  }

  private static func opensTag(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
