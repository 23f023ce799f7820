internal import TextKit

/// What the index needs of a form's spelling: its key, and the keys of what a text may have before a gap in it.
struct FormReader {
  private(set) var key = KeyHash()
  /// The keys of the words before each space or hyphen.
  private(set) var prefixes: [KeyHash] = []
  /// Whether there is punctuation between its words.
  private(set) var hasPunctuation = false

  /// Reads a form; nil when no text can hold it as a term, for it has no letters or is broken by a line's end.
  ///
  /// O(length).
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !readPlainly(bytes) {
      (key, prefixes) = (KeyHash(), [])
      guard readAnything(bytes) else { return nil }
    }
    if key.length == 0 { return nil }
  }

  /// Reads letters of ASCII and Latin-1 with single spaces and hyphens between; false where there is anything else.
  private mutating func readPlainly(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    var isAfterLetter = false
    while index < bytes.count {
      let byte = bytes[index]
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
        key.add(byte | 0x20)  // digits have that bit already
        isAfterLetter = true
      } else if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] | 0x20 != 0xB7 {
        index += 1
        key.add(0xC3)
        key.add(bytes[index] < 0x9F ? bytes[index] | 0x20 : bytes[index])
        isAfterLetter = true
      } else if byte == 0x20 || byte == 0x2D, isAfterLetter, index + 1 < bytes.count {
        prefixes.append(key)
        isAfterLetter = false
      } else {
        return false
      }
      index += 1
    }
    return true
  }

  private mutating func readAnything(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = WordScanner(bytes, splitsAtHyphens: true)
    while let word = scanner.next() {
      if word.gap.joining == .closed, key.length > 0 { return false }
      if word.gap.joining == .punctuation { hasPunctuation = true }
      if key.length > 0 { prefixes.append(key) }
      key.append(Spelling(UnsafeBufferPointer(rebasing: bytes[word.start..<word.end])).key)
    }
    return true
  }
}
