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
}
