import Foundation
import OrdsmedTestSupport
import Testing

@Suite("Phrases one after the other, and what is not UTF-8")
struct MemoryConcordanceTests {
  private func withNews(_ body: (String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try MemoryCommandTests.tmx(MemoryCommandTests.news).write(
        toFile: folder + "/news.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "news.tmx", "-m", "a.tm", "-q", in: folder)
      try body(folder)
    }
  }

  @Test("of lines on standard input, the exit status says whether anything was found for any of them")
  func lines() throws {
    try withNews { folder in
      for (lines, status, count) in [
        ("sanksjon\r\nvalgkamp\n", Int32(0), 4), ("valgkamp\nstatsbudsjett", 1, 0), ("", 1, 0), ("\n\nukraina", 0, 4),
      ] {
        for options in [[], ["-q"]] {
          let run = try Program.run(
            arguments: ["memory", "concordance", "-", "-m", "a.tm"] + options, input: Array(lines.utf8), in: folder)
          #expect(run.status == status && run.lines.count == count, "\(lines): \(run.text)\(run.errors)")
        }
      }
    }
  }

  @Test("a line that is not UTF-8 is told with its number; what came before has been answered")
  func wrongLine() throws {
    try withNews { folder in
      let lines = Array("sanksjon\nst".utf8) + [0xF8] + Array("tte\n".utf8)
      let run = try Program.run("memory", "concordance", "-", "-m", "a.tm", input: lines, in: folder)
      #expect(run.status == 65 && run.lines.count == 4, "\(run.text)")
      #expect(run.errors.contains("error: -:2: the line is not UTF-8"), "\(run.errors)")
    }
  }

  @Test("what is typed and not UTF-8 is refused, and the memory stays as it was")
  func wrongArguments() throws {
    try withNews { folder in
      for command in [#"replace support "st\370tte""#, #"edit 4 --text "en=st\370tte""#, #"concordance "st\370tte""#] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
          "-c", "eval \"exec '\(try Program.executable().path)' memory $(printf '\(command)') -m a.tm\"",
        ]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let err = Pipe()
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, err)
        try process.run()
        let errors = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 64, "\(command): \(errors)")
        #expect(errors.contains("is not UTF-8"), "\(errors)")
      }
      #expect(try Program.run("memory", "list", "-m", "a.tm", in: folder).text.contains("Increased support"))
    }
  }
}
