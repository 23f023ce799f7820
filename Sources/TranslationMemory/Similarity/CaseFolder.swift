import TextKit

/// Takes the case out of tokens: two tokens are equal when their folded bytes are.
///
/// Folding is Unicode's simple one, after composition (NFC) of tokens with combining marks. It owns the buffer its
/// answers stand in, so each is good until the next.
struct CaseFolder {
  private var buffer: [UInt8] = []

  /// Calls `body` with a token's folded bytes. O(n).
  @inline(__always)
  mutating func withFolded<R>(
    _ token: Token, in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> R
  ) -> R {
    let bytes = UnsafeBufferPointer(rebasing: text[token.range])
    if !token.mayFold { return body(bytes) }
    buffer.removeAll(keepingCapacity: true)
    if bytes.contains(where: { $0 >= 0x80 }) {
      foldBeyondASCII(bytes)
    } else {
      for byte in bytes { buffer.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    }
    return buffer.withUnsafeBufferPointer(body)
  }

  private mutating func foldBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>) {
    // The lead bytes of U+0300 to U+037F, the combining marks of European scripts, and of all that is higher.
    if bytes.contains(where: { $0 == 0xCC || $0 == 0xCD || $0 >= 0xE0 }) {
      return String(decoding: bytes, as: UTF8.self).composed.unicodeScalars.forEach { append($0.caseFolded) }
    }
    var offset = 0
    while let (scalar, length) = bytes.scalar(at: offset) {
      append(scalar.caseFolded)
      offset += length
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let encoded = UTF8.encode(scalar) { buffer.append(contentsOf: encoded) }
  }
}
