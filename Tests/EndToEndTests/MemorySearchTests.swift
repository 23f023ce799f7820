import Foundation
import OrdsmedTestSupport
import Testing

@Suite("ordsmed memory search")
struct MemorySearchCommandTests {
  private func withMemory(_ body: (_ folder: String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let tmx = MemoryCommandTests.tmx(MemoryCommandTests.news)
      try tmx.write(toFile: folder + "/news.tmx", atomically: true, encoding: .utf8)
      #expect(try Program.run("memory", "import", "news.tmx", "-m", "a.tm", in: folder).status == 0)
      try body(folder)
    }
  }

  @Test("answers every line with a line, blank ones too")
  func lines() throws {
    try withMemory { folder in
      let lines = "Økt støtte til Ukraina\n\nØkt støtte til Moldova\nhelt andre ord"
      let run = try Program.run("memory", "search", "--jsonl", "-m", "a.tm", input: Array(lines.utf8), in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(
        run.lines == [
          #"{"matches":[{"score":100,"similarity":1.0,"source":"Økt støtte til Ukraina","#
            + #""target":"Increased support for Ukraine","target_lang":"en","id":4}]}"#,
          #"{"matches":[]}"#,
          #"{"matches":[{"score":75,"similarity":0.75,"source":"Økt støtte til Ukraina","#
            + #""target":"Increased support for Ukraine","target_lang":"en","id":4}]}"#,
          #"{"matches":[]}"#,
        ])
    }
  }

  @Test("shows people what differs, in either direction")
  func listing() throws {
    try withMemory { folder in
      let run = try Program.run("memory", "search", "Økt støtte til Moldova", "-m", "a.tm", "--explain", in: folder)
      #expect(
        run.lines == [
          " 75  Økt støtte til [-Ukraina-]{+Moldova+}", "     Increased support for Ukraine",
          "     en, a.tm #4: 75 % of the words and marks are the same",
        ])
      let back = try Program.run(
        "memory", "search", "Increased support for Ukraine", "-m", "a.tm", "-s", "en", "-t", "nb", in: folder)
      #expect(back.lines.first == "100  Increased support for Ukraine")
      #expect(back.errors.contains("the index of en is made"))
    }
  }

  @Test("mends an index that is damaged, and says so")
  func damagedIndex() throws {
    try withMemory { folder in
      try "rubbish".write(toFile: folder + "/a.tm.nb.index", atomically: true, encoding: .utf8)
      let run = try Program.run("memory", "search", "Økt støtte til Ukraina", "-m", "a.tm", in: folder)
      #expect(run.lines.first == "100  Økt støtte til Ukraina")
      #expect(run.errors.contains("the index is damaged"))
      let again = try Program.run("memory", "search", "Økt støtte til Ukraina", "-m", "a.tm", in: folder)
      #expect(again.errors.isEmpty)
    }
  }

  @Test(
    "refuses what makes no sense",
    arguments: [
      (["Ja", "-m", "ingen.tm"], 66), (["Ja", "-m", "news.tmx"], 65), (["Ja", "-m", "a.tm", "-n", "0"], 64),
      (["Ja", "-m", "a.tm", "--penalty", "b.tm=5"], 64), (["Ja"], 64), (["--jsonl", "-m", "a.tm"], 65),
    ])
  func refusals(arguments: [String], status: Int) throws {
    try withMemory { folder in
      let run = try Program.run(
        arguments: ["memory", "search"] + arguments, input: [0x61, 0x0A, 0xFF, 0x0A], in: folder)
      #expect(Int(run.status) == status, "\(run.errors)")
    }
  }
}
