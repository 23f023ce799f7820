public import Terminology
public import TextKit

/// Glossaries from files and folders.
public enum GlossaryFiles {
  /// Reads each file named, and of each folder named every `.tsv` file.
  ///
  /// - Returns: The glossaries, and warnings about rows that could not be used, each with file, line and column.
  /// - Throws: `Diagnostic` with code `no-input` when a file is not there or a folder holds no glossary, or `bad-data`
  ///   when a file is no glossary for the source language.
  public static func load(
    _ paths: [String], source: LanguageTag, target: LanguageTag?
  ) throws(Diagnostic) -> (glossaries: [Glossary], diagnostics: [Diagnostic]) {
    var glossaries: [Glossary] = []
    var diagnostics: [Diagnostic] = []
    for path in try files(in: paths) {
      let decoded = try DecodedText(InputFile.read(path), file: path)
      do {
        let (glossary, found) = try GlossaryTable.read(decoded.text, source: source, target: target)
        glossaries.append(glossary)
        diagnostics += found.map { $0.inFile(path) }
      } catch {
        throw error.inFile(path)
      }
    }
    return (glossaries, diagnostics)
  }

  private static func files(in paths: [String]) throws(Diagnostic) -> [String] {
    var files: [String] = []
    for path in paths {
      guard InputFile.isFolder(path) else {
        files.append(path)
        continue
      }
      let tables = try InputFile.names(inFolder: path).filter { $0.hasSuffix(".tsv") && !$0.hasPrefix(".") }
      guard !tables.isEmpty else {
        throw Diagnostic(
          .noInput, "there is no glossary in this folder", at: Diagnostic.Place(file: path),
          help: "glossaries end in .tsv")
      }
      files += tables.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }
    return files
  }
}
