public import Bitext
public import Terminology
public import TextKit

/// Glossaries from files and folders.
public enum GlossaryFiles {
  /// Reads each file named, and of each folder named every file that ends as glossaries do.
  ///
  /// - Parameter keepGoing: Whether broken rows are left out with a warning, where else nothing is loaded.
  /// - Returns: The glossaries, and warnings about rows that could not be used, each with file, line and column.
  /// - Throws: `Diagnostic` with code `no-input` when a file is not there or a folder holds no glossary, or `bad-data`
  ///   when a file is no glossary for the source language, or a row is broken.
  public static func load(
    _ paths: [String], source: LanguageTag, target: LanguageTag?, keepGoing: Bool = false
  ) throws(Diagnostic) -> (glossaries: [Glossary], diagnostics: [Diagnostic]) {
    var glossaries: [Glossary] = []
    var diagnostics: [Diagnostic] = []
    for path in try files(in: paths) {
      let decoded = try read(path, source: source, target: target, keepGoing: keepGoing)
      do {
        let (glossary, found) = try Glossary.of(decoded.termbase, source: source, target: target)
        glossaries.append(glossary)
        diagnostics += decoded.diagnostics + found.map { $0.inFile(path) }
      } catch {
        throw error.inFile(path)
      }
    }
    return (glossaries, Self.joined(diagnostics))
  }

  /// Reads all that a glossary file holds, whatever its format.
  ///
  /// - Returns: The terms, and what the user should know, each with file, line and column.
  /// - Throws: `Diagnostic` as `load` does.
  public static func read(
    _ path: String, source: LanguageTag, target: LanguageTag?, keepGoing: Bool = false, encoding: String? = nil
  ) throws(Diagnostic) -> DecodedTermbase {
    let bytes = try InputFile.read(path)
    do {
      var decoded = try GlossaryFormat.decode(
        bytes, named: path, source: source, target: target, encoding: encoding
      ).checked(keepGoing: keepGoing)
      decoded.diagnostics = decoded.diagnostics.map { $0.inFile(path) }
      return decoded
    } catch {
      throw error.inFile(path)
    }
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

  /// The files named, those of a folder by name.
  package static func files(in paths: [String]) throws(Diagnostic) -> [String] {
    var files: [String] = []
    for path in paths {
      guard InputFile.isFolder(path) else {
        files.append(path)
        continue
      }
      let tables = try InputFile.names(inFolder: path).filter { name in
        !name.hasPrefix(".") && GlossaryFormat.endings.contains { name.hasSuffix($0) }
      }
      guard !tables.isEmpty else {
        throw Diagnostic(
          .noInput, "there is no glossary in this folder", at: Diagnostic.Place(file: path),
          help: "glossaries end in \(GlossaryFormat.endings.joined(separator: ", "))")
      }
      files += tables.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }
    return files
  }
}
