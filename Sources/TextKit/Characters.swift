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
    let units = Array(utf16)
    var out = [UInt16](repeating: 0, count: units.count * 3 + 8)
    let capacity = Int32(out.count)
    guard let length = try? checkingICU("unorm2_normalize", { icu_nfc(units, Int32(units.count), &out, capacity, &$0) })
    else { return self }
    return String(decoding: out[..<Int(length)], as: UTF16.self)
  }
}
