/// Text as it stands in an XML document.
enum XMLEscape {
  /// Appends UTF-8 text, escaped.
  ///
  /// `>` is always escaped, so that `]]>` never stands in text; CR is, because a parser would read it as LF; in
  /// attributes TAB and LF are, because a parser would read them as spaces. Characters that XML forbids become U+FFFD.
  ///
  /// - Returns: How many characters were replaced.
  /// - Complexity: O(n).
  @discardableResult
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], isAttribute: Bool = false) -> Int {
    var plain = 0
    var replaced = 0
    for (index, byte) in text.enumerated() {
      var length = 1
      let escaped: StaticString
      switch byte {
      case UInt8(ascii: "&"): escaped = "&amp;"
      case UInt8(ascii: "<"): escaped = "&lt;"
      case UInt8(ascii: ">"): escaped = "&gt;"
      case UInt8(ascii: "\"") where isAttribute: escaped = "&quot;"
      case 0x0D: escaped = "&#13;"
      case 0x09 where isAttribute: escaped = "&#9;"
      case 0x0A where isAttribute: escaped = "&#10;"
      case 0x09, 0x0A: continue
      case 0..<0x20:
        escaped = "\u{FFFD}"
        replaced += 1
      case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
        length = 3  // U+FFFE and U+FFFF
        escaped = "\u{FFFD}"
        replaced += 1
      default: continue
      }
      bytes.append(contentsOf: text[plain..<index])
      escaped.withUTF8Buffer { bytes.append(contentsOf: $0) }
      plain = index + length
    }
    bytes.append(contentsOf: text[plain...])
    return replaced
  }

  /// Appends text, escaped.
  @discardableResult
  static func append(_ text: String, to bytes: inout [UInt8], isAttribute: Bool = false) -> Int {
    var text = text
    return text.withUTF8 { append($0, to: &bytes, isAttribute: isAttribute) }
  }
}
