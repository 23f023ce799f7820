import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  var output: [UInt8]
  var errors: String
  var status: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// Runs `ordsmed` with arguments and standard input, in a folder.
  @discardableResult
  static func run(_ arguments: String..., input: [UInt8] = [], in folder: String? = nil) throws -> Program {
    try run(arguments: arguments, input: input, in: folder)
  }

  /// Runs `ordsmed` with a list of arguments.
  ///
  /// - Parameter path: Another program that runs it.
  static func run(
    arguments: [String], input: [UInt8] = [], in folder: String? = nil, by path: String? = nil
  ) throws -> Program {
    let process = Process()
    process.executableURL = try path.map { URL(fileURLWithPath: $0) } ?? executable()
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    // Input and errors go by threads of their own, so that no full pipe can hold the other up.
    let writer = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: Data(input))
      try? stdin.fileHandleForWriting.close()
    }
    writer.start()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program(
      output: [UInt8](output), errors: String(decoding: errors, as: UTF8.self), status: process.terminationStatus)
  }

  /// The program stands beside the tests, where the build has put both.
  static func executable() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("ordsmed")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    throw NotBuilt()
  }

  struct NotBuilt: Error {}
}

/// The root of the package: where `seeds/` and `Glossaries/` lie, and what the shared folder stands beside.
let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
