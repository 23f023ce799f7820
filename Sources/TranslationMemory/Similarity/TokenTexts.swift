/// A text and its tokens.
struct TokenTexts {
  let bytes: [UInt8]
  let tokens: [Token]

  init(_ text: String) {
    var tokens: [Token] = []
    var text = text
    bytes = text.withUTF8 { utf8 in
      var scanner = TokenScanner(utf8, words: UnspacedWords())
      while let token = scanner.next() { tokens.append(token) }
      return Array(utf8)
    }
    self.tokens = tokens
  }

  var count: Int { tokens.count }

  /// The white space before the first token; all of a text without tokens.
  var lead: String { String(decoding: bytes[..<(tokens.first?.range.lowerBound ?? bytes.count)], as: UTF8.self) }

  func range(_ token: Int) -> Range<Int> { tokens[token].range }

  /// A token without the white space.
  func word(_ token: Int) -> String { String(decoding: bytes[range(token)], as: UTF8.self) }

  /// A token with the white space after it.
  func text(_ token: Int) -> String {
    let end = token + 1 < tokens.count ? range(token + 1).lowerBound : bytes.count
    return String(decoding: bytes[range(token).lowerBound..<end], as: UTF8.self)
  }

  func isEqual(_ token: Int, _ other: TokenTexts, _ otherToken: Int) -> Bool {
    bytes[range(token)].elementsEqual(other.bytes[other.range(otherToken)])
  }
}
