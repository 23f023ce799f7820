package import Bitext
package import TextKit

/// Plain text: each line that is not empty is a unit, unless lines are joined; everything between is skeleton.
package enum PlainText {
  /// The name of the filter in skeletons.
  package static let name = "text"

  /// The units of a text, one segment each, and the skeleton that a merge needs.
  ///
  /// Characters that XML forbids are replaced by U+FFFD in the units; the skeleton keeps the original.
  ///
  /// - Parameter progress: Called after each unit with the number of bytes read so far.
  /// - Returns: The document, and a warning for the characters that were replaced.
  /// - Throws: `Diagnostic` with code `bad-data` when there is no text, or when the encoding does not give back the
  ///   bytes it was read from, so that a merge could not leave the rest as it was.
  package static func extract(
    _ decoded: DecodedText, id: String, name: String, lineBreaks: LineBreaks = .always,
    progress: (Int) -> Void = { _ in }
  ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
    var document = Document(id: id, name: name)
    var places: [Range<Int>] = []
    var forbidden = ForbiddenReport()
    var text = decoded.text
    text.makeContiguousUTF8()
    text.utf8.span.withUnsafeBufferPointer { buffer in
      for visible in Stretches(buffer, lineBreaks: lineBreaks) {
        let unitText = forbidden.replacing(in: buffer.string(visible), at: visible.lowerBound)
        let unitID = "u\(document.units.count + 1)"
        let segment = Segment(id: unitID + ".s1", source: InlineText(unitText))
        document.units.append(Unit(id: unitID, parts: [.segment(segment)]))
        places.append(visible)
        progress(visible.upperBound)
      }
    }
    guard !document.units.isEmpty else {
      throw Diagnostic(.badData, "there is no text to translate", help: "the file is empty or holds only white space")
    }
    document.skeleton = Skeleton(
      filter: Self.name,
      content: PlainTextSkeleton(
        encoding: decoded.encoding.name, hasByteOrderMark: decoded.hasByteOrderMark, text: text, units: places
      ).content)
    return (document, forbidden.diagnostics(in: text))
  }
}

/// Counts the characters that XML forbids and remembers the first.
private struct ForbiddenReport {
  private var count = 0
  private var first: Int?

  mutating func replacing(in text: String, at offset: Int) -> String {
    let (clean, replaced) = ForbiddenCharacters.replaced(in: text)
    if replaced > 0, first == nil {
      let before = text.unicodeScalars.prefix { !ForbiddenCharacters.contains($0) }
      first = offset + before.reduce(0) { $0 + UTF8.width($1) }
    }
    count += replaced
    return clean
  }

  func diagnostics(in text: String) -> [Diagnostic] {
    guard let first else { return [] }
    return [ForbiddenCharacters.warning(count: count, at: LineIndex(Array(text.utf8)).place(at: first))]
  }
}
