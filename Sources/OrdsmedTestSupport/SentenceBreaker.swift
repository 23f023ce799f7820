import CICU

/// ICU's own sentence iterator: the judge of the product's boundaries in tests.
public enum SentenceBreaker {
  /// ICU's boundaries after the text's start, as UTF-8 offsets, the last one being the text's end; nil when ICU refuses.
  public static func boundaries(in text: [UInt8], locale: String) -> [Int]? {
    var status: icu_status = 0
    guard let iterator = icu_sentences_open(locale, &status), status <= 0 else { return nil }
    defer { icu_break_close(iterator) }
    return text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, !buffer.isEmpty else { return [] }
      icu_break_set_utf8(iterator, base, Int64(buffer.count), &status)
      guard status <= 0 else { return nil }
      var boundaries: [Int] = []
      _ = icu_break_first(iterator)
      while true {
        let boundary = icu_break_next(iterator)
        if boundary < 0 { return boundaries }
        boundaries.append(Int(boundary))
      }
    }
  }
}
