import Bitext
import TextKit

/// The figures at the head of a review page.
struct ReviewCounts {
  private(set) var segments = 0
  private(set) var words = 0
  private(set) var terms = 0
  private(set) var confirmed = 0

  /// Counts a file.
  ///
  /// O(n).
  init(_ file: BilingualFile) {
    for segment in file.documents.lazy.flatMap(\.units).flatMap(\.segments) {
      segments += 1
      words += Self.words(in: segment.source.text)
      terms += segment.terms.count
      if segment.isConfirmed { confirmed += 1 }
    }
  }

  /// Runs without white space in which there is a letter or a digit, as word processors count.
  ///
  /// A dash alone is none.
  static func words(in text: String) -> Int {
    var count = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      if scalar.isUnicodeWhiteSpace {
        isCounted = false
      } else if !isCounted, scalar.isLetter || scalar.isDecimalDigit {
        isCounted = true
        count += 1
      }
    }
    return count
  }
}
