/// Writes an XML document into UTF-8 bytes.
///
/// White space between elements is added only inside elements written as `.lines`; inside `.inline` ones every byte is
/// content. O(n).
package struct XMLWriter {
  /// How an element's content is laid out.
  package enum Layout {
    /// Elements only, each on a line of its own.
    case lines
    /// Text, or text with elements in it: nothing may be added.
    case inline
  }

  /// The document so far.
  package private(set) var bytes: [UInt8] = []
  /// How many characters that XML forbids were replaced by U+FFFD.
  package private(set) var replacedCharacters = 0
  private var depth = 0
  private var isInline = false

  /// Makes a writer and writes the XML declaration.
  package init() { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") }

  /// Writes `<!DOCTYPE …>`.
  package mutating func documentType(_ root: String, system: String) {
    raw("\n<!DOCTYPE \(root) SYSTEM \"\(system)\">")
  }

  /// Writes an element around `content`.
  ///
  /// Attributes that are nil are left out.
  package mutating func element<E: Error>(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], layout: Layout = .lines,
    _ content: (inout XMLWriter) throws(E) -> Void
  ) throws(E) {
    startTag(name, attributes)
    raw(">")
    let wasInline = isInline
    isInline = wasInline || layout == .inline
    depth += 1
    let start = bytes.count
    try content(&self)
    depth -= 1
    if !isInline, bytes.count > start { newLine() }
    isInline = wasInline
    if bytes.count > start {
      closeInline(name)
    } else {
      bytes.removeLast()
      raw("/>")
    }
  }

  /// Writes an element that holds text alone.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text content: String
  ) {
    element(name, attributes, layout: .inline) { $0.text(content) }
  }

  /// Writes an element that holds nothing.
  package mutating func emptyElement(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    startTag(name, attributes)
    raw("/>")
  }

  /// Opens an element inside inline content; for spans whose end is not known by nesting calls.
  package mutating func openInline(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    startTag(name, attributes)
    raw(">")
  }

  /// Closes an element that `openInline` opened.
  package mutating func closeInline(_ name: String) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes a comment on a line of its own. As two hyphens would end it, a space parts them.
  package mutating func comment(_ text: String) {
    newLine()
    var parted = text
    while parted.contains("--") { parted = parted.replacing("--", with: "- -") }
    raw("<!-- ")
    for scalar in parted.unicodeScalars {
      let isForbidden = scalar.value < 0x20 && scalar != "\t" && scalar != "\n" || scalar.value & ~1 == 0xFFFE
      if isForbidden { replacedCharacters += 1 }
      raw(isForbidden ? Self.replacement : String(scalar))
    }
    raw(" -->")
  }

  /// Writes text.
  package mutating func text(_ text: String) { escape(text.utf8, isAttribute: false) }

  /// Writes a part of a text.
  package mutating func text(_ text: Substring) { escape(text.utf8, isAttribute: false) }

  /// The document's bytes, ended by a line feed.
  package consuming func finished() -> [UInt8] {
    raw("\n")
    return bytes
  }

  private mutating func startTag(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    if !isInline { newLine() }
    // Piece by piece: joining them in a string first costs more than the rest of the writer.
    raw("<")
    raw(name)
    for case (let name, let value?) in attributes {
      raw(" ")
      raw(name)
      raw("=\"")
      escape(value.utf8, isAttribute: true)
      raw("\"")
    }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: some Sequence<UInt8>, isAttribute: Bool) {
    let replaced =
      text.withContiguousStorageIfAvailable { XMLEscape.append($0, to: &bytes, isAttribute: isAttribute) }
      ?? Array(text).withUnsafeBufferPointer { XMLEscape.append($0, to: &bytes, isAttribute: isAttribute) }
    replacedCharacters += replaced
  }

  private static let replacement = "\u{FFFD}"
}
