/// Reads the tokens of texts with their folded bytes. One task uses it at a time.
struct TokenReader {
  private let words = UnspacedWords()
  private var folder = CaseFolder()

  /// Calls `body` with each token of valid UTF-8 text and with its bytes without case, good until `body` returns. O(n).
  @inline(__always)
  mutating func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ body: (Token, _ folded: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var scanner = TokenScanner(text, words: words)
    while let token = scanner.next() { folder.withFolded(token, in: text) { body(token, $0) } }
  }
}
