package import TextKit

/// A plain-text file read whole.
package enum PlainTextFile {
  /// Reads a file that is expected to be plain text in a language.
  ///
  /// - Returns: The text, the language it is clearly in where that is another, and warnings, which name the file.
  /// - Throws: `Diagnostic` as `InputFile.read`, `TextExpectation.checkContent` and `DecodedText` do.
  package static func read(
    _ path: String, encoding: TextEncoding?, expecting expectation: TextExpectation
  ) throws(Diagnostic) -> (text: String, contradiction: LanguageTag?, diagnostics: [Diagnostic]) {
    let bytes = try InputFile.read(path)
    do {
      var diagnostics = try bytes.withUnsafeBufferPointer { (head) throws(Diagnostic) in
        try expectation.checkContent(head)
      }
      var text = try DecodedText(bytes, encoding: encoding, file: path).text
      let found = text.withUTF8 { expectation.contradiction(in: $0) }
      if let found { diagnostics.append(expectation.warning(of: found)) }
      return (text, found, diagnostics.map { $0.inFile(path) })
    } catch {
      throw error.inFile(path)
    }
  }
}
