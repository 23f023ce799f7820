internal import CICU

/// ICU's sentence boundaries (Unicode Standard Annex 29) over UTF-8 text.
///
/// It owns its ICU handle and is not `Sendable`: ICU's iterators serve one thread at a time.
package struct SentenceBreaker: ~Copyable {
  private let handle: OpaquePointer

  /// The longest text one call takes, in bytes: ICU counts in 32 bits.
  package static let maximumLength = Int(Int32.max)

  /// Opens ICU's rules for a locale; a locale unknown to ICU gets the root rules.
  package init(locale: String) throws(Diagnostic) {
    handle = try openingICU("ubrk_open(\(locale))") { icu_sentences_open(locale, &$0) }
  }

  deinit { icu_break_close(handle) }

  /// Calls `body` with the byte offset of each boundary after the start, the last one being the text's end.
  ///
  /// O(n); no allocation.
  package borrowing func forEachBoundary(
    in text: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void
  ) throws(Diagnostic) {
    guard let base = text.baseAddress, !text.isEmpty else { return }
    precondition(text.count <= Self.maximumLength)
    try checkingICU("ubrk_setUText") { icu_break_set_utf8(handle, base, Int64(text.count), &$0) }
    _ = icu_break_first(handle)
    while true {
      let boundary = icu_break_next(handle)
      if boundary < 0 { return }
      body(Int(boundary))
    }
  }
}
