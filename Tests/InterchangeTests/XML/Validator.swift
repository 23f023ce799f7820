import Foundation
import Testing

/// Checks documents with `xmllint` and the standards' schemas, which stand in a folder beside the package.
enum Validator {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let schemas = package.deletingLastPathComponent().appendingPathComponent("shared/schemas")
  private static let tool = "/usr/bin/xmllint"

  /// Whether both are there.
  ///
  /// Where they are not, the tests that need them are skipped and say why.
  static let isAvailable =
    FileManager.default.isExecutableFile(atPath: tool)
    && FileManager.default.fileExists(atPath: schemas.appendingPathComponent("catalog.xml").path)
  static let reason: Comment = "needs /usr/bin/xmllint and the schemas in ../shared/schemas"

  /// What xmllint says against a document; empty when it is valid.
  static func faults(in bytes: [UInt8], schema: String) throws -> String {
    try run(bytes, ["--schema", schemas.appendingPathComponent(schema).path])
  }

  /// What xmllint says against a document by a DTD; empty when it is valid.
  static func faults(in bytes: [UInt8], documentType: String) throws -> String {
    try run(bytes, ["--dtdvalid", schemas.appendingPathComponent(documentType).path])
  }

  /// What xmllint says against a document by a RELAX NG grammar; empty when it is valid.
  static func faults(in bytes: [UInt8], grammar: String) throws -> String {
    try run(bytes, ["--relaxng", schemas.appendingPathComponent(grammar).path])
  }

  private static let ruleTool = "/usr/bin/jing"

  /// Whether Schematron rules can be checked: `xmllint` does not know their expressions, and `jing` needs Java.
  static let readsRules = isAvailable && FileManager.default.isExecutableFile(atPath: ruleTool)
  static let reasonForRules: Comment = "needs /usr/bin/jing and the schemas in ../shared/schemas"

  /// What jing says against a document by Schematron rules; empty when it is valid.
  static func faults(in bytes: [UInt8], rules: String) throws -> String {
    try run(bytes, ruleTool, [schemas.appendingPathComponent(rules).path])
  }

  private static func run(_ bytes: [UInt8], _ arguments: [String]) throws -> String {
    try run(bytes, tool, ["--nonet", "--noout"] + arguments)
  }

  private static func run(_ bytes: [UInt8], _ tool: String, _ arguments: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("ordsmed-\(UUID().uuidString).xml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments + [file.path]
    process.environment = [
      "XML_CATALOG_FILES": schemas.appendingPathComponent("catalog.xml").path, "PATH": "/usr/bin:/bin",
    ]
    process.standardError = output
    process.standardOutput = output
    try process.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : said
  }
}
