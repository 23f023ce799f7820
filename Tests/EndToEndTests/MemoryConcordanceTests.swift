import Foundation
import OrdsmedTestSupport
import Testing

@Suite("Phrases one after the other, and what is not UTF-8")
struct MemoryConcordanceTests {
  @Test("of lines on standard input, the exit status says whether anything was found for any of them")
  func lines() throws {
    try MemoryCommandTests.withNews { folder in
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
    try MemoryCommandTests.withNews { folder in
      let lines = Array("sanksjon\nst".utf8) + [0xF8] + Array("tte\n".utf8)
      let run = try Program.run("memory", "concordance", "-", "-m", "a.tm", input: lines, in: folder)
      #expect(run.status == 65 && run.lines.count == 4, "\(run.text)")
      #expect(run.errors.contains("error: -:2: the line is not UTF-8"), "\(run.errors)")
    }
  }

  @Test("what is typed and not UTF-8 is refused, and the memory stays as it was")
  func wrongArguments() throws {
    try MemoryCommandTests.withNews { folder in
      for command in [#"replace support "st\370tte""#, #"edit 4 --text "en=st\370tte""#, #"concordance "st\370tte""#] {
        // Only a shell hands over bytes that are no text.
        let line = "eval \"exec '\(try Program.executable().path)' memory $(printf '\(command)') -m a.tm\""
        let run = try Program.run(arguments: ["-c", line], in: folder, by: "/bin/sh")
        #expect(run.status == 64, "\(command): \(run.errors)")
        #expect(run.errors.contains("is not UTF-8"), "\(run.errors)")
      }
      #expect(try Program.run("memory", "list", "-m", "a.tm", in: folder).text.contains("Increased support"))
    }
  }
}
