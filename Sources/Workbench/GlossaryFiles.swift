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
    return (glossaries, Self.joined(diagnostics))
  }

  /// What is said of several glossaries in the same words is said once, of the first.
  private static func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    for diagnostic in diagnostics where diagnostic.place?.line ?? 1 == 1 { counts[diagnostic.message, default: 0] += 1 }
    var said: Set<String> = []
    return diagnostics.compactMap { diagnostic in
      let count = counts[diagnostic.message] ?? 1
      guard count > 1, diagnostic.place?.line ?? 1 == 1 else { return diagnostic }
      guard said.insert(diagnostic.message).inserted else { return nil }
      var first = diagnostic
      first.message += " (and so in \(count - 1) more)"
      return first
    }
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
