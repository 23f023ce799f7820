import Bitext
import Interchange
import TextKit
import Workbench

/// Which documents go into which files, worked out and checked before any work is done.
struct OutputPlan {
  private struct Item {
    var path: String
    var format: BilingualFormat
    /// The documents that go into the file, by their place in the order given.
    var documents: Range<Int>
  }

  /// A file that was written.
  struct Written {
    var path: String
    var summary: String
    var diagnostics: [Diagnostic]
  }

  private let folder: String?
  private let items: [Item]
  private let source: LanguageTag
  private let target: LanguageTag

  /// Works the plan out.
  ///
  /// - Throws: `Diagnostic` with code `usage` when the output's name says no format, or says several files one name.
  init(
    _ output: String, formats: [BilingualFormat], default: BilingualFormat, sources: [String],
    languages: (source: LanguageTag, target: LanguageTag)
  ) throws(Diagnostic) {
    (source, target) = languages
    if output.hasSuffix("/") || InputFile.isFolder(output) {
      let folder = output.hasSuffix("/") ? output : output + "/"
      self.folder = folder
      var items: [Item] = []
      for (index, source) in sources.enumerated() {
        let name = source == InputFile.standardInput ? "stdin.txt" : OutputFile.name(of: source)
        for format in formats.isEmpty ? [`default`] : formats {
          items.append(
            Item(path: "\(folder)\(name).\(format.pathExtension)", format: format, documents: index..<index + 1))
        }
      }
      self.items = items
      var seen: Set<String> = []
      for item in items where !seen.insert(item.path).inserted {
        throw Diagnostic(
          .usage, "two outputs would both be \(item.path)", help: "prepare them apart, or into different folders")
      }
      return
    }
    folder = nil
    guard formats.count <= 1 else {
      throw Diagnostic(.usage, "several --to need a folder to write to", help: "end the name with /: -o \(output)/")
    }
    // `.xlf` is what --xliff says it is, which the default carries.
    let named = BilingualFormat(path: output).map { $0 == .xliff21 ? `default` : $0 }
    guard let format = formats.first ?? named ?? (output == OutputFile.standardOutput ? `default` : nil) else {
      throw Diagnostic(
        .usage, "the name “\(output)” does not say what format to write",
        help: "end it with .xlf, .tmx, .tsv, .jsonl or .html, or with / for a folder; or say it with --to")
    }
    items = [Item(path: output, format: format, documents: 0..<sources.count)]
  }

  /// Refuses what cannot or must not be written.
  func check(replacing: Bool, inputs: [String]) throws(Diagnostic) {
    // A folder that is yet to be made holds nothing that could be replaced.
    if let folder, !InputFile.isFolder(folder) { return }
    for item in items { try OutputFile.check(item.path, replacing: replacing, inputs: inputs) }
  }

  /// Writes all files. All are encoded before the first is written.
  func write(_ documents: [Document], replacing: Bool) throws(Diagnostic) -> [Written] {
    var encoded: [(item: Item, file: EncodedFile)] = []
    for item in items {
      let file = BilingualFile(
        sourceLanguage: source, targetLanguage: target, documents: Array(documents[item.documents]))
      encoded.append((item, try item.format.encode(file)))
    }
    if let folder { try OutputFile.makeFolder(folder) }
    var written: [Written] = []
    for (item, file) in encoded {
      try OutputFile.write(file.bytes, to: item.path, replacing: replacing)
      let segments = documents[item.documents].flatMap(\.segments)
      let terms = segments.reduce(0) { $0 + $1.terms.count }
      let summary = "\(counted(segments.count, "segment")), \(counted(terms, "term")) found"
      written.append(
        Written(
          path: item.path == OutputFile.standardOutput ? "standard output" : item.path, summary: summary,
          diagnostics: file.diagnostics))
    }
    return written
  }
}
