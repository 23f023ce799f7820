import Foundation
import OrdsmedTestSupport
import Testing

@Suite("ordsmed memory: what keeping house says and refuses")
struct MemoryHousekeepingTests {
  @Test("clean ends with 1 when it lists anything, with 0 when it deletes")
  func cleanStatus() throws {
    try MemoryCommandTests.withNews(imported: false) { folder in
      try MemoryCommandTests.tmx([("Hei", "Hi"), ("to små ord", "to små ord")])
        .write(toFile: folder + "/a.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "a.tmx", "-m", "a.tm", in: folder)
      for (options, status) in [([], Int32(1)), (["-q"], 1), (["--only", "tags"], 0), (["--apply"], 0), ([], 0)] {
        let run = try Program.run(arguments: ["memory", "clean", "-m", "a.tm"] + options, in: folder)
        #expect(run.status == status, "\(options): \(run.errors)")
      }
    }
  }

  /// Makes the memory `a.tm` of a unit whose first text is the source.
  private func importUnit(_ texts: [(language: String, text: String)], in folder: String) throws {
    let variants = texts.map { "<tuv xml:lang=\"\($0.language)\"><seg>\($0.text)</seg></tuv>" }
    let header = "<header srclang=\"\(texts[0].language)\"/>"
    try "<tmx version=\"1.4\">\(header)<body><tu>\(variants.joined())</tu></body></tmx>"
      .write(toFile: folder + "/a.tmx", atomically: true, encoding: .utf8)
    let run = try Program.run("memory", "import", "a.tmx", "-m", "a.tm", in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test("a third text that is empty does not take a good pair out of the memory")
  func emptyThird() throws {
    try TemporaryFolder.with { folder in
      try importUnit([("nb", "Flere"), ("en", "More"), ("de", "")], in: folder)
      #expect(try Program.run("memory", "clean", "-m", "a.tm", "--apply", in: folder).status == 0)
      #expect(try Program.run("memory", "list", "-m", "a.tm", in: folder).text.contains("More"))
    }
  }

  @Test("diff lists a further translation of a source, whichever memory has it")
  func furtherTranslation() throws {
    try TemporaryFolder.with { folder in
      for (name, units) in [("a", [("Hei", "Hi")]), ("b", [("Hei", "Hi"), ("Hei", "Hello")])] {
        try MemoryCommandTests.tmx(units).write(toFile: folder + "/\(name).tmx", atomically: true, encoding: .utf8)
        try Program.run("memory", "import", name + ".tmx", "-m", name + ".tm", in: folder)
      }
      for (one, other, sign) in [("a.tm", "b.tm", "+"), ("b.tm", "a.tm", "-")] {
        let run = try Program.run("memory", "diff", one, other, in: folder)
        #expect(run.status == 1 && run.lines.count == 2, "\(run.text)")
        #expect(run.lines.first?.hasPrefix(sign) == true && run.text.contains("Hello"), "\(run.text)")
      }
    }
  }

  @Test("a concordance gives all texts of a unit, though two are in one language")
  func textsOfOneLanguage() throws {
    try TemporaryFolder.with { folder in
      try importUnit([("en", "One more"), ("nb", "En"), ("nb", "To")], in: folder)
      let all = #""texts":[{"lang":"nb","text":"En"},{"lang":"nb","text":"To"}]"#
      for options in [["One"], ["--subsegments", "One more"]] {
        let run = try Program.run(arguments: ["memory", "concordance", "-m", "a.tm", "--json"] + options, in: folder)
        #expect(run.text.contains(all), "\(run.text)\(run.errors)")
      }
    }
  }

  @Test("edit keeps inline codes at the words they stand at")
  func editedCodes() throws {
    try MemoryCommandTests.withNews(imported: false) { folder in
      let bold = "dog <bpt i=\"1\">&lt;b&gt;</bpt>and<ept i=\"1\">&lt;/b&gt;</ept> cat"
      try MemoryCommandTests.tmx([("hund og katt", bold)])
        .write(toFile: folder + "/a.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "a.tmx", "-m", "a.tm", in: folder)
      let run = try Program.run("memory", "edit", "1", "-m", "a.tm", "--text", "en=cat and dog", in: folder)
      #expect(run.text.contains("cat {<b>}and{</b>} dog"), "\(run.text)\(run.errors)")
    }
  }

  @Test("export refuses a name that says another format")
  func otherFormat() throws {
    try MemoryCommandTests.withNews { folder in
      for name in ["out.tsv", "out.csv", "out.XLF", "out.xliff", "out.jsonl", "out.html", "out.tbx"] {
        let run = try Program.run("memory", "export", "-m", "a.tm", "-o", name, in: folder)
        #expect(run.status == 64 && run.errors.contains(".tmx"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder + "/" + name))
      }
      for name in ["out.tmx", "out", "out.bak", "v1.2", "-"] {
        #expect(try Program.run("memory", "export", "-m", "a.tm", "-o", name, in: folder).status == 0)
      }
    }
  }
}
