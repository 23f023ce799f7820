import Bitext
import Interchange
package import Terminology
package import TextKit

/// A glossary's faults, for people or for programs.
package struct GlossaryCheck: Sendable {
  /// The faults, by where they stand.
  package let findings: [GlossaryFinding]
  /// How many files and concepts were looked over.
  package let files: Int
  package let concepts: Int

  /// The name and version of the shape that `json` has.
  static let schema = "ordsmed/glossary-check/1"

  /// Looks over each file named, and of each folder named every glossary, as one glossary.
  ///
  /// - Throws: `Diagnostic` when a file cannot be read, or is no glossary at all.
  package init(_ paths: [String], source: LanguageTag, target: LanguageTag?) throws(Diagnostic) {
    var findings: [GlossaryFinding] = []
    var termbases: [Termbase] = []
    let files = try GlossaryFiles.files(in: paths)
    for path in files {
      let decoded: DecodedTermbase
      do throws(Diagnostic) {
        decoded = try GlossaryFormat.decode(InputFile.read(path), named: path, source: source, target: target)
        // One that has nothing in the language is no glossary for it.
        _ = try Glossary.of(decoded.termbase, source: source, target: target)
      } catch {
        throw error.inFile(path)
      }
      findings += decoded.diagnostics.filter { $0.severity != .note }.map { Self.finding($0.inFile(path)) }
      termbases.append(decoded.termbase.inFile(path))
    }
    findings += GlossaryChecker(source: source, target: target).findings(in: termbases)
    self.findings = findings.sorted()
    self.files = files.count
    concepts = termbases.reduce(0) { $0 + $1.concepts.count }
  }

  private static func finding(_ diagnostic: Diagnostic) -> GlossaryFinding {
    GlossaryFinding(
      diagnostic.severity == .error ? .brokenRow : .notUnderstood, diagnostic.message, at: diagnostic.place,
      help: diagnostic.help ?? "mend the entry, or take it out")
  }

  /// A line for each finding, `FILE:LINE:COLUMN: code: what is wrong`, with what to do on a line under it.
  package var text: [UInt8] {
    var text = ""
    for finding in findings {
      let place = finding.place.map { "\($0): " } ?? ""
      text += "\(place)\(finding.code.rawValue): \(finding.message)\n    \(finding.help)\n"
    }
    return Array(ForbiddenCharacters.replaced(in: text).text.utf8)
  }

  /// One object: `schema`, what `column` counts, and `findings` with `file`, `line`, `column`, `code`, `message`, `help`.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    member(&json, "schema", Self.schema)
    member(&json, "offsets", "scalar")
    json.key("files")
    json.int(files)
    json.key("concepts")
    json.int(concepts)
    json.key("findings")
    json.beginArray()
    for finding in findings {
      json.beginObject()
      if let file = finding.place?.file { member(&json, "file", file) }
      for (key, number) in [("line", finding.place?.line), ("column", finding.place?.column)] {
        guard let number else { continue }
        json.key(key)
        json.int(number)
      }
      member(&json, "code", finding.code.rawValue)
      member(&json, "message", finding.message)
      member(&json, "help", finding.help)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func member(_ json: inout JSONWriter, _ key: String, _ value: String) {
    json.key(key)
    json.string(value)
  }
}

extension Termbase {
  /// The same with the file's name in every place.
  func inFile(_ path: String) -> Termbase {
    var copy = self
    for index in copy.concepts.indices {
      copy.concepts[index].place?.file = path
      for term in copy.concepts[index].terms.indices { copy.concepts[index].terms[term].place?.file = path }
    }
    return copy
  }
}
