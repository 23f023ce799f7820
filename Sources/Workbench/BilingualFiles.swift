public import Interchange
public import TextKit

/// Bilingual files on disk.
public enum BilingualFiles {
  /// Reads a bilingual file, its format going by its ending.
  ///
  /// - Throws: `Diagnostic` with the file's name and, for bad data, line and column.
  public static func read(_ path: String, as format: BilingualFormat? = nil) throws(Diagnostic) -> DecodedFile {
    if !InputFile.exists(path) { _ = try InputFile.read(path) }
    guard let format = format ?? BilingualFormat(path: path) else {
      throw Diagnostic(
        .usage, "the ending does not say what format this is", at: Diagnostic.Place(file: path),
        help: "bilingual files end in .xlf, .tmx, .tsv or .jsonl; or say it with --from")
    }
    do {
      var decoded = try format.decode(InputFile.read(path))
      decoded.diagnostics = decoded.diagnostics.map { $0.inFile(path) }
      return decoded
    } catch {
      throw error.inFile(path)
    }
  }

  /// The format to write a file that was read from another in: that of the first, so far as the second's name leaves it
  /// open. `.xlf` is XLIFF 2.1 unless the first is XLIFF 1.2.
  package static func outputFormat(of output: String, from input: String) throws(Diagnostic) -> BilingualFormat? {
    let format = BilingualFormat(path: output) ?? BilingualFormat(path: input)
    guard format == .xliff21, BilingualFormat(path: input) == .xliff21 else { return format }
    let head = String(decoding: try TextBlocks(input).head, as: UTF8.self)
    let isOld = head.contains("urn:oasis:names:tc:xliff:document:1.") || head.contains("<xliff version=\"1.")
    return isOld ? .xliff12 : .xliff21
  }
}
