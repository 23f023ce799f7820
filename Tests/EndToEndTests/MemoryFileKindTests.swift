import Foundation
import OrdsmedTestSupport
import Testing

@Suite("What a memory's name may stand for")
struct MemoryFileKindTests {
  @Test("a pipe and a device are no memories, and nobody waits for them")
  func irregular() throws {
    try MemoryCommandTests.withNews(imported: false) { folder in
      #expect(mkfifo(folder + "/pipe.tm", 0o600) == 0)
      for name in ["pipe.tm", "/dev/null"] {
        for command in [["search", "Møtet er utsatt."], ["list"], ["import", "news.tmx"], ["delete", "--id", "1"]] {
          let run = try Program.run(arguments: ["memory"] + command + ["-m", name], in: folder)
          #expect(run.status == 65, "\(name) \(command): \(run.errors)")
          #expect(run.errors.contains("error: \(name): this is no regular file"), "\(run.errors)")
        }
      }
    }
  }

  @Test("a pipe where the index should be: it stays, and the index is made for the one run")
  func irregularIndex() throws {
    try MemoryCommandTests.withNews(imported: false) { folder in
      #expect(mkfifo(folder + "/a.tm.nb.index", 0o600) == 0)
      #expect(try Program.run("memory", "import", "news.tmx", "-m", "a.tm", "-q", in: folder).status == 0)
      let run = try Program.run("memory", "search", MemoryCommandTests.news[0].0, "-m", "a.tm", in: folder)
      #expect(run.status == 0 && run.text.contains("100"), "\(run.errors)")
      #expect(run.errors.contains("for this run only"), "\(run.errors)")
      var status = stat()
      #expect(stat(folder + "/a.tm.nb.index", &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(Set(files) == ["a.tm", "a.tm.nb.index", "news.tmx"], "\(files)")
    }
  }

  @Test("a memory without a name, and a link to nothing, are told as what they are")
  func nameless() throws {
    try MemoryCommandTests.withNews(imported: false) { folder in
      let nameless = try Program.run("memory", "import", "news.tmx", "-m", "", in: folder)
      #expect(nameless.status == 64 && nameless.errors.contains("the memory has no name"), "\(nameless.errors)")
      try FileManager.default.createSymbolicLink(atPath: folder + "/link.tm", withDestinationPath: "borte/a.tm")
      for (command, status) in [(["import", "news.tmx"], Int32(73)), (["list"], 66)] {
        let run = try Program.run(arguments: ["memory"] + command + ["-m", "link.tm"], in: folder)
        #expect(run.status == status, "\(run.errors)")
        #expect(run.errors.contains("error: link.tm: this is a link to a file that is not there"), "\(run.errors)")
        #expect(!run.errors.contains("memory import"), "\(run.errors)")
      }
      #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == ["link.tm", "news.tmx"])
    }
  }
}
