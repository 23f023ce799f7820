package import Bitext
package import TextKit

extension PlainText {
  /// What a merge made, and of what.
  package struct Merged: Sendable {
    /// The translated document's bytes.
    package var bytes: [UInt8]
    /// Segments whose target stands in the document.
    package var translated: Int
    /// Segments left as they were, having no target.
    package var untranslated: Int
    /// Those of `translated` that nobody has confirmed.
    package var unconfirmed: Int
    /// What the user should know.
    package var diagnostics: [Diagnostic]
  }

  /// Puts the targets of a document into its skeleton.
  ///
  /// A segment without a target keeps the original's text byte for byte, and so does everything between units.
  ///
  /// - Parameters:
  ///   - document: A document whose skeleton this filter made.
  ///   - encoding: The encoding to write in; nil for the original's.
  /// - Throws: `Diagnostic` with code `bad-data` when the skeleton is missing or damaged, or when the encoding lacks a
  ///   character of a target.
  package static func merge(
    _ document: Document, encoding: TextEncoding? = nil
  ) throws(Diagnostic) -> Merged {
    guard let stored = document.skeleton, stored.filter == name else {
      throw Diagnostic(
        .badData, "the file carries no skeleton for “\(document.name)”",
        help: "name the original: --original FILE")
    }
    let skeleton = try PlainTextSkeleton(content: stored.content)
    let written: TextEncoding = if let encoding { encoding } else { try TextEncoding(named: skeleton.encoding) }
    var merged = Merged(bytes: [], translated: 0, untranslated: 0, unconfirmed: 0, diagnostics: [])
    var units = [String: Unit](minimumCapacity: document.units.count)
    for unit in document.units where units.updateValue(unit, forKey: unit.id) != nil {
      merged.diagnostics.append(
        Diagnostic(.badData, "unit \(unit.id) stands twice; the last one was used", severity: .warning))
    }
    let source = Array(skeleton.text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count + source.count / 4)
    var end = 0
    for (index, range) in skeleton.units.enumerated() {
      out += source[end..<range.lowerBound]
      end = range.upperBound
      let text = String(decoding: source[range], as: UTF8.self)
      if let unit = units.removeValue(forKey: "u\(index + 1)") {
        out += merged.text(of: unit, original: text).utf8
      } else {
        out += source[range]
        merged.diagnostics.append(
          Diagnostic(.badData, "unit u\(index + 1) is missing; its original text was kept", severity: .warning))
      }
    }
    out += source[end...]
    for id in units.keys.sorted() {
      merged.diagnostics.append(
        Diagnostic(.badData, "unit \(id) is not in the original; its text was left out", severity: .warning))
    }
    let text = DecodedText(
      text: String(decoding: out, as: UTF8.self), encoding: written,
      hasByteOrderMark: skeleton.hasByteOrderMark)
    merged.bytes = try text.encoded()
    return merged
  }
}

extension PlainText.Merged {
  /// The text of one unit: targets where there are any, else the original's own characters.
  fileprivate mutating func text(of unit: Unit, original: String) -> String {
    let originals = Self.originals(of: unit, in: original)
    var text = ""
    for (index, part) in unit.parts.enumerated() {
      switch part {
      case .segment(let segment):
        if segment.hasTarget, let target = segment.target {
          text += target.text
          translated += 1
          if !segment.isConfirmed { unconfirmed += 1 }
        } else {
          text += originals?[index] ?? segment.source.text
          untranslated += 1
        }
      case .ignorable(let space):
        text += originals?[index] ?? space
      }
    }
    return text
  }

  /// The original's text of each part.
  ///
  /// A part's source has as many scalars as the original it was made from, though some may have been replaced as XML
  /// demands. Nil when another tool has changed the sources, so that they no longer line up.
  private static func originals(of unit: Unit, in original: String) -> [String]? {
    var rest = Substring(original).unicodeScalars
    var originals: [String] = []
    for part in unit.parts {
      let source =
        switch part {
        case .segment(let segment): segment.source.text
        case .ignorable(let space): space
        }
      let piece = rest.prefix(source.unicodeScalars.count)
      guard ForbiddenCharacters.replaced(in: String(piece)).text == source else { return nil }
      originals.append(String(piece))
      rest = rest.dropFirst(piece.count)
    }
    return rest.isEmpty ? originals : nil
  }
}
