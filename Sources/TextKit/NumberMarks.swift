internal import CICU

/// How a language writes numbers: 1 234,5 or 1,234.5. Source: CLDR, by ICU.
package struct NumberMarks: Sendable, Hashable {
  /// Between the whole number and its fraction.
  package var decimal: Unicode.Scalar
  /// Between groups of three digits.
  package var group: Unicode.Scalar

  /// The marks of a language; a point and a comma where ICU does not know.
  package init(of language: LanguageTag) {
    var (decimal, group): (UInt16, UInt16) = (0x2E, 0x2C)
    _ = try? checkingICU("unum_open") { icu_number_marks(language.tag, &decimal, &group, &$0) }
    self.decimal = Unicode.Scalar(decimal) ?? "."
    self.group = Unicode.Scalar(group) ?? ","
  }
}
