import Foundation
import OrdsmedTestSupport
import Testing

/// Bad input ends with a clear line, the right status, and no half-written output.
@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]?
    var arguments: [String] = []
    var status: Int32
    var says: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "missing", bytes: nil, status: 66, says: "error: a.txt: there is no such file"),
    Case(name: "empty", bytes: [], status: 65, says: "error: a.txt: there is no text to translate"),
    Case(name: "white space", bytes: Array(" \n\t\n".utf8), status: 65, says: "no text to translate"),
    Case(
      name: "invalid UTF-8", bytes: Array("Hei\nBl".utf8) + [0xE5], status: 65,
      says: "error: a.txt:2: byte 0xE5 at offset 6 is not UTF-8"),
    Case(
      name: "an unknown encoding", bytes: [0x61], arguments: ["--encoding", "tull"], status: 64,
      says: "“tull” is no encoding"),
    Case(
      name: "an unknown language", bytes: [0x61], arguments: ["-s", "norks"], status: 64, says: "did you mean nb"),
    Case(
      name: "a missing glossary", bytes: [0x61], arguments: ["-g", "ingen.tsv"], status: 66,
      says: "error: ingen.tsv: there is no such file"),
    Case(
      name: "UTF-16 without a mark", bytes: Array("Hei på deg.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      status: 65, says: "--encoding utf-16le"),
    Case(name: "a Word file", bytes: [0x50, 0x4B, 3, 4, 0], status: 65, says: "error: a.txt: this is a ZIP archive"),
    Case(
      name: "one language for both", bytes: [0x61], arguments: ["-t", "nb"], status: 64,
      says: "source and target are both nb"),
    Case(
      name: "the input as output", bytes: [0x61], arguments: ["-o", "a.txt", "--to", "xlf", "--force"], status: 73,
      says: "would replace the input"),
    Case(name: "a format that is none", bytes: [0x61], arguments: ["--to", "docx"], status: 64, says: "no format"),
  ]

  @Test(arguments: cases) func prepareEndsClearly(_ bad: Case) throws {
    try TemporaryFolder.with { folder in
      if let bytes = bad.bytes { try Data(bytes).write(to: URL(fileURLWithPath: folder + "/a.txt")) }
      let result = try Program.run(arguments: ["prepare", "a.txt", "-o", "a.xlf"] + bad.arguments, in: folder)
      #expect(result.status == bad.status, "\(result.errors)")
      #expect(result.errors.contains(bad.says), "\(result.errors)")
      #expect(result.output.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).allSatisfy { $0 == "a.txt" })
    }
  }

  @Test func aFolderIsNoFile() throws {
    try TemporaryFolder.with { folder in
      let result = try Program.run("segment", folder)
      #expect(result.status == 66)
      #expect(result.errors.contains("this is a folder, not a file"))
    }
  }

  @Test func anOutputThatExistsIsLeftAlone() throws {
    try TemporaryFolder.with { folder in
      try Data("Hei.".utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
      try Data("mitt".utf8).write(to: URL(fileURLWithPath: folder + "/a.xlf"))
      let refused = try Program.run("prepare", "a.txt", "-o", "a.xlf", in: folder)
      #expect(refused.status == 73)
      #expect(refused.errors.contains("--force"))
      #expect(try String(contentsOfFile: folder + "/a.xlf", encoding: .utf8) == "mitt")
      #expect(try Program.run("prepare", "a.txt", "-o", "a.xlf", "--force", in: folder).status == 0)
    }
  }

  @Test(arguments: ["xlf", "tmx", "tsv", "jsonl", "html"]) func controlCharactersNeverComeOut(_ ending: String) throws {
    try TemporaryFolder.with { folder in
      let text = "Nul\u{0}l.\r\nEscape \u{1B}[1m.\u{FFFE}\r\n"
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
      let result = try Program.run("prepare", "a.txt", "-o", "a.\(ending)", in: folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.contains("warning: a.txt:1:4: 3 control characters"), "\(result.errors)")
      let written = try String(contentsOfFile: "\(folder)/a.\(ending)", encoding: .utf8)
      #expect(!written.unicodeScalars.contains { $0.value < 0x20 && !"\t\n\r".unicodeScalars.contains($0) })
      #expect(!written.unicodeScalars.contains("\u{FFFE}"))
      #expect(written.contains("Nul\u{FFFD}l."))
    }
  }

  @Test func utf16WithItsMarkIsReadAndComesBack() throws {
    try TemporaryFolder.with { folder in
      let bytes: [UInt8] =
        [0xFF, 0xFE] + "Blåbær.\r\nSyltetøy.\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/a.txt"))
      #expect(try Program.run("segment", "a.txt", in: folder).lines == ["Blåbær.", "Syltetøy."])
      #expect(try Program.run("prepare", "a.txt", "-o", "a.xlf", in: folder).status == 0)
      #expect(try Program.run("merge", "a.xlf", "-o", "-", in: folder).output == bytes)
    }
  }

  @Test func aLineOfTwoMegabytesIsJustALine() throws {
    try TemporaryFolder.with { folder in
      let line = String(repeating: "Dette er en setning om Nato-sjefen. ", count: 58_000)
      try Data(line.utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
      let result = try Program.run("segment", "a.txt", "-o", "ut.txt", in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let lines = try String(contentsOfFile: folder + "/ut.txt", encoding: .utf8).utf8.count { $0 == 0x0A }
      #expect(lines == 58_000)
    }
  }

  @Test func norwegianIsReadAsBokmålWithAWord() throws {
    let result = try Program.run("segment", "-", "-s", "no", input: Array("Kl. 10. Ja.".utf8))
    #expect(result.errors.components(separatedBy: "(Bokmål)").count == 2, "said once")
    #expect(result.status == 0)
  }

  @Test func whatAStrangerWroteCannotSteerTheTerminal() throws {
    try TemporaryFolder.with { folder in
      let lines = #"{"schema":"ordsmed.segments/1","source":"nb","target":"en\u001b[31m\nerror: falsk"}"#
      try Data(lines.utf8).write(to: URL(fileURLWithPath: folder + "/a.jsonl"))
      let result = try Program.run("export", "a.jsonl", "-o", "a.tmx", in: folder)
      #expect(result.status == 65)
      #expect(!result.errors.contains("\u{1B}"))
      #expect(!result.errors.contains("\nerror: falsk"))
    }
  }

  @Test func aSparseFileIsNoTrap() throws {
    try TemporaryFolder.with { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/a.txt"))
      try #require(FileHandle(forWritingAtPath: folder + "/a.txt")).truncate(atOffset: 1 << 42)
      let result = try Program.run("prepare", "a.txt", "-o", "a.xlf", in: folder)
      #expect(result.status == 65)
      #expect(result.errors.hasPrefix("error: a.txt: there is more than a gibibyte"), "\(result.errors)")
    }
  }

  @Test func aReviewPageIsNotReadBack() throws {
    try TemporaryFolder.with { folder in
      try Data("Hei.".utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
      #expect(try Program.run("prepare", "a.txt", "-o", "a.html", in: folder).status == 0)
      #expect(try Program.run("merge", "a.html", "-o", "b.txt", in: folder).status == 64)
    }
  }
}
