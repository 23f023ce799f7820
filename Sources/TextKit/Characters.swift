internal import CICU

/// Unicode properties as ICU has them, so that every room reads the same version of Unicode. O(1) each.
extension Unicode.Scalar {
  package var isLetter: Bool { icu_is_letter(value) }
  package var isMark: Bool { icu_is_mark(value) }
  package var isDecimalDigit: Bool { icu_is_digit(value) }
  @usableFromInline package var isUppercaseLetter: Bool { icu_is_uppercase(value) }
  @usableFromInline package var isLowercaseLetter: Bool { icu_is_lowercase(value) }
  /// A digit, a Roman numeral, a fraction: any kind of number.
  package var isNumber: Bool { icu_is_number(value) }
  /// A letter or mark of a script that sets no spaces between words: Han, Kana, Thai, Lao, Khmer, Myanmar.
  package var isOfUnspacedScript: Bool { value >= 0x0E00 && (isLetter || isMark) && icu_is_unspaced(value) }
  @usableFromInline package var isUnicodeWhiteSpace: Bool { icu_is_white_space(value) }

  /// The scalar without case, by simple case folding.
  package var caseFolded: Unicode.Scalar { Unicode.Scalar(icu_fold_scalar(value)) ?? self }

  /// The scalar in lower case, by simple mapping.
  package var lowercased: Unicode.Scalar { Unicode.Scalar(icu_lowercase_scalar(value)) ?? self }
}

extension String {
  /// The text in Unicode Normalization Form C: `å` is one scalar whichever way it was typed. O(n).
  package var composed: String {
    // ASCII and Latin-1 letters are composed already; only text with marks or higher scripts needs ICU.
    if utf8.allSatisfy({ $0 < 0xCC }) { return self }
    return normalized(icu_nfc)
  }

  /// The text in Unicode Normalization Form D, letters and their marks apart, as some systems write it: `å` is `a` and a
  /// ring. O(n).
  package var decomposed: String {
    // No character below U+00C0 has marks to be set apart.
    utf8.allSatisfy { $0 < 0xC3 } ? self : normalized(icu_nfd)
  }

  private typealias Normalizer = (
    UnsafePointer<UInt16>, Int32, UnsafeMutablePointer<UInt16>?, Int32, UnsafeMutablePointer<icu_status>
  ) -> Int32

  private func normalized(_ normalize: Normalizer) -> String {
    let units = Array(utf16)
    // Four units from one are the most there is (UAX 15, section 12.1).
    var out = [UInt16](repeating: 0, count: units.count * 4 + 8)
    let capacity = Int32(out.count)
    let length = try? checkingICU("unorm2_normalize") { normalize(units, Int32(units.count), &out, capacity, &$0) }
    return length.map { String(decoding: out[..<Int($0)], as: UTF16.self) } ?? self
  }
}
