import ArgumentParser
import Bitext
import Interchange
import TextKit
import Workbench

/// `ordsmed merge`: the translated document.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put the translated document together.",
    discussion: """
      Every target that stands in the bilingual file goes into the document; where there is none the original stays, \
      byte for byte. XLIFF and JSON Lines files carry all that is needed; a table (.tsv) or memory file (.tmx) needs \
      --original.
      """)

  @Argument(help: ArgumentHelp("The bilingual file: .xlf, .jsonl, .tsv or .tmx.", valueName: "bilingual"))
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The document to write; - is standard output. A folder if there are several.", valueName: "out"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "The original, if the bilingual file does not carry it. Again for each document.", valueName: "file"))
  var original: [String] = []

  @Option(help: ArgumentHelp("The format of the bilingual file, if its ending does not say.", valueName: "format"))
  var from: String?

  @Option(help: "The encoding to write in; the original's unless given.")
  var encoding: String?

  @Option(help: "The encoding of the file that --original names, if not UTF-8.")
  var originalEncoding: String?

  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let decoded = try BilingualFiles.read(file, as: from.map(FormatArgument.read))
    Console.report(decoded.diagnostics, unless: outputOptions.quiet)
    let paths = try outputPaths(for: decoded.file.documents)
    // A folder that is yet to be made holds nothing that could be replaced.
    for path in paths where !isFolder || InputFile.isFolder(output) {
      try OutputFile.check(path, replacing: outputOptions.force, inputs: [file] + original)
    }
    var merges: [Merge] = []
    guard original.isEmpty || original.count == decoded.file.documents.count else {
      throw Diagnostic(
        .usage, "\(counted(original.count, "original")) given for \(counted(decoded.file.documents.count, "document"))",
        help: "give --original once for each document, in their order")
    }
    for (index, document) in decoded.file.documents.enumerated() {
      do {
        merges.append(try merge(document, number: index, of: decoded.file))
      } catch let error as Diagnostic {
        throw error.inFile(file)
      }
    }
    if isFolder { try OutputFile.makeFolder(output) }
    for (path, merge) in zip(paths, merges) {
      try OutputFile.write(merge.bytes, to: path, replacing: outputOptions.force)
      Console.report(merge.diagnostics.map { $0.inFile(file) }, unless: outputOptions.quiet)
      if !outputOptions.quiet { Console.say("\(path): \(summary(of: merge))") }
    }
    // A program must be able to tell that not everything it gave is in the document.
    if merges.contains(where: { $0.unplaced > 0 }) { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func merge(_ document: Document, number: Int, of file: BilingualFile) throws -> Merge {
    guard !original.isEmpty else { return try Merge(document, encoding: encoding) }
    let path = original[number]
    let rebuilt: (document: Document, diagnostics: [Diagnostic])
    do {
      rebuilt = try Merge.rebuild(
        document, from: InputFile.read(path), language: file.sourceLanguage, encoding: originalEncoding)
    } catch {
      throw error.ofFile(path)
    }
    var merge = try Merge(rebuilt.document, encoding: encoding)
    merge.diagnostics = rebuilt.diagnostics.map { $0.ofFile(path) } + merge.diagnostics
    return merge
  }

  private var isFolder: Bool { output.hasSuffix("/") || InputFile.isFolder(output) }

  private func outputPaths(for documents: [Document]) throws -> [String] {
    guard isFolder else {
      guard !documents.isEmpty else {
        throw Diagnostic(
          .badData, "the file holds no segments", at: Diagnostic.Place(file: file),
          help: "is it the file that ordsmed prepare wrote, with your translations in it?")
      }
      guard documents.count == 1 else {
        throw Diagnostic(
          .usage, "the file holds \(documents.count) documents", help: "give a folder: -o \(output)/")
      }
      return [output]
    }
    let folder = output.hasSuffix("/") ? output : output + "/"
    // The name comes from a file that may be a stranger's: it must not lead out of the folder. Two documents of one
    // name get their identifiers before it.
    let names = documents.map {
      [".", "..", "", "/"].contains(OutputFile.name(of: $0.name)) ? $0.id : OutputFile.name(of: $0.name)
    }
    return zip(documents, names).map { document, name in
      folder + (names.count { $0 == name } > 1 ? "\(document.id)-\(name)" : name)
    }
  }

  private func summary(of merge: Merge) -> String {
    var parts = ["\(counted(merge.translated, "segment")) translated"]
    if merge.untranslated > 0 { parts.append("\(merge.untranslated) left in the source language") }
    if merge.unplaced > 0 { parts.append("\(counted(merge.unplaced, "target")) found no place") }
    if merge.unconfirmed > 0 { parts.append("\(merge.unconfirmed) of the targets not confirmed") }
    return parts.joined(separator: ", ")
  }
}
