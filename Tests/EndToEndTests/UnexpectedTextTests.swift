import Foundation
import OrdsmedTestSupport
import Testing

/// Files that are not what the user says they are.
@Suite struct UnexpectedTextTests {
  private static let commands = [
    ["prepare", "FILE", "-o", "-", "--to", "xlf"], ["segment", "FILE"], ["segment", "--explain", "FILE"],
    ["inspect", "FILE"], ["glossary", "apply", "FILE", "-g", "terms.tsv"], ["glossary", "extract", "FILE"],
    ["stats", "FILE"],
  ]

  private func run(_ command: [String], on text: String, _ more: [String] = []) throws -> Program {
    try TemporaryFolder.with { folder in
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
      try Data("nb\ten\nsak\tcase\n".utf8).write(to: URL(fileURLWithPath: folder + "/terms.tsv"))
      return try Program.run(arguments: command.map { $0 == "FILE" ? "a.txt" : $0 } + more, in: folder)
    }
  }

  @Test(arguments: commands) func xliffIsRefused(_ command: [String]) throws {
    let xliff = "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\"><file/></xliff>\n"
    let refused = try run(command, on: xliff)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("error: a.txt: this is a bilingual file (XLIFF), not plain text"))
    #expect(refused.errors.contains("pretranslate") && refused.errors.contains("--as-text"))
    #expect(refused.output.isEmpty)
    let taken = try run(command, on: xliff, ["--as-text"])
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(taken.errors.contains("this is") == false)
  }

  @Test(arguments: commands) func tagsAreTold(_ command: [String]) throws {
    let result = try run(command, on: "<!DOCTYPE html>\n<p>En sak.</p>\n")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("warning: a.txt: this is HTML, read as plain text"))
    #expect(try run(command + ["-q"], on: "<!DOCTYPE html>\n<p>En sak.</p>\n").errors.isEmpty)
  }

  @Test(arguments: commands) func nynorskIsTold(_ command: [String]) throws {
    let nynorsk = "Ho kjem ikkje frå Bergen, og dei veit berre noko om kva som vart sagt.\nEin av dei fekk eit svar.\n"
    let result = try run(command, on: nynorsk)
    #expect(result.errors.contains("warning: a.txt: the text looks like Norwegian Nynorsk"), "\(result.errors)")
    #expect(result.errors.contains("-s nn"))
    #expect(result.errors.components(separatedBy: "warning:").count == 2)
    #expect(try !run(command, on: nynorsk, ["-s", "nn"]).errors.contains("looks like"))
  }

  @Test func standardInputIsLookedAtToo() throws {
    let result = try Program.run("segment", "-", input: Array("<tmx version=\"1.4\"></tmx>".utf8))
    #expect(result.status == 65)
    #expect(result.errors.contains("memory import"))
  }
}
