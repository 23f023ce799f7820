public import Bitext
public import TextKit

/// The formats that bilingual files come in.
public enum BilingualFormat: String, Sendable, CaseIterable {
  /// XLIFF 2.1 (OASIS, 2018).
  case xliff21 = "xliff-2.1"
  /// XLIFF 1.2 (OASIS, 2008).
  case xliff12 = "xliff-1.2"
  /// TMX 1.4b (LISA OSCAR, 2005): a translation memory.
  case tmx
  /// A table with TAB between cells, for spreadsheets.
  case tsv
  /// A JSON object a line.
  case jsonl
  /// A page to read and print. It is written, never read.
  case html

  /// The ending a file of this format has, without the full stop.
  public var pathExtension: String {
    switch self {
    case .xliff21, .xliff12: "xlf"
    case .tmx: "tmx"
    case .tsv: "tsv"
    case .jsonl: "jsonl"
    case .html: "html"
    }
  }

  /// The format a file's ending stands for; `.xlf` is XLIFF 2.1. Nil when the ending says nothing.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "xlf", "xliff", "xlf2": self = .xliff21
    case "tmx": self = .tmx
    case "tsv", "tab": self = .tsv
    case "jsonl", "ndjson": self = .jsonl
    case "html", "htm": self = .html
    default: return nil
    }
  }

  /// Writes a bilingual file.
  ///
  /// - Throws: `Diagnostic` when the format cannot hold what it is given, such as a TMX without a target language.
  public func encode(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    switch self {
    case .xliff21: try XLIFF21.encode(file)
    case .xliff12: try XLIFF12.encode(file)
    case .tmx: try TMX.encode(file)
    case .tsv: try SegmentTable.encode(file)
    case .jsonl: try SegmentLines.encode(file)
    case .html: try ReviewPage.encode(file)
    }
  }

  /// Reads a bilingual file.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` and the line and column where the file is not what it should be.
  public func decode(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    switch self {
    // One ending serves both versions, so the file itself is asked.
    case .xliff21, .xliff12: try XLIFF.decode(bytes)
    case .tmx: try TMX.decode(bytes)
    case .tsv: try SegmentTable.decode(bytes)
    case .jsonl: try SegmentLines.decode(bytes)
    case .html:
      throw Diagnostic(
        .usage, "a review page is for reading; no targets are read from it",
        help: "use the XLIFF, TSV or JSON Lines file that was written with it")
    }
  }
}
