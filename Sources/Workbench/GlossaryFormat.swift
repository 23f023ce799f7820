public import Bitext
import Glibc
public import Interchange
import Terminology
public import TextKit

/// The formats that glossaries come in.
public enum GlossaryFormat: String, Sendable, CaseIterable {
  /// The project's own table, with TAB between cells.
  case tsv
  /// Comma-separated values (RFC 4180); with semicolons they are read too.
  case csv
  /// Semicolon-separated values with a byte-order mark, as spreadsheets save them where a comma parts decimals.
  case ssv
  /// TBX 3 (ISO 30042:2019), dialect TBX-Basic, data categories as attributes.
  case tbx
  /// The same with data categories as elements.
  case tbxDCT = "tbx-dct"
  /// TBX 2 (2008): `martif`.
  case tbx2
  /// OmegaT's three columns.
  case omegat
  /// UTX 1.11.
  case utx

  /// The format a file's ending stands for; nil when it says nothing.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "tsv", "tab": self = .tsv
    case "csv": self = .csv
    case "tbx": self = .tbx
    case "utx": self = .utx
    case "txt": self = .omegat
    default: return nil
    }
  }

  /// The endings of glossaries in a folder.
  static let endings = [".tsv", ".csv", ".tbx", ".utx"]

  /// Reads a glossary, whose content says what format it is in.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - path: Its name, for messages, and to know XML that does not look like it.
  ///   - source: Of a table without header, the language of the first column, and that translated from.
  ///   - target: Of a table without header, the language of the second column.
  ///   - encoding: What a table is in, by any name ICU knows; nil to go by its byte-order mark, else UTF-8.
  /// - Throws: `Diagnostic` when the bytes are no glossary in any format.
  public static func decode(
    _ bytes: [UInt8], named path: String, source: LanguageTag, target: LanguageTag?, encoding: String? = nil
  ) throws(Diagnostic) -> DecodedTermbase {
    if isXML(bytes, path) { return try TBX.decode(bytes) }
    let asked: TextEncoding? = if let encoding { try TextEncoding(named: encoding) } else { nil }
    let text: String
    do throws(Diagnostic) {
      text = try DecodedText(bytes, encoding: asked, file: path).text
    } catch {
      if asked != nil { throw error }
      throw Diagnostic(
        error.code, error.message, at: error.place,
        help: "spreadsheets often save windows-1252, which is made UTF-8 so: "
          + "ordsmed glossary convert \(path) --encoding windows-1252 -o terms.tsv")
    }
    if UTX.isUTX(text) { return try UTX.decode(text) }
    return try GlossaryTable.decode(text, source: source, target: target)
  }

  /// Writes a glossary.
  ///
  /// - Parameters:
  ///   - source: The language translated from, for the formats that know one pair.
  ///   - target: The language translated into, for the same.
  /// - Throws: `Diagnostic` when the format cannot hold what it is given.
  public func encode(
    _ termbase: Termbase, source: LanguageTag, target: LanguageTag
  ) throws(Diagnostic) -> EncodedFile {
    let (bytes, diagnostics): ([UInt8], [Diagnostic])
    switch self {
    case .tbx: return try TBX.encode(termbase, as: .basicDCA)
    case .tbxDCT: return try TBX.encode(termbase, as: .basicDCT)
    case .tbx2: return try TBX.encode(termbase, as: .martif)
    case .tsv: (bytes, diagnostics) = GlossaryTable.encode(termbase, separator: .tab)
    case .csv: (bytes, diagnostics) = GlossaryTable.encode(termbase, separator: .comma)
    case .ssv: (bytes, diagnostics) = GlossaryTable.encode(termbase, separator: .semicolon)
    case .omegat:
      try Self.check(termbase, has: source, target)
      (bytes, diagnostics) = OmegaTGlossary.encode(termbase, source: source, target: target)
    case .utx:
      try Self.check(termbase, has: source, target)
      (bytes, diagnostics) = UTX.encode(termbase, source: source, target: target, date: Self.now())
    }
    return EncodedFile(bytes: bytes, diagnostics: diagnostics)
  }

  private static func isXML(_ bytes: [UInt8], _ path: String) -> Bool {
    let named = GlossaryFormat(path: path)
    if named == .tbx { return true }
    // A table may begin with any character; XML without its ending is told by what it must begin with.
    let head = bytes.prefix(64).filter { $0 != 0 && $0 < 0x80 }
    let start = head.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return ["<?xml", "<!doctype", "<!--", "<martif", "<tbx"].contains { text.hasPrefix($0) }
  }

  private static func check(
    _ termbase: Termbase, has source: LanguageTag, _ target: LanguageTag
  ) throws(Diagnostic) {
    for language in [source, target] where !termbase.languages.contains(where: { $0.matches(language) }) {
      throw Diagnostic(
        .usage, "the glossary has no terms in \(language), and this format holds one pair of languages",
        help: "it has \(termbase.languages.map(\.tag).joined(separator: ", ")): choose with --source and --target")
    }
  }

  /// The time in UTC, as ISO 8601 has it.
  private static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let length = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
