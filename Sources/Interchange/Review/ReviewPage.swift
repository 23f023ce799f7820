public import Bitext
public import TextKit

/// A bilingual file as one HTML page to read, print and discuss: source beside target, terms marked, nothing to install.
///
/// The page holds its style and its script and asks the network for nothing; its security policy lets nothing else run.
/// Without the script all of it can be read; the script adds a filter and keys to go from segment to segment. It follows
/// the reader's choice of light or dark, folds to one column on a telephone, and prints on A4.
public enum ReviewPage {
  /// Writes the page: HTML, UTF-8.
  ///
  /// O(n).
  ///
  /// - Returns: The page. Characters that no document may hold appear as U+FFFD, and terms that stand outside their
  ///   segment's text are listed without a mark; each segment with such a place has a warning.
  /// - Throws: Nothing today; formats share one signature.
  public static func encode(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    var writer = ReviewPageWriter(file)
    writer.write()
    return EncodedFile(bytes: writer.html.bytes, diagnostics: writer.diagnostics)
  }
}
