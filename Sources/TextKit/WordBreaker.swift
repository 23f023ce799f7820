internal import CICU

/// ICU's word boundaries, by its dictionaries in scripts that are written without spaces.
///
/// It keeps state while it works, so one task uses it at a time.
package struct WordBreaker: ~Copyable {
  private let handle: OpaquePointer

  /// Opens ICU's iterator, which takes its dictionaries from the text's scripts and not from a language.
  package init() throws(Diagnostic) {
    handle = try openingICU("ubrk_open") { icu_words_open("", &$0) }
  }

  deinit { icu_break_close(handle) }

  /// The boundaries in a stretch of UTF-8 text: byte offsets from its start, without the start, with the end. O(n).
  package func ends(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let base = text.baseAddress, !text.isEmpty else { return [] }
    var status: icu_status = 0
    icu_break_set_utf8(handle, base, Int64(text.count), &status)
    guard status <= 0 else { return [text.count] }
    var ends: [Int] = []
    _ = icu_break_first(handle)
    while case let end = icu_break_next(handle), end > 0 { ends.append(Int(end)) }
    return ends
  }
}
