import Foundation
import OrdsmedTestSupport
import Testing

@Suite("Which units of a memory a command means, and what it leaves alone")
struct MemoryQueryTests {
  private func memory(_ arguments: [String], in folder: String) throws -> Program {
    try Program.run(arguments: ["memory"] + arguments + ["-m", "a.tm"], in: folder)
  }

  @Test("--in is no condition: without --containing no command runs, and delete deletes nothing")
  func sideAlone() throws {
    try MemoryCommandTests.withNews { folder in
      for side in ["source", "target", "any"] {
        for command in [
          ["delete"], ["delete", "--dry-run"], ["list"], ["replace", "sanctions", "measures"], ["clean", "--apply"],
          ["export", "-o", "-"],
        ] {
          let run = try memory(command + ["--in", side], in: folder)
          #expect(run.status == 64 && run.output.isEmpty, "\(command) \(side): \(run.errors)")
          #expect(run.errors.contains("--in says where --containing looks"), "\(run.errors)")
        }
      }
      #expect(try memory(["stats", "--json"], in: folder).text.contains(#""units":4"#))
      let found = try memory(["list", "--containing", "SANCTIONS", "--in", "target"], in: folder)
      #expect(found.lines.count == 4, "\(found.text)")
    }
  }

  @Test("a range of numbers may be as wide as one likes, and what is none is refused")
  func numbers() throws {
    try MemoryCommandTests.withNews { folder in
      #expect(try memory(["list", "--id", "3-100000000"], in: folder).lines.count == 4)
      #expect(try memory(["list", "--id", "1,3-4"], in: folder).lines.count == 6)
      for wrong in [",", "1,,2", "1-", "1-x", "1-99999999999999999999"] {
        let run = try memory(["delete", "--id", wrong], in: folder)
        #expect(run.status == 64 && run.errors.contains("help: "), "\(wrong): \(run.errors)")
      }
      #expect(try memory(["stats", "--json"], in: folder).text.contains(#""units":4"#))
    }
  }

  @Test("no command makes a text empty: the memory's export can always be taken in again")
  func emptyTexts() throws {
    try MemoryCommandTests.withNews { folder in
      for empty in ["", "  "] {
        let run = try memory(["edit", "4", "--text", "en=\(empty)"], in: folder)
        #expect(run.status == 64 && run.errors.contains("delete --id 4"), "\(run.errors)")
      }
      for command in [["Increased support for Ukraine", ""], ["--regex", "^.*Ukraine.*$", " "]] {
        for trial in [["--dry-run"], []] {
          let run = try memory(["replace"] + command + trial, in: folder)
          #expect(run.status == 0 && run.errors.contains("0 units"), "\(run.errors)")
          #expect(run.errors.contains("warning: a.tm: 1 unit would have got an empty text"), "\(run.errors)")
        }
      }
      try Program.run("memory", "export", "-m", "a.tm", "-o", "out.tmx", in: folder)
      #expect(try Program.run("memory", "import", "out.tmx", "-m", "b.tm", in: folder).status == 0)
    }
  }

  @Test("clean --only names faults; nothing, and nothing but commas, names none")
  func faults() throws {
    try MemoryCommandTests.withNews { folder in
      for wrong in ["", ",", "empty,", "tull"] {
        let run = try memory(["clean", "--only", wrong, "--apply"], in: folder)
        #expect(run.status == 64 && run.errors.contains("one of empty, untranslated"), "\(wrong): \(run.errors)")
      }
      #expect(try memory(["clean", "--only", "empty,tags"], in: folder).status == 0)
    }
  }
}
