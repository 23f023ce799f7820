import TextKit

/// One token of a text: what similarity counts.
package struct Token: Sendable, Hashable {
  /// Where it stands, in UTF-8 bytes.
  package var range: Range<Int>
  /// Whether it is a word or number, and not a single other character.
  package var isWord: Bool
  /// Whether its case may have to be folded: it has capitals or characters beyond ASCII.
  var mayFold: Bool
}

/// Cuts UTF-8 text into tokens: the longest runs of letters, digits and underscores, and every other single character
/// that is not white space.
///
/// A combining mark belongs to the letter before it. Where a script sets no spaces between words, ICU's word boundaries
/// cut the run. O(n), some 200 MB/s for text in Latin letters.
struct TokenScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let words: UnspacedWords
  private var offset = 0
  /// The ends of words of an unspaced run that are still to be given out, the nearest last.
  private var pendingEnds: [Int] = []

  init(_ text: UnsafeBufferPointer<UInt8>, words: UnspacedWords) {
    self.text = text
    self.words = words
  }

  /// The next token; nil at the end.
  @inline(__always)
  mutating func next() -> Token? {
    if !pendingEnds.isEmpty { return nextPending() }
    while offset < text.count {
      let start = offset
      switch ByteClass(text[start]) {
      case .space: offset = start + 1
      case .word, .capital: return scanWord(from: start)
      case .other:
        offset = start + 1
        return Token(range: start..<offset, isWord: false, mayFold: false)
      case .beyondASCII: if let token = scanBeyondASCII(from: start) { return token }
      }
    }
    return nil
  }

  @inline(__always)
  private mutating func scanWord(from start: Int) -> Token {
    var end = start
    var mayFold = false
    scan: while end < text.count {
      switch ByteClass(text[end]) {
      case .word: end += 1
      case .capital:
        end += 1
        mayFold = true
      case .space, .other: break scan
      case .beyondASCII:
        guard let length = wordScalarLength(at: end) else { break scan }
        end += length
        mayFold = true
      }
    }
    offset = end
    return Token(range: start..<end, isWord: true, mayFold: mayFold)
  }

  /// The length of the scalar there, if it goes on with a word.
  private func wordScalarLength(at offset: Int) -> Int? {
    guard let (scalar, length) = text.scalar(at: offset) else { return nil }
    return scalar.isWordLetter || scalar.isMark && !scalar.isOfUnspacedScript ? length : nil
  }

  private mutating func scanBeyondASCII(from start: Int) -> Token? {
    guard let (scalar, length) = text.scalar(at: start) else { return nil }
    if scalar.isOfUnspacedScript { return scanUnspaced(from: start) }
    if scalar.isWordLetter { return scanWord(from: start) }
    offset = start + length
    return scalar.isWhiteSpaceFast ? nil : Token(range: start..<offset, isWord: false, mayFold: true)
  }

  private mutating func scanUnspaced(from start: Int) -> Token? {
    var end = start
    while let (scalar, length) = text.scalar(at: end), scalar.isOfUnspacedScript { end += length }
    offset = start
    pendingEnds = words.ends(in: UnsafeBufferPointer(rebasing: text[start..<end])).reversed().map { start + $0 }
    return nextPending()
  }

  private mutating func nextPending() -> Token? {
    guard let end = pendingEnds.popLast() else { return nil }
    defer { offset = end }
    return Token(range: offset..<end, isWord: true, mayFold: true)
  }
}

/// ICU's word boundaries, opened when the first text needs them: its dictionaries are large.
final class UnspacedWords {
  private var breaker: WordBreaker?
  private var isOpen = false

  func ends(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    if !isOpen {
      isOpen = true
      breaker = try? WordBreaker()
    }
    // An ICU without its break data leaves the run whole, which is a token too.
    return breaker?.ends(in: text) ?? [text.count]
  }
}

/// What a byte is to a token.
private enum ByteClass {
  case space
  case word
  case capital
  case other
  case beyondASCII

  /// The class of a byte, the frequent ones first.
  @inline(__always)
  init(_ byte: UInt8) {
    if byte &- 0x61 < 26 {
      self = .word
    } else if byte == 0x20 || byte &- 0x09 < 5 {
      self = .space
    } else if byte >= 0x80 {
      self = .beyondASCII
    } else if byte &- 0x41 < 26 {
      self = .capital
    } else {
      self = byte &- 0x30 < 10 || byte == 0x5F ? .word : .other
    }
  }
}

extension Unicode.Scalar {
  /// Whether it makes up words: a letter or number of a script that sets spaces between them.
  fileprivate var isWordLetter: Bool { (isLetter || isNumber) && !isOfUnspacedScript }
}
