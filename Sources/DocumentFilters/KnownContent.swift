/// What a file that was given as plain text turns out to be, by its content: names lie, and standard input has none.
///
/// It only looks at the beginning: a signature, XML's root element, the first lines.
package struct KnownContent: Sendable, Hashable {
  /// How far the file is from plain text.
  package enum Kind: Sendable, Hashable {
    /// No text at all: read as text it would only give rubbish.
    case binary
    /// Text made for another command: its segments, terms or rules would be lost among its marks.
    case exchange
    /// Text with tags in it.
    case markup
  }

  /// How far it is from plain text.
  package var kind: Kind
  /// What it is, such as “a PDF”.
  package var name: String
  /// What to do with it.
  package var help: String

  /// What a file is; nil when nothing speaks against plain text.
  ///
  /// - Parameter head: The file's first bytes, some thousands if there are as many, in any encoding. O(their number).
  package static func of(_ head: UnsafeBufferPointer<UInt8>) -> KnownContent? {
    if let name = binaries.first(where: { head.starts(with: $0.signature) })?.name {
      return KnownContent(kind: .binary, name: name, help: "save it as plain text first; other formats come later")
    }
    // In UTF-16 what tells formats apart is ASCII with NULs between.
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    let start = head.prefix(1 << 14)
    let bytes = isWide ? start.filter { $0 != 0 && $0 < 0x80 } : Array(start)
    let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    if let root = MarkupRoot(text) { return of(root) }
    if isGettext(text) {
      return KnownContent(
        kind: .exchange, name: "a gettext catalogue (PO)", help: "turn it into XLIFF first, as po2xliff does")
    }
    if text.hasPrefix("{\"schema\":\"ordsmed.segments") {
      return KnownContent(kind: .exchange, name: "a bilingual file (JSON Lines)", help: helpForBilingual)
    }
    if let first = text.split(whereSeparator: \.isNewline).first, isSegmentTable(first) {
      return KnownContent(kind: .exchange, name: "a bilingual file (a table)", help: helpForBilingual)
    }
    return nil
  }

  private static let helpForBilingual =
    "it is segmented already: pretranslate fills it from a memory, merge makes the translated document, export takes "
    + "translations out"

  private static let binaries: [(signature: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive, such as Word's .docx or an .odt"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
    (Array("%PDF-".utf8), "a PDF"),
    (Array("{\\rtf".utf8), "a rich text file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file, such as Word's .doc"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    (Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59], "a bzip2 archive"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3\0".utf8), "a database, perhaps a translation memory"),
  ]

  private static func of(_ root: MarkupRoot) -> KnownContent {
    switch root.name {
    case "xliff":
      KnownContent(kind: .exchange, name: "a bilingual file (XLIFF)", help: helpForBilingual)
    case "tmx":
      KnownContent(
        kind: .exchange, name: "a translation memory (TMX)", help: "take it into a memory: ordsmed memory import")
    case "tbx", "martif":
      KnownContent(kind: .exchange, name: "a glossary (TBX)", help: "give it with -g, or see ordsmed glossary convert")
    case "srx":
      KnownContent(kind: .exchange, name: "segmentation rules (SRX)", help: "give them with --srx")
    default:
      KnownContent(
        kind: .markup, name: root.isHTML ? "HTML" : "XML",
        help: "its tags are taken for text; --protect-codes keeps them whole, plain text does without them")
    }
  }

  /// Comments, and then a msgid with its msgstr.
  private static func isGettext(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline)
    guard let first = lines.first(where: { !$0.hasPrefix("#") }) else { return false }
    return ["msgid \"", "msgctxt \"", "domain \""].contains(where: first.hasPrefix)
      && lines.contains { $0.hasPrefix("msgstr") }
  }

  private static func isSegmentTable(_ line: Substring) -> Bool {
    let cells = Set(line.split(separator: "\t").map { $0.filter { $0 != "\"" } })
    return cells.isSuperset(of: ["document", "segment"]) && cells.contains { $0.hasPrefix("source:") }
  }
}
