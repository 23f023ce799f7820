/// Files that are no plain text, known by their first bytes: read as text they would only give rubbish.
package enum KnownBinary {
  /// What a file is, such as “a PDF”; nil when its first bytes belong to no format known here.
  package static func name(of bytes: [UInt8]) -> String? {
    let formats: [(signature: [UInt8], name: String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive, such as Word's .docx or an .odt"),
      (Array("%PDF-".utf8), "a PDF"),
      (Array("{\\rtf".utf8), "a rich text file"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file, such as Word's .doc"),
      ([0x1F, 0x8B], "a gzip archive"),
    ]
    return formats.first { bytes.starts(with: $0.signature) }?.name
  }
}
