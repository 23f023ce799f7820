internal import CICU

extension Unicode.Scalar {
  /// Whether it belongs to the Latin script, or to none: digits, punctuation, combining marks. O(1).
  package var isLatin: Bool { icu_is_latin(value) }
}

extension String {
  /// What the text looks like: texts with the same skeleton may be taken for each other (Unicode Technical Standard 39).
  ///
  /// O(n), and slow: for a letter that is suspect already.
  package var confusableSkeleton: String {
    let units = Array(utf16)
    var out = [UInt16](repeating: 0, count: units.count * 8 + 16)
    let capacity = Int32(out.count)
    let length = try? checkingICU("uspoof_getSkeleton") {
      icu_confusable_skeleton(units, Int32(units.count), &out, capacity, &$0)
    }
    return length.map { String(decoding: out[..<Int($0)], as: UTF16.self) } ?? self
  }
}
